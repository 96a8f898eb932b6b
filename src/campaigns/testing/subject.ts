import { type Day, day } from '#foundation/day.ts';
import type { Plan } from '../core/plan.ts';
import type { Subject } from '../core/rules/subject.ts';
import { ct35of2019 } from '../core/statutes/ct35-2019.ts';
import type { Statute } from '../core/statutes/statute.ts';
import { workingCalendar } from '../core/working-days.ts';

export interface SubjectWish extends Partial<Omit<Subject, 'plan' | 'announcedOn'>> {
  readonly plan?: Partial<Plan>;
  readonly on?: string | null;
  readonly announcedOn?: string | null;
  readonly switches?: readonly string[];
}

/** A congress that no rule has anything to say about, but for what is wished. Without a wish: a commune on 29/5/2020, announced in January. */
export function subject({ plan, on, announcedOn, switches, ...rest }: SubjectWish = {}): Subject {
  const statute = rest.statute ?? ct35of2019;
  return {
    season: seasonOf(statute, switches ?? []), statute,
    calendar: workingCalendar([{ day: day('2020-04-02'), kind: 'off', note: '' }, { day: day('2020-04-30'), kind: 'off', note: '' }, { day: day('2020-05-01'), kind: 'off', note: '' }]),
    levelId: 'grassroots', members: 120, superior: null, firstOther: null, holds: [],
    announcedOn: announcedOn === undefined ? day('2020-01-06') : dayOrNull(announcedOn),
    ...rest,
    plan: {
      plannedOn: on === undefined ? day('2020-05-29') : dayOrNull(on),
      halfDays: null, form: 'members', contents: ['review', 'drafts', 'committee', 'delegates'], pilot: false, directElection: false, ...plan,
    },
  };
}

export function seasonOf(statute: Statute, switches: readonly string[]): Subject['season'] {
  const levels = Object.entries(statute.levels).map(([levelId, level]) => ({ levelId, ...level.window.value, maxHalfDays: level.maxHalfDays.value }));
  return { fromDay: statute.seasonFrom, untilDay: statute.seasonUntil, levels, switches };
}

export function neighbour(on: string, name = 'Đảng bộ khác'): { name: string; plannedOn: Day } {
  return { name, plannedOn: day(on) };
}

function dayOrNull(text: string | null): Day | null {
  return text === null ? null : day(text);
}
