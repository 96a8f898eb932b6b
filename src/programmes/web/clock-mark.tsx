import { clockRule } from '#approvals/web/rule-words.ts';
import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { RuleWhy } from '#kit/rule-why.tsx';
import { type StateName, StateMark } from '#kit/state-mark.tsx';
import { type Clock, clockSaid } from './page-words.ts';

const MARKS: { readonly [S in Clock['state']]: StateName } = { done: 'done', 'done-late': 'done', open: 'planned', late: 'late' };

/** How a work stands against its day, with shape and word. */
export function ClockMark({ clock }: { readonly clock: Pick<Clock, 'state' | 'daysLeft'> }) {
  const say = useSay();
  return <StateMark state={MARKS[clock.state]}>{say(clockSaid(clock))}</StateMark>;
}

/** «Vì sao?»: the period that the clock has; it is a parameter, no source names it. */
export function ClockWhy({ rule, heldOn }: { readonly rule: string; readonly heldOn: string | null }) {
  const say = useSay();
  const show = useFormat();
  const known = clockRule(rule);
  return (
    <RuleWhy rule={rule} said={known?.said} unconfirmed={known?.unconfirmed === true}>
      {heldOn !== null && say({ vi: `Đại hội ngày ${show.day(heldOn as Day)}.`, en: `The congress was on ${show.day(heldOn as Day)}.` })}
    </RuleWhy>
  );
}
