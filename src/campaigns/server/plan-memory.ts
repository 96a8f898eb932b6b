import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { organisationsBelow, registerNumber } from '#organisations/server/door.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Finding } from '../core/finding.ts';
import { findingsFor, neighboursIn, type PlannedOrganisation, type SeasonPlan } from '../core/season-plan.ts';
import { levelOf, type Season } from '../core/season.ts';
import { statuteOf } from '../core/statutes/editions.ts';
import { congressesOf, holdsOf, workingDays } from './door.ts';

/** Which congresses took place; the room that knows comes later and hands this in. */
export type HeldCongresses = (db: Db, seasonId: number) => Promise<ReadonlySet<number>>;

/** A season's plans with what the rules find in them. */
export interface KnownPlan {
  readonly plan: SeasonPlan;
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  /** Paths of the open organisations of the season's levels that have no congress. */
  readonly unopened: readonly string[];
}

export interface PlanMemory {
  planOf(db: Db, season: Season): Promise<KnownPlan>;
}

/** Seasons that are looked at together are few; more would only hold memory. */
const KEPT = 3;

/**
 * Remembers each season's plans in this process until the register or the season grows. Every question first reads both ledgers' numbers,
 * so several processes stay right; the numbers are read before the rows, so what is remembered is never older than they say.
 */
export function planMemory(heldCongresses: HeldCongresses): PlanMemory {
  const known = new Map<string, { readonly numbers: string; readonly value: KnownPlan }>();
  return {
    async planOf(db, season) {
      const numbers = `${season.id} ${await registerNumber(db)} ${(await readHead(db, season.code)).number}`;
      const remembered = known.get(season.code);
      if (remembered?.numbers === numbers) return remembered.value;
      const value = await loadPlan(db, season, heldCongresses);
      known.delete(season.code);
      known.set(season.code, { numbers, value });
      const oldest = known.keys().next().value;
      if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
      return value;
    },
  };
}

async function loadPlan(db: Db, season: Season, heldCongresses: HeldCongresses): Promise<KnownPlan> {
  const statute = statuteOf(season.statute);
  assert(statute, `the statute ${season.statute} of a season is known`);
  const held = await heldCongresses(db, season.id);
  const congresses = new Map((await congressesOf(db, season.id)).map((congress) => [congress.organisationId, congress]));
  const organisations = new Map<number, PlannedOrganisation>();
  const unopened: string[] = [];
  for (const organisation of await organisationsBelow(db, season.rootPath)) {
    const congress = congresses.get(organisation.id);
    if (congress) organisations.set(organisation.id, { organisation, congress, held: held.has(congress.id) });
    else if (levelOf(season, organisation.levelId)) unopened.push(organisation.path);
  }
  const plan = { season, statute, calendar: await workingDays(db), holds: await holdsOf(db, season.id), organisations };
  return { plan, findings: judged(plan), unopened };
}

function judged(plan: SeasonPlan): ReadonlyMap<number, readonly Finding[]> {
  const neighbours = neighboursIn(plan);
  const findings = new Map<number, readonly Finding[]>();
  for (const [id, planned] of plan.organisations) {
    const found = findingsFor(plan, neighbours, planned);
    if (found.length > 0) findings.set(id, found);
  }
  return findings;
}
