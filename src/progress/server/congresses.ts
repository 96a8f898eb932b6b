import { findCongress, congressesOf } from '#campaigns/server/door.ts';
import type { Congress } from '#campaigns/core/plan.ts';
import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisations } from '#organisations/server/door.ts';
import type { Organisation } from '#organisations/core/organisation.ts';
import type { WeighedCongress } from '../core/decide-facts.ts';
import type { FactProblem } from '../core/problems.ts';
import { signatures, standingFacts } from './store.ts';

/** A congress with all that a decision about its facts needs. */
export interface KnownCongress extends WeighedCongress {
  readonly id: number;
  readonly place: Organisation;
}

/** Up to so many congresses are looked up one by one; beyond, the season's are read at once. */
const ONE_BY_ONE = 20;

/** The congresses of these organisations with their standing facts and who recorded them. */
export async function knownCongresses(db: Db, season: Season, codes: readonly string[]): Promise<(code: string) => Result<KnownCongress, FactProblem>> {
  const organisations = await findOrganisations(db, [...new Set(codes)]);
  const congresses = await congressesOfOrganisations(db, season, organisations);
  const facts = await standingFacts(db, [...congresses.values()].map((congress) => congress.id));
  const signed = await signatures(db, season.code, facts.map((fact) => fact.entryNumber));
  const byCongress = new Map<number, WeighedCongress['facts'][number][]>();
  for (const fact of facts) {
    const standing = { kind: fact.kind, happenedOn: fact.happenedOn, recordedOn: dayOf(fact.recordedAt), by: signed.get(fact.entryNumber)?.by.name ?? fact.account };
    const list = byCongress.get(fact.congressId);
    if (list) list.push(standing);
    else byCongress.set(fact.congressId, [standing]);
  }
  const places = new Map(organisations.map((organisation) => [organisation.code, organisation]));

  return (code) => {
    const place = places.get(code);
    if (!place) return fail({ code: 'organisation_not_found', organisation: code });
    const congress = congresses.get(place.id);
    if (!congress) return fail({ code: 'congress_not_found', organisation: code, season: season.code });
    return ok({ id: congress.id, place, organisation: code, directElection: congress.directElection, closedOn: place.closedOn, facts: byCongress.get(congress.id) ?? [] });
  };
}

async function congressesOfOrganisations(db: Db, season: Season, organisations: readonly Organisation[]): Promise<Map<number, Congress>> {
  if (organisations.length > ONE_BY_ONE) {
    const wanted = new Set(organisations.map((organisation) => organisation.id));
    return new Map((await congressesOf(db, season.id)).filter((congress) => wanted.has(congress.organisationId)).map((congress) => [congress.organisationId, congress]));
  }
  const found = new Map<number, Congress>();
  for (const { id } of organisations) {
    const congress = await findCongress(db, season.id, id);
    if (congress) found.set(id, congress);
  }
  return found;
}
