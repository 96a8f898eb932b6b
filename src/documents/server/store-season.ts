import { type RawBuilder, sql } from 'kysely';
import type { Content } from '#campaigns/core/plan.ts';
import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { Organisation } from '#organisations/server/door.ts';
import type { Range } from '#platform/actor.ts';
import { withinRange } from '#platform/within-range.ts';
import { bitOf, DAYS_AFTER_CLOSING, lateSince, READY_CASES } from '../core/season-set.ts';
import { isDocumentKind, SUMMARY_LEVELS } from '../core/required-set.ts';

/** The congresses that are asked about: those of the unit and below it that the reader may see. */
export interface Asked {
  readonly season: Season;
  readonly unit: Organisation;
  readonly range: Range;
  readonly today: Day;
  /** Organisations whose synthesis was sent up. */
  readonly sent: ReadonlySet<number>;
}

/** Congresses of one child of the unit between which the required set sees no difference. */
export interface AlikeGroup {
  /** Id of the direct subordinate in which they lie; null: the unit itself. */
  readonly child: number | null;
  readonly key: string;
  readonly contents: readonly Content[];
  readonly root: boolean;
  readonly grassroots: boolean;
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly bits: number;
  readonly count: number;
  readonly opens: boolean;
}

/** Which of these documents are ready is decided in core/readiness.ts; here its table is joined. */
function readyBits(season: Season): RawBuilder<unknown> {
  const cases = READY_CASES.filter(({ kind }) => isDocumentKind(kind));
  const column = <T>(of: (each: (typeof cases)[number]) => T): T[] => cases.map(of);
  return sql`select d.organisation_id, bit_or(r.bit) as bits
    from documents d join unnest(${column((c) => c.kind)}::text[], ${column((c) => c.state)}::text[], ${column((c) => c.checked)}::bool[], ${column((c) => c.presented)}::bool[],
        ${column((c) => c.root)}::bool[], ${column((c) => (isDocumentKind(c.kind) ? bitOf(c.kind) : 0))}::int[]) as r (kind, state, checked, presented, root, bit)
      on r.kind = d.kind and r.state = d.state and r.checked = d.checked and r.presented = (d.presented is not null) and r.root = (d.organisation_id = ${season.rootId})
    where d.season_id = ${season.id} and not d.centre group by d.organisation_id`;
}

/** Each congress with what its required set depends on. */
function congressesAsked({ season, unit, range, today, sent }: Asked): RawBuilder<unknown> {
  const late = sql.join(DAYS_AFTER_CLOSING.map((days) => sql`(closes_on <= ${lateSince(today, days)}::date)::text`), sql` || `);
  return sql`select planned.*, (opens_on < ${today}::date)::text || ${late} as passed, coalesce(ready.bits, 0) | coalesce(above.bits, 0)
      | (case when planned.id = any(${[...sent]}::int[]) then ${bitOf('synthesis')}::int else 0 end) | (case when (select present from centre) then ${bitOf('centre-drafts')}::int else 0 end) as bits
    from (${planned({ season, unit, range })}) planned
    left join ready on ready.organisation_id = planned.id left join above on above.above_of = planned.superior_id`;
}

/** When and where each congress is. One without a day counts as opening on the last day of its level's window. */
function planned({ season, unit, range }: Pick<Asked, 'season' | 'unit' | 'range'>): RawBuilder<unknown> {
  return sql`select *, opens_on + (coalesce(half_days, 1) + 1) / 2 - 1 as closes_on from (
    select o.id, o.code, o.name, o.name_folded, o.path, o.depth, o.superior_id, c.planned_on, c.half_days, c.contents, coalesce(c.planned_on, l.closes_on, ${season.untilDay}::date) as opens_on,
      o.id = ${season.rootId} as root, k.level_id = any(${[...SUMMARY_LEVELS]}::text[]) as grassroots, nullif(split_part(o.path, '/', ${unit.depth + 3}), '')::int as child
    from congresses c join organisations o on o.id = c.organisation_id join organisation_kinds k on k.id = o.kind_id
    left join season_levels l on l.season_id = c.season_id and l.level_id = k.level_id
    where c.season_id = ${season.id} and o.closed_on is null and o.path like ${`${unit.path}%`} and ${withinRange(range, 'o.path')}) opening`;
}

/**
 * What the levels above have put before organisations: drafts of a superior, or of the Centre where they are its own level's. Organisations of
 * one superior have the same above them, so it is asked once for each.
 */
function bitsFromAbove(season: Season): RawBuilder<unknown> {
  return sql`select s.superior_id as above_of, bit_or(case when k.level_id = 'central' then ${bitOf('centre-drafts')}::int else ${bitOf('superior-drafts')}::int end) as bits
    from (select distinct superior_id from organisations where superior_id is not null) s join organisations direct on direct.id = s.superior_id
    cross join lateral unnest(string_to_array(trim(both '/' from direct.path), '/')::int[]) as up (id)
    join organisations owner on owner.id = up.id join organisation_kinds k on k.id = owner.kind_id
    where exists (select from documents d where d.season_id = ${season.id} and d.organisation_id = up.id and not d.centre and d.presented is not null and d.state <> 'withdrawn')
    group by s.superior_id`;
}

/** Everything that a question about readiness begins with. */
function known(asked: Asked): RawBuilder<unknown> {
  const { season } = asked;
  return sql`ready as materialized (${readyBits(season)}), above as materialized (${bitsFromAbove(season)}),
    centre as materialized (select exists (select from documents where season_id = ${season.id} and centre and presented is not null and state <> 'withdrawn') as present),
    each as (${congressesAsked(asked)})`;
}

/** Names a group beside its child; the same words in both questions. */
const KEY = sql`array_to_string(contents, ' ') || '|' || root || '|' || grassroots || '|' || passed || '|' || bits`;

/** Every congress below the unit, in one grouped question. */
export async function alikeGroups(db: Db, asked: Asked): Promise<AlikeGroup[]> {
  const { rows } = await sql<{
    child: number | null; key: string; contents: Content[]; root: boolean; grassroots: boolean; opens_on: Day; closes_on: Day; bits: number; count: number; opens: boolean;
  }>`with ${known(asked)}
    select child, ${KEY} as key, contents, root, grassroots, bits, min(opens_on) as opens_on, min(closes_on) as closes_on, count(*)::int as count, bool_or(depth > ${asked.unit.depth + 1}) as opens
    from each group by child, contents, root, grassroots, passed, bits`.execute(db);
  return rows.map(({ opens_on, closes_on, ...row }) => ({ ...row, opensOn: opens_on, closesOn: closes_on }));
}

export interface ListedCongress {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly child: number | null;
  readonly contents: readonly Content[];
  readonly root: boolean;
  readonly grassroots: boolean;
  readonly plannedOn: Day | null;
  readonly opensOn: Day;
  readonly closesOn: Day;
}

export interface Page {
  /** Names of the groups that the filters let through; null: all. */
  readonly keys: readonly string[] | null;
  /** Folded words of a name, and the beginning of a code; null: no search. */
  readonly search: { readonly name: string; readonly code: string } | null;
  readonly offset: number;
  readonly limit: number;
}

/** A page of the congresses, those that open first first, and how many the filters let through. Readiness is asked for only where a filter needs it. */
export async function listCongresses(db: Db, asked: Asked, { keys, search, offset, limit }: Page): Promise<{ readonly total: number; readonly rows: ListedCongress[] }> {
  const each = keys === null ? sql`each as (${planned(asked)})` : known(asked);
  const chosen = sql`${keys === null ? sql`true` : sql`${KEY} = any(${[...keys]}::text[])`} and ${search === null ? sql`true` : sql`(name_folded like ${`%${search.name}%`} or code like ${`${search.code}%`})`}`;
  const { rows } = await sql<Omit<ListedCongress, 'plannedOn' | 'opensOn' | 'closesOn'> & { planned_on: Day | null; opens_on: Day; closes_on: Day; total: number }>`
    with ${each} select id, code, name, path, child, contents, root, grassroots, planned_on, opens_on, closes_on, count(*) over ()::int as total
    from each where ${chosen} order by planned_on nulls last, code collate "C" limit ${limit} offset ${offset}`.execute(db);
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ id, code, name, path, child, contents, root, grassroots, planned_on, opens_on, closes_on }) => ({
    id, code, name, path, child, contents, root, grassroots, plannedOn: planned_on, opensOn: opens_on, closesOn: closes_on,
  })) };
}
