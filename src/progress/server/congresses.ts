import { findCongresses } from '#campaigns/server/door.ts';
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

/** The congresses of these organisations with their standing facts and who recorded them. */
export async function knownCongresses(db: Db, season: Season, codes: readonly string[]): Promise<(code: string) => Result<KnownCongress, FactProblem>> {
  const organisations = await findOrganisations(db, [...new Set(codes)]);
  const found = await findCongresses(db, season.id, organisations.map((organisation) => organisation.id));
  const congresses = new Map(found.map((congress) => [congress.organisationId, congress]));
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
