import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { DiscussedDocument } from './discussed.ts';
import { findLines, reportOn, reportsOf, sourcesIn } from './store-synthesis.ts';

export interface DirectlyBelow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly congressId: number;
}

/** Organisations directly below that hold a congress in the season, in the order of the register. */
export async function directlyBelow(db: Db, { season, organisation }: Pick<OrganisationPlace, 'season' | 'organisation'>): Promise<DirectlyBelow[]> {
  const rows = await db
    .selectFrom('organisations as o').innerJoin('congresses as c', 'c.organisation_id', 'o.id').select(['o.id', 'o.code', 'o.name', 'c.id as congress_id'])
    .where('c.season_id', '=', season.id).where('o.superior_id', '=', organisation.id).orderBy('o.code')
    .execute();
  return rows.map(({ id, code, name, congress_id }) => ({ id, code, name, congressId: congress_id }));
}

/** Reports of one's own report's references. */
export async function compiledReports(db: Db, organisationId: number, document: string): Promise<ReadonlySet<string>> {
  const own = await reportOn(db, organisationId, document);
  if (!own) return new Set();
  const lines = await findLines(db, (await sourcesIn(db, [own.id])).map(({ id }) => id));
  return new Set(lines.map((line) => line.report));
}

/** How many organisations directly below sent their synthesis of the document, and how many of those the own report refers to. */
export async function belowOf(db: Db, place: OrganisationPlace, document: DiscussedDocument): Promise<{ sent: number; compiled: number; organisations: number }> {
  const below = await directlyBelow(db, place);
  const sent = (await reportsOf(db, place.season.id, below.map(({ id }) => id), [document.id])).filter(({ sentOn }) => sentOn !== null);
  const compiled = await compiledReports(db, place.organisation.id, document.id);
  return { sent: sent.length, compiled: sent.filter(({ id }) => compiled.has(id)).length, organisations: below.length };
}
