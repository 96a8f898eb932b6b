import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { day, type Moment, moment } from '#foundation/day.ts';
import { importRegister } from '#organisations/server/import-register.ts';
import { SYSTEM } from '#platform/actor.ts';
import { makeShell } from '#platform/shell.ts';
import { type Verdict, verifyDatabase, type VerifyOptions } from './database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  let now: Moment = moment('2020-01-02T01:00:00.000Z');
  const shell = makeShell({ db: database.db, clock: { now: () => now } });
  const row = (code: string, name: string, kindId: string, superiorCode: string | null, members: number | null = null) => ({ code, name, kindId, superiorCode, members, branches: null });
  const province = row('VL', 'Tỉnh ủy Vĩnh Long', 'provincial-committee', null);
  const districts = [row('LH', 'Huyện ủy Long Hồ', 'district-committee', 'VL'), row('MT', 'Huyện ủy Mang Thít', 'district-committee', 'VL', 10)];
  const communes = ['Hòa Ninh', 'Bình Hòa Phước', 'Đồng Phú'].map((name, at) => row(`LH.0${at + 1}`, `Đảng bộ xã ${name}`, 'grassroots-party-org', 'LH', 100 + at));
  const done = [await importRegister(shell, SYSTEM, { rows: [province, ...districts, ...communes], onDay: day('2019-01-01'), reason: 'Nạp lần đầu' })];
  now = moment('2020-02-03T01:00:00.000Z');
  const renamed = communes.map((each, at) => (at === 1 ? { ...each, name: 'Đảng bộ xã Bình Hòa Phước mới', members: 7 } : at === 2 ? { ...each, superiorCode: 'MT' } : each));
  done.push(await importRegister(shell, SYSTEM, { rows: [province, ...districts, ...renamed], onDay: day('2020-02-01'), reason: 'Nạp lại' }));
  expect(done.map((each) => each.ok)).toEqual([true, true]);
});

afterAll(() => database.close());

async function verify(options?: VerifyOptions): Promise<Verdict> {
  const client = await database.pool.connect();
  try {
    return await verifyDatabase((text, values) => client.query(text, values), options);
  } finally {
    client.release();
  }
}

/** Does as the owner of the database could, with every guard off, verifies, and puts everything back. */
async function tampered(...statements: string[]): Promise<Pick<NonNullable<Verdict['problem']>, 'code' | 'number' | 'chain'> | undefined> {
  const client = await database.owner.pool.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    for (const statement of statements) {
      const { rowCount } = await client.query(statement);
      expect([statement, rowCount]).not.toEqual([statement, 0]);
    }
    // The verification's own transaction becomes a part of this one.
    const { problem } = await verifyDatabase(async (text, values) => (/^(begin|rollback)/.test(text) ? { rows: [] } : client.query(text, values)));
    return problem && { code: problem.code, number: problem.number, chain: problem.chain };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

async function entry(chain: string, number: number): Promise<{ body: string; hash: string }> {
  return (await database.owner.pool.query('select body, hash from ledger where chain = $1 and number = $2', [chain, number])).rows[0];
}

describe('the record as it was written', () => {
  test('fits, entries and tables', async () => {
    const verdict = await verify();
    expect(verdict.problem?.sentence.vi).toBeUndefined();
    expect(verdict).toMatchObject({ ok: true, unread: [] });
    expect(verdict.chains[0]).toEqual({ chain: 'register', entries: 2, head: (await entry('register', 2)).hash });
  });

  test('fits a head printed on paper, and no other', async () => {
    const { hash } = await entry('register', 1);
    expect(await verify({ known: [{ chain: 'register', number: 1, hash }] })).toMatchObject({ ok: true });
    for (const known of [{ chain: 'register', number: 1, hash: '1'.repeat(64) }, { chain: 'register', number: 9, hash }, { chain: 'ben-tre-2020', number: 1, hash }]) {
      expect(await verify({ known: [known] })).toMatchObject({ ok: false, problem: { code: 'known_head_differs', chain: known.chain, number: known.number } });
    }
  });
});

describe('a chain altered by the owner of the database is named at', () => {
  test('the entry whose body was changed', async () => {
    expect(await tampered(`update ledger set body = replace(body, 'Hòa Ninh', 'Hoa Ninh') where chain = 'register' and number = 1`)).toEqual({ code: 'hash_differs', number: 1, chain: 'register' });
  });

  test('the next one, when the hash was made anew', async () => {
    const body = (await entry('register', 1)).body.replace('Hòa Ninh', 'Hoa Ninh');
    expect(await tampered(`update ledger set body = '${body}', hash = '${sha(body)}' where chain = 'register' and number = 1`)).toEqual({ code: 'previous_differs', number: 2, chain: 'register' });
  });

  test('the head, when it was the last', async () => {
    const body = (await entry('register', 2)).body.replace('mới', 'cũ');
    expect(await tampered(`update ledger set body = '${body}', hash = '${sha(body)}' where chain = 'register' and number = 2`)).toEqual({ code: 'head_differs', number: 2, chain: 'register' });
  });

  test('the tables, when all hashes and the head were made anew', async () => {
    const first = (await entry('register', 1)).body.replace('Hòa Ninh', 'Hoa Ninh');
    const second = (await entry('register', 2)).body.replace((await entry('register', 1)).hash, sha(first));
    expect(
      await tampered(
        `update ledger set body = '${first}', hash = '${sha(first)}' where chain = 'register' and number = 1`,
        `update ledger set body = '${second}', previous = '${sha(first)}', hash = '${sha(second)}' where chain = 'register' and number = 2`,
        `update ledger_chains set hash = '${sha(second)}' where chain = 'register'`,
      ),
    ).toEqual({ code: 'effect_altered', number: 1, chain: 'register' });
  });

  test('an entry removed, in the middle or at the end', async () => {
    expect(await tampered(`delete from ledger where chain = 'register' and number = 1`)).toEqual({ code: 'number_gap', number: 1, chain: 'register' });
    expect(await tampered(`delete from ledger where chain = 'register' and number = 2`)).toEqual({ code: 'head_differs', number: 2, chain: 'register' });
  });

  test('two entries exchanged', async () => {
    expect(
      await tampered(
        `update ledger set number = 99 where chain = 'register' and number = 1`,
        `update ledger set number = 1 where chain = 'register' and number = 2`,
        `update ledger set number = 2 where chain = 'register' and number = 99`,
      ),
    ).toEqual({ code: 'number_gap', number: 1, chain: 'register' });
  });

  test.each([
    ['account', `'x'`], ['person', `'x'`], ['duty', `'x'`], ['by_organisation', `'x'`], ['operation', `'x.y'`], ['kinds', `array['x']`], ['organisation', `'LH'`],
    ['at', `at + interval '1 microsecond'`], ['previous', `repeat('1', 64)`],
  ])('a column that repeats the body: %s', async (column, value) => {
    expect(await tampered(`update ledger set ${column} = ${value} where chain = 'register' and number = 1`)).toEqual({ code: 'column_differs', number: 1, chain: 'register' });
  });

  test('a list of organisations that lost or gained one', async () => {
    expect(await tampered(`delete from ledger_subjects where number = 2 and organisation = 'LH.02'`)).toEqual({ code: 'subjects_differ', number: 2, chain: 'register' });
    expect(await tampered(`insert into ledger_subjects values ('XX', 'register', 1)`)).toEqual({ code: 'subjects_differ', number: 1, chain: 'register' });
  });

  test('the head', async () => {
    expect(await tampered(`update ledger_chains set hash = repeat('1', 64)`)).toMatchObject({ code: 'head_differs' });
    expect(await tampered(`update ledger_chains set at = at + interval '1 day'`)).toMatchObject({ code: 'head_differs' });
    expect(await tampered(`update ledger_chains set number = number + 1`)).toMatchObject({ code: 'head_differs' });
    expect(await tampered(`delete from ledger_chains`)).toMatchObject({ code: 'head_differs' });
  });
});

describe('tables altered behind the application are named: the register', () => {
  test.each([
    ['a name', `update organisations set name = 'Đảng bộ xã Hòa Ninh giả' where code = 'LH.01'`, 'effect_altered', 1],
    ['a name of the second import', `update organisations set name = 'x' where code = 'LH.02'`, 'effect_altered', 2],
    ['a kind', `update organisations set kind_id = 'grassroots-branch' where code = 'LH.01'`, 'effect_altered', 1],
    ['members', `update organisations set members = 9 where code = 'LH.01'`, 'effect_altered', 1],
    ['a place that would widen rights', `update organisations set path = '/99/' || id || '/' where code = 'LH'`, 'effect_altered', 1],
    ['an end', `update organisations set closed_on = '2020-03-01' where code = 'LH.03'`, 'effect_altered', 2],
    ['an organisation put in', `insert into organisations (id, code, path, depth, kind_id, name, name_folded) values (77, 'GIA', '/77/', 0, 'branch', 'Giả', 'gia')`, 'row_unaccounted', null],
    ['an organisation taken out', `delete from organisations where code = 'LH.01'`, 'effect_missing', 1],
    ['a dated name', `update organisation_states set name = 'x' where superseded_at is not null`, 'effect_altered', 2],
    ['a day in the past', `update organisation_states set from_day = '2018-01-01' where organisation_id = (select id from organisations where code = 'LH.01')`, 'effect_altered', 1],
    ['the moment of recording', `update organisation_states set recorded_at = recorded_at - interval '1 year' where organisation_id = (select id from organisations where code = 'LH.01')`, 'effect_altered', 1],
    ['a state taken out', `delete from organisation_states where organisation_id = (select id from organisations where code = 'LH.02') and superseded_at is not null`, 'effect_missing', 1],
    ['a state put in', `insert into organisation_states (organisation_id, from_day, until_day, name, kind_id, recorded_at) select id, '2010-01-01', '2011-01-01', 'x', kind_id, now() from organisations where code = 'LH'`, 'row_unaccounted', null],
    ['a line of its history', `update organisation_changes set reason = 'x' where entry_number = 2`, 'effect_altered', 2],
    ['a line taken out', `delete from organisation_changes where entry_number = 2`, 'effect_missing', 2],
    ['a line of another entry', `update organisation_changes set entry_number = 7 where entry_number = 2`, 'effect_missing', 2],
  ])('%s', async (_name, statement, code, number) => {
    expect(await tampered(statement)).toEqual({ code, number, chain: 'register' });
  });
});
