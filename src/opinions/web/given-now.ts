import { useRef, useState } from 'react';
import { newUuid } from '#kit/new-uuid.ts';
import type { Written } from './opinion-form.tsx';
import type { OwnOpinion } from './opinion-card.tsx';

/** Numbers of one sending: the same words sent again after the line broke keep theirs, so they count once. */
export interface Sending {
  readonly opinion: string;
  readonly receipt: string;
}

export function useSending(): { readonly of: (place: string, written: Written) => Sending; readonly done: () => void } {
  const last = useRef<{ readonly said: string; readonly sending: Sending } | undefined>(undefined);
  return {
    of(place, written) {
      const said = JSON.stringify([place, written]);
      if (last.current?.said !== said) last.current = { said, sending: { opinion: newUuid(), receipt: newUuid() } };
      return last.current.sending;
    },
    done() {
      last.current = undefined;
    },
  };
}

/** Opinions that were answered to this page a moment ago stand in the list before it is asked for again; the latest first. */
export function useWithNew(asked: readonly OwnOpinion[]): { readonly own: readonly OwnOpinion[]; readonly add: (opinion: OwnOpinion) => void } {
  const [fresh, setFresh] = useState<readonly OwnOpinion[]>([]);
  const known = new Map(fresh.map((each) => [each.id, each]));
  const own = [...fresh.filter((each) => !asked.some((one) => one.id === each.id)), ...asked.map((each) => (known.get(each.id)?.withdrawnAt != null ? (known.get(each.id) ?? each) : each))];
  return { own, add: (opinion) => setFresh((before) => [opinion, ...before.filter((each) => each.id !== opinion.id)]) };
}

/** An opinion of a moment ago: nobody has done anything with it yet. */
export const NOTHING_YET = { summary: null, reply: null } as const;

/** Fields of the operation from what was written. */
export function saidOf(paragraph: number | null, { kind, text, topic, change }: Written) {
  return { paragraph, kind, text, topic, ...(change && { oldWords: change.oldWords, newWords: change.newWords, occurrence: change.occurrence ?? null }) };
}
