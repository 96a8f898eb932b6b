import type { Statute } from '#campaigns/core/statutes/statute.ts';
import type { WorkingCalendar } from '#campaigns/core/working-days.ts';
import { assert } from '#foundation/assert.ts';
import { addDays, type Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { type ClockReading, daysLeft, readClock } from './clock-state.ts';
import { awaitsSuperior, type Dossier } from './dossier.ts';
import { clocksOf, type ClockUnit, type LegalClock } from './legal-clock.ts';

/** How long the superior may still take. */
export interface DossierClock extends ClockReading {
  /** Null: no rule says how long; it must be settled before the congress opens. */
  readonly rule: string | null;
  readonly words: Sentence;
  readonly from: Day;
  readonly unit: ClockUnit;
}

export interface DossierSetting {
  /** The opening of the congress as planned now; null: no day yet. */
  readonly opensOn: Day | null;
  readonly statute: Pick<Statute, 'clocksAfter' | 'approvedWorkingDays'>;
  /** Whether the season applies the statute's days before the opening. @rule R-CT35b-2.8 */
  readonly approvedBefore: boolean;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
}

const BEFORE_OPENING: Sentence = { vi: 'Cấp trên trả lời trước ngày khai mạc', en: 'The superior answers before the opening' };

/** The clock of a rule as this code knows it; an unknown rule is a mistake of ours. */
export function clockOf(rule: string): LegalClock {
  const [clock] = clocksOf(rule);
  assert(clock, `there is a clock for ${rule}`);
  return clock;
}

/**
 * The clock of a dossier that lies with the superior; null: it does not, or nothing limits the time.
 * A dossier sent through the record is there the same day: until its receipt is recorded the days count from the sending.
 * @rule R-QD24-16.2 a result: 15 working days from the receipt; R-CT35b-2.8 papers of the congress: 45 working days before the opening, where applied
 */
export function dossierClock(dossier: Pick<Dossier, 'kind' | 'state' | 'submittedOn' | 'receivedOn'>, { opensOn, statute, approvedBefore, today, calendar }: DossierSetting): DossierClock | null {
  if (!awaitsSuperior(dossier.state) || dossier.kind === 'programme') return null;
  if (dossier.kind === 'result') {
    if (!statute.clocksAfter.includes('R-QD24-16.2')) return null;
    const clock = clockOf('R-QD24-16.2');
    const from = dossier.receivedOn ?? dossier.submittedOn;
    return { rule: clock.rule, words: clock.words, from, unit: clock.unit, ...readClock(clock, from, null, today, calendar) };
  }
  if (opensOn === null) return null;
  if (approvedBefore && statute.approvedWorkingDays) {
    const clock = { ...clockOf('R-CT35b-2.8'), count: statute.approvedWorkingDays.value };
    return { rule: clock.rule, words: clock.words, from: opensOn, unit: clock.unit, ...readClock(clock, opensOn, null, today, calendar) };
  }
  const due = addDays(opensOn, -1);
  return { rule: null, words: BEFORE_OPENING, from: opensOn, unit: 'calendar-days', due, state: today <= due ? 'running' : 'late', daysLeft: daysLeft('calendar-days', today, due, calendar) };
}
