import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '#foundation/contract.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import type { Actor } from '#platform/actor.ts';
import * as contract from '../contract.ts';
import { ALL, AT, boardOf, boxOpen, begunElection, type Begun, type ElectionHall, electionHall, entries, frozenElection, makePass, MEMBER_NAMES, PAPERS, struck } from '../testing/hall.ts';

/** Properties of the count that hold over every operation, by their numbers. Each test has a hall of its own. */
let of: ElectionHall;
let one: Begun & { batch: string };
let auditor: MadeActor;

beforeAll(async () => {
  of = await electionHall();
  one = await boxOpen(of);
  auditor = await makeActor(of.database.db, 'auditor', 'TINH');
});
afterAll(() => of.database.close());

/** Every operation that reads, asked by everybody; the answers as one text. */
async function everythingRead(actors: readonly Actor[]): Promise<string> {
  const reading = Object.values(contract.electionsContract as { readonly [name: string]: Operation }).filter((each) => each.method === 'GET' && each.answers === 'json');
  const texts: string[] = [];
  for (const actor of actors) for (const operation of reading) texts.push(JSON.stringify(await of.ask(actor, operation, one)));
  return texts.join('\n');
}

/** Everything that the record holds of this congress. */
async function record(): Promise<string> {
  return (await of.database.db.selectFrom('ledger').select('body').where('chain', '=', `${AT.season}/${AT.organisation}`).execute()).map((each) => each.body).join('\n');
}

describe('5 nobody sees one pass while the other is open', () => {
  const MARK = struck(1, 2, 3);

  test('neither over any operation and role, nor in the record, before both are finished', async () => {
    const { pass } = await of.done(of.tellerOne, contract.takePass, one);
    await of.done(of.tellerOne, contract.enterBallots, { ...one, pass, ballots: entries([...PAPERS.slice(0, 11), MARK]) });
    const others = [of.tellerTwo, of.head, of.secretary, of.chair, auditor];
    const figures = ['"struck":[1,2,3]', '"kind":"foreign"', '"votes":[10'];
    const whileOpen = await everythingRead(others);
    for (const figure of figures) expect(whileOpen).not.toContain(figure);
    await of.done(of.tellerOne, contract.finishPass, { ...one, pass });
    const whileSealed = (await everythingRead([...others, of.tellerOne])) + (await record());
    for (const figure of figures) expect(whileSealed).not.toContain(figure);
    for (const asked of [contract.differences, contract.result, contract.showProtocol] as const) {
      const answer = await of.ask(of.head, asked, one);
      expect(answer.ok ? (answer.value as { batches: unknown[] }).batches : answer.problem.code).toEqual(answer.ok ? [] : expect.stringMatching(/count_unfinished|protocol_missing/));
    }
    await makePass(of, of.tellerTwo, one);
    expect(await record()).toContain('"struck":[1,2,3]');
  });

  test('the opened contents fit the commitments that stood in the record before', async () => {
    const { createHash } = await import('node:crypto');
    const events = (await record()).split('\n').flatMap((body) => (JSON.parse(body) as { events: Record<string, unknown>[] }).events);
    const opened = events.find((each) => each['kind'] === 'elections.batch_opened') as { passes: Record<string, { content: unknown; salt: string }> };
    const closed = events.filter((each) => each['kind'] === 'elections.pass_closed') as { pass: string; commitment: string }[];
    const { canonicalJson } = await import('#foundation/canonical.ts');
    for (const { pass, commitment } of closed) {
      const shown = opened.passes[pass];
      expect(createHash('sha256').update((shown?.salt ?? '') + canonicalJson(shown?.content as never)).digest('hex')).toBe(commitment);
    }
    expect(closed).toHaveLength(2);
  });
});

describe('6 the same person, whatever the account, never makes both passes nor settles an own difference alone', () => {
  test('a second account of the same person is the same person', async () => {
    const hall = await electionHall();
    const at = await boxOpen(hall);
    const { pass } = await hall.done(hall.tellerOne, contract.takePass, at);
    const twin: Actor = { ...hall.tellerOne, account: 'teller-by-another-name' };
    expect(await hall.ask(twin, contract.takePass, at)).toMatchObject({ problem: { code: 'same_person_both_passes' } });
    expect(await hall.ask(hall.tellerTwo, contract.enterBallots, { ...at, pass, ballots: entries(PAPERS) })).toMatchObject({ problem: { code: 'not_your_pass' } });
    const { id } = await hall.database.db.selectFrom('count_batches').select('id').executeTakeFirstOrThrow();
    const row = { batch_id: id, count: 1, pass: 'B' as const, participant: 'x', full_name: 'x', person_id: hall.tellerOne.personId, entered_as: 'ballots' as const, sums: null };
    await expect(hall.database.db.insertInto('count_passes').values(row).execute()).rejects.toThrow(/unique/);
    await hall.database.close();
  });

  test('three tellers: the head teller who made neither pass settles, no other', async () => {
    const hall = await electionHall();
    const at = await boxOpen(hall);
    await makePass(hall, hall.tellerOne, at);
    await makePass(hall, hall.tellerTwo, at, [...PAPERS.slice(0, 11), struck(4)]);
    const said = { ...at, cell: 'valid', paper: 11, cause: 'b-misread' as const };
    expect(await hall.ask(hall.tellerOne, contract.settleDifference, said)).toMatchObject({ problem: { code: 'settler_made_pass' } });
    expect(await hall.ask(hall.secretary, contract.settleDifference, said)).toMatchObject({ problem: { code: 'not_in_your_range' } });
    expect(await hall.done(hall.head, contract.settleDifference, said)).toMatchObject({ settled: true });
    expect(await hall.ask(hall.head, contract.settleDifference, said)).toMatchObject({ problem: { code: 'difference_settled' } });
    await hall.database.close();
  });

  test('two tellers: one word does not settle, another figure is refused, both the same settles', async () => {
    const hall = await electionHall();
    const at = await boxOpen(hall, boardOf(hall).slice(0, 2));
    await makePass(hall, hall.head, at);
    await makePass(hall, hall.tellerOne, at, [...PAPERS.slice(0, 11), struck(4)]);
    const said = { ...at, cell: 'valid', paper: 11, cause: 'b-misread' as const };
    expect(await hall.done(hall.head, contract.settleDifference, said)).toMatchObject({ settled: false });
    expect(await hall.ask(hall.head, contract.settleDifference, said)).toMatchObject({ problem: { code: 'settler_said_already' } });
    expect(await hall.ask(hall.tellerOne, contract.settleDifference, { ...said, paper: 12 })).toMatchObject({ problem: { code: 'other_figure_found', figure: 11 } });
    expect(await hall.done(hall.tellerOne, contract.settleDifference, said)).toMatchObject({ settled: true });
    await hall.database.close();
  });

  test('one teller: the second pass is the watching presidium member’s', async () => {
    const hall = await electionHall();
    const board = boardOf(hall);
    const begun = await begunElection(hall);
    expect(await hall.ask(hall.secretary, contract.nameTellers, { ...begun, vote: ALL, tellers: board.slice(0, 1) })).toMatchObject({ problem: { code: 'watcher_needed' } });
    const watched = [board[0], { ...board[1], role: 'watcher' as const }] as typeof board;
    expect(await hall.done(hall.secretary, contract.nameTellers, { ...begun, vote: ALL, tellers: watched })).toMatchObject({ arrangement: 'one-teller-watched' });
    await hall.database.close();
  });
});

describe('7 and 8 a batch closes with all differences settled; nothing is put down or signed before', () => {
  test('7 open difference, 8 unfinished pass, failing check, open warning', async () => {
    const hall = await electionHall();
    const frozen = await frozenElection(hall);
    await hall.done(hall.head, contract.issue, { ...frozen, present: 12, issued: 11, spoiled: 1, unused: 0 });
    const { batches } = await hall.done(hall.head, contract.returnBox, { ...frozen, returned: 11 });
    const at = { ...frozen, batch: batches[0]?.batch ?? '' };
    const refused = async () => (await hall.ask(hall.head, contract.makeProtocol, at) as { problem?: { code: string } }).problem?.code;
    expect(await refused()).toBe('count_unfinished');
    await makePass(hall, hall.tellerOne, at, PAPERS.slice(0, 11));
    expect(await refused()).toBe('count_unfinished');
    await makePass(hall, hall.tellerTwo, at, [...PAPERS.slice(0, 10), struck(4)]);
    expect(await refused()).toBe('differences_open');
    const { batches: open } = await hall.done(hall.head, contract.differences, at);
    const cells = open[0]?.cells.filter((each) => each.differs) ?? [];
    for (const { cell, b } of cells.slice(1)) await hall.done(hall.head, contract.settleDifference, { ...at, cell, paper: b, cause: 'a-misread' });
    expect(await refused()).toBe('differences_open');
    await hall.done(hall.head, contract.settleDifference, { ...at, cell: cells[0]?.cell ?? '', paper: cells[0]?.b ?? 0, cause: 'a-misread' });
    expect(await refused()).toBe('warnings_open');
    await hall.done(hall.head, contract.acceptWarning, { ...at, code: 'issued_below_present', reason: 'Một người không nhận phiếu' });
    expect(await refused()).toBeUndefined();
    expect(await hall.ask(hall.head, contract.makeProtocol, at)).toMatchObject({ problem: { code: 'protocol_made' } });
    await hall.database.close();
  });

  test('8 settled figures that do not balance keep the protocol from being made', async () => {
    const hall = await electionHall();
    const at = await boxOpen(hall);
    await makePass(hall, hall.tellerOne, at);
    await makePass(hall, hall.tellerTwo, at, [...PAPERS.slice(0, 11), struck(4)]);
    const { batches } = await hall.done(hall.head, contract.differences, at);
    for (const { cell, a, differs } of batches[0]?.cells ?? []) if (differs) await hall.done(hall.head, contract.settleDifference, { ...at, cell, paper: cell === 'valid' ? a - 1 : a, cause: 'other' });
    expect(await hall.ask(hall.head, contract.makeProtocol, at)).toMatchObject({ problem: { code: 'checks_fail' } });
    await hall.database.close();
  });
});

describe('15 after the freeze nothing of the list changes without a new version and new papers', () => {
  test('names, seats and tellers on the list are refused; reopening voids the papers', async () => {
    const hall = await electionHall();
    const at = await frozenElection(hall);
    const person = hall.roll.get(MEMBER_NAMES[4]) ?? '';
    expect(await hall.ask(hall.secretary, contract.nominate, { ...at, by: 'floor', people: [{ participant: person }] })).toMatchObject({ problem: { code: 'list_frozen', version: 1 } });
    expect(await hall.ask(hall.secretary, contract.changeSeats, { ...at, seats: 2, vote: ALL })).toMatchObject({ problem: { code: 'list_frozen' } });
    const before = await hall.done(hall.secretary, contract.show, at);
    await hall.done(hall.secretary, contract.reopenList, { ...at, reason: 'Thiếu năm sinh' });
    await hall.done(hall.secretary, contract.dropName, { ...at, candidate: before.list.candidates[3]?.id ?? '', reason: 'Đại hội quyết định' });
    await hall.done(hall.secretary, contract.nominate, { ...at, by: 'committee', people: [{ participant: person }] });
    const { version, hash } = await hall.done(hall.secretary, contract.freezeList, { ...at, vote: ALL });
    expect([version, hash === before.list.hash]).toEqual([2, false]);
    expect(await hall.ask(hall.head, contract.issue, { ...at, present: 12, issued: 12, spoiled: 0, unused: 0 })).toMatchObject({ problem: { code: 'not_printed' } });
    await expect(hall.database.owner.db.updateTable('frozen_lists').set({ content: '{}' }).execute()).rejects.toThrow(/only ever added/);
    const { versions } = (await hall.done(hall.secretary, contract.show, at)).list;
    expect(versions.map((each) => each.void)).toEqual([true, false]);
    await hall.database.close();
  });

  test('a teller is not listed and who is listed is no teller', async () => {
    const hall = await electionHall();
    const at = await begunElection(hall);
    const [first] = boardOf(hall);
    const listed = { ...first, participant: hall.roll.get(MEMBER_NAMES[0]) ?? '' } as NonNullable<typeof first>;
    expect(await hall.ask(hall.secretary, contract.nameTellers, { ...at, vote: ALL, tellers: [listed, ...boardOf(hall).slice(1)] })).toMatchObject({ problem: { code: 'teller_on_list', name: MEMBER_NAMES[0] } });
    await hall.done(hall.secretary, contract.nameTellers, { ...at, vote: ALL, tellers: boardOf(hall) });
    expect(await hall.ask(hall.secretary, contract.nominate, { ...at, by: 'committee', people: [{ participant: first?.participant ?? '' }] })).toMatchObject({ problem: { code: 'listed_as_teller' } });
    await hall.database.close();
  });
});

describe('16 a foreign paper is counted out with its reason, never as a vote', () => {
  test('of another list, or of nobody: invalid, not issued', async () => {
    const hall = await electionHall();
    const at = await boxOpen(hall);
    const { pass } = await hall.done(hall.tellerOne, contract.takePass, at);
    const odd = async (ballot: unknown) => (await hall.ask(hall.tellerOne, contract.enterBallots, { ...at, pass, ballots: [{ id: randomUUID(), ballot }] as never }) as { problem?: { code: string } }).problem?.code;
    expect(await odd({ kind: 'boxes', marks: ['agree', 'agree', 'agree', 'agree'] })).toBe('wrong_paper_form');
    expect(await odd({ kind: 'strike-out', struck: [5] })).toBe('place_not_on_list');
    expect(await odd({ kind: 'strike-out', struck: [2, 2] })).toBe('place_named_twice');
    await hall.done(hall.tellerOne, contract.enterBallots, { ...at, pass, ballots: entries(PAPERS) });
    const { pass: own } = await hall.done(hall.tellerOne, contract.showDesk, at);
    expect(own?.totals).toMatchObject({ papers: 12, valid: 11, invalid: [{ reason: 'not-issued', papers: 1 }] });
    await hall.database.close();
  });
});
