import type { Statute } from '#campaigns/core/statutes/statute.ts';
import type { WorkingCalendar } from '#campaigns/core/working-days.ts';
import type { Day } from '#foundation/day.ts';
import { type ClockReading, type ClockState, readClock } from './clock-state.ts';
import { clockOf } from './dossier-clock.ts';
import type { LegalClock } from './legal-clock.ts';

/** What the record says about one congress that its clocks depend on. Days; null: it has not happened. */
export interface ClockedDays {
  readonly opensOn: Day | null;
  readonly heldOn: Day | null;
  /** The result was sent up, through the record or on paper. */
  readonly reportedOn: Day | null;
  /** The superior has the result in hand since; null: it was not sent, nothing is known of it, or there is no superior here. */
  readonly receivedOn: Day | null;
  /** The superior has answered the last result that was sent. */
  readonly answeredOn: Day | null;
  readonly approvedToHoldOn: Day | null;
  /** The day it was held; null also for the topmost organisation, which sends its synthesis to nobody here. */
  readonly owesSynthesisSince: Day | null;
  readonly synthesisSentOn: Day | null;
  readonly rulesOn: Day | null;
  readonly termProgrammeOn: Day | null;
  readonly actionProgrammeOn: Day | null;
}

/** Between which days of a congress a clock runs, and who must act: the organisation itself or its superior. */
interface ClockSpan {
  readonly rule: string;
  readonly holder: 'own' | 'superior';
  readonly from: keyof ClockedDays;
  readonly doneOn: keyof ClockedDays;
  /** Once this has happened what was not done can be done no more, and the clock is gone. */
  readonly goneWith?: keyof ClockedDays;
}

const SPANS: readonly ClockSpan[] = [
  // Once the congress was held nobody can approve its preparation any more.
  { rule: 'R-CT35b-2.8', holder: 'superior', from: 'opensOn', doneOn: 'approvedToHoldOn', goneWith: 'heldOn' },
  { rule: 'R-QD24-16.1', holder: 'own', from: 'heldOn', doneOn: 'reportedOn' },
  { rule: 'R-QD24-16.2', holder: 'superior', from: 'receivedOn', doneOn: 'answeredOn' },
  { rule: 'R-HD60-2', holder: 'own', from: 'owesSynthesisSince', doneOn: 'synthesisSentOn' },
  { rule: 'R-GK-2.1', holder: 'own', from: 'heldOn', doneOn: 'rulesOn' },
  { rule: 'R-GK-2.2', holder: 'own', from: 'heldOn', doneOn: 'termProgrammeOn' },
  { rule: 'R-GK-2.3', holder: 'own', from: 'heldOn', doneOn: 'actionProgrammeOn' },
];

export interface CongressClock extends ClockReading {
  readonly rule: string;
  readonly from: Day;
  readonly doneOn: Day | null;
  readonly holder: ClockSpan['holder'];
}

export interface ClockRules {
  readonly statute: Pick<Statute, 'clocksAfter' | 'approvedWorkingDays'>;
  /** @rule R-CT35b-2.8 whether the season applies it */
  readonly approvedBefore: boolean;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
}

/** Reads clocks on one day; the same clock from the same day is reckoned once, however many congresses share it. */
export class ClockReader {
  private readonly known = new Map<string, ClockReading>();
  /** The clocks that the season's rules run for each congress. */
  private readonly spans: readonly ClockSpan[];

  constructor(private readonly rules: ClockRules) {
    this.spans = SPANS.filter(({ rule }) => (rule === 'R-CT35b-2.8' ? rules.approvedBefore : rules.statute.clocksAfter.includes(rule)));
  }

  /** Every clock that has begun for the congress, done ones too. */
  clocksOf(congress: ClockedDays): CongressClock[] {
    return this.spans.flatMap(({ rule, holder, from, doneOn, goneWith }) => {
      const [begun, done] = [congress[from], congress[doneOn]];
      if (begun === null || (done === null && goneWith !== undefined && congress[goneWith] !== null)) return [];
      return [{ rule, holder, from: begun, doneOn: done, ...this.read(rule, begun, done) }];
    });
  }

  private read(rule: string, from: Day, doneOn: Day | null): ClockReading {
    const key = `${rule} ${from} ${doneOn ?? ''}`;
    const known = this.known.get(key);
    if (known) return known;
    const reading = readClock(this.clock(rule), from, doneOn, this.rules.today, this.rules.calendar);
    this.known.set(key, reading);
    return reading;
  }

  private clock(rule: string): LegalClock {
    const clock = clockOf(rule);
    return rule === 'R-CT35b-2.8' ? { ...clock, count: this.rules.statute.approvedWorkingDays?.value ?? clock.count } : clock;
  }
}

/** Still to be done, in time or not. */
export function isRunning(state: ClockState): boolean {
  return state === 'running' || state === 'late';
}
