import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { FactRow } from '../core/season-record.ts';

/** The only SQL on facts, withdrawals and papers. */

export interface StandingRow {
  readonly id: number;
  readonly congressId: number;
  readonly kind: string;
  readonly happenedOn: Day;
  readonly note: string;
  readonly recordedAt: Moment;
  readonly account: string;
  readonly entryNumber: number;
}

/** Facts that stand now about these congresses, in the order in which they were recorded. */
export async function standingFacts(db: Db, congressIds: readonly number[]): Promise<StandingRow[]> {
  const rows = await db
    .selectFrom('facts as f')
    .leftJoin('fact_withdrawals as w', 'w.fact_id', 'f.id')
    .where('f.congress_id', '=', sql<number>`any(${[...congressIds]}::int[])`)
    .where('w.fact_id', 'is', null)
    .select(['f.id', 'f.congress_id', 'f.kind', 'f.happened_on', 'f.note', 'f.recorded_at', 'f.recorded_by', 'f.entry_number'])
    .orderBy('f.id')
    .execute();
  return rows.map((row) => ({ id: row.id, congressId: row.congress_id, kind: row.kind, happenedOn: row.happened_on, note: row.note, recordedAt: row.recorded_at, account: row.recorded_by, entryNumber: row.entry_number }));
}

/** The day of the fact of one kind that stands about each of these congresses, by id; of several the first. */
export async function daysOfKind(db: Db, congressIds: readonly number[], kind: string): Promise<ReadonlyMap<number, Day>> {
  const { rows } = await sql<{ congress_id: number; happened_on: Day }>`
    select f.congress_id, min(f.happened_on) as happened_on from facts f
    where f.congress_id = any(${[...congressIds]}::int[]) and f.kind = ${kind} and not exists (select from fact_withdrawals w where w.fact_id = f.id) group by f.congress_id`.execute(db);
  return new Map(rows.map((row) => [row.congress_id, row.happened_on]));
}

/** First and last day of the season's facts that stand now. */
export async function factDayRange(db: Db, seasonId: number): Promise<{ readonly earliest: Day; readonly latest: Day } | null> {
  const row = await db
    .selectFrom('facts as f')
    .leftJoin('fact_withdrawals as w', 'w.fact_id', 'f.id')
    .where('f.season_id', '=', seasonId)
    .where('w.fact_id', 'is', null)
    .select(({ fn }) => [fn.min('f.happened_on').as('earliest'), fn.max('f.happened_on').as('latest')])
    .executeTakeFirst();
  return row?.earliest && row.latest ? { earliest: row.earliest, latest: row.latest } : null;
}

export interface InsertedFact {
  readonly congressId: number;
  readonly organisationId: number;
  readonly kind: string;
  readonly happenedOn: Day;
  readonly note: string;
  readonly paperHash: string | null;
  readonly paperName: string | null;
}

/** Adds the facts in one statement, whether one or thousands; answers their ids in the same order. */
export async function insertFacts(tx: Db, seasonId: number, by: { readonly account: string; readonly at: Moment; readonly entryNumber: number }, facts: readonly InsertedFact[]): Promise<number[]> {
  const column = <T>(of: (fact: InsertedFact) => T): T[] => facts.map(of);
  const { rows } = await sql<{ id: number }>`
    insert into facts (season_id, congress_id, organisation_id, kind, happened_on, note, paper_hash, paper_name, recorded_at, recorded_by, entry_number)
    select ${seasonId}, each.congress_id, each.organisation_id, each.kind, each.happened_on, each.note, each.paper_hash, each.paper_name,
      ${by.at}::timestamptz, ${by.account}, ${by.entryNumber}::bigint
    from unnest(${column((fact) => fact.congressId)}::int[], ${column((fact) => fact.organisationId)}::int[], ${column((fact) => fact.kind)}::text[],
      ${column((fact) => fact.happenedOn)}::date[], ${column((fact) => fact.note)}::text[], ${column((fact) => fact.paperHash)}::text[], ${column((fact) => fact.paperName)}::text[])
      with ordinality as each (congress_id, organisation_id, kind, happened_on, note, paper_hash, paper_name, place)
    order by each.place
    returning id`.execute(tx);
  return rows.map((row) => row.id);
}

export interface FoundFact {
  readonly id: number;
  readonly congressId: number;
  readonly organisationId: number;
  readonly kind: string;
  readonly happenedOn: Day;
  readonly withdrawn: { readonly at: Moment; readonly entryNumber: number } | undefined;
}

export async function findFact(db: Db, seasonId: number, id: number): Promise<FoundFact | undefined> {
  const row = await db
    .selectFrom('facts as f')
    .leftJoin('fact_withdrawals as w', 'w.fact_id', 'f.id')
    .where('f.id', '=', id)
    .where('f.season_id', '=', seasonId)
    .select(['f.id', 'f.congress_id', 'f.organisation_id', 'f.kind', 'f.happened_on', 'w.recorded_at as withdrawn_at', 'w.entry_number as withdrawn_entry'])
    .executeTakeFirst();
  return (
    row && {
      id: row.id, congressId: row.congress_id, organisationId: row.organisation_id, kind: row.kind, happenedOn: row.happened_on,
      withdrawn: row.withdrawn_at === null || row.withdrawn_entry === null ? undefined : { at: row.withdrawn_at, entryNumber: row.withdrawn_entry },
    }
  );
}

export async function insertWithdrawal(tx: Db, seasonId: number, by: { readonly account: string; readonly at: Moment; readonly entryNumber: number }, factId: number, reason: string): Promise<void> {
  await tx
    .insertInto('fact_withdrawals')
    .values({ fact_id: factId, season_id: seasonId, reason, recorded_at: by.at, recorded_by: by.account, entry_number: by.entryNumber })
    .execute();
}

export interface Signed {
  readonly account: string;
  readonly name: string;
  readonly duty: string | null;
  readonly organisation: string | null;
}

/** Who signed these entries of a chain, and their hashes. */
export async function signatures(db: Db, chain: string, numbers: readonly number[]): Promise<Map<number, { readonly by: Signed; readonly hash: string }>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom('ledger')
    .where('chain', '=', chain)
    .where('number', '=', sql<number>`any(${[...new Set(numbers)]}::bigint[])`)
    .select(['number', 'hash', 'account', 'person', 'duty', 'by_organisation'])
    .execute();
  return new Map(rows.map((row) => [row.number, { hash: row.hash, by: { account: row.account, name: row.person ?? row.account, duty: row.duty, organisation: row.by_organisation } }]));
}

export interface ListedFact {
  readonly id: number;
  readonly kind: string;
  readonly happenedOn: Day;
  readonly recordedAt: Moment;
  readonly account: string;
  readonly entryNumber: number;
  readonly note: string;
  readonly paper: { readonly hash: string; readonly name: string; readonly type: string; readonly size: number } | null;
  readonly withdrawn: { readonly at: Moment; readonly account: string; readonly entryNumber: number; readonly reason: string } | null;
}

/** Everything recorded about a congress up to a moment; a later withdrawal is then not known yet. Newest day first. */
export async function factsOfCongress(db: Db, congressId: number, knownAt: Moment): Promise<ListedFact[]> {
  const rows = await db
    .selectFrom('facts as f')
    .leftJoin('fact_withdrawals as w', (join) => join.onRef('w.fact_id', '=', 'f.id').on('w.recorded_at', '<=', knownAt))
    .leftJoin('papers as p', 'p.hash', 'f.paper_hash')
    .where('f.congress_id', '=', congressId)
    .where('f.recorded_at', '<=', knownAt)
    .select(['f.id', 'f.kind', 'f.happened_on', 'f.recorded_at', 'f.recorded_by', 'f.entry_number', 'f.note', 'f.paper_name', 'p.hash', 'p.type', 'p.size'])
    .select(['w.recorded_at as withdrawn_at', 'w.recorded_by as withdrawn_by', 'w.entry_number as withdrawn_entry', 'w.reason as withdrawn_reason'])
    .orderBy('f.happened_on', 'desc')
    .orderBy('f.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id, kind: row.kind, happenedOn: row.happened_on, recordedAt: row.recorded_at, account: row.recorded_by, entryNumber: row.entry_number, note: row.note,
    paper: row.hash === null || row.type === null || row.size === null ? null : { hash: row.hash, name: row.paper_name ?? row.hash.slice(0, 8), type: row.type, size: row.size },
    withdrawn:
      row.withdrawn_at === null || row.withdrawn_by === null || row.withdrawn_entry === null || row.withdrawn_reason === null
        ? null
        : { at: row.withdrawn_at, account: row.withdrawn_by, entryNumber: row.withdrawn_entry, reason: row.withdrawn_reason },
  }));
}

/** Notes of these facts, by id. */
export async function notesOf(db: Db, factIds: readonly number[]): Promise<Map<number, string>> {
  if (factIds.length === 0) return new Map();
  const rows = await db.selectFrom('facts').where('id', '=', sql<number>`any(${[...factIds]}::bigint[])`).select(['id', 'note']).execute();
  return new Map(rows.map((row) => [row.id, row.note]));
}

const ROWS_AT_ONCE = 50_000;

/** Facts of later entries than the given one, in the order of recording, handed on in pieces so that 600,000 never stand in memory as objects. */
export async function eachFactAfter(db: Db, seasonId: number, afterEntry: number, take: (row: FactRow) => void): Promise<void> {
  for (let entry = afterEntry, id = Number.MAX_SAFE_INTEGER; ; ) {
    const { rows } = await sql<{ id: number; congress_id: number; kind: string; day: number; at: number; entry_number: number }>`
      select id, congress_id, kind, happened_on - date '1970-01-01' as day, (extract(epoch from recorded_at) * 1000)::bigint as at, entry_number
      from facts where season_id = ${seasonId} and (entry_number, id) > (${entry}::bigint, ${id}::bigint)
      order by entry_number, id limit ${ROWS_AT_ONCE}`.execute(db);
    for (const row of rows) take({ id: row.id, congressId: row.congress_id, kind: row.kind, happenedOn: row.day, recordedAt: row.at });
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_ONCE) return;
    entry = last.entry_number;
    id = last.id;
  }
}

export async function withdrawalsAfter(db: Db, seasonId: number, afterEntry: number): Promise<{ factId: number; at: Moment }[]> {
  const rows = await db.selectFrom('fact_withdrawals').where('season_id', '=', seasonId).where('entry_number', '>', afterEntry).select(['fact_id', 'recorded_at']).execute();
  return rows.map((row) => ({ factId: row.fact_id, at: row.recorded_at }));
}

/** Ids of the season's congresses on record as held now. */
export async function heldCongressIds(db: Db, seasonId: number): Promise<Set<number>> {
  const rows = await db
    .selectFrom('facts as f')
    .leftJoin('fact_withdrawals as w', 'w.fact_id', 'f.id')
    .where('f.season_id', '=', seasonId)
    .where('f.kind', '=', 'held')
    .where('w.fact_id', 'is', null)
    .select('f.congress_id')
    .execute();
  return new Set(rows.map((row) => row.congress_id));
}
