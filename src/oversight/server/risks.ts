import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { Organisation } from '#organisations/server/door.ts';
import type { Range } from '#platform/actor.ts';
import { inRank, type Ranked, ranked } from '../core/rank.ts';
import { signalsOf } from '../core/signals.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { factsOf } from './facts.ts';
import type { OversightParts } from './parts.ts';
import { type Assignment, assignmentsOf, holdsOn } from './store-assignments.ts';

/** A place in difficulty, with why, and who goes there. */
export interface Risk extends Candidate, Ranked {
  readonly mentor: Assignment | null;
}

export interface Risks {
  /** Congresses not held. */
  readonly congresses: number;
  /** In rank. */
  readonly places: readonly Risk[];
}

/** Where somebody should go, at and below a unit, on a day. The record as it stands now is read for that day. @rule R-SEED-8 */
export async function risksOf(db: Db, parts: OversightParts, range: Range, season: Season, unit: Organisation, asOf: Day): Promise<Risks> {
  const candidates = await candidatesOf(db, parts, season, unit, range, asOf);
  const places = await factsOf(db, parts, season, candidates, asOf);
  const assignments = (await assignmentsOf(db, season.id)).filter((each) => holdsOn(each, asOf));
  const mentors = new Map(assignments.map((each) => [each.organisationId, each]));
  const found = places.flatMap(({ facts, ...place }): Risk[] => {
    const rank = ranked(signalsOf(facts, asOf));
    return rank === null ? [] : [{ ...place, ...rank, mentor: mentors.get(place.organisationId) ?? null }];
  });
  return { congresses: candidates.length, places: inRank(found) };
}
