import { type Indicators, meets } from './indicators.ts';
import { childrenOf, type PlacedUnit, type Placement } from './placement.ts';
import { NO_DAY, type SeasonRecord } from './season-record.ts';
import type { Standings, ViewDates } from './standings.ts';
import { CONGRESS_STATES } from './state.ts';
import { Sets, Tally } from './tally.ts';

/** Everything that a figure is made of. */
export interface SeasonView {
  readonly record: SeasonRecord;
  readonly placement: Placement;
  readonly standings: Standings;
  readonly indicators: Indicators;
  /** What day it shows, as known when. */
  readonly dates: ViewDates;
}

/** Organisations of one level in a unit and below it; `position` is the unit's in the placement. */
export interface Scope {
  readonly position: number;
  readonly levelId: string;
}

/** How many organisations there are of each set. */
class SetCounts {
  #counts = new Int32Array(64);

  add(code: number): void {
    if (code >= this.#counts.length) {
      const larger = new Int32Array(code * 2);
      larger.set(this.#counts);
      this.#counts = larger;
    }
    this.#counts[code] = (this.#counts[code] as number) + 1;
  }

  /** Moves what was counted into the tally and begins anew; false when there was nothing. */
  into(tally: Tally, sets: Sets): boolean {
    let any = false;
    sets.all.forEach((alike, code) => {
      const count = this.#counts[code] ?? 0;
      if (count === 0) return;
      tally.note(alike, count);
      this.#counts[code] = 0;
      any = true;
    });
    return any;
  }
}

export interface Figures {
  readonly whole: Tally;
  /** The unit itself when it is of the level, then its direct children, by code. */
  readonly byUnit: readonly { readonly unit: PlacedUnit; readonly position: number; readonly tally: Tally }[];
  readonly byKind: ReadonlyMap<string, Tally>;
}

/** Counts every organisation of the scope once: for its part of the unit, for its kind, and so for the whole. */
export function figuresOf(view: SeasonView, scope: Scope): Figures {
  const { indicators, placement, standings } = view;
  const parts = [scope.position, ...childrenOf(placement, scope.position)].map((position) => ({
    position,
    unit: placement.units[position] as PlacedUnit,
    tally: new Tally(indicators),
  }));
  const { kindAt } = placement;
  const sets = new Sets(indicators);
  // Kinds lie mixed within a part, so each has its own count; parts lie one after the other.
  const ofPart = new SetCounts();
  const ofKind = placement.kinds.map(() => new SetCounts());
  let partAtHand = 0;
  const close = (): boolean => ofPart.into((parts[partAtHand] as (typeof parts)[number]).tally, sets);

  visit(view, scope, (position, congress, part) => {
    if (part !== partAtHand) {
      close();
      partAtHand = part;
    }
    const bits = bitsAt(view, position, congress);
    const state = isKnown(view, congress) ? (standings.state[congress] as number) : -1;
    const set = sets.codeOf(bits, state);
    ofPart.add(set);
    (ofKind[kindAt[position] as number] as SetCounts).add(set);
  });
  close();

  const byKind = new Map<string, Tally>();
  ofKind.forEach((counts, code) => {
    const tally = new Tally(indicators);
    if (counts.into(tally, sets)) byKind.set(placement.kinds[code] as string, tally);
  });
  const whole = new Tally(indicators);
  for (const part of parts) whole.add(part.tally);
  const own = placement.units[scope.position]?.levelId === scope.levelId;
  return { whole, byUnit: own ? parts : parts.slice(1), byKind };
}

/** One organisation behind a number. */
export interface Standing {
  readonly position: number;
  readonly unit: PlacedUnit;
  /** Position of its congress in the record; -1 without one. */
  readonly congress: number;
  /** Position of the direct child of the asked unit in which it lies, or of the unit itself. */
  readonly under: number;
  readonly bits: number;
}

/** The organisations of the scope, optionally only those that an indicator counts, in the order of the tree. */
export function organisationsOf(view: SeasonView, scope: Scope, indicator?: string): Standing[] {
  const { indicators, placement } = view;
  const code = indicator === undefined ? -1 : indicators.codeOf(indicator);
  const parts = [scope.position, ...childrenOf(placement, scope.position)];
  const found: Standing[] = [];
  visit(view, scope, (position, congress, part) => {
    const bits = bitsAt(view, position, congress);
    if (code >= 0 && !meets(indicators, code, bits)) return;
    found.push({ position, unit: placement.units[position] as PlacedUnit, congress: isKnown(view, congress) ? congress : -1, under: parts[part] as number, bits });
  });
  return found;
}

/** How many were held, were planned, and are planned and still open, on each day; days as numbers, ascending. */
export interface DayCounts {
  readonly held: ReadonlyMap<number, number>;
  readonly planned: ReadonlyMap<number, number>;
  /** Planned days of congresses neither held nor put off. */
  readonly open: ReadonlyMap<number, number>;
}

export function dayCountsOf(view: SeasonView, scope: Scope): DayCounts {
  const { heldOn, plannedOn, state } = view.standings;
  const hold = CONGRESS_STATES.indexOf('hold');
  const [first, last] = daySpan(heldOn, plannedOn);
  const [held, planned, open] = [new Int32Array(last - first + 1), new Int32Array(last - first + 1), new Int32Array(last - first + 1)];
  visit(view, scope, (_position, congress) => {
    if (!isKnown(view, congress)) return;
    const heldDay = heldOn[congress] as number;
    const plannedDay = plannedOn[congress] as number;
    if (heldDay !== NO_DAY) held[heldDay - first] = (held[heldDay - first] as number) + 1;
    if (plannedDay === NO_DAY) return;
    planned[plannedDay - first] = (planned[plannedDay - first] as number) + 1;
    if (heldDay === NO_DAY && state[congress] !== hold) open[plannedDay - first] = (open[plannedDay - first] as number) + 1;
  });
  const byDay = (counts: Int32Array): Map<number, number> => new Map([...counts].flatMap((count, at) => (count > 0 ? [[first + at, count] as const] : [])));
  return { held: byDay(held), planned: byDay(planned), open: byDay(open) };
}

/** The first and the last day that occur; a span of nothing is one day. */
function daySpan(...columns: readonly Int32Array[]): readonly [number, number] {
  let first = Infinity;
  let last = -Infinity;
  for (const column of columns) {
    for (let at = 0; at < column.length; at++) {
      const day = column[at] as number;
      if (day === NO_DAY) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return first > last ? [0, 0] : [first, last];
}

function isKnown({ standings }: SeasonView, congress: number): boolean {
  return congress >= 0 && standings.bits[congress] !== 0;
}

function bitsAt({ indicators, placement, standings }: SeasonView, position: number, congress: number): number {
  const group = groupBits(indicators, placement, position);
  return congress >= 0 ? (standings.bits[congress] as number) | group : group;
}

/** The marks that an organisation has by its group alone. */
export function groupBits(indicators: Indicators, placement: Placement, position: number): number {
  return placement.branchAt[position] === 1 ? indicators.branchBits : indicators.partyOrgBits;
}

/** Calls back for each organisation of the level: its position, its congress or -1, and which part of the unit it lies in (0: the unit itself). */
export function visit({ record, placement }: Pick<SeasonView, 'record' | 'placement'>, { position: from, levelId }: Scope, each: (position: number, congress: number, part: number) => void): void {
  const end = placement.end[from] as number;
  const level = placement.levels.indexOf(levelId);
  const congresses = record.congressesAt(placement);
  const { levelAt } = placement;
  let part = 0;
  let partEnd = from + 1;
  for (let at = from; at < end; at++) {
    if (at === partEnd) {
      part++;
      partEnd = placement.end[at] as number;
    }
    if (levelAt[at] === level) each(at, congresses[at] as number, part);
  }
}
