import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '#verifier/canonical.ts';
import { type Verdict, verifyDatabase } from '#verifier/database.ts';
import { verifyExport } from '#verifier/export-file.ts';
import { CHAIN, type CongressRecord, congressRecord } from './testing/congress-record.ts';
import { reforged } from './testing/reforged.ts';

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

/** Does as the owner of the database could, with every guard off, verifies, and puts everything back. */
async function tampered(statement: string): Promise<{ readonly code: string; readonly chain: string; readonly words: string } | undefined> {
  const client = await record.owner.pool.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    const { rowCount } = await client.query(statement);
    expect([statement, rowCount]).not.toEqual([statement, 0]);
    const { problem } = await verifyDatabase(async (text, values) => (/^(begin|rollback)/.test(text) ? { rows: [] } : client.query(text, values)));
    return problem && { code: problem.code, chain: problem.chain, words: problem.sentence.vi };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('tables altered behind the application are named', () => {
  test.each([
    ['a name on the roll', `update participants set full_name = 'x' where full_name = 'Trần Văn Bình'`],
    ['whom nobody told the ledger of: the year of birth', `update participants set born_year = 1990 where full_name = 'Trần Văn Bình'`],
    ['the salt of what is known of a person', `update participants set profile_salt = repeat('a', 32) where full_name = 'Trần Văn Bình'`],
    ['somebody back on the roll', `update participants set removed_at = null where removed_at is not null`],
    ['an excuse', `update participant_decisions set holds = false where decision = 'excused'`],
    ['a check-in', `update presence_events set move = 'leave' where move = 'arrive'`],
    ['a closing', `update congress_days set closed_on = '2020-06-11'`],
    ['an opening', `update sittings set present = present - 1`],
    ['an item of the agenda', `update agenda_items set planned_minutes = 1 where position = 1`],
    ['the time of an item', `update agenda_spans set ended_at = ended_at + interval '1 second'`],
    ['a motion', `update motions set text = 'x' where number = 1`],
    ['a vote by hand', `update motion_votes set votes_for = 9 where votes_for = 11`],
    ['an officer', `update officers set full_name = 'x'`],
    ['a speech', `update speeches set summary = 'x' where summary <> ''`],
    ['what a screen shows', `update hall_screens set shown = '{"kind":"blank"}'`],
    ['an announcement', `update hall_announcements set payload = '{}'`],
    ['a line of the minutes', `update minutes_entries set sentence_vi = 'x'`],
    ['a remark', `update minutes_remarks set text = 'x'`],
    ['an election', `update elections set seats = 2 where office = 'committee'`],
    ['what the congress gave up', `update elections set stopped_with = 0 where stopped_with is not null`],
    ['a round', `update election_rounds set seats = seats + 1`],
    ['an introduction ballot', `update election_rounds set opinion = '{"kind":"opinion","issued":13,"returned":13}' where opinion is not null`],
    ['a vote within an election', `update election_motions set votes_for = 12`],
    ['a name put forward', `update candidacies set state = 'kept' where state = 'withdrawn'`],
    ['a frozen list', `update frozen_lists set content = replace(content, 'Bình', 'Binh')`],
    ['why a list was reopened', `update list_reopenings set reason = 'x'`],
    ['a teller', `update election_tellers set full_name = 'x' where role = 'member'`],
    ['the papers', `update paper_reports set returned = 12 where returned = 13`],
    ['a batch', `update count_batches set size = 12 where size = 13`],
    ['why they counted again', `update counts set reason = 'x' where count = 2`],
    ['who made a pass', `update count_passes set full_name = 'x'`],
    ['an opened pass', `update closed_passes set content = replace(content, '"times":5', '"times":4')`],
    ['the commitment of a pass', `update closed_passes set commitment = repeat('a', 64)`],
    ['a settlement', `update settlements set paper = 6 where paper = 7`],
    ['an acceptance', `update accepted_warnings set reason = 'x'`],
    ['a protocol', `update election_protocols set canonical = replace(canonical, '"votes":12', '"votes":13')`],
    ['a key', `update signing_keys set revoked_at = revoked_at + interval '1 second'`],
    ['a signature', `update protocol_signatures set full_name = 'x'`],
    ['whom the scheme planned', `update planned_posts set paper = 'x'`],
  ])('%s', async (_name, statement) => {
    const found = await tampered(statement);
    expect(found).toMatchObject({ code: 'effect_altered', chain: CHAIN });
    // Names of tables and columns are for programmers; a sentence has words for them.
    expect(found?.words).not.toMatch(/[a-z]_[a-z]/);
  });

  test.each([
    ['a paper in a pass that is still sealed', `update closed_passes set content = replace(content, '"times":5', '"times":6')`, 'effect_altered'],
    ['somebody put on the roll', `insert into participants (id, congress_id, badge, kind, full_name, name_folded, profile_salt, recorded_at) select gen_random_uuid(), congress_id, 'ZZZZZZ', 'full-member', 'x', 'x', profile_salt, recorded_at from participants limit 1`, 'row_unaccounted'],
    ['a vote taken out', `delete from motion_votes where version = 2`, 'effect_missing'],
    ['a signature taken out', `delete from protocol_signatures`, 'effect_missing'],
    ['the whole chain with its head', `with gone as (delete from ledger where chain = '${CHAIN}' returning 1) delete from ledger_chains where chain = '${CHAIN}'`, 'row_unaccounted'],
  ])('%s', async (_name, statement, code) => {
    expect(await tampered(statement)).toMatchObject({ code, chain: CHAIN });
  });
});

describe('the file of the chain', () => {
  const found = async (bytes: Buffer) => (await verifyExport([bytes])).problem;

  test('1. of which any bit of any event is flipped names that event', async () => {
    const bytes = Buffer.from(await record.exported());
    const starts = [0];
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
    const lines = starts.slice(1, -1);
    await fc.assert(
      fc.asyncProperty(fc.nat(lines.length - 1), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(7), async (line, share, bit) => {
        const [from = 0, to = bytes.length] = [lines[line], starts[line + 2]];
        const altered = Buffer.from(bytes);
        const at = from + Math.floor(share * (to - from));
        altered[at] = (altered[at] ?? 0) ^ (1 << bit);
        // Entries before it are read as they were, so only the rest of the file is read again here: the walk stops at the first that does not fit.
        expect((await found(altered))?.number).toBe(line + 1);
      }),
      { numRuns: 60 },
    );
  });

  test('2. cut off after a head that stands on paper is found by whoever holds the paper', async () => {
    const file = await record.exported();
    const { protocols = [] } = await verifyExport([Buffer.from(file)]);
    const { head } = JSON.parse(protocols.at(-1)?.text ?? '') as { readonly head: { readonly number: number; readonly hash: string } };
    const known = [{ chain: CHAIN, number: head.number, hash: head.hash }];
    expect(await verifyExport([Buffer.from(file)], undefined, known)).toMatchObject({ ok: true });
    for (const kept of [head.number - 1, 10, 1]) {
      const cut = reforged(`${file.split('\n').slice(0, kept + 1).join('\n')}\n`, () => {}, { heals: false });
      expect(await verifyExport([Buffer.from(cut)])).toMatchObject({ ok: true });
      expect(await verifyExport([Buffer.from(cut)], undefined, known)).toMatchObject({ ok: false, problem: { code: 'known_head_differs', chain: CHAIN, number: head.number } });
    }
    // Who rewrites the chain before that head leaves another one there.
    const rewritten = reforged(file, (bodies) => void ((bodies[0] as { by: Json }).by = { account: 'ai.khac', duty: null, organisation: null, person: null }));
    expect((await verifyExport([Buffer.from(rewritten)], undefined, known)).problem).toMatchObject({ number: expect.any(Number) });
  });

  test('3. gives the same protocols as the rooms made, to the byte, in any time zone', async () => {
    const { rows } = await record.pool.query<{ canonical: string; hash: string }>('select canonical, hash from election_protocols order by entry_number');
    const before = process.env['TZ'];
    for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'America/St_Johns']) {
      process.env['TZ'] = zone;
      const { protocols = [] } = await verifyExport([Buffer.from(await record.exported())]);
      expect(protocols.map(({ text, hash }) => ({ canonical: text, hash }))).toEqual(rows);
    }
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
});
