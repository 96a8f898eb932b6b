import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { LevelsDiscussed, TargetsFigure } from '#documents/server/door.ts';
import { levelSeenFrom } from '#documents/core/document.ts';
import { assert } from '#foundation/assert.ts';
import type { Day } from '#foundation/day.ts';
import { findOrganisation } from '#organisations/server/door.ts';

/** What other rooms may ask of the opinions; documents ask through ports, since they come before. */

/** Of many organisations at once: opinions on drafts of each level, and whether there was one to discuss. @rule R-SEED-7 */
export { levelsOf } from './store-balance.ts';

/** Opinions of an organisation on drafts of each level, and its meetings. @rule R-SEED-7 */
export async function levelsDiscussed(db: Db, seasonId: number, organisationId: number): Promise<LevelsDiscussed> {
  const organisation = await findOrganisation(db, { id: organisationId });
  assert(organisation, `organisation ${organisationId} is in the register`);
  const rows = await db
    .selectFrom('opinions as p').innerJoin('documents as d', 'd.id', 'p.document_id').innerJoin('organisations as o', 'o.id', 'd.organisation_id').innerJoin('organisation_kinds as k', 'k.id', 'o.kind_id')
    .select(['d.centre', 'o.path', 'k.level_id']).select((each) => each.fn.countAll<number>().as('count'))
    .where('p.season_id', '=', seasonId).where('p.organisation_id', '=', organisationId).where('p.withdrawn_at', 'is', null)
    .groupBy(['d.centre', 'o.path', 'k.level_id']).execute();
  const counts = { own: 0, superior: 0, centre: 0 };
  for (const { centre, path, level_id, count } of rows) {
    const level = levelSeenFrom(organisation.path, { path, levelId: level_id }, centre);
    if (level) counts[level] += count;
  }
  const { meetings } = await db.selectFrom('meetings').select((each) => each.fn.countAll<number>().as('meetings')).where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).executeTakeFirstOrThrow();
  return { ...counts, meetings };
}

/** Of all opinions of an organisation those on motto and theme, on results and lessons, on tasks and solutions. @rule R-SEED-7 */
export async function focusDiscussed(db: Db, seasonId: number, organisationId: number): Promise<TargetsFigure> {
  const { of, met } = await db
    .selectFrom('opinions')
    .select((each) => [each.fn.countAll<number>().as('of'), each.fn.countAll<number>().filterWhere('topic', '<>', 'other').as('met')])
    .where('season_id', '=', seasonId).where('organisation_id', '=', organisationId).where('withdrawn_at', 'is', null).executeTakeFirstOrThrow();
  return { met, of };
}

/**
 * Which of these organisations have sent up a synthesis of everything they said on drafts of the levels above, and of something at all.
 * @rule R-HD60-2
 */
export async function synthesisSent(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (organisationIds.length === 0) return new Set();
  const { rows } = await sql<{ organisation_id: number }>`
    select distinct r.organisation_id from synthesis_reports r
    where r.season_id = ${seasonId} and r.organisation_id = any(${organisationIds}) and r.state in ('sent', 'received')
      and not exists (
        select 1 from opinions p join documents d on d.id = p.document_id
        where p.season_id = r.season_id and p.organisation_id = r.organisation_id and p.withdrawn_at is null and (d.organisation_id <> p.organisation_id or d.centre)
          and not exists (select 1 from synthesis_reports s where s.season_id = p.season_id and s.organisation_id = p.organisation_id and s.document_id = p.document_id and s.state in ('sent', 'received'))
      )`.execute(db);
  return new Set(rows.map((row) => row.organisation_id));
}

/** The day on which each organisation of the season sent up its last synthesis, by organisation. @rule R-HD60-2 */
export async function synthesisSentOn(db: Db, seasonId: number): Promise<ReadonlyMap<number, Day>> {
  const { rows } = await sql<{ organisation_id: number; sent_on: Day }>`
    select organisation_id, max(sent_on) as sent_on from synthesis_reports where season_id = ${seasonId} and state in ('sent', 'received') and sent_on is not null group by organisation_id`.execute(db);
  return new Map(rows.map((row) => [row.organisation_id, row.sent_on]));
}
