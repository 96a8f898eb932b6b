import type { Indicators } from './indicators.ts';
import { isDirect, isPilot, NO_DAY, type SeasonRecord } from './season-record.ts';

/** Later than every day: the mark was never left. */
export const NEVER = 2_147_483_647;

/**
 * What is known of every congress at a moment, for all days at once; columns by the congress's position in the record. Moving from day to day
 * then reads sixty thousand numbers instead of six hundred thousand facts.
 */
export interface Lives {
  readonly size: number;
  /** Marks that the plan gives: congress, pilot, direct election. 0: the congress was not known yet. */
  readonly base: Int32Array;
  readonly plannedOn: Int32Array;
  /** First day on which it was held; NEVER without one. */
  readonly heldOn: Int32Array;
  /** The marks that facts leave and indicators ask for, each with the day since which a congress has it. */
  readonly marks: readonly { readonly bit: number; readonly since: Int32Array }[];
  /** When congresses were put off, and when they waited for a decision. */
  readonly postponements: Spells;
  readonly decisions: Spells;
}

/** Stretches of days, each with its congress and the fact that began it: from the day up to, not including, the day of its end (NEVER while it lasts). */
export interface Spells {
  readonly congress: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly fact: Int32Array;
}

/**
 * Reads the record once, in the order in which it was recorded, up to the moment of knowing. Of plans the last one known counts; of facts those
 * that were not withdrawn by then, of several of one kind the earliest day.
 */
export function livesOf(record: SeasonRecord, indicators: Indicators, knownAt: number): Lives {
  const size = record.size;
  const base = new Int32Array(size);
  const plannedOn = new Int32Array(size).fill(NO_DAY);
  readPlans(record, indicators, knownAt, base, plannedOn);
  const { slots, marks, spells, begins, heldOn } = readersOf(record, indicators);
  const postponements: number[] = [];
  const decisions: number[] = [];

  const congress = record.factCongress.values;
  const kind = record.factKind.values;
  const day = record.factDay.values;
  const withdrawn = withdrawnUpTo(record, knownAt);
  let nextWithdrawn = 0;
  const known = record.factRecordedAt.countUpTo(knownAt);
  for (let at = 0; at < known; at++) {
    if (at === withdrawn[nextWithdrawn]) {
      nextWithdrawn++;
      continue;
    }
    const code = kind[at] as number;
    const since = slots[code];
    if (since !== undefined) {
      const which = congress[at] as number;
      const happenedOn = day[at] as number;
      if (happenedOn < (since[which] as number)) since[which] = happenedOn;
    } else if (spells[code] === POSTPONEMENT) postponements.push(at);
    else if (spells[code] === DECISION) decisions.push(at);
  }
  return { size, base, plannedOn, heldOn, marks, postponements: spellsOf(record, begins, postponements), decisions: spellsOf(record, begins, decisions) };
}

/** The stretches that these facts begin and end. Of two facts the later day decides; on one day, what was recorded later. */
function spellsOf(record: SeasonRecord, begins: Uint8Array, facts: readonly number[]): Spells {
  const congressOf = record.factCongress.values;
  const dayOf = record.factDay.values;
  const inOrder = byCongressAndDay(record, facts);
  const [congress, from, until, fact] = [new Int32Array(facts.length), new Int32Array(facts.length), new Int32Array(facts.length), new Int32Array(facts.length)];
  let many = 0;
  for (let place = 0; place < inOrder.length; place++) {
    const at = inOrder[place] as number;
    const which = congressOf[at] as number;
    const next = inOrder[place + 1];
    const end = next !== undefined && congressOf[next] === which ? (dayOf[next] as number) : NEVER;
    if (begins[record.factKind.at(at)] === 0 || (dayOf[at] as number) >= end) continue;
    congress[many] = which;
    from[many] = dayOf[at] as number;
    until[many] = end;
    fact[many++] = at;
  }
  return { congress: congress.subarray(0, many), from: from.subarray(0, many), until: until.subarray(0, many), fact: fact.subarray(0, many) };
}

/** The facts by congress, then by day, then as they were recorded: dealt out to the congresses, each of which has few to put in order. */
function byCongressAndDay(record: SeasonRecord, facts: readonly number[]): Int32Array {
  const congress = record.factCongress.values;
  const day = record.factDay.values;
  const start = new Int32Array(record.size + 1);
  for (const fact of facts) start[(congress[fact] as number) + 1] = (start[(congress[fact] as number) + 1] as number) + 1;
  for (let at = 1; at < start.length; at++) start[at] = (start[at] as number) + (start[at - 1] as number);
  const end = start.slice();
  const inOrder = new Int32Array(facts.length);
  for (const fact of facts) {
    const which = congress[fact] as number;
    let place = end[which] as number;
    end[which] = place + 1;
    for (; place > (start[which] as number) && (day[inOrder[place - 1] as number] as number) > (day[fact] as number); place--) inOrder[place] = inOrder[place - 1] as number;
    inOrder[place] = fact;
  }
  return inOrder;
}

const POSTPONEMENT = 1;
const DECISION = 2;

function readPlans(record: SeasonRecord, indicators: Indicators, knownAt: number, base: Int32Array, plannedOn: Int32Array): void {
  const congress = record.planCongress.values;
  const day = record.planDay.values;
  const flags = record.planFlags.values;
  const there = indicators.bitOf('congress');
  const flagBits = Int32Array.from([0, 1, 2, 3], (flag) => there | (isPilot(flag) ? indicators.bitOf('pilot') : 0) | (isDirect(flag) ? indicators.bitOf('direct') : 0));
  const known = record.planRecordedAt.countUpTo(knownAt);
  for (let at = 0; at < known; at++) {
    const which = congress[at] as number;
    base[which] = flagBits[flags[at] as number] as number;
    plannedOn[which] = day[at] as number;
  }
}

/** Where each kind of fact is written to: a column of first days, or one of the lists of spells. */
function readersOf(record: SeasonRecord, indicators: Indicators) {
  const slots: (Int32Array | undefined)[] = [];
  const marks = new Map<string, { readonly bit: number; readonly since: Int32Array }>();
  const spells = new Uint8Array(256);
  const begins = new Uint8Array(256);
  const column = (): Int32Array => new Int32Array(record.size).fill(NEVER);
  const heldOn = column();
  record.kinds.all.forEach(({ effect }, code) => {
    if ('mark' in effect) {
      const bit = indicators.bitOf(effect.mark);
      if (bit === 0) return;
      const mark = marks.get(effect.mark) ?? { bit, since: effect.mark === 'held' ? heldOn : column() };
      marks.set(effect.mark, mark);
      slots[code] = mark.since;
    } else {
      spells[code] = ('begins' in effect ? effect.begins : effect.ends) === 'postponement' ? POSTPONEMENT : DECISION;
      begins[code] = 'begins' in effect ? 1 : 0;
    }
  });
  return { slots, marks: [...marks.values()], spells, begins, heldOn };
}

/** Positions of the facts that had been withdrawn by then, ascending. */
function withdrawnUpTo(record: SeasonRecord, knownAt: number): Int32Array {
  const positions: number[] = [];
  for (const [position, at] of record.withdrawnAt) if (at <= knownAt) positions.push(position);
  return Int32Array.from(positions.toSorted((one, other) => one - other));
}
