import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { call, type ProblemFrom } from '#kit/api.ts';
import { decideReview, reviewQueue } from '../contract/review.ts';
import type { Decision, QueueItem } from './review-keys.ts';
import type { SynthesisPlace } from './synthesis-view.ts';

export interface Decided {
  readonly item: QueueItem;
  readonly decision: Decision;
}

export interface Decisions {
  /** Opinions whose item has been decided here, also while it is on its way. */
  readonly gone: ReadonlySet<string>;
  /** The latest first. */
  readonly past: readonly Decided[];
  /** On its way to the server. */
  readonly waiting: number;
  readonly lost: boolean;
  readonly problem: ProblemFrom<typeof decideReview> | null;
  readonly decide: (item: QueueItem, decision: Decision) => void;
  /** Takes the last one off the list, to be decided anew; what was recorded stands until then. */
  readonly takeBack: () => Decided | undefined;
}

export function itemKey({ opinion, other, reason }: Pick<QueueItem, 'opinion' | 'other' | 'reason'>): string {
  return `${reason} ${opinion.id} ${other?.id ?? ''}`;
}

/** Decisions leave the desk at once and reach the server one after another, so that nobody waits between two keys. */
export function useDecisions(place: SynthesisPlace): Decisions {
  const client = useQueryClient();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [past, setPast] = useState<readonly Decided[]>([]);
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState<Decisions['problem']>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const decide = useCallback((item: QueueItem, decision: Decision): void => {
    const key = itemKey(item);
    setGone((before) => new Set([...before, key]));
    setPast((before) => [{ item, decision }, ...before]);
    setWaiting((before) => before + 1);
    setProblem(null);
    const input = { ...place, ids: item.ids, action: decision.action, ...(decision.theme !== undefined && { theme: decision.theme }), others: item.otherIds };
    line.current = line.current.then(async () => {
      const result = await call(decideReview, input);
      setWaiting((before) => before - 1);
      if (!result.ok) {
        setProblem(result.problem);
        setGone(without(key));
        setPast((before) => before.filter((each) => itemKey(each.item) !== key));
        return;
      }
      await client.invalidateQueries({ queryKey: [reviewQueue.name] });
    });
  }, [client, place]);
  const takeBack = useCallback((): Decided | undefined => {
    const [last, ...rest] = past;
    if (last) {
      setPast(rest);
      setGone(without(itemKey(last.item)));
    }
    return last;
  }, [past]);
  return { gone, past, waiting, lost: problem?.code === 'line_lost', problem, decide, takeBack };
}

function without(key: string): (before: ReadonlySet<string>) => ReadonlySet<string> {
  return (before) => new Set([...before].filter((each) => each !== key));
}
