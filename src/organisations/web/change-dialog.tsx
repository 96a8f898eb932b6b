import { Checkbox, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import type { SaidProblem } from '#kit/api.ts';
import { DayField, today } from '#kit/day-field.tsx';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem } from '#kit/problem-note.tsx';
import { registerWords as words } from './register-words.ts';

export interface Occasion {
  readonly on: Day;
  readonly reason: string;
  readonly correction?: boolean;
}

export interface ChangeDialogProps {
  readonly title: string;
  /** What will happen, in a sentence. */
  readonly lead?: ReactNode;
  /** Verb and thing. */
  readonly confirm: string;
  readonly busy: boolean;
  readonly problem: SaidProblem | null;
  /** The fields of this change are filled in; otherwise they mark themselves and nothing is sent. */
  readonly ready: boolean;
  /** A day before the present state may be meant as a correction of the past. */
  readonly correctable?: boolean;
  readonly onSubmit: (occasion: Occasion) => void;
  readonly onTried?: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Every change of the register asks for its own fields, the day from which it is so, and the reason; a refusal stands in place. */
export function ChangeDialog({ title, lead, confirm, busy, problem, ready, correctable, onSubmit, onTried, onClose, children }: ChangeDialogProps) {
  const say = useSay();
  const [on, setOn] = useState<Day | undefined>(today);
  const [reason, setReason] = useState('');
  const [correction, setCorrection] = useState(false);
  const [tried, setTried] = useState(false);
  const submit = (): void => {
    setTried(true);
    onTried?.();
    if (on !== undefined && reason.trim() !== '' && ready) onSubmit({ on, reason: reason.trim(), ...(correction && { correction }) });
  };
  const missing = (empty: boolean): string | undefined => (tried && empty ? say(words.needed) : undefined);
  const said = (field: string): string | undefined => {
    const sentence = fieldProblem(problem, field);
    return sentence && say(sentence);
  };
  const offersCorrection = correctable === true && (correction || problem?.code === 'day_before_state');
  return (
    <WorkWindow title={title} size="lg" onClose={onClose}>
      <WorkForm
        confirm={confirm} busy={busy} problem={problem} onClose={onClose} onSubmit={submit}
        below={offersCorrection && <Checkbox checked={correction} label={say(words.correction)} onChange={(event) => setCorrection(event.currentTarget.checked)} />}
      >
        {lead !== undefined && <p>{lead}</p>}
        {children}
        <DayField label={say(words.on)} description={say(words.onHint)} value={on} onChange={setOn} error={missing(on === undefined) ?? said('on')} />
        <Textarea
          label={say(words.reason)} description={say(words.reasonHint)} autosize minRows={2} maxRows={6} maxLength={500} value={reason}
          error={missing(reason.trim() === '') ?? said('reason')} onChange={(event) => setReason(event.currentTarget.value)}
        />
      </WorkForm>
    </WorkWindow>
  );
}

/** What was typed as a number of people or branches: undefined while it is no whole number, null when it is left out. */
export function countOf(text: string | number): number | null | undefined {
  const plain = String(text).replaceAll('.', '').trim();
  if (plain === '') return null;
  const number = Number(plain);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}
