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
  const rules = standingRules(indicators);

  for (let at = 0; at < size; at++) {
    const own = bits[at] as number;
    const heldDay = everHeldOn[at] as number;
    if (own === 0 || heldDay > asOf) heldOn[at] = NO_DAY;
    else heldOn[at] = heldDay;
    if (own === 0) continue;
    const waits = decision?.[at] ?? -1;
    const postponed = postponement?.[at] ?? -1;
    const marks = rules.weigh(own, plannedOn[at] as number, heldDay, asOf, waits >= 0, postponed >= 0 || underHold?.[at] === 1);
    bits[at] = marks;
    const is = rules.stateOf(marks);
    state[at] = is;
    because[at] = is === STATE_CODE.need || is === STATE_CODE.hold ? (is === STATE_CODE.need ? waits : postponed) : -1;
  }
  return { dates, bits, state, plannedOn, heldOn, because };
}

export interface StandingRules {
  /** All marks of a congress on a day, from those of its plan and its facts. `waits`: a decision is open; `delayed`: put off, or under a hold. */
  weigh(own: number, plannedDay: number, heldDay: number, asOf: number, waits: boolean, delayed: boolean): number;
  /** The state that the marks say; position in CONGRESS_STATES. */
  stateOf(marks: number): number;
}

/** What makes a congress held, late, put off or waiting on a day: the one place that says so, for columns and for courses alike. */
export function standingRules(indicators: Indicators): StandingRules {
  const [withDay, toDate, heldBit, doneBit, onTime, heldLate, lateBit, need, hold] = (
    ['with-day', 'plan-to-date', 'held', 'done', 'on-time', 'held-late', 'late', 'need', 'hold'] as const
  ).map((mark) => indicators.bitOf(mark)) as [number, number, number, number, number, number, number, number, number];
  const finished = indicators.bitOf('reported') | indicators.bitOf('approved');
  return {
    weigh(own, plannedDay, heldDay, asOf, waits, delayed) {
      const held = heldDay <= asOf;
      const hasDay = plannedDay !== NO_DAY;
      const putOff = !held && delayed;
      let marks = own;
      if (hasDay) marks |= withDay;
      if (hasDay && plannedDay <= asOf && !putOff) marks |= toDate;
      if (held) marks |= heldBit;
      if (held && hasDay) marks |= heldDay <= plannedDay ? onTime : heldLate;
      if (!held && !putOff && hasDay && plannedDay < asOf) marks |= lateBit;
      if (held && (own & finished) !== 0) marks |= doneBit;
      if (!held && waits) marks |= need;
      else if (putOff) marks |= hold;
      return marks;
    },
    stateOf(marks) {
      return (marks & doneBit) !== 0 ? STATE_CODE.done
        : (marks & heldBit) !== 0 ? STATE_CODE.held
        : (marks & need) !== 0 ? STATE_CODE.need
        : (marks & hold) !== 0 ? STATE_CODE.hold
        : (marks & lateBit) !== 0 ? STATE_CODE.late
        : (marks & withDay) !== 0 ? STATE_CODE.planned
        : STATE_CODE.notdue;
    },
  };
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
