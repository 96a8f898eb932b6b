import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { GroupId, Kind, KindsAndLevels, Level, Organisation } from '../core/organisation.ts';
import { type Known, type Register, registerOf } from '../core/register.ts';
import type { Segment } from '../core/timeline.ts';
import type { OrganisationState } from '../core/tree.ts';

/** What the room reads of its own tables to decide; lists for the screens are in read.ts, writing is in save.ts. */

export async function loadKinds(db: Db): Promise<KindsAndLevels> {
  const levels = await db.selectFrom('organisation_levels').selectAll().orderBy('rank').execute();
  const kinds = await db.selectFrom('organisation_kinds').selectAll().orderBy('position').execute();
  return {
    levels: new Map(levels.map((row): [string, Level] => [row.id, { id: row.id, rank: row.rank, nameVi: row.name_vi, nameEn: row.name_en }])),
    kinds: new Map(
      kinds.map((row): [string, Kind] => [row.id, { id: row.id, levelId: row.level_id, groupId: row.group_id, nameVi: row.name_vi, nameEn: row.name_en, position: row.position }]),
    ),
  };
}

export function selectOrganisations(db: Db) {
  return db
    .selectFrom('organisations as o')
    .innerJoin('organisation_kinds as k', 'k.id', 'o.kind_id')
    .select(['o.id', 'o.code', 'o.name', 'o.path', 'o.depth', 'o.superior_id', 'o.kind_id', 'k.level_id', 'k.group_id', 'o.members', 'o.branches', 'o.closed_on', 'o.revision']);
}

export interface OrganisationRow {
  id: number; code: string; name: string; path: string; depth: number; superior_id: number | null; kind_id: string; level_id: string; group_id: GroupId;
  members: number | null; branches: number | null; closed_on: Day | null; revision: number;
}

export function organisationOf(row: OrganisationRow): Organisation {
  return {
    id: row.id, code: row.code, name: row.name, path: row.path, depth: row.depth, superiorId: row.superior_id, kindId: row.kind_id, levelId: row.level_id,
    groupId: row.group_id, members: row.members, branches: row.branches, closedOn: row.closed_on, revision: row.revision,
  };
}

interface KnownRow {
  id: number; code: string; path: string; revision: number; into_code: string | null; into_name: string | null;
  from_day: Day; until_day: Day | null; name: string; kind_id: string; superior_id: number | null; members: number | null; branches: number | null;
}

const knownColumns = sql`o.id, o.code, o.path, o.revision, into_.code as into_code, into_.name as into_name,
  s.from_day, s.until_day, s.name, s.kind_id, s.superior_id, s.members, s.branches
  from organisations o
  join organisation_states s on s.organisation_id = o.id and s.superseded_at is null
  left join lateral (
    select c.other_id from organisation_changes c
    where o.closed_on is not null and c.organisation_id = o.id and c.kind = 'merged' order by c.id desc limit 1) m on true
  left join organisations into_ on into_.id = m.other_id`;

/**
 * The part of the register that a change of these organisations concerns: those named, whatever ever stood directly below the `changing`
 * ones, and the superiors of all these. Codes that nobody bears are left out.
 */
export async function loadRegister(db: Db, of: { readonly changing?: readonly string[]; readonly mentioned?: readonly string[] }): Promise<Register> {
  const changing = [...(of.changing ?? [])];
  const all = [...changing, ...(of.mentioned ?? [])];
  const { rows } = await sql<KnownRow>`
    with named as (select id, code from organisations where code = any(${all}::text[])),
    concerned as (
      select id from named
      union select organisation_id from organisation_states where superseded_at is null and superior_id in (select id from named where code = any(${changing}::text[]))),
    above as (
      select superior_id as id from organisation_states where superseded_at is null and superior_id is not null and organisation_id in (select id from concerned)),
    wanted as (select id from concerned union select id from above)
    select ${knownColumns} where o.id in (select id from wanted) order by o.id, s.from_day`.execute(db);
  return registerOf(knownOf(rows), await loadKinds(db));
}

/** Everything, for an import. */
export async function loadWholeRegister(db: Db): Promise<Register> {
  const { rows } = await sql<KnownRow>`select ${knownColumns} order by o.id, s.from_day`.execute(db);
  return registerOf(knownOf(rows), await loadKinds(db));
}

function knownOf(rows: readonly KnownRow[]): Known[] {
  const known: (Known & { timeline: Segment[] })[] = [];
  for (const row of rows) {
    const segment: Segment = { from: row.from_day, until: row.until_day, name: row.name, kindId: row.kind_id, superiorId: row.superior_id, members: row.members, branches: row.branches };
    const last = known.at(-1);
    if (last?.id === row.id) last.timeline.push(segment);
    else {
      const mergedInto = row.into_code === null || row.into_name === null ? null : { code: row.into_code, name: row.into_name };
      known.push({ id: row.id, code: row.code, path: row.path, revision: row.revision, mergedInto, timeline: [segment] });
    }
  }
  return known;
}

export async function loadStates(db: Db, organisationId?: number): Promise<OrganisationState[]> {
  const rows = await db
    .selectFrom('organisation_states')
    .select(['organisation_id', 'from_day', 'until_day', 'name', 'kind_id', 'superior_id', 'members', 'branches', 'recorded_at', 'superseded_at'])
    .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId as number))
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    organisationId: row.organisation_id, fromDay: row.from_day, untilDay: row.until_day, name: row.name, kindId: row.kind_id, superiorId: row.superior_id,
    members: row.members, branches: row.branches, recordedAt: row.recorded_at, supersededAt: row.superseded_at,
  }));
}

/** Numbers for organisations that are about to be added. */
export async function takeIds(db: Db, count: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select nextval('organisation_ids')::integer as id from generate_series(1, ${count}::integer)`.execute(db);
  return rows.map((row) => row.id);
}
