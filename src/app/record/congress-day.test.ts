import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Verdict, verifyDatabase } from '#verifier/database.ts';
import { verifyExport } from '#verifier/export-file.ts';
import { CHAIN, type CongressRecord, congressRecord } from './testing/congress-record.ts';

let record: CongressRecord;

beforeAll(async () => {
  record = await congressRecord();
}, 120_000);
afterAll(() => record.close());

async function verify(): Promise<Verdict> {
  const client = await record.pool.connect();
  try {
    return await verifyDatabase((text, values) => client.query(text, values));
  } finally {
    client.release();
  }
}

describe('a congress played through the rooms', () => {
  test('verifies with all its tables, and from its own chain alone', async () => {
    const verdict = await verify();
    expect(verdict.problem?.sentence.vi).toBeUndefined();
    expect(verdict).toMatchObject({ ok: true, unread: [] });
    const file = await verifyExport([Buffer.from(await record.exported())]);
    expect(file.problem?.sentence.vi).toBeUndefined();
    expect(file).toMatchObject({ ok: true, chains: [{ chain: CHAIN }] });
  });
});
