import type { Indicators } from './indicators.ts';
import { type Lives, livesOf, type Spells } from './lives.ts';
import type { Placement } from './placement.ts';
import { type HoldRow, NO_DAY, type SeasonRecord } from './season-record.ts';
import { CONGRESS_STATES, type CongressState } from './state.ts';

/** The two dates of a view: true on this day (a day number), as known at this moment (milliseconds). */
export interface ViewDates {
  readonly asOf: number;
  readonly knownAt: number;
}

/** How every congress of the season stands on a day; columns by the congress's position in the record. */
export interface Standings {
  readonly dates: ViewDates;
  /** Marks that indicators ask for. 0: the congress was not known yet. */
  readonly bits: Int32Array;
  /** Position in CONGRESS_STATES. */
  readonly state: Uint8Array;
  /** As the plan known then has it, also for a congress that is put off; NO_DAY without one. */
  readonly plannedOn: Int32Array;
  readonly heldOn: Int32Array;
  /** Position of the fact that put it off or asked for a decision; -1 without one. */
  readonly because: Int32Array;
}

export const STATE_CODE = Object.fromEntries(CONGRESS_STATES.map((state, code) => [state, code])) as { readonly [S in CongressState]: number };

/**
 * How every congress stands on a day, from its life as known at a moment. A congress is late when it is not held, not put off, under no hold, and its
 * planned day lies strictly before the day. It was held on time when it was held on or before its planned day.
 */
export function standingsOf(record: SeasonRecord, placement: Placement, indicators: Indicators, dates: ViewDates, lives: Lives = livesOf(record, indicators, dates.knownAt)): Standings {
  const { size, plannedOn, heldOn: everHeldOn } = lives;
  const { asOf } = dates;
  const bits = marksOn(lives, asOf);
  const heldOn = new Int32Array(size);
  const postponement = openOn(lives.postponements, size, asOf);
  const decision = openOn(lives.decisions, size, asOf);
  const underHold = congressesUnderHold(record, placement, dates);
  const state = new Uint8Array(size);
  const because = new Int32Array(size).fill(-1);
  const bit = {
    withDay: indicators.bitOf('with-day'), toDate: indicators.bitOf('plan-to-date'), held: indicators.bitOf('held'), done: indicators.bitOf('done'),
    onTime: indicators.bitOf('on-time'), heldLate: indicators.bitOf('held-late'), late: indicators.bitOf('late'), need: indicators.bitOf('need'),
    hold: indicators.bitOf('hold'), finished: indicators.bitOf('reported') | indicators.bitOf('approved'),
  };

  for (let at = 0; at < size; at++) {
    let own = bits[at] as number;
    if (own === 0) {
      heldOn[at] = NO_DAY;
      continue;
    }
    const day = plannedOn[at] as number;
    const heldDay = everHeldOn[at] as number;
    const held = heldDay <= asOf;
    heldOn[at] = held ? heldDay : NO_DAY;
    const need = !held && decision !== undefined && (decision[at] as number) >= 0;
    const putOff = !held && ((postponement !== undefined && (postponement[at] as number) >= 0) || underHold?.[at] === 1);
    const late = !held && !putOff && day !== NO_DAY && day < asOf;

    if (day !== NO_DAY) own |= bit.withDay;
    if (day !== NO_DAY && day <= asOf && !putOff) own |= bit.toDate;
    if (held) own |= bit.held;
    if (held && day !== NO_DAY) own |= heldDay <= day ? bit.onTime : bit.heldLate;
    if (late) own |= bit.late;
    const done = held && (own & bit.finished) !== 0;
    if (done) own |= bit.done;
    if (need) own |= bit.need;
    else if (putOff) own |= bit.hold;
    bits[at] = own;

    state[at] = done ? STATE_CODE.done
      : held ? STATE_CODE.held
      : need ? STATE_CODE.need
      : putOff ? STATE_CODE.hold
      : late ? STATE_CODE.late
      : day !== NO_DAY ? STATE_CODE.planned
      : STATE_CODE.notdue;
    because[at] = (need ? decision?.[at] : putOff ? postponement?.[at] : undefined) ?? -1;
  }
  return { dates, bits, state, plannedOn, heldOn, because };
}

/** The marks of each congress on the day; 0 for one that was not known yet. */
function marksOn({ size, base, marks }: Lives, asOf: number): Int32Array {
  const bits = base.slice();
  for (const { bit, since } of marks) {
    for (let at = 0; at < size; at++) if ((since[at] as number) <= asOf && bits[at] !== 0) bits[at] = (bits[at] as number) | bit;
  }
  return bits;
}

/** For each congress the fact by which a spell is open on the day, or -1; undefined when there never was one. */
function openOn({ congress, from, until, fact }: Spells, size: number, asOf: number): Int32Array | undefined {
  if (fact.length === 0) return undefined;
  const open = new Int32Array(size).fill(-1);
  for (let at = 0; at < fact.length; at++) {
    if ((from[at] as number) <= asOf && asOf < (until[at] as number)) open[congress[at] as number] = fact[at] as number;
  }
  return open;
}

/** The last day of the hold as known at the moment; null while no end is known. */
export function lastDayOf(hold: HoldRow, knownAt: number): number | null {
  return hold.liftedAt !== null && hold.liftedAt <= knownAt ? hold.liftedUntil : hold.untilDay;
}

function inForce(hold: HoldRow, { asOf, knownAt }: ViewDates): boolean {
  if (hold.recordedAt > knownAt || hold.fromDay > asOf) return false;
  const lastDay = lastDayOf(hold, knownAt);
  return lastDay === null || asOf <= lastDay;
}

/** 1 for every congress of a unit that stands under a hold; undefined when no hold is in force. @rule R-CT35-2.7 */
function congressesUnderHold(record: SeasonRecord, placement: Placement, dates: ViewDates): Uint8Array | undefined {
  const holds = record.holds.filter((hold) => inForce(hold, dates));
  if (holds.length === 0) return undefined;
  const under = new Uint8Array(record.size);
  for (const hold of holds) {
    const from = placement.positionOfId(hold.organisationId);
    if (from === undefined) continue;
    const congresses = record.congressesAt(placement);
    for (let at = from; at < (placement.end[from] as number); at++) {
      const congress = congresses[at] as number;
      if (congress >= 0) under[congress] = 1;
    }
  }
  return under;
}
