import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestDatabase } from '#database/testing/test-database.ts';
import { day } from '#foundation/day.ts';
import { closeOrganisation } from '#organisations/server/close-organisation.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import { FACT_KINDS, factKinds } from '../core/fact-kinds.ts';
import { code, SEASON, seasonInMay, value } from '../testing/season-in-may.ts';
import { addPaper } from './add-paper.ts';
import { factDays, heldCongresses, recordFactsWithin } from './door.ts';
import { listFacts } from './list-facts.ts';
import { recordFact } from './record-fact.ts';
import { recordFacts } from './record-facts.ts';
import { showPaper } from './show-paper.ts';
import { withdrawFact } from './withdraw-fact.ts';
import { findSeason } from '#campaigns/server/door.ts';
import { ok } from '#foundation/result.ts';

const databases: TestDatabase[] = [];
let database: TestDatabase;
let shell: Shell & { at(moment: string): void };
let longHo: MadeActor;
let mangThit: MadeActor;

beforeEach(async () => {
  ({ database, shell } = await seasonInMay());
  databases.push(database);
  longHo = await makeActor(database.db, 'district-office', 'LH', { name: 'Nguyễn Hữu Nhân' });
  mangThit = await makeActor(database.db, 'district-office', 'MT');
});
afterAll(async () => {
  for (const each of databases) await each.close();
});

type Wish = Partial<Parameters<typeof recordFact>[2]>;
const record = (wish: Wish = {}, actor: Parameters<typeof recordFact>[1] = longHo) =>
  recordFact(shell, actor, { season: SEASON, organisation: 'LH.01', kind: 'held', happenedOn: day('2020-05-14'), note: '', ...wish });
const withdraw = (fact: number, actor: Parameters<typeof recordFact>[1] = longHo) => withdrawFact(shell, actor, { season: SEASON, fact, reason: 'Ghi nhầm tổ chức' });
const timeline = async (organisation = 'LH.01', more: Partial<Parameters<typeof listFacts>[2]> = {}, actor: Parameters<typeof listFacts>[1] = longHo) =>
  value(await listFacts(shell, actor, { season: SEASON, organisation, ...more }));
const head = async () => (await readHead(database.db, SEASON)).number;
const rows = async () => (await database.db.selectFrom('facts').selectAll().execute()).length;

describe('recording', () => {
  test('puts the fact on record with its author, in one entry that says all', async () => {
    const before = await head();
    const recorded = value(await record({ note: 'Đủ 118 đại biểu' }));
    expect(recorded).toMatchObject({ organisation: 'LH.01', kind: 'held', happenedOn: '2020-05-14', recordedAt: '2020-05-29T02:00:00.000Z', warnings: [], entry: { number: before + 1 } });
    const entry = await database.db.selectFrom('ledger').selectAll().where('chain', '=', SEASON).where('number', '=', before + 1).executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ operation: 'progress.record_fact', organisation: 'LH.01', kinds: ['progress.fact_recorded'], duty: 'district-office', by_organisation: 'LH' });
    expect((JSON.parse(entry.body) as { events: unknown[] }).events).toEqual([
      { kind: 'progress.fact_recorded', id: recorded.id, organisation: 'LH.01', fact: 'held', happenedOn: '2020-05-14', note: 'Đủ 118 đại biểu', paper: null, paperName: null },
    ]);
    expect((await timeline()).facts).toMatchObject([{ id: recorded.id, words: { vi: 'Đã đại hội' }, by: { name: 'Nguyễn Hữu Nhân', duty: 'district-office', organisation: { code: 'LH', name: 'Huyện ủy Long Hồ' } }, recordedOn: '2020-05-29', withdrawn: null }]);
  });

  test('is refused, by name, for each of these, and nothing is written', async () => {
    const wishes: [string, Wish, string][] = [
      ['an unknown season', { season: 'khong-co' }, 'season_not_found'],
      ['an unknown organisation', { organisation: 'LH.99' }, 'organisation_not_found'],
      ['an organisation without a congress', { organisation: 'TINH' }, 'congress_not_found'],
      ['a day outside the season', { happenedOn: day('2019-12-31') }, 'day_outside_season'],
      ['a day that has not come', { happenedOn: day('2020-05-30') }, 'fact_in_future'],
      ['an unknown kind', { kind: 'danced' }, 'fact_kind_unknown'],
      ['a report on a congress that was not held', { kind: 'reported' }, 'fact_needs_another'],
      ['a postponement without a reason', { kind: 'postponed' }, 'reason_missing'],
      ['a direct election that is not planned', { organisation: 'LH.02', kind: 'direct-election-held' }, 'direct_election_not_planned'],
      ['a paper that nobody added', { paper: 'a'.repeat(64) }, 'paper_not_found'],
    ];
    const before = await head();
    for (const [name, wish, problem] of wishes) expect([name, code(await record(wish, SYSTEM))]).toEqual([name, problem]);
    expect([await head(), await rows()]).toEqual([before, 0]);
  });

  test('another district is out of range, and an auditor may not record', async () => {
    expect(code(await record({}, mangThit))).toBe('not_in_your_range');
    expect(code(await record({}, await makeActor(database.db, 'auditor', 'TINH')))).toBe('not_in_your_range');
    expect(await rows()).toBe(0);
  });

  test('of two people who record the same at once, the second learns who was first', async () => {
    const secretary = await makeActor(database.db, 'grassroots-secretary', 'LH.01', { name: 'Trần Thị Ý' });
    const outcomes = await Promise.all([record({ happenedOn: day('2020-05-14') }, longHo), record({ happenedOn: day('2020-05-15') }, secretary)]);
    const won = outcomes.find((each) => each.ok);
    const lost = outcomes.find((each) => !each.ok);
    expect([won !== undefined, await rows()]).toEqual([true, 1]);
    const winner = won === outcomes[0] ? { by: 'Nguyễn Hữu Nhân', day: '2020-05-14' } : { by: 'Trần Thị Ý', day: '2020-05-15' };
    expect(lost).toMatchObject({ ok: false, problem: { code: 'fact_already_recorded', organisation: 'LH.01', recordedOn: '2020-05-29', ...winner } });
  });

  test('an organisation that was closed keeps what happened before and gets nothing after', async () => {
    value(await closeOrganisation(shell, SYSTEM, { code: 'LH.03', on: day('2020-05-20'), reason: 'Giải thể' }));
    expect(code(await record({ organisation: 'LH.03', happenedOn: day('2020-05-20') }))).toBe('organisation_closed_before');
    expect(code(await record({ organisation: 'LH.03', happenedOn: day('2020-05-19') }))).toBe('ok');
  });
});

describe('recording many', () => {
  const many = (facts: { organisation: string; kind?: string; happenedOn?: string }[], actor: Parameters<typeof recordFacts>[1] = longHo) =>
    recordFacts(shell, actor, { season: SEASON, facts: facts.map((each) => ({ organisation: each.organisation, kind: each.kind ?? 'held', happenedOn: day(each.happenedOn ?? '2020-05-14'), note: '' })) });

  test('is one entry with all of them', async () => {
    const before = await head();
    const done = value(await many([{ organisation: 'LH.01' }, { organisation: 'LH.02' }, { organisation: 'LH.02', kind: 'reported' }]));
    expect(done.recorded.map((each) => [each.organisation, each.kind])).toEqual([['LH.01', 'held'], ['LH.02', 'held'], ['LH.02', 'reported']]);
    expect([await head(), await rows()]).toEqual([before + 1, 3]);
  });

  test('names every bad one and writes none', async () => {
    const refused = await many([{ organisation: 'LH.01' }, { organisation: 'MT.01' }, { organisation: 'LH.99' }, { organisation: 'LH.01' }, { organisation: 'LH.02', happenedOn: '2020-05-30' }]);
    expect(!refused.ok && refused.problem.code === 'facts_refused' && refused.problem.refused.map((each) => [each.position, each.organisation, each.problem.code])).toEqual([
      [2, 'MT.01', 'organisation_outside_range'], [3, 'LH.99', 'organisation_not_found'], [4, 'LH.01', 'fact_already_recorded'], [5, 'LH.02', 'fact_in_future'],
    ]);
    expect(await rows()).toBe(0);
  });
});

describe('withdrawing', () => {
  test('keeps the entry to be seen, with the reason and who withdrew it, and what was known before', async () => {
    const { id } = value(await record());
    shell.at('2020-06-02T02:00:00.000Z');
    value(await withdraw(id));
    expect((await timeline()).facts).toMatchObject([{ id, withdrawn: { on: '2020-06-02', reason: 'Ghi nhầm tổ chức', by: { name: 'Nguyễn Hữu Nhân' } } }]);
    expect((await timeline('LH.01', { knownOn: day('2020-06-01') })).facts).toMatchObject([{ id, withdrawn: null }]);
    expect((await timeline('LH.01', { knownOn: day('2020-05-28') })).facts).toEqual([]);
    expect(code(await record({ happenedOn: day('2020-05-15') }))).toBe('ok');
  });

  test('twice, of nothing, out of range, or from under a report is refused', async () => {
    const { id } = value(await record());
    value(await record({ kind: 'reported', happenedOn: day('2020-05-16') }));
    expect(await withdraw(id)).toMatchObject({ ok: false, problem: { code: 'fact_is_needed', by: [{ id: 'reported' }] } });
    const other = value(await record({ organisation: 'LH.02' })).id;
    expect(code(await withdraw(other, mangThit))).toBe('not_in_your_range');
    value(await withdraw(other));
    expect(await withdraw(other)).toMatchObject({ ok: false, problem: { code: 'fact_already_withdrawn', by: 'Nguyễn Hữu Nhân', on: '2020-05-29' } });
    expect(code(await withdraw(999_999))).toBe('fact_not_found');
  });

  test('neither fact nor withdrawal can be changed afterwards', async () => {
    const { id } = value(await record());
    value(await withdraw(id));
    await expect(database.pool.query('update facts set happened_on = $1', ['2020-05-01'])).rejects.toThrow(/permission denied/);
    await expect(database.owner.pool.query('delete from fact_withdrawals')).rejects.toThrow(/only ever added to/);
  });
});

describe('papers', () => {
  const pdf = Uint8Array.from('%PDF-1.7 biên bản', (character) => character.charCodeAt(0));
  const add = (bytes: Uint8Array, name = 'C:\\Users\\nhan\\Báo cáo.exe') => addPaper(shell, longHo, {}, { file: { name, bytes } });

  test('are kept once by content, named by what they are, and opened by whoever may read the organisation', async () => {
    const paper = value(await add(pdf));
    expect(paper).toMatchObject({ name: 'Báo cáo.pdf', type: 'application/pdf', size: pdf.length });
    expect(value(await add(pdf)).hash).toBe(paper.hash);
    expect(code(await showPaper(shell, longHo, { hash: paper.hash }))).toBe('paper_not_found');
    value(await record({ paper: paper.hash, paperName: paper.name }));
    expect((await timeline()).facts[0]?.paper).toEqual(paper);
    expect(value(await showPaper(shell, longHo, { hash: paper.hash })).name).toBe('Báo cáo.pdf');
    expect(code(await showPaper(shell, mangThit, { hash: paper.hash }))).toBe('not_in_your_range');
  });

  test('are never handed out as a program, whatever name they were given', async () => {
    const paper = value(await add(pdf));
    value(await record({ paper: paper.hash, paperName: '../Biên bản.bat' }));
    expect(value(await showPaper(shell, longHo, { hash: paper.hash })).name).toBe('Biên bản.pdf');
  });

  test('of another type or too large are refused', async () => {
    expect(code(await add(Uint8Array.from([77, 90, 1, 2])))).toBe('paper_type_refused');
    const large = new Uint8Array(10 * 1024 * 1024 + 1);
    large.set(pdf);
    expect(code(await add(large))).toBe('paper_too_large');
    expect(code(await add(large.subarray(0, 10 * 1024 * 1024)))).toBe('ok');
  });
});

describe('the timeline', () => {
  test('offers what may be recorded now, to whoever may', async () => {
    value(await record());
    const kinds = (await timeline()).kinds.map((kind) => kind.id);
    expect(kinds).toContain('reported');
    expect(kinds).not.toContain('held');
    expect(await timeline('LH.01', {}, await makeActor(database.db, 'mentor', 'LH'))).toMatchObject({ mayRecord: false, kinds: [], state: 'held', plannedOn: '2020-05-15' });
  });

  test('is closed to another district', async () => {
    expect(code(await listFacts(shell, mangThit, { season: SEASON, organisation: 'LH.01' }))).toBe('not_in_your_range');
  });
});

describe('a later room', () => {
  const kinds = factKinds([{ ...(FACT_KINDS[0] as (typeof FACT_KINDS)[number]), id: 'ballots-counted', byHand: false, effect: { mark: 'ballots-counted' } }]);

  test('hands in its facts within its own piece of work and entry', async () => {
    expect(code(await recordFact(shell, longHo, { season: SEASON, organisation: 'LH.01', kind: 'ballots-counted', happenedOn: day('2020-05-14'), note: '' }, kinds))).toBe('fact_not_by_hand');
    const before = await head();
    value(
      await shell.write(SEASON, async (tx) => {
        const season = await findSeason(tx, SEASON);
        const within = await recordFactsWithin(tx, { kinds }, season as NonNullable<typeof season>, longHo, [{ organisation: 'LH.01', kind: 'ballots-counted', happenedOn: day('2020-05-14'), note: '' }]);
        if (!within.ok) return within;
        await shell.record(tx, { actor: longHo, duty: null }, { chain: SEASON, operation: 'elections.confirm_count', organisations: within.value.organisations, events: [{ kind: 'elections.count_confirmed' }, ...within.value.events] });
        return ok(within.value.recorded);
      }),
    );
    expect([await head(), await rows()]).toEqual([before + 1, 1]);
  });

  test('learns which congresses are on record as held', async () => {
    const { id } = value(await record());
    const season = await findSeason(database.db, SEASON);
    expect((await heldCongresses(database.db, season?.id ?? 0)).size).toBe(1);
    value(await withdraw(id));
    expect((await heldCongresses(database.db, season?.id ?? 0)).size).toBe(0);
  });

  test('learns between which days facts stand', async () => {
    const season = await findSeason(database.db, SEASON);
    const days = () => factDays(database.db, season?.id ?? 0);
    expect(await days()).toBeNull();
    const { id } = value(await record({ happenedOn: day('2020-03-02') }));
    value(await record({ organisation: 'LH.02', happenedOn: day('2020-05-20') }));
    expect(await days()).toEqual({ earliest: '2020-03-02', latest: '2020-05-20' });
    value(await withdraw(id));
    expect(await days()).toEqual({ earliest: '2020-05-20', latest: '2020-05-20' });
  });
});
