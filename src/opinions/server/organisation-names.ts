import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';

export interface Named {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly path: string;
}

/** Code and present name of organisations, by id. */
export async function organisationNames(db: Db, ids: readonly number[]): Promise<Map<number, Named>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('organisations').select(['id', 'code', 'name', 'path']).where('id', '=', sql<number>`any(${[...new Set(ids)]}::int[])`).execute();
  return new Map(rows.map((row) => [row.id, row]));
}
