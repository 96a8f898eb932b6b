import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { dutyKind, type DutyKindId } from '#people/core/duties.ts';
import { type Actor, SYSTEM } from '#platform/actor.ts';
import { verifyExport } from '#verifier/export-file.ts';
import { exportChain } from './export.ts';
import { listEntries } from './list-entries.ts';
import { listHeads } from './list-heads.ts';
import { showEntry } from './show-entry.ts';
import { done, SEASON, type WholeRecord, wholeRecord } from './testing/whole-record.ts';
import { verifyRecord } from './verify.ts';

let record: WholeRecord;
let auditor: Actor;
let secretary: Actor;

async function actor(kind: DutyKindId, code: string): Promise<Actor> {
  const organisation = await record.db.selectFrom('organisations').select(['id', 'code', 'name', 'path']).where('code', '=', code).executeTakeFirstOrThrow();
  return { account: 'thu', personId: null, name: 'Nguyễn Văn Thử', duties: [{ id: 1, kind, organisation, rights: dutyKind(kind).rights, reach: dutyKind(kind).reach }] };
}

beforeAll(async () => {
  record = await wholeRecord();
  auditor = await actor('auditor', 'VL');
  secretary = await actor('grassroots-secretary', 'LH.02');
});
afterAll(() => record.close());

async function list(by: Actor, input: Partial<Parameters<typeof listEntries>[2]> = {}) {
  return done(await listEntries(record.shell, by, { limit: 50, ...input }));
}

async function places(by: Actor, input: Partial<Parameters<typeof listEntries>[2]>): Promise<string[]> {
  return (await list(by, input)).entries.map((each) => `${each.chain === SEASON ? 'S' : 'R'}${each.number}`);
}

describe('the list of entries', () => {
  test('has all chains, newest first, in plain words', async () => {
    const { entries, next } = await list(auditor);
    expect(entries.length).toBe(19);
    expect(next).toBeNull();
    expect(entries.map((each) => each.at)).toEqual(entries.map((each) => each.at).toSorted().toReversed());
    expect(entries[0]?.sentence.vi).toBe('Ghi nhận đã đại hội ngày 3/6/2020: Đảng bộ xã Bình Hòa Phước mới (LH.02).');
    expect(entries.find((each) => each.chain === SEASON && each.number === 9)?.sentence.en).toBe('Secretary elected directly on 20 May 2020: Đảng bộ xã Hòa Ninh (LH.01). And 2 more.');
    expect(entries.at(-1)?.sentence.vi).toBe('Nạp danh sách tổ chức: thêm 6, sửa 0, từ ngày 1/1/2019. Lý do: Nạp lần đầu.');
  });

  test('goes on page by page without leaving out or repeating', async () => {
    const seen: string[] = [];
    for (let after: string | undefined, pages = 0; pages < 20; pages += 1) {
      const page = await list(auditor, { limit: 4, ...(after !== undefined && { after }) });
      seen.push(...page.entries.map((each) => `${each.chain} ${each.number}`));
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toEqual((await list(auditor)).entries.map((each) => `${each.chain} ${each.number}`));
  });

  test.each<[string, Partial<Parameters<typeof listEntries>[2]>, string[]]>([
    ['chain', { chain: 'register', limit: 2 }, ['R7', 'R6']],
    ['organisation', { organisation: 'MT' }, ['S1', 'R1']],
    ['kind', { kind: 'progress.fact_withdrawn' }, ['S8']],
    ['kind that came with others', { kind: 'campaigns.plans_changed' }, ['S5', 'S4', 'S2']],
    ['account', { account: 'system', limit: 1 }, ['S12']],
    ['account that did nothing', { account: 'lh.vp' }, []],
    ['days, both included', { from: day('2020-05-16'), to: day('2020-05-18') }, ['S8', 'S7']],
    ['an organisation in words', { text: 'mt' }, ['S1', 'R1']],
    ['a number', { text: '11' }, ['S11']],
    ['an unreadable place to go on from', { after: 'x', limit: 1 }, ['S12']],
  ])('is filtered by %s', async (_name, input, found) => {
    expect(await places(auditor, input)).toEqual(found);
  });

  test('is filtered by the beginning of a hash', async () => {
    const { hash } = (await list(auditor, { kind: 'progress.fact_withdrawn' })).entries[0] ?? { hash: '' };
    expect(await places(auditor, { text: hash.slice(0, 10).toUpperCase() })).toEqual(['S8']);
  });

  test('has for who may only read what concerns the range', async () => {
    expect(await places(secretary, {})).toEqual(['S12', 'S11', 'S10', 'S8', 'S7', 'S4', 'S2', 'S1', 'R2', 'R1']);
    expect(await places(secretary, { organisation: 'MT' })).toEqual(['S1', 'R1']);
    expect(await places({ ...secretary, duties: [] }, {})).toEqual([]);
  });
});

describe('one entry', () => {
  test('is shown with its events, its place in the chain and its body', async () => {
    const shown = done(await showEntry(record.shell, auditor, { chain: SEASON, number: 9 }));
    expect(shown.events.map((each) => each.vi)).toEqual([
      'Ghi nhận đã bầu trực tiếp ngày 20/5/2020: Đảng bộ xã Hòa Ninh (LH.01).', 'Ghi nhận đã đại hội ngày 20/5/2020: Đảng bộ xã Đồng Phú (LH.03).', 'Ghi nhận đã báo cáo ngày 20/5/2020: Đảng bộ xã Hòa Ninh (LH.01).',
    ]);
    expect(shown).toMatchObject({ fits: true, chainName: { vi: 'Đại hội đảng bộ các cấp tỉnh Vĩnh Long' }, organisations: [{ code: 'LH.01' }, { code: 'LH.03' }] });
    expect(JSON.parse(shown.body ?? '')).toMatchObject({ number: 9, previous: shown.previous });
    expect(shown.previous).toBe(done(await showEntry(record.shell, auditor, { chain: SEASON, number: 8 })).hash);
  });

  test('has no body, and only the organisations of the range, for who may only read', async () => {
    expect(done(await showEntry(record.shell, secretary, { chain: SEASON, number: 2 }))).toMatchObject({ body: null, organisations: [{ code: 'LH.02' }], fits: true });
  });

  test.each([[SEASON, 9], ['register', 5], [SEASON, 99], ['ben-tre-2020', 1]])('outside the range is as if it were not there: %s %i', async (chain, number) => {
    expect(await showEntry(record.shell, secretary, { chain, number })).toEqual({ ok: false, problem: { code: 'entry_not_found', chain, number } });
  });
});

describe('the record', () => {
  test('is verified in a sentence', async () => {
    const [one, other] = await Promise.all([verifyRecord(record.shell), verifyRecord(record.shell)]);
    expect(one).toBe(other);
    expect(done(one)).toMatchObject({
      ok: true, problem: null, chains: [{ chain: 'register', entries: 7 }, { chain: SEASON, entries: 12 }],
      sentence: { vi: 'Sổ ghi nguyên vẹn: 19 mục trong 2 sổ nối tiếp nhau và khớp với các bảng.' },
    });
  });

  test('shows its heads, the general chain first', async () => {
    const { heads } = done(await listHeads(record.shell));
    expect(heads.map((each) => [each.chain, each.number])).toEqual([['register', 7], [SEASON, 12]]);
    expect(heads[1]?.hash).toBe((await list(auditor, { chain: SEASON, limit: 1 })).entries[0]?.hash);
  });

  test('is handed out as a file that fits by itself, and that is recorded', async () => {
    const file = done(await exportChain(record.on('2020-06-10'), SYSTEM, { chain: SEASON })) as { name: string; bytes: Uint8Array };
    expect(file.name).toBe('so-ghi-vinh-long-2020-12.jsonl');
    expect(await verifyExport([Buffer.from(file.bytes)])).toMatchObject({ ok: true, chains: [{ entries: 12 }] });
    expect((await list(auditor, { limit: 1 })).entries[0]?.sentence.vi).toBe('Tải sổ «vinh-long-2020» gồm 12 mục.');
    expect(await exportChain(record.shell, SYSTEM, { chain: 'ben-tre-2020' })).toEqual({ ok: false, problem: { code: 'chain_not_found', chain: 'ben-tre-2020' } });
    expect(done(await verifyRecord(record.shell)).ok).toBe(true);
  });

  test('that was altered is answered with the entry that does not fit', async () => {
    await record.owner.pool.query(`alter table organisations disable trigger all; update organisations set name = 'x' where code = 'LH'; alter table organisations enable trigger all`);
    expect(done(await verifyRecord(record.shell))).toMatchObject({
      ok: false, problem: { code: 'effect_altered', chain: 'register', number: 1 },
      sentence: { vi: 'Mục số 1 của sổ «Sổ chung: tổ chức, cán bộ, mùa đại hội»: bảng «tổ chức» khác với mục này đã ghi: LH, phần «tên».' },
    });
  });
});
