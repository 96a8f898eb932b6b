import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import { readHead, REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Kind, Level, Organisation } from '../core/organisation.ts';
import type { RegisterHistory } from '../core/tree.ts';
import { loadKinds, loadStates, organisationOf, selectOrganisations } from './store.ts';

/** What later rooms may ask about organisations. */

export type { Kind, Level, Organisation, RegisterHistory };

/** The organisation of that code or id as it is now, closed or open; undefined when the register has none. */
export async function findOrganisation(db: Db, by: { readonly code: string } | { readonly id: number }): Promise<Organisation | undefined> {
  const query = selectOrganisations(db);
  const row = await ('code' in by ? query.where('o.code', '=', by.code) : query.where('o.id', '=', by.id)).executeTakeFirst();
  return row && organisationOf(row);
}

/** The organisations of these codes, closed ones included, by code; a code that nobody bears is left out. */
export async function findOrganisations(db: Db, codes: readonly string[]): Promise<Organisation[]> {
  const rows = await selectOrganisations(db).where('o.code', '=', sql<string>`any(${[...codes]}::text[])`).orderBy(sql`o.code collate "C"`).execute();
  return rows.map(organisationOf);
}

/** The open organisation at `path` and all open ones below it, by code. */
export async function organisationsBelow(db: Db, path: string, options: { readonly levelId?: string } = {}): Promise<Organisation[]> {
  const rows = await selectOrganisations(db)
    .where('o.path', 'like', `${path}%`)
    .where('o.closed_on', 'is', null)
    .$if(options.levelId !== undefined, (query) => query.where('k.level_id', '=', options.levelId as string))
    .orderBy(sql`o.code collate "C"`)
    .execute();
  return rows.map(organisationOf);
}

/** Every state ever recorded, for the tree of any day as known at any moment (core/tree.ts). */
export async function registerHistory(db: Db): Promise<RegisterHistory> {
  const codes = await db.selectFrom('organisations').select(['id', 'code']).execute();
  const { kinds } = await loadKinds(db);
  return { states: await loadStates(db), codes: new Map(codes.map((row) => [row.id, row.code])), kinds };
}

/** Number of the register's last entry: a history kept in memory is old when this has grown. */
export async function registerNumber(db: Db): Promise<number> {
  return (await readHead(db, REGISTER_CHAIN)).number;
}

/** All levels, the highest first, and all kinds in their order. */
export async function kindsOf(db: Db): Promise<{ levels: Level[]; kinds: Kind[] }> {
  const { levels, kinds } = await loadKinds(db);
  return { levels: [...levels.values()], kinds: [...kinds.values()] };
}

export { foundRoot, type NewRoot } from './found-root.ts';
