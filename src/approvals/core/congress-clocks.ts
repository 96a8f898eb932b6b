import type { Statute } from '#campaigns/core/statutes/statute.ts';
import type { WorkingCalendar } from '#campaigns/core/working-days.ts';
import type { Day } from '#foundation/day.ts';
import { type ClockReading, type ClockState, readClock } from './clock-state.ts';
import { clockOf } from './dossier-clock.ts';
import type { LegalClock } from './legal-clock.ts';

/** What the record says about one congress that its clocks depend on. Days; null: it has not happened. */
export interface ClockedCongress {
  readonly opensOn: Day | null;
  readonly heldOn: Day | null;
  /** The result was sent up, through the record or on paper. */
  readonly reportedOn: Day | null;
  /** The superior has the result in hand since; null: it was not sent, or nothing is known of it. */
  readonly receivedOn: Day | null;
  /** The superior has answered the last result that was sent. */
  readonly answeredOn: Day | null;
  readonly approvedToHoldOn: Day | null;
  readonly synthesisSentOn: Day | null;
  /** The topmost organisation sends its synthesis to nobody here. */
  readonly sendsSynthesis: boolean;
  readonly rulesOn: Day | null;
  readonly termProgrammeOn: Day | null;
  readonly actionProgrammeOn: Day | null;
}

export interface CongressClock extends ClockReading {
  readonly rule: string;
  readonly from: Day;
  readonly doneOn: Day | null;
  /** Who must act: the organisation itself or its superior. */
  readonly holder: 'own' | 'superior';
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

  constructor(private readonly rules: ClockRules) {}

  /** Every clock that has begun for the congress, done ones too. */
  clocksOf(congress: ClockedCongress): CongressClock[] {
    const clocks: CongressClock[] = [];
    const add = (rule: string, holder: CongressClock['holder'], from: Day | null, doneOn: Day | null): void => {
      if (from === null) return;
      clocks.push({ rule, holder, from, doneOn, ...this.read(rule, from, doneOn) });
    };
    const { statute, approvedBefore } = this.rules;
    // Once the congress was held nobody can approve its preparation any more.
    if (approvedBefore && (congress.approvedToHoldOn !== null || congress.heldOn === null)) add('R-CT35b-2.8', 'superior', congress.opensOn, congress.approvedToHoldOn);
    for (const rule of statute.clocksAfter) {
      if (rule === 'R-QD24-16.1') add(rule, 'own', congress.heldOn, congress.reportedOn);
      else if (rule === 'R-QD24-16.2') add(rule, 'superior', congress.receivedOn, congress.answeredOn);
      else if (rule === 'R-HD60-2' && congress.sendsSynthesis) add(rule, 'own', congress.heldOn, congress.synthesisSentOn);
      else if (rule === 'R-GK-2.1') add(rule, 'own', congress.heldOn, congress.rulesOn);
      else if (rule === 'R-GK-2.2') add(rule, 'own', congress.heldOn, congress.termProgrammeOn);
      else if (rule === 'R-GK-2.3') add(rule, 'own', congress.heldOn, congress.actionProgrammeOn);
    }
    return clocks;
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
