import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '#foundation/result.ts';
import { SYSTEM } from '#platform/actor.ts';
import { verifyExport } from '#verifier/export-file.ts';
import { exportChain } from './export.ts';
import { listEntries } from './list-entries.ts';
import { listHeads } from './list-heads.ts';
import { showEntry } from './show-entry.ts';
import { done, SEASON, type WholeRecord, wholeRecord } from './testing/whole-record.ts';
import { verifyRecord } from './verify.ts';

/** The chain of one congress's own day, beside those of the register and the season. */

const CHAIN = `${SEASON}/LH.01`;
let record: WholeRecord;

beforeAll(async () => {
  record = await wholeRecord();
  const shell = record.on('2020-06-10');
  for (const step of [1, 2, 3]) {
    done(
      await shell.write(CHAIN, async (tx) => {
        await shell.record(tx, { actor: SYSTEM, duty: null }, { chain: CHAIN, operation: 'hall.take_step', organisations: ['LH.01'], events: [{ kind: 'hall.step_taken', step }] });
        return ok({});
      }),
    );
  }
});
afterAll(() => record.close());

describe('the chain of a congress', () => {
  test('goes on page by page without leaving out or repeating', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 30; pages += 1) {
      const page = done(await listEntries(record.shell, SYSTEM, { limit: 1, ...(after !== undefined && { after }) }));
      seen.push(...page.entries.map((each) => `${each.chain} ${each.number}`));
      if (page.next === null) break;
      after = page.next;
    }
    const whole = done(await listEntries(record.shell, SYSTEM, { limit: 50 })).entries.map((each) => `${each.chain} ${each.number}`);
    expect(seen).toEqual(whole);
    expect(seen.slice(0, 3)).toEqual([`${CHAIN} 3`, `${CHAIN} 2`, `${CHAIN} 1`]);
    expect(done(await listEntries(record.shell, SYSTEM, { limit: 50, chain: CHAIN })).entries).toHaveLength(3);
  });

  test('is called by the organisation, its entries are shown, its head stands after the season', async () => {
    expect(done(await showEntry(record.shell, SYSTEM, { chain: CHAIN, number: 2 }))).toMatchObject({ fits: true, chainName: { vi: 'Ngày đại hội của Đảng bộ xã Hòa Ninh', en: 'Congress of Đảng bộ xã Hòa Ninh' } });
    expect(done(await listHeads(record.shell)).heads.map((each) => [each.chain, each.number])).toEqual([['register', 7], [SEASON, 12], [CHAIN, 3]]);
  });

  test('is verified with the others, and as a file whose name has no slash alone', async () => {
    expect(done(await verifyRecord(record.shell))).toMatchObject({ ok: true, chains: [{ chain: 'register' }, { chain: SEASON }, { chain: CHAIN, entries: 3 }] });
    const file = done(await exportChain(record.on('2020-06-11'), SYSTEM, { chain: CHAIN })) as { name: string; bytes: Uint8Array };
    expect(file.name).toBe('so-ghi-vinh-long-2020-LH.01-3.jsonl');
    expect(await verifyExport([Buffer.from(file.bytes)])).toMatchObject({ ok: true, chains: [{ chain: CHAIN, entries: 3 }] });
  });

  test('has a name that the database holds to the same form', async () => {
    const refused = (chain: string) => expect(record.owner.pool.query('insert into ledger_chains (chain) values ($1)', [chain])).rejects.toThrow(/ledger_chains_chain_check/);
    for (const chain of ['vinh-long-2020/', 'vinh-long-2020/mt', 'vinh-long-2020/MT/12', 'VLG/MT', `a/${'A'.repeat(41)}`]) await refused(chain);
  });
});
