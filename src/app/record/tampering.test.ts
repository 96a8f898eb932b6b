import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { overview } from '#progress/server/overview.ts';
import type { Entry } from '#verifier/entry.ts';
import { exportRecord, verifyExport } from '#verifier/export-file.ts';
import { heldFromLedger } from '#verifier/held.ts';
import { type Verdict, verifyDatabase, type VerifyOptions } from '#verifier/database.ts';
import { done, SEASON, type WholeRecord, wholeRecord } from './testing/whole-record.ts';

let database: WholeRecord;

beforeAll(async () => {
  database = await wholeRecord();
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
    // Names of tables and columns are for programmers; a sentence has words for them.
    expect(problem?.sentence.vi ?? '').not.toMatch(/_/);
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

/** One entry with another body and its right hash. */
function written(chain: string, number: number, body: string, previous?: string): string[] {
  return [`update ledger set body = $body$${body}$body$, hash = '${sha(body)}'${previous === undefined ? '' : `, previous = '${previous}'`} where chain = '${chain}' and number = ${number}`];
}

/** An entry altered as a patient forger would: every later hash and the head made anew. */
async function forged(chain: string, number: number, what: string, instead: string): Promise<string[]> {
  const { rows } = await database.owner.pool.query<{ number: number; body: string; hash: string }>('select number, body, hash from ledger where chain = $1 and number >= $2 order by number', [chain, number]);
  const statements: string[] = [];
  let before: { old: string; now: string } | undefined;
  for (const row of rows) {
    const body = before ? row.body.replace(before.old, before.now) : row.body.replace(what, instead);
    expect(body).not.toBe(row.body);
    statements.push(...written(chain, row.number, body, before?.now));
    before = { old: row.hash, now: sha(body) };
  }
  return [...statements, `update ledger_chains set hash = '${before?.now}' where chain = '${chain}'`];
}

describe('the record as it was written', () => {
  test('fits, entries and tables', async () => {
    const verdict = await verify();
    expect(verdict.problem?.sentence.vi).toBeUndefined();
    expect(verdict).toMatchObject({ ok: true, unread: [] });
    expect(verdict.chains).toEqual([
      { chain: 'register', entries: 7, head: (await entry('register', 7)).hash },
      { chain: SEASON, entries: 12, head: (await entry(SEASON, 12)).hash },
    ]);
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
    const { body } = await entry('register', 1);
    expect(await tampered(...written('register', 1, body.replace('Hòa Ninh', 'Hoa Ninh')))).toEqual({ code: 'previous_differs', number: 2, chain: 'register' });
  });

  test('the head, when it was the last', async () => {
    const { body } = await entry('register', 7);
    expect(await tampered(...written('register', 7, body.replace('Vĩnh Long', 'Bến Tre')))).toEqual({ code: 'head_differs', number: 7, chain: 'register' });
  });

  test('the tables, when all hashes and the head were made anew', async () => {
    expect(await tampered(...(await forged('register', 1, 'Hòa Ninh', 'Hoa Ninh')))).toEqual({ code: 'effect_altered', number: 1, chain: 'register' });
    expect(await tampered(...(await forged('register', 7, '"shownOn":null', '"shownOn":"2020-05-29"')))).toEqual({ code: 'effect_altered', number: 7, chain: 'register' });
    expect(await tampered(...(await forged(SEASON, 2, '2020-05-20', '2020-05-21')))).toEqual({ code: 'effect_altered', number: 2, chain: SEASON });
  });

  test('an event that cannot follow, when all hashes were made anew', async () => {
    expect(await tampered(...(await forged(SEASON, 2, '"version":2', '"version":9')))).toEqual({ code: 'events_contradict', number: 2, chain: SEASON });
    expect(await tampered(...(await forged('register', 6, '"duty":1', '"duty":77')))).toEqual({ code: 'events_contradict', number: 6, chain: 'register' });
  });

  test('an entry removed, in the middle or at the end', async () => {
    expect(await tampered(`delete from ledger where chain = 'register' and number = 1`)).toEqual({ code: 'number_gap', number: 1, chain: 'register' });
    expect(await tampered(`delete from ledger where chain = 'register' and number = 7`)).toEqual({ code: 'head_differs', number: 7, chain: 'register' });
  });

  test('a chain removed with its head, by what it left in the tables', async () => {
    expect(await tampered(`delete from ledger where chain = '${SEASON}'`, `delete from ledger_chains where chain = '${SEASON}'`)).toEqual({ code: 'row_unaccounted', number: null, chain: SEASON });
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

describe('tables altered behind the application are named: people', () => {
  test.each([
    ['a name', `update people set full_name = 'Nguyễn Thị Hoà'`, 'effect_altered', 3],
    ['a person put in', `insert into people (id, full_name, given, family, middle, name_folded, recorded_at) values (99, 'A', 'A', '', '', 'a', now())`, 'row_unaccounted', null],
    ['an account for another person', `update accounts set person_id = 99`, 'effect_altered', 5],
    ['an account disabled', `update accounts set disabled_at = now()`, 'effect_altered', 5],
    ['codes switched on for another telephone', `update accounts set totp_secret = 'x', totp_confirmed_at = now()`, 'effect_altered', 5],
    ['an account put in', `insert into accounts (name, person_id, password_hash, password_set_at, created_at) values ('gia', 99, 'x', now(), now())`, 'row_unaccounted', null],
    ['a duty given on', `update duties set until_day = null`, 'effect_altered', 6],
    ['a duty of another kind', `update duties set kind = 'administrator'`, 'effect_altered', 6],
    ['a duty put in', `insert into duties (person_id, organisation_id, kind, from_day, recorded_at) select 1, id, 'administrator', '2020-01-01', now() from organisations where code = 'VL'`, 'row_unaccounted', null],
    ['a duty taken out', `delete from duties`, 'effect_missing', 6],
    ['a passkey put in', `insert into passkeys (id, account_id, name, credential_id, public_key, counter, site, created_at) select gen_random_uuid(), id, 'x', repeat('A', 22), '\\x01', 0, 'localhost', now() from accounts`, 'row_unaccounted', null],
    ['a token put in', `insert into access_tokens (account_id, name, token_hash, reads_only, until_day, created_at) select id, 'x', repeat('1', 64), false, '2030-01-01', now() from accounts`, 'row_unaccounted', null],
  ])('%s', async (_name, statement, code, number) => {
    expect(await tampered(statement)).toEqual({ code, number, chain: 'register' });
  });
});

describe('tables altered behind the application are named: seasons and plans', () => {
  const congress = (code: string) => `(select c.id from congresses c join organisations o on o.id = c.organisation_id where o.code = '${code}')`;
  test.each([
    ['a season', `update seasons set name_vi = 'x'`, 'effect_altered', 7, 'register'],
    ['a window', `update season_levels set closes_on = '2021-12-31' where level_id = 'grassroots'`, 'effect_altered', 7, 'register'],
    ['a season that is gone', `delete from seasons`, 'effect_missing', 7, 'register'],
    ['the present plan', `update congresses set planned_on = '2020-05-21' where id = ${congress('LH.02')}`, 'effect_altered', 4, SEASON],
    ['a direct election', `update congresses set direct_election = false where id = ${congress('LH.01')}`, 'effect_altered', 5, SEASON],
    ['a version', `update congress_plans set planned_on = '2020-05-21' where congress_id = ${congress('LH.02')} and version = 2`, 'effect_altered', 2, SEASON],
    ['a decision', `update congress_plans set paper_number = 'QĐ 06' where decided_by is not null`, 'effect_altered', 3, SEASON],
    ['a version taken out', `delete from congress_plans where congress_id = ${congress('LH.03')}`, 'effect_missing', 1, SEASON],
    ['a version put in', `insert into congress_plans select congress_id, 8, planned_on, half_days, form, contents, true, direct_election, 'pilot', 'x', null, null, null, recorded_at, 2 from congress_plans where version = 1 limit 1`, 'row_unaccounted', null, SEASON],
    ['a congress taken out', `delete from congresses where id = ${congress('LH.03')}`, 'effect_missing', 1, SEASON],
    ['a hold', `update holds set until_day = '2020-04-30'`, 'effect_altered', 5, SEASON],
    ['a hold made long', `update holds set lifted_until = null, lifted_at = null`, 'effect_altered', 5, SEASON],
    ['a hold put in', `insert into holds (season_id, organisation_id, from_day, reason, recorded_at, entry_number) select season_id, organisation_id, '2020-06-01', 'x', now(), 3 from holds`, 'row_unaccounted', null, SEASON],
  ])('%s', async (_name, statement, code, number, chain) => {
    expect(await tampered(statement)).toEqual({ code, number, chain });
  });
});

describe('tables altered behind the application are named: facts', () => {
  const last = '(select max(id) from facts where entry_number = 9)';
  test.each([
    ['a day', `update facts set happened_on = '2020-05-06' where entry_number = 6`, 'effect_altered', 6],
    ['a kind', `update facts set kind = 'opened' where entry_number = 6`, 'effect_altered', 6],
    ['an author', `update facts set recorded_by = 'an' where entry_number = 7`, 'effect_altered', 7],
    ['the moment of knowing', `update facts set recorded_at = '2020-05-01' where entry_number = 7`, 'effect_altered', 7],
    ['an organisation', `update facts set organisation_id = (select id from organisations where code = 'LH.02') where entry_number = 6`, 'effect_altered', 6],
    ['a congress', `update facts set congress_id = (select max(id) from congresses) where entry_number = 6`, 'effect_altered', 6],
    ['a note', `update facts set note = 'x' where id = ${last}`, 'effect_altered', 9],
    ['another entry', `update facts set entry_number = 8 where entry_number = 6`, 'effect_missing', 6],
    ['a fact taken out', `delete from facts where id = ${last}`, 'effect_missing', 9],
    ['a fact put in', `insert into facts (season_id, congress_id, organisation_id, kind, happened_on, recorded_at, recorded_by, entry_number)
      select season_id, congress_id, organisation_id, 'held', '2020-05-28', recorded_at, recorded_by, 9 from facts where id = ${last}`, 'row_unaccounted', null],
    ['a fact put in after the last entry', `insert into facts (season_id, congress_id, organisation_id, kind, happened_on, recorded_at, recorded_by, entry_number)
      select season_id, congress_id, organisation_id, 'held', '2020-05-28', recorded_at, recorded_by, 77 from facts where id = ${last}`, 'row_unaccounted', null],
    ['a withdrawal taken out', `delete from fact_withdrawals`, 'effect_missing', 8],
    ['a withdrawal with another reason', `update fact_withdrawals set reason = 'x'`, 'effect_altered', 8],
    ['a withdrawal put in', `insert into fact_withdrawals select id, season_id, 'x', now(), 'an', 9 from facts where entry_number = 6`, 'row_unaccounted', null],
    ['the bytes of a paper', `update papers set bytes = bytes || 'x'::bytea`, 'effect_altered', 6],
    ['a paper taken out', `delete from papers`, 'effect_missing', 6],
  ])('%s', async (_name, statement, code, number) => {
    expect(await tampered(statement)).toEqual({ code, number, chain: SEASON });
  });

  test('of two, the first', async () => {
    expect(await tampered(`update facts set note = 'x'`, `update organisations set name = 'x' where code = 'LH'`)).toEqual({ code: 'effect_altered', number: 1, chain: 'register' });
    expect(await tampered(`update facts set note = 'x'`)).toEqual({ code: 'effect_altered', number: 6, chain: SEASON });
  });
});

describe('an export of the season', () => {
  async function exported(): Promise<string> {
    const parts: string[] = [];
    await exportRecord((text, values) => database.pool.query(text, values), SEASON, (text) => void parts.push(text));
    return parts.join('');
  }

  test('fits, and names the entry that somebody altered in it', async () => {
    const file = await exported();
    expect(await verifyExport([Buffer.from(file)])).toEqual({ ok: true, chains: [{ chain: SEASON, entries: 12, head: (await entry(SEASON, 12)).hash }] });
    expect((await verifyExport([Buffer.from(file.replace('Ghi nhầm', 'Ghi đúng'))])).problem).toMatchObject({ code: 'hash_differs', number: 7 });
  });

  test.each([
    ['2020-05-29', '2020-05-29'], ['2020-05-15', '2020-05-17'], ['2020-05-15', '2020-05-29'], ['2020-05-04', '2020-05-29'], ['2020-05-29', '2020-05-05'], ['2020-05-20', '2020-05-28'],
  ])('gives the figures of %s as known on %s without a table', async (asOf, knownOn) => {
    const entries: Entry[] = [];
    await verifyExport([Buffer.from(await exported())], (each) => void entries.push(each));
    const counted = await heldFromLedger(entries, asOf, knownOn);
    const shown = done(await overview(database.shell, SYSTEM, { season: SEASON, asOf: day(asOf), knownOn: day(knownOn), level: 'grassroots' }));
    const grassroots = (codes: ReadonlySet<string>): number => [...codes].filter((code) => code.startsWith('LH.')).length;
    expect({ held: grassroots(counted.held), planned: grassroots(counted.congresses), direct: grassroots(counted.directElections), directHeld: grassroots(counted.directElectionsHeld) }).toEqual({
      held: shown.congresses.held, planned: shown.congresses.planned, direct: shown.directElections.planned, directHeld: shown.directElections.held,
    });
  });

  test('differs by the day of knowing', async () => {
    const entries: Entry[] = [];
    await verifyExport([Buffer.from(await exported())], (each) => void entries.push(each));
    const count = async (asOf: string, knownOn: string): Promise<number> => (await heldFromLedger(entries, asOf, knownOn)).held.size;
    expect([await count('2020-05-15', '2020-05-17'), await count('2020-05-15', '2020-05-29'), await count('2020-05-29', '2020-05-29')]).toEqual([2, 1, 2]);
  });
});
