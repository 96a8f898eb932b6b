import { type Selectable, sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Tables } from '#database/tables.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { Congress, Content, Plan, PlanChange, PlanVersion } from '../core/plan.ts';
import type { SeasonDraft, SeasonLevel } from '../core/season.ts';
import type { SeasonSettings } from '../core/season-change.ts';
import type { DayOff } from '../core/working-days.ts';

/** The SQL on seasons, congresses, plans and days off; holds are in store-holds.ts. */
export type SeasonRow = Selectable<Tables['seasons']>;

export async function seasonRows(db: Db, code?: string): Promise<SeasonRow[]> {
  let query = db.selectFrom('seasons').selectAll().orderBy('from_day', 'desc').orderBy('code');
  if (code !== undefined) query = query.where('code', '=', code);
  return query.execute();
}

export async function levelsOf(db: Db, seasonId: number): Promise<SeasonLevel[]> {
  const rows = await db
    .selectFrom('season_levels')
    .innerJoin('organisation_levels', 'organisation_levels.id', 'season_levels.level_id')
    .select(['level_id', 'opens_on', 'closes_on', 'max_half_days'])
    .where('season_id', '=', seasonId)
    .orderBy('organisation_levels.rank')
    .execute();
  return rows.map((row) => ({ levelId: row.level_id, opensOn: row.opens_on, closesOn: row.closes_on, maxHalfDays: row.max_half_days }));
}

export interface NewSeason extends SeasonDraft {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly statute: string;
  readonly term: string;
  readonly rootId: number;
  readonly shownOn: Day | null;
  readonly sample: boolean;
  readonly switches: readonly string[];
}

export async function insertSeason(tx: Db, season: NewSeason, at: Moment): Promise<void> {
  const { id } = await tx
    .insertInto('seasons')
    .values({
      code: season.code, name_vi: season.nameVi, name_en: season.nameEn, statute: season.statute, term: season.term, root_id: season.rootId,
      from_day: season.fromDay, until_day: season.untilDay, shown_on: season.shownOn, sample: season.sample, created_at: at, switches: [...season.switches],
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertLevels(tx, id, season.levels);
}

async function insertLevels(tx: Db, seasonId: number, levels: readonly SeasonLevel[]): Promise<void> {
  await tx
    .insertInto('season_levels')
    .values(levels.map((level) => ({ season_id: seasonId, level_id: level.levelId, opens_on: level.opensOn, closes_on: level.closesOn, max_half_days: level.maxHalfDays })))
    .execute();
}

/** Sets what changed; the revision goes up by one. */
export async function updateSeason(tx: Db, seasonId: number, { levels, nameVi, nameEn, term, fromDay, untilDay, shownOn, switches }: Partial<SeasonSettings>): Promise<void> {
  await tx
    .updateTable('seasons')
    .set((row) => ({
      ...(nameVi !== undefined && { name_vi: nameVi }), ...(nameEn !== undefined && { name_en: nameEn }), ...(term !== undefined && { term }),
      ...(fromDay !== undefined && { from_day: fromDay }), ...(untilDay !== undefined && { until_day: untilDay }), ...(shownOn !== undefined && { shown_on: shownOn }),
      ...(switches !== undefined && { switches: [...switches] }), revision: row('revision', '+', 1),
    }))
    .where('id', '=', seasonId)
    .execute();
  if (levels === undefined) return;
  await tx.deleteFrom('season_levels').where('season_id', '=', seasonId).execute();
  await insertLevels(tx, seasonId, levels);
}

/** How many congresses of the season each level has. */
export async function congressesByLevel(db: Db, seasonId: number): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ level_id: string; count: number }>`select k.level_id, count(*)::int as count from congresses c
    join organisations o on o.id = c.organisation_id join organisation_kinds k on k.id = o.kind_id where c.season_id = ${seasonId} group by 1`.execute(db);
  return new Map(rows.map((row) => [row.level_id, row.count]));
}

export async function congressRows(db: Db, seasonId: number, organisationIds?: readonly number[]): Promise<Congress[]> {
  let query = db.selectFrom('congresses').selectAll().where('season_id', '=', seasonId).orderBy('id');
  if (organisationIds !== undefined) query = query.where('organisation_id', '=', sql<number>`any(${[...organisationIds]}::int[])`);
  return (await query.execute()).map(congressFrom);
}

function congressFrom(row: Selectable<Tables['congresses']>): Congress {
  return {
    id: row.id, seasonId: row.season_id, organisationId: row.organisation_id, plannedOn: row.planned_on, halfDays: row.half_days, form: row.form,
    contents: row.contents as Content[], pilot: row.pilot, directElection: row.direct_election, revision: row.revision, announcedOn: row.announced_on,
  };
}

/** What one entry of the ledger says about all versions it brings. */
export interface VersionsOfEntry {
  readonly recordedAt: Moment;
  readonly entryNumber: number;
}

/** Opens congresses: thousands at once in two statements. Each begins with version 1, 'made'. */
export async function insertCongresses(tx: Db, seasonId: number, rows: readonly (Plan & { readonly organisationId: number })[], entry: VersionsOfEntry): Promise<void> {
  await sql`insert into congresses (id, season_id, organisation_id, planned_on, half_days, form, contents, pilot, direct_election, announced_on)
    select nextval('congress_ids'), ${seasonId}, each.organisation_id, null, null, each.form, string_to_array(each.contents, ' '), false, false, null
    from unnest(${rows.map((row) => row.organisationId)}::int[], ${rows.map((row) => row.form)}::text[], ${rows.map((row) => row.contents.join(' '))}::text[])
      with ordinality as each (organisation_id, form, contents, place)
    order by each.place`.execute(tx);
  await sql`insert into congress_plans (congress_id, version, planned_on, half_days, form, contents, pilot, direct_election, change, recorded_at, entry_number)
    select id, 1, planned_on, half_days, form, contents, pilot, direct_election, 'made', ${entry.recordedAt}::timestamptz, ${entry.entryNumber}::bigint
    from congresses where season_id = ${seasonId} and organisation_id = any(${rows.map((row) => row.organisationId)}::int[])
    order by id`.execute(tx);
}

export interface NewVersion extends Plan {
  readonly congressId: number;
  readonly version: number;
  readonly change: PlanChange;
  readonly reason: string;
  readonly announcedOn: Day | null;
  readonly decidedOn?: Day;
  readonly decidedBy?: string;
  readonly paperNumber?: string;
}

/** Adds versions and makes each the present plan, all in two statements; a congress comes with consecutive versions in order. */
export async function saveVersions(tx: Db, versions: readonly NewVersion[], entry: VersionsOfEntry): Promise<void> {
  if (versions.length === 0) return;
  const column = <T>(of: (version: NewVersion) => T): T[] => versions.map(of);
  const given = sql`unnest(${column((v) => v.congressId)}::int[], ${column((v) => v.version)}::int[], ${column((v) => v.plannedOn)}::date[],
    ${column((v) => v.halfDays)}::int[], ${column((v) => v.form)}::text[], ${column((v) => v.contents.join(' '))}::text[], ${column((v) => v.pilot)}::bool[],
    ${column((v) => v.directElection)}::bool[], ${column((v) => v.change)}::text[], ${column((v) => v.reason)}::text[], ${column((v) => v.decidedOn ?? null)}::date[],
    ${column((v) => v.decidedBy ?? null)}::text[], ${column((v) => v.paperNumber ?? null)}::text[], ${column((v) => v.announcedOn)}::date[])
    as given (congress_id, version, planned_on, half_days, form, contents, pilot, direct_election, change, reason, decided_on, decided_by, paper_number, announced_on)`;
  await sql`insert into congress_plans (congress_id, version, planned_on, half_days, form, contents, pilot, direct_election, change, reason, decided_on, decided_by,
      paper_number, recorded_at, entry_number)
    select congress_id, version, planned_on, half_days, form, string_to_array(contents, ' '), pilot, direct_election, change, reason, decided_on, decided_by, paper_number,
      ${entry.recordedAt}::timestamptz, ${entry.entryNumber}::bigint
    from ${given} order by congress_id, version`.execute(tx);
  await sql`update congresses set planned_on = given.planned_on, half_days = given.half_days, form = given.form, contents = string_to_array(given.contents, ' '),
      pilot = given.pilot, direct_election = given.direct_election, announced_on = given.announced_on, revision = given.version
    from ${given}
    where congresses.id = given.congress_id
      and not exists (select from congress_plans later where later.congress_id = given.congress_id and later.version > given.version)`.execute(tx);
}

/** Versions in the order of their entries; with `afterEntry` only those of later entries, with `congressId` those of one congress. */
export async function planVersionRows(db: Db, seasonId: number, options: { readonly afterEntry?: number; readonly congressId?: number } = {}): Promise<PlanVersion[]> {
  let query = db
    .selectFrom('congress_plans')
    .innerJoin('congresses', 'congresses.id', 'congress_plans.congress_id')
    .selectAll('congress_plans')
    .where('congresses.season_id', '=', seasonId)
    .orderBy('entry_number')
    .orderBy('congress_id')
    .orderBy('version');
  if (options.afterEntry !== undefined) query = query.where('entry_number', '>', options.afterEntry);
  if (options.congressId !== undefined) query = query.where('congress_id', '=', options.congressId);
  return (await query.execute()).map((row) => ({
    congressId: row.congress_id, version: row.version, plannedOn: row.planned_on, halfDays: row.half_days, form: row.form, contents: row.contents as Content[],
    pilot: row.pilot, directElection: row.direct_election, change: row.change, reason: row.reason, decidedOn: row.decided_on, decidedBy: row.decided_by,
    paperNumber: row.paper_number, recordedAt: row.recorded_at, entryNumber: row.entry_number,
  }));
}

/** Says whether plans or holds changed: it differs after every such entry. */
export async function lastPlanEntry(db: Db, seasonId: number): Promise<string> {
  const { rows } = await sql<{ planned: number | null; holds: string }>`select
      (select p.entry_number from congress_plans p join congresses c on c.id = p.congress_id where c.season_id = ${seasonId} order by p.entry_number desc limit 1) as planned,
      (select count(*) || ' ' || count(lifted_at) from holds where season_id = ${seasonId}) as holds`.execute(db);
  return `${rows[0]?.planned} ${rows[0]?.holds}`;
}

export async function daysOffRows(db: Db): Promise<DayOff[]> {
  return db.selectFrom('days_off').select(['day', 'kind', 'note']).orderBy('day').execute();
}

export async function saveDayOff(tx: Db, dayOff: DayOff): Promise<void> {
  await tx
    .insertInto('days_off')
    .values(dayOff)
    .onConflict((conflict) => conflict.column('day').doUpdateSet({ kind: dayOff.kind, note: dayOff.note }))
    .execute();
}

export async function removeDayOff(tx: Db, day: Day): Promise<void> {
  await tx.deleteFrom('days_off').where('day', '=', day).execute();
}
