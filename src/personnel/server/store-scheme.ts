import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { Organisation } from '#organisations/server/door.ts';
import type { Frame, FrameFields, Scheme, SchemeFields } from '../core/scheme.ts';

/** The only SQL on frames and schemes. */

export async function schemesOf(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlyMap<number, Scheme>> {
  const rows = await db.selectFrom('personnel_schemes').selectAll().where('season_id', '=', seasonId).where('organisation_id', '=', sql<number>`any(${[...organisationIds]}::int[])`).execute();
  return new Map(rows.map((row) => [row.organisation_id, { ...(row.fields as SchemeFields), revision: row.revision, savedBy: row.saved_by }]));
}

export async function putScheme(tx: Db, at: { readonly seasonId: number; readonly organisationId: number; readonly at: Moment }, { revision, savedBy, ...fields }: Scheme): Promise<void> {
  const seats = fields.bodies.find((each) => each.body === 'committee')?.seats ?? 1;
  const row = { fields: JSON.stringify(fields), seats, revision, saved_by: savedBy, recorded_at: at.at };
  await tx.insertInto('personnel_schemes').values({ season_id: at.seasonId, organisation_id: at.organisationId, ...row }).onConflict((conflict) => conflict.columns(['season_id', 'organisation_id']).doUpdateSet(row)).execute();
}

type FrameRow = Frame & { readonly organisationId: number };

/** Frames of these organisations. */
export async function framesOf(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<FrameRow[]> {
  const rows = await db
    .selectFrom('personnel_frames as f').innerJoin('organisations as o', 'o.id', 'f.organisation_id').innerJoin('organisation_levels as l', 'l.id', 'f.level_id')
    .select(['f.id', 'f.organisation_id', 'f.level_id', 'f.group_id', 'f.fields', 'f.revision', 'f.saved_by', 'o.code', 'o.name'])
    .where('f.season_id', '=', seasonId).where('f.organisation_id', '=', sql<number>`any(${[...organisationIds]}::int[])`)
    .orderBy('l.rank').orderBy('f.group_id', 'desc').execute();
  return rows.map((row) => ({
    ...(row.fields as FrameFields), id: row.id, organisationId: row.organisation_id, levelId: row.level_id, group: row.group_id, organisation: { code: row.code, name: row.name }, revision: row.revision, savedBy: row.saved_by,
  }));
}

/** The frame of the nearest superior that has one for this level and group. */
export async function frameFor(db: Db, seasonId: number, organisation: Organisation): Promise<Frame | null> {
  const above = organisation.path.split('/').filter((part) => part !== '').map(Number).filter((id) => id !== organisation.id);
  const frames = (await framesOf(db, seasonId, above)).filter((frame) => frame.levelId === organisation.levelId && frame.group === organisation.groupId);
  return frames.toSorted((one, other) => above.indexOf(other.organisationId) - above.indexOf(one.organisationId))[0] ?? null;
}

export async function putFrame(tx: Db, at: { readonly seasonId: number; readonly organisationId: number; readonly at: Moment }, { id, levelId, group, revision, savedBy, organisation: _of, ...fields }: Frame): Promise<void> {
  const row = { fields: JSON.stringify(fields), revision, saved_by: savedBy, recorded_at: at.at };
  await tx.insertInto('personnel_frames').values({ id, season_id: at.seasonId, organisation_id: at.organisationId, level_id: levelId, group_id: group, ...row }).onConflict((conflict) => conflict.columns(['season_id', 'organisation_id', 'level_id', 'group_id']).doUpdateSet(row)).execute();
}
