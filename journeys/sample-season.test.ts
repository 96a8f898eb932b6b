import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Connection } from '#database/connect.ts';
import { personnelFile } from '#personnel/contract.ts';
import { pdfText } from '#platform/documents/testing/office-tools.ts';
import { overview } from '#progress/contract.ts';
import { listCongresses } from '#campaigns/contract.ts';
import { sampleAccounts } from '#people/contract.ts';
import { playVinhLong } from '#app/sample/vinh-long-2020/index.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

const season = 'vinh-long-2020';
let app: SampleApp;
let connection: Connection;

beforeAll(async () => {
  app = await sampleApp();
  connection = connect(app.database.config);
}, 120_000);
afterAll(async () => {
  await connection.close();
  await app.close();
});

const rows = async <T>(query: ReturnType<typeof sql<T>>): Promise<readonly T[]> => (await query.execute(connection.db)).rows;

describe('the sample season', () => {
  test('opens as of 29 May 2020 and says that it is a sample', async () => {
    expect(await (await app.as('longho')).get(overview, { season })).toMatchObject({ asOf: '2020-05-29', sample: true, unit: { code: 'LH' } });
  });

  test('holds no congress before 1 April 2020 and none after 29 May', async () => {
    const [span] = await rows(sql<{ first: string; last: string; standing: number }>`
      select min(f.happened_on)::text as first, max(f.happened_on)::text as last, count(*)::integer as standing
      from facts f where f.kind = 'held' and not exists (select from fact_withdrawals w where w.fact_id = f.id)`);
    expect(span).toMatchObject({ last: '2020-05-29', standing: 238 });
    expect((span?.first ?? '') >= '2020-04-01').toBe(true);
  });

  test('was recorded and entered under its own clock, in order, late entries and withdrawals among them', async () => {
    const [late] = await rows(sql<{ count: number }>`select count(*)::integer as count from facts f where (f.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date > f.happened_on + 1`);
    expect(late?.count).toBeGreaterThan(5);
    const [withdrawn] = await rows(sql<{ count: number }>`select count(*)::integer as count from fact_withdrawals`);
    expect(withdrawn?.count).toBeGreaterThan(0);
    const moments = await rows(sql<{ chain: string; first: string; last: string; backwards: number }>`
      select chain, min(at)::date::text as first, max(at)::date::text as last, count(*) filter (where at < before)::integer as backwards
      from (select chain, at, lag(at) over (partition by chain order by number) as before from ledger) entries group by chain`);
    const chains = moments.map((each) => each.chain).toSorted();
    expect(chains.slice(0, 2)).toEqual(['register', season]);
    // Drafts and what was said on them stand in the chains of their organisations.
    expect(chains).toEqual(expect.arrayContaining(['VLG', 'LH', 'LH.01', 'MT', 'MT.01', 'MT.12', 'MT.33'].map((code) => `${season}/${code}`)));
    for (const each of moments) expect([each.first >= '2020-01-01', each.last <= '2020-05-29', each.backwards]).toEqual([true, true, 0]);
  });

  test('plans the congresses of the eleven upper committees: Long Hồ the pilot, Mang Thít the direct election', async () => {
    const { rows: congresses } = await (await app.as('tinh')).get(listCongresses, { season, level: 'district' });
    expect(congresses).toHaveLength(11);
    expect(congresses.every((each) => each.plannedOn !== null)).toBe(true);
    expect(congresses.filter((each) => each.pilot).map((each) => each.organisation.code)).toEqual(['LH']);
    expect(congresses.filter((each) => each.directElection).map((each) => each.organisation.code)).toEqual(['MT']);
  });

  test('offers on the sign-in page the accounts of which the readmes speak', async () => {
    const { accounts } = await (await app.as('tinh')).get(sampleAccounts, {});
    const offered = accounts.map((each) => each.account);
    for (const [name, word] of [['README.md', /(?:account|Sign in as) `(\w+)`/g], ['README.vi.md', /(?:tài khoản|đăng nhập) `(\w+)`/g]] as const) {
      const named = [...readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').matchAll(word)].map((match) => match[1]);
      expect([name, named.length > 1]).toEqual([name, true]);
      expect(offered).toEqual(expect.arrayContaining(named));
    }
  });

  test('is never played into a season that has begun', async () => {
    await expect(playVinhLong(connection.db, () => {})).rejects.toThrow();
    expect((await (await app.as('tinh')).get(overview, { season })).congresses.held).toBe(238);
  });

  test('dates its papers on that day', async () => {
    const answer = await (await app.as('nhonphu')).get(personnelFile, { season, organisation: 'MT.12', form: 'P04', format: 'pdf' });
    expect(pdfText(answer as Uint8Array)).toMatch(/ngày 29 tháng (0?5) năm 2020/);
  });
});
