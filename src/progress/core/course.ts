import { type DayCounts, daySpan, type Figures, groupBits, type SeasonView, visit } from './figures.ts';
import { childrenOf, type PlacedUnit } from './placement.ts';
import { type Lives, NEVER, type Spells } from './lives.ts';
import { NO_DAY } from './season-record.ts';
import { lastDayOf, STATE_CODE, standingRules } from './standings.ts';
import { Sets, Tally } from './tally.ts';

/**
 * The figures of one unit on any day, as known at one moment, while the tree stays as it is: every congress changes on a few days only, so the
 * counts are kept by set of marks and moved from day to day by what changes. Moving over a whole season reads what sixty thousand
 * organisations went through once; one day to the next, a few hundred changes.
 */
export interface Course {
  figuresOn(asOf: number): Figures;
  dayCountsOn(asOf: number): DayCounts;
}

/** Earlier than every day. */
const BEFORE_ALL = -2_147_483_648;

export interface CourseParts extends Pick<SeasonView, 'record' | 'placement' | 'indicators'> {
  readonly lives: Lives;
  readonly knownAt: number;
  readonly scope: { readonly position: number; readonly levelId: string };
}

export function courseOf(parts: CourseParts): Course {
  const written = new CourseWriter(parts).write();
  return new CourseReader(parts, written);
}

/** Changes in the order of their days: one organisation leaves a set and joins another; and the plan of a day may open or close. */
interface Changes {
  readonly day: Float64Array;
  readonly part: Int32Array;
  readonly kind: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Planned day whose open congresses become one more (+1) or one fewer (-1); 0: stays. */
  readonly planned: Int32Array;
  readonly opens: Int32Array;
}

interface Written {
  readonly sets: Sets;
  readonly changes: Changes;
  /** Days on which congresses were held, and planned days; with how many. */
  readonly held: ReadonlyMap<number, number>;
  readonly plannedDays: ReadonlyMap<number, number>;
}

class CourseWriter {
  private readonly sets: Sets;
  private readonly rows = { day: [] as number[], part: [] as number[], kind: [] as number[], from: [] as number[], to: [] as number[], planned: [] as number[], opens: [] as number[] };
  private readonly held = new Map<number, number>();
  private readonly plannedDays = new Map<number, number>();
  private readonly postponements: SpellsByCongress;
  private readonly decisions: SpellsByCongress;
  private readonly holds: readonly { readonly position: number; readonly end: number; readonly from: number; readonly until: number }[];
  private readonly rules;

  constructor(private readonly parts: CourseParts) {
    const { indicators, lives, placement, record, knownAt } = parts;
    this.sets = new Sets(indicators);
    this.rules = standingRules(indicators);
    this.postponements = new SpellsByCongress(lives.postponements);
    this.decisions = new SpellsByCongress(lives.decisions);
    this.holds = record.holds.flatMap((hold) => {
      const position = placement.positionOfId(hold.organisationId);
      if (position === undefined || hold.recordedAt > knownAt) return [];
      const last = lastDayOf(hold, knownAt);
      return [{ position, end: placement.end[position] as number, from: hold.fromDay, until: last === null ? NEVER : last + 1 }];
    });
  }

  write(): Written {
    const { placement, scope, indicators } = this.parts;
    visit(this.parts, scope, (position, congress, part) => {
      const group = groupBits(indicators, placement, position);
      const kind = placement.kindAt[position] as number;
      if (congress < 0 || this.parts.lives.base[congress] === 0) this.change(BEFORE_ALL, part, kind, -1, this.sets.codeOf(group, -1));
      else this.follow(position, congress, part, kind, group);
    });
    return { sets: this.sets, changes: inOrderOfDays(this.rows), held: ascending(this.held), plannedDays: ascending(this.plannedDays) };
  }

  /** One congress through all its days. */
  private follow(position: number, congress: number, part: number, kind: number, group: number): void {
    const { lives } = this.parts;
    const planned = lives.plannedOn[congress] as number;
    const heldOn = lives.heldOn[congress] as number;
    if (heldOn !== NEVER) add(this.held, heldOn);
    if (planned !== NO_DAY) add(this.plannedDays, planned);
    const holds = this.holds.filter((hold) => hold.position <= position && position < hold.end);
    let set = -1;
    let open = false;
    for (const day of this.turningDays(congress, planned, heldOn, holds)) {
      let own = lives.base[congress] as number;
      for (const { bit, since } of lives.marks) if ((since[congress] as number) <= day) own |= bit;
      const waits = this.decisions.openOn(congress, day);
      const delayed = this.postponements.openOn(congress, day) || holds.some((hold) => hold.from <= day && day < hold.until);
      const marks = this.rules.weigh(own, planned, heldOn, day, waits, delayed);
      const state = this.rules.stateOf(marks);
      const next = this.sets.codeOf(marks | group, state);
      const opensNow = planned !== NO_DAY && heldOn > day && state !== STATE_CODE.hold;
      if (next !== set || opensNow !== open) this.change(day, part, kind, set, next, planned, Number(opensNow) - Number(open));
      set = next;
      open = opensNow;
    }
  }

  /** The days on which something about the congress may be different from the day before, ascending; the first stands for all earlier ones. */
  private turningDays(congress: number, planned: number, heldOn: number, holds: readonly { readonly from: number; readonly until: number }[]): number[] {
    const days = [BEFORE_ALL];
    const take = (day: number): void => {
      if (day !== NEVER && day !== NO_DAY && !days.includes(day)) days.push(day);
    };
    for (const { since } of this.parts.lives.marks) take(since[congress] as number);
    take(heldOn);
    if (planned !== NO_DAY) {
      take(planned);
      take(planned + 1);
    }
    this.postponements.days(congress, take);
    this.decisions.days(congress, take);
    for (const { from, until } of holds) {
      take(from);
      take(until);
    }
    return days.toSorted((one, other) => one - other);
  }

  private change(day: number, part: number, kind: number, from: number, to: number, planned = 0, opens = 0): void {
    const { rows } = this;
    rows.day.push(day);
    rows.part.push(part);
    rows.kind.push(kind);
    rows.from.push(from);
    rows.to.push(to);
    rows.planned.push(planned);
    rows.opens.push(opens);
  }
}

function inOrderOfDays(rows: { readonly [K in keyof Changes]: readonly number[] }): Changes {
  const order = Int32Array.from(rows.day, (_day, at) => at).toSorted((one, other) => (rows.day[one] as number) - (rows.day[other] as number) || one - other);
  const column = (values: readonly number[]): Int32Array => Int32Array.from(order, (at) => values[at] as number);
  return {
    day: Float64Array.from(order, (at) => rows.day[at] as number), part: column(rows.part), kind: column(rows.kind), from: column(rows.from), to: column(rows.to),
    planned: column(rows.planned), opens: column(rows.opens),
  };
}

/** The counts on the day at hand; asked for an earlier one it begins anew. */
class CourseReader implements Course {
  private readonly size: number;
  private readonly positions: readonly number[];
  private readonly byPart: Int32Array;
  private readonly byKind: Int32Array;
  private readonly open: Int32Array;
  private readonly firstPlanned: number;
  private next = 0;
  private day = BEFORE_ALL - 1;

  constructor(private readonly parts: CourseParts, private readonly written: Written) {
    const { placement, scope } = parts;
    this.size = written.sets.all.length;
    this.positions = [scope.position, ...childrenOf(placement, scope.position)];
    this.byPart = new Int32Array(this.positions.length * this.size);
    this.byKind = new Int32Array(placement.kinds.length * this.size);
    const [first, last] = daySpan(Int32Array.from(written.plannedDays.keys()));
    this.firstPlanned = first;
    this.open = new Int32Array(last - first + 1);
  }

  figuresOn(asOf: number): Figures {
    this.goTo(asOf);
    const { placement, scope } = this.parts;
    const parts = this.positions.map((position, part) => ({ position, unit: placement.units[position] as PlacedUnit, tally: this.tally(this.byPart, part) ?? new Tally(this.parts.indicators) }));
    const byKind = new Map<string, Tally>();
    placement.kinds.forEach((kind, code) => {
      const tally = this.tally(this.byKind, code);
      if (tally) byKind.set(kind, tally);
    });
    const whole = new Tally(this.parts.indicators);
    for (const part of parts) whole.add(part.tally);
    return { whole, byUnit: placement.units[scope.position]?.levelId === scope.levelId ? parts : parts.slice(1), byKind };
  }

  dayCountsOn(asOf: number): DayCounts {
    this.goTo(asOf);
    const open = new Map<number, number>();
    this.open.forEach((count, at) => {
      if (count > 0) open.set(this.firstPlanned + at, count);
    });
    return { held: new Map([...this.written.held].filter(([day]) => day <= asOf)), planned: this.written.plannedDays, open };
  }

  private goTo(asOf: number): void {
    if (asOf < this.day) {
      this.byPart.fill(0);
      this.byKind.fill(0);
      this.open.fill(0);
      this.next = 0;
    }
    const { day, part, kind, from, to, planned, opens } = this.written.changes;
    const { size, byPart, byKind, open } = this;
    let at = this.next;
    for (; at < day.length && (day[at] as number) <= asOf; at++) {
      const ofPart = (part[at] as number) * size;
      const ofKind = (kind[at] as number) * size;
      const left = from[at] as number;
      const joined = to[at] as number;
      if (left >= 0) {
        byPart[ofPart + left] = (byPart[ofPart + left] as number) - 1;
        byKind[ofKind + left] = (byKind[ofKind + left] as number) - 1;
      }
      byPart[ofPart + joined] = (byPart[ofPart + joined] as number) + 1;
      byKind[ofKind + joined] = (byKind[ofKind + joined] as number) + 1;
      if (opens[at] !== 0) open[(planned[at] as number) - this.firstPlanned] = (open[(planned[at] as number) - this.firstPlanned] as number) + (opens[at] as number);
    }
    this.next = at;
    this.day = asOf;
  }

  /** What is counted in a row of sets; undefined when that is nothing. */
  private tally(counts: Int32Array, row: number): Tally | undefined {
    let tally: Tally | undefined;
    this.written.sets.all.forEach((alike, code) => {
      const count = counts[row * this.size + code] as number;
      if (count === 0) return;
      tally ??= new Tally(this.parts.indicators);
      tally.note(alike, count);
    });
    return tally;
  }
}

/** Spells lie together by congress. */
class SpellsByCongress {
  private readonly first = new Map<number, number>();

  constructor(private readonly spells: Spells) {
    spells.congress.forEach((congress, at) => {
      if (!this.first.has(congress)) this.first.set(congress, at);
    });
  }

  openOn(congress: number, day: number): boolean {
    const { from, until } = this.spells;
    for (let at = this.start(congress); this.spells.congress[at] === congress; at++) if ((from[at] as number) <= day && day < (until[at] as number)) return true;
    return false;
  }

  days(congress: number, take: (day: number) => void): void {
    for (let at = this.start(congress); this.spells.congress[at] === congress; at++) {
      take(this.spells.from[at] as number);
      take(this.spells.until[at] as number);
    }
  }

  private start(congress: number): number {
    return this.first.get(congress) ?? this.spells.congress.length;
  }
}

function add(counts: Map<number, number>, day: number): void {
  counts.set(day, (counts.get(day) ?? 0) + 1);
}

function ascending(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...counts].toSorted(([one], [other]) => one - other));
}
