import { type RawBuilder, sql } from 'kysely';
import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { Organisation } from '#organisations/server/door.ts';
import type { Range } from '#platform/actor.ts';
import { withinRange } from '#platform/within-range.ts';
import type { Body } from '../core/body.ts';
import { packOf, referenceDay } from '../core/packs/packs.ts';
import type { SeasonState } from '../core/season-state.ts';

/** Sums over the tree, each in one grouped question. */
export interface Asked {
  readonly season: Season;
  readonly unit: Organisation;
  readonly range: Range;
}

/** Figures of one child of the unit; `child` null: the unit itself. */
export interface SumRow {
  readonly child: number | null;
  readonly opens: boolean;
  readonly organisations: number;
  readonly schemes: number;
  readonly with_people: number;
  readonly seats: number;
  readonly people: number;
  readonly women: number;
  readonly ethnic: number;
  readonly first_time: number;
  readonly under40: number;
  readonly from40to50: number;
  readonly over50: number;
  readonly age_unknown: number;
  readonly ages: number;
  readonly university: number;
  readonly postgraduate: number;
  readonly theory_advanced: number;
  readonly women_below: number;
  readonly young_below: number;
  readonly renewal_below: number;
}

/** 2020-06-01 as 20200601: completed years are the difference of two such numbers, divided by ten thousand. */
function numberOf(day: Day): number {
  return Number(day.replaceAll('-', ''));
}

/** Sums over a country are laid together in memory, not on disk; for the rest of the transaction. */
async function withRoom(db: Db): Promise<void> {
  await sql`select set_config('work_mem', '64MB', true)`.execute(db);
}

/** What the edition says of each level, as rows: the day on which ages are counted, least shares. */
function levelRows(season: Season): RawBuilder<unknown> {
  const ids = season.levels.map(({ levelId }) => levelId);
  const pack = packOf(season.statute);
  const column = <T>(of: (id: string) => T): T[] => ids.map(of);
  return sql`select * from unnest(${ids}::text[], ${column((id) => numberOf(referenceDay(season, id)))}::int[], ${column((id) => pack?.women[id] ?? 0)}::int[], ${column((id) => pack?.under40[id] ?? 0)}::int[],
    ${column((id) => (id === 'branch' ? 0 : (pack?.renewal ?? 0)))}::int[]) as v (level_id, reference, women_least, young_least, renewal_least)`;
}

/** Organisations of the unit and below that hold a congress. */
function organisationsAsked({ season, unit, range }: Asked): RawBuilder<unknown> {
  return sql`select o.id, o.code, o.name, o.name_folded, o.depth, o.path, k.level_id, c.id as congress_id, c.planned_on, c.direct_election, nullif(split_part(o.path, '/', ${unit.depth + 3}), '')::int as child
    from congresses c join organisations o on o.id = c.organisation_id join organisation_kinds k on k.id = o.kind_id
    where c.season_id = ${season.id} and o.closed_on is null and o.path like ${`${unit.path}%`} and ${withinRange(range, 'o.path')}`;
}

/**
 * Persons of one body added up, by organisation first, since shares are an organisation's. Ages are completed years on the day of the level.
 * @rule R-CT35-4.2, R-CT35-4.3, R-CT35-4.4
 */
export async function structureSums(db: Db, asked: Asked, body: Body): Promise<SumRow[]> {
  await withRoom(db);
  const { rows } = await sql<SumRow>`
    with levels as (${levelRows(asked.season)}),
    asked as (select o.id, o.child, o.depth, coalesce(l.reference, ${numberOf(asked.season.fromDay)}::int) as reference, coalesce(l.women_least, 0) as women_least, coalesce(l.young_least, 0) as young_least, coalesce(l.renewal_least, 0) as renewal_least
      from (${organisationsAsked(asked)}) o left join levels l on l.level_id = o.level_id),
    each as (select a.id, count(*)::int as people, count(*) filter (where p.sex = 'female')::int as women, count(*) filter (where p.minority)::int as ethnic, count(*) filter (where p.track = 'first-time')::int as first_time,
        count(*) filter (where a.reference - p.born_number < 400000)::int as under40, count(*) filter (where a.reference - p.born_number between 400000 and 509999)::int as from40to50,
        count(*) filter (where a.reference - p.born_number >= 510000)::int as over50, count(*) filter (where p.born_number is null)::int as age_unknown, coalesce(sum((a.reference - p.born_number) / 10000), 0)::int as ages,
        count(*) filter (where p.profession = 'university')::int as university, count(*) filter (where p.profession in ('master', 'doctor'))::int as postgraduate, count(*) filter (where p.theory in ('advanced', 'bachelor'))::int as theory_advanced
      from personnel_people p join asked a on a.id = p.organisation_id
      where p.season_id = ${asked.season.id} and p.dropped_at is null and p.passed and ${body} = any(p.bodies) group by a.id)
    select a.child, bool_or(a.depth > ${asked.unit.depth + 1}) as opens, count(*)::int as organisations, count(s.organisation_id)::int as schemes, count(e.id)::int as with_people,
      coalesce(sum(${body === 'committee' ? sql`s.seats` : sql`(select (b ->> 'seats')::int from jsonb_array_elements(s.fields -> 'bodies') b where b ->> 'body' = ${body})`}), 0)::int as seats,
      ${sql.join(['people', 'women', 'ethnic', 'first_time', 'under40', 'from40to50', 'over50', 'age_unknown', 'ages', 'university', 'postgraduate', 'theory_advanced'].map((name) => sql`coalesce(sum(e.${sql.raw(name)}), 0)::int as ${sql.raw(name)}`))},
      count(*) filter (where e.women * 100 < a.women_least * e.people)::int as women_below, count(*) filter (where e.under40 * 100 < a.young_least * e.people)::int as young_below,
      count(*) filter (where e.first_time * 100 < a.renewal_least * e.people)::int as renewal_below
    from asked a left join each e on e.id = a.id left join personnel_schemes s on s.season_id = ${asked.season.id} and s.organisation_id = a.id
    group by a.child`.execute(db);
  return rows;
}

/** Days before the opening from which an unapproved scheme is late; no source sets them (docs/rules.md, 10.1). */
export const LATE_DAYS = 10;

function standingFact(season: Season, kind: string): RawBuilder<unknown> {
  return sql`select f.congress_id from facts f where f.season_id = ${season.id} and f.kind = ${kind} and not exists (select from fact_withdrawals w where w.fact_id = f.id)`;
}

/** Every congress with how far its personnel is. */
function statesAsked(asked: Asked, today: Day): RawBuilder<unknown> {
  const { season } = asked;
  return sql`select o.*, s.seats, coalesce(p.people, 0)::int as people,
      case when o.congress_id in (${standingFact(season, 'personnel-approved')}) then 'approved' when coalesce(p.people, 0) = 0 then (case when s.seats is null then 'none' else 'scheme' end)
        when p.introduced then 'introduced' when p.begun then 'steps' else 'people' end as state,
      o.planned_on is not null and o.planned_on <= ${today}::date + ${LATE_DAYS}::int and o.congress_id not in (${standingFact(season, 'held')}) and o.congress_id not in (${standingFact(season, 'personnel-approved')}) as late
    from (${organisationsAsked(asked)}) o
    left join personnel_schemes s on s.season_id = ${season.id} and s.organisation_id = o.id
    left join (select organisation_id, count(*) as people, bool_and(step = 5) as introduced, bool_or(step is not null) as begun from personnel_people
      where season_id = ${season.id} and dropped_at is null and passed group by organisation_id) p on p.organisation_id = o.id`;
}

export interface StateCount {
  readonly state: SeasonState;
  readonly count: number;
  readonly late: number;
  readonly direct: number;
}

export async function directIds(db: Db, asked: Asked): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from (${organisationsAsked(asked)}) o where direct_election`.execute(db);
  return rows.map(({ id }) => id);
}

export interface StateRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly child: number | null;
  readonly planned_on: Day | null;
  readonly direct_election: boolean;
  readonly state: SeasonState;
  readonly people: number;
  readonly seats: number | null;
  readonly late: boolean;
}

export interface Filters {
  readonly state: SeasonState | undefined;
  readonly late: boolean;
  readonly direct: boolean;
  /** Only these. */
  readonly ids: readonly number[] | null;
  readonly search: { readonly name: string; readonly code: string } | null;
  readonly offset: number;
  readonly limit: number;
}

export interface StatePage {
  /** Over everything, before the filters. */
  readonly counts: readonly StateCount[];
  readonly total: number;
  readonly rows: readonly StateRow[];
}

/** A page of the congresses, those that open first first, and how many are how far: both from one pass. */
export async function statePage(db: Db, asked: Asked, today: Day, { state, late, direct, ids, search, offset, limit }: Filters): Promise<StatePage> {
  const chosen = [
    ...(state === undefined ? [] : [sql`state = ${state}`]), ...(late ? [sql`late`] : []), ...(direct ? [sql`direct_election`] : []), ...(ids === null ? [] : [sql`id = any(${[...ids]}::int[])`]),
    ...(search === null ? [] : [sql`(name_folded like ${`%${search.name}%`} or code like ${`${search.code}%`})`]),
  ];
  await withRoom(db);
  const { rows } = await sql<{ counts: StateCount[] | null; total: number; page: StateRow[] | null }>`
    with each as materialized (${statesAsked(asked, today)}), chosen as (select * from each where ${chosen.length === 0 ? sql`true` : sql.join(chosen, sql` and `)})
    select (select json_agg(c) from (select state, count(*)::int as count, count(*) filter (where late)::int as late, count(*) filter (where direct_election)::int as direct from each group by state) c) as counts,
      (select count(*)::int from chosen) as total,
      (select json_agg(p) from (select id, code, name, child, planned_on, direct_election, state, people, seats, late from chosen order by planned_on nulls last, code collate "C" limit ${limit} offset ${offset}) p) as page`.execute(db);
  return { counts: rows[0]?.counts ?? [], total: rows[0]?.total ?? 0, rows: rows[0]?.page ?? [] };
}

/** How many are prepared for secretary in each of these organisations. */
export async function secretariesOf(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ id: number; count: number }>`select organisation_id as id, count(*)::int as count from personnel_people
    where season_id = ${seasonId} and organisation_id = any(${[...organisationIds]}::int[]) and dropped_at is null and 'secretary' = any(bodies) group by organisation_id`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}
