import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as contract from '../contract.ts';
import type { Protocol } from '../core/protocol.ts';
import { AT, boxOpen, type Begun, type ElectionHall, electionHall, entries, type Key, keyOf, makePass, PAPERS, sha256, signatureBy, signBoth, struck } from '../testing/hall.ts';

/** What the database, the record and the signatures promise, by the numbers of the integrity properties. */
let of: ElectionHall;
beforeAll(async () => {
  of = await electionHall();
});
afterAll(() => of.database.close());

const COUNTED = ['frozen_lists', 'paper_reports', 'count_batches', 'counts', 'closed_passes', 'settlements', 'accepted_warnings', 'election_protocols', 'protocol_signatures'];

/** All that a ballot's batch leads to, by keys: the election and where it is held, and who counted. */
const REACHED = ['congresses', 'count_batches', 'count_passes', 'election_rounds', 'elections', 'organisation_kinds', 'organisation_levels', 'organisations', 'people', 'seasons'];
/** And all that hangs on a batch or a pass. */
const HANGING = ['closed_passes', 'count_passes', 'pass_entries', 'settlements'];

async function columnsOf(table: string): Promise<{ name: string; type: string }[]> {
  const { rows } = await sql<{ name: string; type: string }>`select column_name::text as name, data_type::text as type from information_schema.columns where table_schema = 'public' and table_name = ${table} order by ordinal_position`.execute(of.database.owner.db);
  return rows;
}

describe('4 what was counted is neither changed nor removed', () => {
  test.each(COUNTED)('%s: refused to the application by its rights, to the owner by triggers', async (table) => {
    await expect(sql`delete from ${sql.table(table)}`.execute(of.database.db)).rejects.toThrow(/permission denied/);
    await expect(sql`truncate ${sql.table(table)} cascade`.execute(of.database.owner.db)).rejects.toThrow(/only ever added/);
  });

  test('not even a closed pass may be given up, nor by direct SQL', async () => {
    const hall = await electionHall();
    const at = await boxOpen(hall);
    await makePass(hall, hall.tellerOne, at);
    expect(await hall.ask(hall.tellerOne, contract.giveUpPass, { ...at, pass: 'A', reason: 'Thử' })).toMatchObject({ problem: { code: 'pass_closed' } });
    await expect(sql`delete from count_passes`.execute(hall.database.owner.db)).rejects.toThrow(/no longer changed/);
    await expect(sql`update closed_passes set content = '{}'`.execute(hall.database.owner.db)).rejects.toThrow(/only ever added/);
    await hall.database.close();
  });
});

describe('19 no stored datum orders or times single ballots', () => {
  test('the working table has a random id and a ballot, and nothing else of its own', async () => {
    expect((await columnsOf('pass_entries')).map((each) => `${each.name} ${each.type}`)).toEqual(['batch_id uuid', 'count integer', 'pass text', 'id uuid', 'ballot text']);
    for (const table of ['pass_entries', 'closed_passes', 'count_passes', 'count_batches']) {
      for (const { name, type } of await columnsOf(table)) expect(`${table}.${name} ${type}`).not.toMatch(/timestamp|date|serial|identity/);
    }
  });

  test('entries are read back by id; finishing sorts by content and forgets ids; no key of a request is kept', async () => {
    const hall = await electionHall();
    const at = await boxOpen(hall);
    const { pass } = await hall.done(hall.tellerOne, contract.takePass, at);
    const sent = entries(PAPERS);
    for (const ballot of sent) await hall.done(hall.tellerOne, contract.enterBallots, { ...at, pass, ballots: [ballot] });
    const { pass: own } = await hall.done(hall.tellerOne, contract.showDesk, at);
    expect(own?.ballots.map((each) => each.id)).toEqual(sent.map((each) => each.id).toSorted());
    await hall.done(hall.tellerOne, contract.finishPass, { ...at, pass });
    expect(await hall.database.db.selectFrom('pass_entries').selectAll().execute()).toEqual([]);
    const { content } = await hall.database.db.selectFrom('closed_passes').select('content').executeTakeFirstOrThrow();
    for (const { id } of sent) expect(content).not.toContain(id);
    const texts = (JSON.parse(content) as { ballots: { ballot: unknown }[] }).ballots.map((each) => JSON.stringify(each.ballot));
    expect(texts).toEqual(texts.toSorted());
    expect([contract.enterBallots.secret, contract.takeBack.secret, contract.enterSums.secret]).toEqual([true, true, true]);
    await hall.database.close();
  });
});

describe('20 no path leads from a ballot to a voter', () => {
  test('tables with ballots name no participant, delegation, desk or account of a voter', async () => {
    for (const table of ['pass_entries', 'closed_passes']) {
      const names = (await columnsOf(table)).map((each) => each.name);
      expect(names.filter((name) => /participant|delegation|desk|badge|account|voter/.test(name))).toEqual([]);
    }
    // The one person that a pass names is the teller who made it.
    expect((await columnsOf('closed_passes')).map((each) => each.name)).toEqual(['batch_id', 'count', 'pass', 'person_id', 'content', 'salt', 'commitment', 'entry_number']);
  });

  test('issuing and presence share no key with the count', async () => {
    const { rows } = await sql<{ child: string; parent: string }>`select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent from pg_constraint c where c.contype = 'f'`.execute(of.database.owner.db);
    const counting = new Set(['pass_entries', 'closed_passes', 'count_passes', 'count_batches']);
    const parents = (table: string): string[] => rows.filter((each) => each.child === table && each.parent !== table).map((each) => each.parent);
    const reached = new Set<string>();
    const walk = (table: string): void => parents(table).forEach((parent) => !reached.has(parent) && (reached.add(parent), walk(parent)));
    counting.forEach(walk);
    // Whatever a ballot hangs on is named here; a new table on this way has to be thought about first.
    expect([...reached].toSorted()).toEqual(REACHED);
    expect([...new Set(rows.filter((each) => counting.has(each.parent) && each.child !== each.parent).map((each) => each.child))].toSorted()).toEqual(HANGING);
    // The only way to a person is that of the teller who made the pass.
    expect([...counting].filter((table) => parents(table).includes('people')).toSorted()).toEqual(['closed_passes', 'count_passes']);
    const { rows: presence } = await sql<{ name: string }>`select distinct table_name::text as name from information_schema.columns where table_schema = 'public' and column_name in ('participant', 'participant_id', 'delegation', 'desk', 'happened_at')`.execute(of.database.owner.db);
    const ofVoters = presence.map((each) => each.name).filter((name) => !['count_passes', 'settlements', 'accepted_warnings', 'election_tellers'].includes(name));
    expect(ofVoters.filter((name) => reached.has(name))).toEqual([]);
    expect(ofVoters.filter((name) => parents(name).some((parent) => counting.has(parent) || parent === 'paper_reports' || parent === 'election_rounds'))).toEqual(['candidacies'].filter((name) => ofVoters.includes(name)));
    expect((await columnsOf('paper_reports')).map((each) => each.name).filter((name) => /participant|person|batch/.test(name))).toEqual([]);
  });
});

describe('23 retried and concurrent requests count once', () => {
  test('1,000 requests at once for twelve papers: every acknowledged ballot is there, once', { timeout: 120_000 }, async () => {
    const hall = await electionHall();
    const at = await boxOpen(hall);
    const { pass } = await hall.done(hall.tellerOne, contract.takePass, at);
    const papers = entries(PAPERS);
    const requests = Array.from({ length: 1000 }, (_, index) => [papers[index % 12] ?? papers[0]].flatMap((each) => each ?? []));
    const answers = await Promise.all(requests.map((ballots) => hall.ask(hall.tellerOne, contract.enterBallots, { ...at, pass, ballots })));
    expect(answers.every((each) => each.ok)).toBe(true);
    const { pass: own } = await hall.done(hall.tellerOne, contract.showDesk, at);
    expect(own?.ballots.map((each) => each.id)).toEqual(papers.map((each) => each.id).toSorted());
    expect(await hall.ask(hall.tellerOne, contract.enterBallots, { ...at, pass, ballots: entries([struck(1)]) })).toMatchObject({ problem: { code: 'too_many_ballots', size: 12, entered: 12 } });
    await hall.database.close();
  });

  test('an id stands for one ballot; taken back stays taken back, also when the entry arrives late', async () => {
    const hall = await electionHall();
    const at = await boxOpen(hall);
    const { pass } = await hall.done(hall.tellerOne, contract.takePass, at);
    const [id, late] = [randomUUID(), randomUUID()];
    await hall.done(hall.tellerOne, contract.enterBallots, { ...at, pass, ballots: [{ id, ballot: { kind: 'foreign' } }] });
    expect(await hall.ask(hall.tellerOne, contract.enterBallots, { ...at, pass, ballots: [{ id, ballot: { kind: 'strike-out', struck: [1] } }] })).toMatchObject({ problem: { code: 'ballot_id_used' } });
    await hall.done(hall.tellerOne, contract.takeBack, { ...at, pass, ids: [id, late] });
    for (const each of [id, late]) await hall.done(hall.tellerOne, contract.enterBallots, { ...at, pass, ballots: [{ id: each, ballot: { kind: 'foreign' } }] });
    expect((await hall.done(hall.tellerOne, contract.showDesk, at)).pass?.entered).toBe(0);
    await hall.database.close();
  });

  test('both tellers want the same pass at once: one gets it, the others hear who', async () => {
    const hall = await electionHall();
    const at = await boxOpen(hall);
    const taken = await Promise.all([hall.tellerOne, hall.tellerTwo, hall.head].map((actor) => hall.ask(actor, contract.takePass, { ...at, pass: 'A' })));
    expect(taken.filter((each) => each.ok)).toHaveLength(1);
    const finished = await Promise.all(Array.from({ length: 3 }, () => hall.ask(hall.secretary, contract.recount, { ...at, reason: 'Thử' })));
    expect(finished.every((each) => !each.ok)).toBe(true);
    await hall.database.close();
  });
});

describe('3, 13, 21, 24 protocol, base, signatures and recount', () => {
  let hall: ElectionHall;
  let at: Begun & { batch: string };
  let keys: { head: Key; chair: Key; other: Key };
  beforeAll(async () => {
    hall = await electionHall();
    at = await boxOpen(hall);
    await makePass(hall, hall.tellerOne, at);
    await makePass(hall, hall.tellerTwo, at);
    await hall.done(hall.head, contract.makeProtocol, at);
    keys = { head: await keyOf(hall, hall.head), chair: await keyOf(hall, hall.chair), other: await keyOf(hall, hall.tellerOne) };
  });
  afterAll(() => hall.database.close());

  test('3 the protocol names the head before its own entry; its canonical text is its hash', async () => {
    const { canonical, hash, head } = await hall.done(hall.head, contract.showProtocol, at);
    expect(sha256(canonical)).toBe(hash);
    const made = await hall.database.db.selectFrom('ledger').select(['number', 'previous']).where('operation', '=', 'elections.make_protocol').executeTakeFirstOrThrow();
    expect(head).toEqual({ number: made.number - 1, hash: made.previous });
  });

  test('13 base = summoned less those subtracted, each with a name', async () => {
    const { base } = JSON.parse((await hall.done(hall.head, contract.showProtocol, at)).canonical) as Protocol;
    expect(base.base).toBe(base.summoned - base.subtracted.length);
  });

  test('21 a signature over other bytes, by another’s key, by a revoked key, in a wrong role, by one person twice: refused', async () => {
    const { hash } = await hall.done(hall.head, contract.showProtocol, at);
    const sign = (actor: typeof hall.head, role: 'head-teller' | 'presidium', key: Key, over = hash) => hall.ask(actor, contract.signProtocol, { ...at, role, key: key.id, hash: over, signature: signatureBy(key, over) });
    const code = async (answer: ReturnType<typeof sign>) => ((await answer) as { problem?: { code: string } }).problem?.code ?? 'ok';
    expect(await code(sign(hall.head, 'head-teller', keys.head, 'f'.repeat(64)))).toBe('protocol_changed');
    expect(await code(hall.ask(hall.head, contract.signProtocol, { ...at, role: 'head-teller', key: keys.head.id, hash, signature: signatureBy(keys.other, hash) }))).toBe('signature_wrong');
    expect(await code(sign(hall.head, 'head-teller', keys.chair))).toBe('key_not_yours');
    expect(await code(sign(hall.tellerOne, 'head-teller', keys.other))).toBe('not_head_teller');
    expect(await code(sign(hall.tellerOne, 'presidium', keys.other))).toBe('signer_is_teller');
    const renewed = await keyOf(hall, hall.head);
    expect(await code(sign(hall.head, 'head-teller', keys.head))).toBe('key_revoked');
    expect(await code(sign(hall.head, 'head-teller', renewed))).toBe('ok');
    expect(await code(sign(hall.head, 'head-teller', renewed))).toBe('signed_already');
    expect(await code(sign(hall.chair, 'presidium', keys.chair))).toBe('ok');
    const { signatures } = await hall.done(hall.secretary, contract.showProtocol, at);
    expect(signatures.map((each) => [each.role, each.good])).toEqual([['head-teller', true], ['presidium', true]]);
  });

  test('21 a key that nobody could have made is refused', async () => {
    for (const publicKey of ['0'.repeat(64), `01${'0'.repeat(62)}`]) expect(await hall.ask(hall.chair, contract.registerKey, { ...AT, publicKey })).toMatchObject({ problem: { code: 'key_malformed' } });
  });

  test('24 a recount makes new passes; the first count, its protocol and signatures stay', async () => {
    const first = await hall.done(hall.secretary, contract.showProtocol, at);
    const rows = await hall.database.db.selectFrom('closed_passes').selectAll().orderBy('pass').execute();
    await hall.done(hall.secretary, contract.recount, { ...at, reason: 'Đại biểu đề nghị' });
    expect((await hall.done(hall.secretary, contract.show, at)).election.stage).toBe('counting');
    await makePass(hall, hall.head, at);
    await makePass(hall, hall.tellerTwo, at);
    await hall.done(hall.head, contract.makeProtocol, at);
    const second = JSON.parse((await hall.done(hall.head, contract.showProtocol, at)).canonical) as Protocol;
    expect([second.count, second.recountOf]).toEqual([2, { count: 1, protocol: first.hash, verdict: 'confirmed', cellsChanged: 0 }]);
    expect(await hall.database.db.selectFrom('closed_passes').selectAll().where('count', '=', 1).orderBy('pass').execute()).toEqual(rows);
    expect(await hall.database.db.selectFrom('election_protocols').select(['count', 'hash']).orderBy('count').execute()).toMatchObject([{ count: 1, hash: first.hash }, { count: 2 }]);
    await signBoth(hall, at);
  });
});
