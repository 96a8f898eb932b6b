import { expect } from 'vitest';
import type { TestDatabase } from '#database/testing/test-database.ts';
import { verifyDatabase } from '#verifier/database.ts';

/** What verification finds after the owner of the tables has done this behind the application's back; everything is put back. */
export async function found(database: Pick<TestDatabase, 'owner'>, statement?: string) {
  const client = await database.owner.pool.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    if (statement !== undefined) expect((await client.query(statement)).rowCount).toBeGreaterThan(0);
    // The verification's own transaction becomes a part of this one.
    const { problem } = await verifyDatabase(async (text, values) => (/^(begin|rollback)/.test(text) ? { rows: [] } : client.query(text, values)));
    // Names of tables and columns are for programmers; a sentence has words for them.
    expect(problem?.sentence.vi ?? '').not.toMatch(/_/);
    return problem && { code: problem.code, chain: problem.chain, sentence: problem.sentence.vi };
  } finally {
    await client.query('rollback');
    client.release();
  }
}
