import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';

export interface Paper {
  readonly hash: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Kept once by content: the same bytes added again change nothing. */
export async function insertPaper(tx: Db, paper: Paper, at: Moment): Promise<void> {
  await tx
    .insertInto('papers')
    .values({ hash: paper.hash, type: paper.type, size: paper.bytes.length, bytes: Buffer.from(paper.bytes), added_at: at })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

/** Which of these hashes are papers that were added. */
export async function knownPapers(db: Db, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await db.selectFrom('papers').where('hash', '=', sql<string>`any(${[...new Set(hashes)]}::text[])`).select('hash').execute();
  return new Set(rows.map((row) => row.hash));
}

export async function findPaper(db: Db, hash: string): Promise<Paper | undefined> {
  return db.selectFrom('papers').where('hash', '=', hash).select(['hash', 'type', 'bytes']).executeTakeFirst();
}

/** The organisations whose facts rest on the paper, and the name it was given there. */
export async function usesOfPaper(db: Db, hash: string): Promise<{ organisationId: number; name: string | null }[]> {
  const rows = await db.selectFrom('facts').where('paper_hash', '=', hash).select(['organisation_id', 'paper_name']).distinct().execute();
  return rows.map((row) => ({ organisationId: row.organisation_id, name: row.paper_name }));
}
