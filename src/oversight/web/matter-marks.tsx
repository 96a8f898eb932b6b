import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { commitmentStateWords } from '../core/kinds.ts';
import type { Commitment, Grievance } from './answers.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';

/** How a deadline stands: past it, ahead, or behind with the matter settled. */
export function DueMark({ due, overdueDays, settled }: { readonly due: Day; readonly overdueDays: number | null; readonly settled: boolean }) {
  const say = useSay();
  const show = useFormat();
  if (settled) return <StateMark state="held">{say({ vi: 'đã xong', en: 'settled' })}</StateMark>;
  if (overdueDays !== null) return <StateMark state="late">{say(words.overdue(overdueDays))}</StateMark>;
  return <StateMark state="planned">{say(words.due(show.dayMonth(due)))}</StateMark>;
}

/** Whether those who raised it were told; a settled matter that nobody heard of stands out. */
export function ToldMark({ of: { tellings, state }, short = false }: { readonly of: Pick<Grievance, 'tellings' | 'state'>; /** Under a heading that says what it is. */ readonly short?: boolean }) {
  const say = useSay();
  const show = useFormat();
  const last = tellings[0];
  if (last) return <span>{short ? show.dayMonth(last.on as Day) : say(words.told(show.dayMonth(last.on as Day)))}</span>;
  return <span className={state === 'resolved' ? css.untold : undefined}>{say(short ? { vi: 'chưa', en: 'nobody' } : words.untold)}</span>;
}

/** Where a commitment stands: under way with its deadline, done, or not done. */
export function CommitmentMark({ of }: { readonly of: Commitment }) {
  const say = useSay();
  if (of.state === 'not-done') return <StateMark state="hold">{say(commitmentStateWords['not-done']).toLowerCase()}</StateMark>;
  return <DueMark due={of.due as Day} overdueDays={of.overdueDays} settled={of.state === 'done'} />;
}
