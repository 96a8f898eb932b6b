import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import type { SaidProblem } from '#kit/api.ts';
import { DayField, today } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem } from '#kit/problem-note.tsx';

export interface Decision {
  readonly reason: string;
  readonly decidedOn: Day | undefined;
  readonly decidedBy: string;
}

export interface MadeDecision {
  readonly reason: string;
  readonly decidedOn: Day;
  readonly decidedBy: string;
}

export interface DecisionState {
  readonly decision: Decision;
  readonly set: (patch: Partial<Decision>) => void;
  /** The decision when it is whole; otherwise what is missing is marked. */
  readonly take: () => MadeDecision | undefined;
  readonly tried: boolean;
}

const KEPT_UNDER = 'daihoi.decidedBy';

/** Why, when and by whom: what every decision of the roll says. Who decided last is offered again. */
export function useDecision(): DecisionState {
  const [decision, setDecision] = useState<Decision>(() => ({ reason: '', decidedOn: today(), decidedBy: sessionStorage.getItem(KEPT_UNDER) ?? '' }));
  const [tried, setTried] = useState(false);
  return {
    decision,
    tried,
    set: (patch) => setDecision((before) => ({ ...before, ...patch })),
    take: () => {
      setTried(true);
      const { reason, decidedOn, decidedBy } = decision;
      if (reason.trim() === '' || decidedBy.trim() === '' || !decidedOn) return undefined;
      sessionStorage.setItem(KEPT_UNDER, decidedBy.trim());
      return { reason: reason.trim(), decidedOn, decidedBy: decidedBy.trim() };
    },
  };
}

export function DecisionFields({ state: { decision, set, tried }, reasonLabel, reasonHint, problem, decider }: { readonly state: DecisionState; readonly reasonLabel?: string; readonly reasonHint?: string; readonly problem?: SaidProblem | null; /** An example of who decides such things. */ readonly decider: string }) {
  const say = useSay();
  const missing = (empty: boolean): string | undefined => (tried && empty ? say({ vi: 'Cần ghi ô này.', en: 'This is needed.' }) : undefined);
  const said = (field: string): string | undefined => {
    const sentence = fieldProblem(problem, field);
    return sentence && say(sentence);
  };
  return (
    <>
      <Textarea
        data-autofocus label={reasonLabel ?? say({ vi: 'Lý do', en: 'Reason' })} description={reasonHint} autosize minRows={2} maxRows={6} maxLength={500} value={decision.reason}
        error={missing(decision.reason.trim() === '') ?? said('reason')} onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <TextInput label={say({ vi: 'Nơi quyết định', en: 'Decided by' })} placeholder={decider} maxLength={200} value={decision.decidedBy} error={missing(decision.decidedBy.trim() === '') ?? said('decidedBy')} onChange={(event) => set({ decidedBy: event.currentTarget.value })} />
      <DayField label={say({ vi: 'Ngày quyết định', en: 'Decided on' })} value={decision.decidedOn} error={missing(decision.decidedOn === undefined) ?? said('decidedOn')} onChange={(decidedOn) => set({ decidedOn })} />
    </>
  );
}
