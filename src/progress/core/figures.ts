import { assert } from '#foundation/assert.ts';
import { type Indicators, meets } from './indicators.ts';
import { childrenOf, type PlacedUnit, type Placement } from './placement.ts';
import { NO_DAY, type SeasonRecord } from './season-record.ts';
import type { Standings } from './standings.ts';
import { CONGRESS_STATES, type StateCounts } from './state.ts';

/** Everything that a figure is made of. */
export interface SeasonView {
  readonly record: SeasonRecord;
  readonly placement: Placement;
  readonly standings: Standings;
  readonly indicators: Indicators;
}

/** Organisations of one level in a unit and below it; `position` is the unit's in the placement. */
export interface Scope {
  readonly position: number;
  readonly levelId: string;
}

/** Counts by indicator and by state. Organisations with the same marks are many, so they are counted together and weighed once. */
export class Tally {
  readonly states = new Int32Array(CONGRESS_STATES.length);
  readonly #alike = new Map<number, number>();
  #counts: Int32Array | undefined;

  constructor(readonly indicators: Indicators) {}

  /** One organisation with these marks; its congress in this state, or -1 without a congress. */
  note(bits: number, state: number): void {
    this.#alike.set(bits, (this.#alike.get(bits) ?? 0) + 1);
    if (state >= 0) this.states[state] = (this.states[state] as number) + 1;
  }

  add(other: Tally): void {
    for (const [bits, count] of other.#alike) this.#alike.set(bits, (this.#alike.get(bits) ?? 0) + count);
    other.states.forEach((count, code) => (this.states[code] = (this.states[code] as number) + count));
  }

  /** By the position of the indicator; asked for when nothing more is noted. */
  get counts(): Int32Array {
    return (this.#counts ??= this.indicators.masks.map((_mask, code) => {
      let sum = 0;
      for (const [bits, count] of this.#alike) if (meets(this.indicators, code, bits)) sum += count;
      return sum;
    }));
  }

  /** The number of an indicator by its id. */
  of(indicator: string): number {
    const code = this.indicators.codeOf(indicator);
    assert(code >= 0, `there is an indicator ${indicator}`);
    return this.counts[code] as number;
  }

  stateCounts(): StateCounts {
    return Object.fromEntries(CONGRESS_STATES.map((state, code) => [state, this.states[code] as number])) as unknown as StateCounts;
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
  const kinds = placement.kinds.map(() => new Tally(indicators));
  const { kindAt } = placement;

  visit(view, scope, (position, congress, part) => {
    const bits = bitsAt(view, position, congress);
    const state = isKnown(view, congress) ? (standings.state[congress] as number) : -1;
    (parts[part] as (typeof parts)[number]).tally.note(bits, state);
    (kinds[kindAt[position] as number] as Tally).note(bits, state);
  });

  const whole = new Tally(indicators);
  for (const part of parts) whole.add(part.tally);
  const own = placement.units[scope.position]?.levelId === scope.levelId;
  return { whole, byUnit: own ? parts : parts.slice(1), byKind: new Map(kinds.flatMap((tally, code) => (tally.of('organisations') > 0 ? [[placement.kinds[code] as string, tally] as const] : []))) };
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

/** How many were held, and how many were planned, on each day; days as numbers, ascending. */
export interface DayCounts {
  readonly held: ReadonlyMap<number, number>;
  readonly planned: ReadonlyMap<number, number>;
}

export function dayCountsOf(view: SeasonView, scope: Scope): DayCounts {
  const held = new Map<number, number>();
  const planned = new Map<number, number>();
  const { heldOn, plannedOn } = view.standings;
  visit(view, scope, (_position, congress) => {
    if (!isKnown(view, congress)) return;
    count(held, heldOn[congress] as number);
    count(planned, plannedOn[congress] as number);
  });
  return { held: ascending(held), planned: ascending(planned) };
}

/** The last planned day of the congresses that are not held, and those planned within given days. */
export function openPlan(view: SeasonView, scope: Scope): { readonly lastDay: number | undefined; between(from: number, until: number): number } {
  const days = new Map<number, number>();
  const { heldOn, plannedOn, state } = view.standings;
  const hold = CONGRESS_STATES.indexOf('hold');
  visit(view, scope, (_position, congress) => {
    if (isKnown(view, congress) && heldOn[congress] === NO_DAY && state[congress] !== hold) count(days, plannedOn[congress] as number);
  });
  return {
    lastDay: days.size === 0 ? undefined : Math.max(...days.keys()),
    between: (from, until) => [...days].reduce((sum, [day, many]) => (day >= from && day <= until ? sum + many : sum), 0),
  };
}

function count(days: Map<number, number>, day: number): void {
  if (day !== NO_DAY) days.set(day, (days.get(day) ?? 0) + 1);
}

function ascending(days: Map<number, number>): Map<number, number> {
  return new Map([...days].toSorted(([one], [other]) => one - other));
}

function isKnown({ standings }: SeasonView, congress: number): boolean {
  return congress >= 0 && standings.bits[congress] !== 0;
}

function bitsAt({ indicators, placement, standings }: SeasonView, position: number, congress: number): number {
  const group = placement.branchAt[position] === 1 ? indicators.branchBits : indicators.partyOrgBits;
  return congress >= 0 ? (standings.bits[congress] as number) | group : group;
}

/** Calls back for each organisation of the level: its position, its congress or -1, and which part of the unit it lies in (0: the unit itself). */
function visit({ record, placement }: SeasonView, { position: from, levelId }: Scope, each: (position: number, congress: number, part: number) => void): void {
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
