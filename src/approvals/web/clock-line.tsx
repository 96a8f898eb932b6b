import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { RuleWhy } from '#kit/rule-why.tsx';
import { type StateName, StateMark } from '#kit/state-mark.tsx';
import type { ClockState } from '../core/clock-state.ts';
import { type Clock, clockSaid } from './dossier-words.ts';
import { clockRule } from './rule-words.ts';

const MARKS: { readonly [S in ClockState]: StateName } = { running: 'planned', late: 'late', met: 'done', 'met-late': 'late' };

/** How many days are left, with shape and word. */
export function ClockMark({ clock }: { readonly clock: Pick<Clock, 'state' | 'daysLeft' | 'unit'> }) {
  const say = useSay();
  const lastDay = clock.state === 'running' && clock.daysLeft === 0;
  return <StateMark state={lastDay ? 'need' : MARKS[clock.state]}>{say(clockSaid(clock))}</StateMark>;
}

/** «hạn 8/6/2020 □ còn 6 ngày làm việc», and why. @rule the clock's own */
export function ClockLine({ clock }: { readonly clock: Clock }) {
  const say = useSay();
  const show = useFormat();
  return (
    <>
      {say({ vi: 'hạn', en: 'due' })} <span className="digits nowrap">{show.day(clock.due as Day)}</span>{'\u2002'}<ClockMark clock={clock} />
      <ClockWhy clock={clock} />
    </>
  );
}

export function ClockWhy({ clock }: { readonly clock: Pick<Clock, 'rule' | 'words' | 'from'> }) {
  const say = useSay();
  const show = useFormat();
  const rule = clock.rule === null ? undefined : clockRule(clock.rule);
  if (clock.rule === null) return null;
  return (
    <RuleWhy rule={clock.rule} said={rule?.said ?? clock.words} unconfirmed={rule?.unconfirmed === true}>
      {say({ vi: `Tính từ ngày ${show.day(clock.from as Day)}.`, en: `Counted from ${show.day(clock.from as Day)}.` })}
    </RuleWhy>
  );
}
