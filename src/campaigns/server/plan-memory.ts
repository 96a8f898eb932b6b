import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { organisationsBelow, registerNumber } from '#organisations/server/door.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Finding } from '../core/finding.ts';
import { findingsFor, type Neighbours, neighboursIn, type PlannedOrganisation, type SeasonPlan } from '../core/season-plan.ts';
import { levelOf, type Season } from '../core/season.ts';
import { statuteOf } from '../core/statutes/editions.ts';
import { congressesOf, holdsOf, workingDays } from './door.ts';
import { lastPlanEntry } from './store.ts';

/** Which congresses took place; the room that knows comes later and hands this in. */
export type HeldCongresses = (db: Db, seasonId: number) => Promise<ReadonlySet<number>>;

/** A season's plans with what the rules find in them. */
export interface KnownPlan {
  readonly plan: SeasonPlan;
  readonly neighbours: Neighbours;
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  /** Paths of the open organisations of the season's levels that have no congress. */
  readonly unopened: readonly string[];
}

export interface PlanMemory {
  planOf(db: Db, season: Season): Promise<KnownPlan>;
}

interface Remembered {
  /** Numbers of the last entries when it was read: of the register, of the season, and of the season's last change of plans or holds. */
  readonly register: number;
  readonly season: number;
  readonly planned: string;
  readonly value: KnownPlan;
}

/** Seasons that are looked at together are few; more would only hold memory. */
const KEPT = 3;

/**
 * Remembers each season's plans in this process until the register or the season grows. Every question first reads both ledgers' numbers,
 * so several processes stay right; the numbers are read before the rows, so what is remembered is never older than they say. When only
 * facts were recorded since, nothing but what is held is read again.
 */
export function planMemory(heldCongresses: HeldCongresses): PlanMemory {
  const known = new Map<string, Remembered>();
  return {
    async planOf(db, season) {
      const register = await registerNumber(db);
      const { number } = await readHead(db, season.code);
      const before = known.get(`${season.id}`);
      if (before?.register === register && before.season === number) return before.value;
      const planned = await lastPlanEntry(db, season.id);
      const held = await heldCongresses(db, season.id);
      const value = before?.register === register && before.planned === planned ? withHeld(before.value, held) : await load(db, season, held);
      known.delete(`${season.id}`);
      known.set(`${season.id}`, { register, season: number, planned, value });
      const oldest = known.keys().next().value;
      if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
      return value;
    },
  };
}

async function load(db: Db, season: Season, held: ReadonlySet<number>): Promise<KnownPlan> {
  const statute = statuteOf(season.statute);
  assert(statute, `the statute ${season.statute} of a season is known`);
  const congresses = new Map((await congressesOf(db, season.id)).map((congress) => [congress.organisationId, congress]));
  const organisations = new Map<number, PlannedOrganisation>();
  const unopened: string[] = [];
  for (const organisation of await organisationsBelow(db, season.rootPath)) {
    const congress = congresses.get(organisation.id);
    if (congress) organisations.set(organisation.id, { organisation, congress, held: held.has(congress.id) });
    else if (levelOf(season, organisation.levelId)) unopened.push(organisation.path);
  }
  const plan = { season, statute, calendar: await workingDays(db), holds: await holdsOf(db, season.id), organisations };
  const neighbours = neighboursIn(plan);
  const findings = new Map<number, readonly Finding[]>();
  for (const [id, planned] of organisations) {
    const found = findingsFor(plan, neighbours, planned);
    if (found.length > 0) findings.set(id, found);
  }
  return { plan, neighbours, findings, unopened };
}

/** The same plans after some congresses were recorded as held, or that was withdrawn. */
function withHeld({ plan, neighbours, findings, unopened }: KnownPlan, held: ReadonlySet<number>): KnownPlan {
  const changed = [...plan.organisations.values()].filter((planned) => planned.held !== held.has(planned.congress.id));
  if (changed.length === 0) return { plan, neighbours, findings, unopened };
  const organisations = new Map(plan.organisations);
  const judged = new Map(findings);
  for (const planned of changed) {
    const now = { ...planned, held: !planned.held };
    organisations.set(planned.organisation.id, now);
    const found = findingsFor(plan, neighbours, now);
    if (found.length > 0) judged.set(planned.organisation.id, found);
    else judged.delete(planned.organisation.id);
  }
  return { plan: { ...plan, organisations }, neighbours, findings: judged, unopened };
}
