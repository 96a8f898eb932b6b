import { assert } from '#foundation/assert.ts';
import type { FactKinds } from './fact-kinds.ts';
import { Column } from './column.ts';
import type { Placement } from './placement.ts';

/** Stands for "no day" in columns of day numbers. */
export const NO_DAY = -2_147_483_648;

/** A kind of fact that no room explains any more: it is kept and counts for nothing. */
const UNEXPLAINED = 127;

export interface PlanRow {
  readonly congressId: number;
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
  /** Day number, or NO_DAY. */
  readonly plannedOn: number;
  readonly pilot: boolean;
  readonly direct: boolean;
}

export interface FactRow {
  readonly id: number;
  readonly congressId: number;
  readonly kind: string;
  readonly happenedOn: number;
  readonly recordedAt: number;
}

/** A stop for everything below an organisation. */
export interface HoldRow {
  readonly organisationId: number;
  readonly fromDay: number;
  /** Last day as declared; null: until it is lifted. */
  readonly untilDay: number | null;
  readonly reason: string;
  readonly recordedAt: number;
  /** When its end was recorded, and the last day that was then set. */
  readonly liftedAt: number | null;
  readonly liftedUntil: number | null;
}

const PILOT = 1;
const DIRECT = 2;

/**
 * All that was ever recorded about the congresses of one season, in the order in which it was recorded, as columns of numbers:
 * 600,000 facts take 13 MB and one pass over them a few milliseconds. It only grows; a view of the past reads its beginning.
 */
export class SeasonRecord {
  readonly congressIds = new Column(Int32Array);
  readonly organisationIds = new Column(Int32Array);
  readonly planCongress = new Column(Int32Array);
  readonly planRecordedAt = new Column(Float64Array);
  readonly planDay = new Column(Int32Array);
  readonly planFlags = new Column(Uint8Array);
  readonly factIds = new Column(Float64Array);
  readonly factCongress = new Column(Int32Array);
  readonly factKind = new Column(Uint8Array);
  readonly factDay = new Column(Int32Array);
  readonly factRecordedAt = new Column(Float64Array);
  /** Position of a withdrawn fact → moment of its withdrawal. */
  readonly withdrawnAt = new Map<number, number>();
  holds: readonly HoldRow[] = [];
  readonly #positions = new Map<number, number>();
  readonly #byOrganisation = new Map<number, number>();
  readonly #congressesAt = new WeakMap<Placement, { readonly size: number; readonly congresses: Int32Array }>();

  constructor(readonly kinds: FactKinds) {}

  /** Number of congresses. */
  get size(): number {
    return this.congressIds.length;
  }

  addCongress(id: number, organisationId: number): void {
    assert(!this.#positions.has(id), 'a congress is added once');
    this.#positions.set(id, this.size);
    this.#byOrganisation.set(organisationId, this.size);
    this.congressIds.push(id);
    this.organisationIds.push(organisationId);
  }

  addPlan(row: PlanRow): void {
    assert(row.recordedAt >= this.planRecordedAt.last(0), 'plans come in the order in which they were recorded');
    this.planCongress.push(this.#positionOf(row.congressId));
    this.planRecordedAt.push(row.recordedAt);
    this.planDay.push(row.plannedOn);
    this.planFlags.push((row.pilot ? PILOT : 0) | (row.direct ? DIRECT : 0));
  }

  addFact(row: FactRow): void {
    assert(row.id > this.factIds.last(-1) && row.recordedAt >= this.factRecordedAt.last(0), 'facts come in the order in which they were recorded');
    const code = this.kinds.codeOf(row.kind);
    this.factIds.push(row.id);
    this.factCongress.push(this.#positionOf(row.congressId));
    this.factKind.push(code < 0 ? UNEXPLAINED : code);
    this.factDay.push(row.happenedOn);
    this.factRecordedAt.push(row.recordedAt);
  }

  withdraw(factId: number, at: number): void {
    const position = this.factIds.indexOfSorted(factId);
    assert(position >= 0, 'only a recorded fact is withdrawn');
    this.withdrawnAt.set(position, at);
  }

  /** Position of the organisation's congress, or -1. */
  congressOf(organisationId: number): number {
    return this.#byOrganisation.get(organisationId) ?? -1;
  }

  /** For each position of the placement its organisation's congress, or -1. Kept as long as no congress is added. */
  congressesAt(placement: Placement): Int32Array {
    const kept = this.#congressesAt.get(placement);
    if (kept?.size === this.size) return kept.congresses;
    const congresses = placement.ids.map((id) => this.congressOf(id));
    this.#congressesAt.set(placement, { size: this.size, congresses });
    return congresses;
  }

  #positionOf(congressId: number): number {
    const position = this.#positions.get(congressId);
    assert(position !== undefined, 'plans and facts belong to a congress of the season');
    return position;
  }
}

export function isPilot(flags: number): boolean {
  return (flags & PILOT) !== 0;
}

export function isDirect(flags: number): boolean {
  return (flags & DIRECT) !== 0;
}
