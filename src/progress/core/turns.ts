import type { Indicators } from './indicators.ts';
import { type Lives, NEVER, type Spells } from './lives.ts';
import type { Placement } from './placement.ts';
import { BEFORE_ALL } from './day-sums.ts';
import { NO_DAY, type SeasonRecord } from './season-record.ts';
import { lastDayOf, STATE_CODE, standingRules } from './standings.ts';

export interface TurnParts {
  readonly record: SeasonRecord;
  readonly placement: Placement;
  readonly indicators: Indicators;
  readonly lives: Lives;
  readonly knownAt: number;
}

/** How a congress stands from the day on: its marks, its state, and whether it is still to be held by its plan. The first day is BEFORE_ALL. */
export type EachTurn = (day: number, marks: number, state: number, open: boolean) => void;

/** A stop for all that lies below an organisation: from the day up to, not including, the day of its end. */
interface Stop {
  readonly position: number;
  readonly end: number;
  readonly from: number;
  readonly until: number;
}

/** Follows single congresses through all their days, as known at one moment. */
export class Turns {
  readonly #lives: Lives;
  readonly #postponements: SpellsByCongress;
  readonly #decisions: SpellsByCongress;
  readonly #stops: readonly Stop[];
  readonly #rules;
  readonly #days = new FewDays();
  /** The marks that the congress at hand has one day, each with the day; the lists are used again for the next. */
  readonly #marks: number[] = [];
  readonly #since: number[] = [];

  constructor(parts: TurnParts) {
    this.#lives = parts.lives;
    this.#postponements = new SpellsByCongress(parts.lives.postponements, parts.lives.size);
    this.#decisions = new SpellsByCongress(parts.lives.decisions, parts.lives.size);
    this.#stops = stopsIn(parts);
    this.#rules = standingRules(parts.indicators);
  }

  /** Every day on which any congress may turn. */
  days(): Set<number> {
    const { marks, heldOn, plannedOn, postponements, decisions } = this.#lives;
    const days = new Set<number>();
    for (const column of [...marks.map(({ since }) => since), heldOn, plannedOn, postponements.from, postponements.until, decisions.from, decisions.until]) {
      for (let at = 0; at < column.length; at++) days.add(column[at] as number);
    }
    for (const day of this.#lives.plannedOn) if (day !== NO_DAY) days.add(day + 1);
    for (const { from, until } of this.#stops) days.add(from).add(until);
    days.delete(NEVER);
    days.delete(NO_DAY);
    return days;
  }

  follow(position: number, congress: number, each: EachTurn): void {
    const lives = this.#lives;
    const planned = lives.plannedOn[congress] as number;
    const heldOn = lives.heldOn[congress] as number;
    const stops = this.#stops.length === 0 ? this.#stops : this.#stops.filter((stop) => stop.position <= position && position < stop.end);
    this.#begin(congress, planned, heldOn, stops);
    for (const day of this.#days.all) {
      let own = lives.base[congress] as number;
      for (let at = 0; at < this.#marks.length; at++) if ((this.#since[at] as number) <= day) own |= this.#marks[at] as number;
      const waits = this.#decisions.openOn(congress, day);
      const delayed = this.#postponements.openOn(congress, day) || stops.some((stop) => stop.from <= day && day < stop.until);
      const marks = this.#rules.weigh(own, planned, heldOn, day, waits, delayed);
      const state = this.#rules.stateOf(marks);
      each(day, marks, state, planned !== NO_DAY && heldOn > day && state !== STATE_CODE.hold);
    }
  }

  /** Puts down the congress's marks and the days on which something about it may be different from the day before, ascending; the first stands for all earlier ones. */
  #begin(congress: number, planned: number, heldOn: number, stops: readonly Stop[]): void {
    const days = this.#days;
    days.begin(BEFORE_ALL);
    this.#marks.length = this.#since.length = 0;
    for (const { bit, since } of this.#lives.marks) {
      const day = since[congress] as number;
      if (day === NEVER) continue;
      this.#marks.push(bit);
      this.#since.push(day);
      days.put(day);
    }
    days.put(heldOn);
    days.put(planned);
    // Late is whoever was not held on the planned day itself.
    if (planned !== NO_DAY) days.put(planned + 1);
    this.#postponements.days(congress, days);
    this.#decisions.days(congress, days);
    for (const { from, until } of stops) {
      days.put(from);
      days.put(until);
    }
  }
}

function stopsIn({ record, placement, knownAt }: TurnParts): Stop[] {
  return record.holds.flatMap((hold) => {
    const position = placement.positionOfId(hold.organisationId);
    if (position === undefined || hold.recordedAt > knownAt) return [];
    const last = lastDayOf(hold, knownAt);
    return [{ position, end: placement.end[position] as number, from: hold.fromDay, until: last === null ? NEVER : last + 1 }];
  });
}

/** A few days in ascending order, each once. */
class FewDays {
  readonly all: number[] = [];

  begin(day: number): void {
    this.all.length = 1;
    this.all[0] = day;
  }

  put(day: number): void {
    if (day === NEVER || day === NO_DAY) return;
    const { all } = this;
    let at = all.length;
    while ((all[at - 1] as number) > day) at--;
    if (all[at - 1] === day) return;
    for (let from = all.length; from > at; from--) all[from] = all[from - 1] as number;
    all[at] = day;
  }
}

/** Spells lie together by congress. */
class SpellsByCongress {
  readonly #first: Int32Array;

  constructor(readonly spells: Spells, size: number) {
    this.#first = new Int32Array(size + 1);
    for (const congress of spells.congress) this.#first[congress + 1] = (this.#first[congress + 1] as number) + 1;
    for (let at = 1; at <= size; at++) this.#first[at] = (this.#first[at] as number) + (this.#first[at - 1] as number);
  }

  openOn(congress: number, day: number): boolean {
    const { from, until } = this.spells;
    for (let at = this.#first[congress] as number; at < (this.#first[congress + 1] as number); at++) {
      if ((from[at] as number) <= day && day < (until[at] as number)) return true;
    }
    return false;
  }

  days(congress: number, into: FewDays): void {
    for (let at = this.#first[congress] as number; at < (this.#first[congress + 1] as number); at++) {
      into.put(this.spells.from[at] as number);
      into.put(this.spells.until[at] as number);
    }
  }
}
