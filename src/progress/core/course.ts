import { DayLine, DaySums } from './day-sums.ts';
import { type DayCounts, type Figures, groupBits, type SeasonView, visit } from './figures.ts';
import { type Lives, NEVER } from './lives.ts';
import { childrenOf, type PlacedUnit } from './placement.ts';
import { NO_DAY } from './season-record.ts';
import { Sets, Tally } from './tally.ts';
import { Turns } from './turns.ts';

/**
 * The figures of one unit on any day, as known at one moment, while the tree stays as it is. A congress changes on a few days only: what
 * sixty thousand of them went through is gone through once, the changes of every number are summed along the days, and a day is then looked
 * up. What it says is what counting that day says (figures.ts), which stays the measure.
 */
export interface Course {
  figuresOn(asOf: number): Figures;
  dayCountsOn(asOf: number): DayCounts;
}

export interface CourseParts extends Pick<SeasonView, 'record' | 'placement' | 'indicators'> {
  readonly lives: Lives;
  readonly knownAt: number;
  readonly scope: { readonly position: number; readonly levelId: string };
}

export function courseOf(parts: CourseParts): Course {
  const written = new CourseWriter(parts);
  written.write();
  return new CourseReader(parts, written);
}

/** Numbers of a tally that grow and shrink by one when an organisation leaves one set of marks and joins another. */
interface Step {
  readonly grow: readonly number[];
  readonly shrink: readonly number[];
}

class CourseWriter {
  /** A row for each part of the unit, the unit itself first, and one for each kind: the numbers of a tally. */
  readonly byPart: DaySums;
  readonly byKind: DaySums;
  /** One row: for each planned day how many are still to be held. */
  readonly open: DaySums;
  readonly positions: readonly number[];
  /** Kinds that occur. */
  readonly kinds = new Set<number>();
  /** Days on which congresses were held, and planned days, ascending; with how many. */
  held: ReadonlyMap<number, number> = new Map();
  planned: ReadonlyMap<number, number> = new Map();
  /** The planned days in the order of their columns in `open`. */
  readonly plannedDays: readonly number[];
  readonly #line: DayLine;
  readonly #columnOfPlanned: ReadonlyMap<number, number>;
  readonly #turns: Turns;
  readonly #sets: Sets;
  readonly #steps = new Map<number, Step>();

  constructor(readonly parts: CourseParts) {
    const { indicators, lives, placement, scope } = parts;
    this.#turns = new Turns(parts);
    this.#sets = new Sets(indicators);
    this.positions = [scope.position, ...childrenOf(placement, scope.position)];
    this.plannedDays = [...new Set(lives.plannedOn)].filter((day) => day !== NO_DAY).toSorted((one, other) => one - other);
    this.#columnOfPlanned = new Map(this.plannedDays.map((day, column) => [day, column]));
    this.#line = new DayLine(this.#turns.days());
    const width = Tally.width(indicators);
    this.byPart = new DaySums(this.#line, this.positions.length, width);
    this.byKind = new DaySums(this.#line, placement.kinds.length, width);
    this.open = new DaySums(this.#line, 1, this.plannedDays.length);
  }

  write(): void {
    const { indicators, lives, placement, scope } = this.parts;
    const held = new Map<number, number>();
    const planned = new Map<number, number>();
    visit(this.parts, scope, (position, congress, part) => {
      const group = groupBits(indicators, placement, position);
      const kind = placement.kindAt[position] as number;
      this.kinds.add(kind);
      if (congress < 0 || lives.base[congress] === 0) {
        this.#turn(0, part, kind, -1, this.#sets.codeOf(group, -1));
        return;
      }
      addOne(held, lives.heldOn[congress] as number);
      addOne(planned, lives.plannedOn[congress] as number);
      this.#write(position, congress, part, kind, group);
    });
    held.delete(NEVER);
    planned.delete(NO_DAY);
    this.held = ascending(held);
    this.planned = ascending(planned);
    for (const sums of [this.byPart, this.byKind, this.open]) sums.sum();
  }

  #write(position: number, congress: number, part: number, kind: number, group: number): void {
    const column = this.#columnOfPlanned.get(this.parts.lives.plannedOn[congress] as number) ?? -1;
    let set = -1;
    let wasOpen = false;
    this.#turns.follow(position, congress, (day, marks, state, open) => {
      const next = this.#sets.codeOf(marks | group, state);
      if (next === set && open === wasOpen) return;
      const stretch = this.#line.stretchOf(day);
      if (next !== set) this.#turn(stretch, part, kind, set, next);
      if (open !== wasOpen) this.open.note(0, stretch, column, open ? 1 : -1);
      set = next;
      wasOpen = open;
    });
  }

  #turn(stretch: number, part: number, kind: number, from: number, to: number): void {
    const { grow, shrink } = this.#stepBetween(from, to);
    for (const column of grow) {
      this.byPart.note(part, stretch, column, 1);
      this.byKind.note(kind, stretch, column, 1);
    }
    for (const column of shrink) {
      this.byPart.note(part, stretch, column, -1);
      this.byKind.note(kind, stretch, column, -1);
    }
  }

  #stepBetween(from: number, to: number): Step {
    const key = (from + 1) * 65_536 + to;
    let step = this.#steps.get(key);
    if (!step) {
      const columnsOf = (set: number): number[] => {
        const alike = this.#sets.all[set];
        return alike ? Tally.columnsOf(this.parts.indicators, alike) : [];
      };
      const [left, joined] = [columnsOf(from), columnsOf(to)];
      step = { grow: joined.filter((column) => !left.includes(column)), shrink: left.filter((column) => !joined.includes(column)) };
      this.#steps.set(key, step);
    }
    return step;
  }
}

class CourseReader implements Course {
  constructor(private readonly parts: CourseParts, private readonly written: CourseWriter) {}

  figuresOn(asOf: number): Figures {
    const { indicators, placement, scope } = this.parts;
    const { byPart, byKind, kinds, positions } = this.written;
    const parts = positions.map((position, part) => ({ position, unit: placement.units[position] as PlacedUnit, tally: new Tally(indicators, byPart.on(part, asOf)) }));
    const whole = new Tally(indicators);
    for (const part of parts) whole.add(part.tally);
    return {
      whole,
      byUnit: placement.units[scope.position]?.levelId === scope.levelId ? parts : parts.slice(1),
      byKind: new Map([...kinds].map((kind) => [placement.kinds[kind] as string, new Tally(indicators, byKind.on(kind, asOf))])),
    };
  }

  dayCountsOn(asOf: number): DayCounts {
    const { held, open, planned, plannedDays } = this.written;
    const openOn = open.on(0, asOf);
    return {
      held: new Map([...held].filter(([day]) => day <= asOf)),
      planned,
      open: new Map(plannedDays.flatMap((day, column) => ((openOn[column] as number) > 0 ? [[day, openOn[column] as number] as const] : []))),
    };
  }
}

function addOne(counts: Map<number, number>, day: number): void {
  counts.set(day, (counts.get(day) ?? 0) + 1);
}

function ascending(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...counts].toSorted(([one], [other]) => one - other));
}
