import { describe, expect, test } from 'vitest';
import { decideStanding } from '#delegates/server/decide-standing.ts';
import { DECISION } from '#delegates/testing/hall.ts';
import { SYSTEM } from '#platform/actor.ts';
import * as contract from '../contract.ts';
import { ALL, begunElection, boardOf, boxOpen, electionHall, entries, frozenElection, makePass, MEMBER_NAMES, PAPERS, signBoth, struck, value } from '../testing/hall.ts';
import { boxOf, counted, times } from '../testing/play.ts';

/** What people and machines do wrong in the middle of an election. Each test has a hall of its own. */

const problem = async (asked: Promise<unknown>) => ((await asked) as { readonly problem?: { readonly code: string } }).problem;

describe('a teller leaves in the middle of the count', () => {
  test('the head teller gives the pass back: nothing of it is left, late entries are refused, another makes it anew', async () => {
    const of = await electionHall();
    const at = await boxOpen(of);
    const { pass } = await of.done(of.tellerOne, contract.takePass, at);
    const sent = entries(PAPERS);
    await of.done(of.tellerOne, contract.enterBallots, { ...at, pass, ballots: sent.slice(0, 5) });
    const give = { ...at, pass, reason: 'Bị ốm, về nghỉ' };
    expect(await problem(of.ask(of.tellerTwo, contract.giveUpPass, give))).toMatchObject({ code: 'not_your_pass' });
    expect(await problem(of.ask(of.secretary, contract.giveUpPass, give))).toMatchObject({ code: 'not_in_your_range' });
    await of.done(of.head, contract.giveUpPass, give);
    expect(await of.database.db.selectFrom('pass_entries').selectAll().execute()).toEqual([]);
    expect(await problem(of.ask(of.tellerOne, contract.enterBallots, { ...at, pass, ballots: sent.slice(5) }))).toMatchObject({ code: 'pass_not_found' });

    await makePass(of, of.tellerTwo, at);
    expect(await problem(of.ask(of.tellerOne, contract.enterBallots, { ...at, pass, ballots: sent }))).toMatchObject({ code: 'not_your_pass' });
    // Who stays on the board cannot be taken off while their pass stands; who left may be.
    const board = boardOf(of);
    expect(await problem(of.ask(of.secretary, contract.nameTellers, { ...at, vote: ALL, tellers: board.slice(0, 2) }))).toMatchObject({ code: 'passes_under_way' });
    expect(await makePass(of, of.head, at)).toMatchObject({ opened: true, differences: 0 });
    await of.done(of.head, contract.makeProtocol, at);
    await signBoth(of, at);
    await of.database.close();
  });
});

describe('13 the base is that of the moment at which the papers are handed out', () => {
  test('who is suspended or sent elsewhere after the box was opened changes no vote that is needed', async () => {
    const of = await electionHall();
    const at = await boxOpen(of);
    const decide = async (name: string, standing: 'suspended' | 'elsewhere') => value(await decideStanding(of.shell, SYSTEM, { ...of.at, participant: of.roll.get(name) ?? '', standing, holds: true, ...DECISION }));
    for (const name of MEMBER_NAMES.slice(5, 8)) await decide(name, 'suspended');
    await makePass(of, of.tellerOne, at);
    await makePass(of, of.tellerTwo, at);
    const during = await of.done(of.head, contract.result, at);
    expect(during).toMatchObject({ summoned: 12, base: 12, threshold: 7 });
    expect((await of.done(of.tellerOne, contract.showDesk, at)).threshold).toBe(7);
    await of.done(of.head, contract.makeProtocol, at);
    await decide(MEMBER_NAMES[8], 'elsewhere');
    await signBoth(of, at);
    expect(await of.done(of.secretary, contract.result, at)).toMatchObject({ base: 12, threshold: 7 });

    // A recount counts the same papers, and so by the same base.
    await of.done(of.secretary, contract.recount, { ...at, reason: 'Đại biểu đề nghị' });
    expect(await counted(of, at, PAPERS)).toMatchObject({ base: { base: 12, subtracted: [] }, recountOf: { verdict: 'confirmed', cellsChanged: 0 } });
    await of.database.close();
  });

  test('before the box is opened the latest report of issuing counts; the next ballot has a base of its own', async () => {
    const of = await electionHall();
    const one = await frozenElection(of);
    const decide = async (name: string) => value(await decideStanding(of.shell, SYSTEM, { ...of.at, participant: of.roll.get(name) ?? '', standing: 'suspended', holds: true, ...DECISION }));
    await of.done(of.head, contract.issue, { ...one, present: 12, issued: 12, spoiled: 0, unused: 0 });
    await decide(MEMBER_NAMES[5]);
    expect((await of.done(of.secretary, contract.show, one)).base).toMatchObject({ base: 12, threshold: 7 });
    await of.done(of.head, contract.issue, { ...one, present: 11, issued: 11, spoiled: 0, unused: 1 });
    const { batches } = await of.done(of.head, contract.returnBox, { ...one, returned: 11 });
    await decide(MEMBER_NAMES[6]);
    const few = [...times(6, struck(3, 4)), ...times(5, struck(4))];
    expect(await counted(of, { ...one, batch: batches[0]?.batch ?? '' }, few)).toMatchObject({ base: { summoned: 12, base: 11, subtracted: [{ fullName: MEMBER_NAMES[5], as: 'suspended' }] }, result: { threshold: 6, elected: [1, 2] } });
    await signBoth(of, one);
    await of.done(of.secretary, contract.decideNext, { ...one, decision: 'further-ballot', vote: ALL });
    const second = await counted(of, await boxOf(of, one, 10), times(10, struck(1)));
    expect(second.base).toMatchObject({ base: 10, subtracted: [{ as: 'suspended' }, { as: 'suspended' }] });
    await of.database.close();
  });
});

describe('somebody withdraws after the papers were printed', () => {
  test('not from a frozen list; reopened, decided and frozen anew the printed papers are void', async () => {
    const of = await electionHall();
    const one = await begunElection(of, MEMBER_NAMES.slice(0, 5), 3);
    await of.done(of.secretary, contract.nameTellers, { ...one, vote: ALL, tellers: boardOf(of) });
    const freeze = () => of.ask(of.secretary, contract.freezeList, { ...one, vote: ALL });
    expect(await problem(freeze())).toMatchObject({ code: 'slate_refused' });
    const listed = (await of.done(of.secretary, contract.show, one)).list.candidates;
    await of.done(of.secretary, contract.dropName, { ...one, candidate: listed[4]?.id ?? '', reason: 'Quá số dư' });
    await of.done(of.secretary, contract.freezeList, { ...one, vote: ALL });
    await of.done(of.secretary, contract.printRun, { ...one, printed: 12 });
    const leaving = { ...one, candidate: listed[0]?.id ?? '' };
    expect(await problem(of.ask(of.secretary, contract.withdraw, { ...leaving, reason: 'Xin rút' }))).toMatchObject({ code: 'list_frozen', version: 1 });
    await of.done(of.secretary, contract.reopenList, { ...one, reason: 'Có người xin rút' });
    await of.done(of.secretary, contract.withdraw, { ...leaving, reason: 'Xin rút' });
    await of.done(of.secretary, contract.decideWithdrawal, { ...leaving, accepted: false, vote: { ...ALL, for: 3, against: 9 } });
    await of.done(of.secretary, contract.freezeList, { ...one, vote: ALL });
    const papers = { ...one, present: 12, issued: 12, spoiled: 0, unused: 0 };
    expect(await problem(of.ask(of.head, contract.issue, papers))).toMatchObject({ code: 'not_printed' });
    await of.done(of.secretary, contract.printRun, { ...one, printed: 12 });
    await of.done(of.head, contract.issue, papers);
    const { list } = await of.done(of.secretary, contract.show, one);
    expect(list.versions.map((each) => each.void)).toEqual([true, false]);
    expect(list.candidates.find((each) => each.id === leaving.candidate)).toMatchObject({ state: 'kept' });
    await of.database.close();
  });
});

describe('24 a recount that finds something else', () => {
  test('says that the result changed and by how many figures; the first count stays as it was signed', async () => {
    const of = await electionHall();
    const at = await boxOpen(of);
    const first = await counted(of, at, PAPERS);
    await signBoth(of, at);
    await of.done(of.secretary, contract.recount, { ...at, reason: 'Có khiếu nại' });
    expect(await problem(of.ask(of.secretary, contract.announce, at))).toMatchObject({ code: 'protocol_not_signed' });
    // Six papers for place 1 were read as struck the first time: place 4 has the half now, and place 1 has not.
    const other = [...times(7, struck(1)), ...PAPERS.slice(7)];
    const second = await counted(of, at, other);
    expect(first.result.elected).toEqual([1, 2, 3]);
    expect(second.result.elected).toEqual([2, 3, 4]);
    expect(second.recountOf).toMatchObject({ count: 1, verdict: 'changed', cellsChanged: 2 });
    expect(await of.done(of.head, contract.result, at)).toMatchObject({ recount: { count: 1, changed: true, reason: 'Có khiếu nại' }, election: { stage: 'counted' } });
    await signBoth(of, at);
    const { election } = await of.done(of.secretary, contract.show, at);
    expect(election.elected).toHaveLength(3);
    const protocols = await of.database.db.selectFrom('election_protocols').select(['count', 'canonical']).orderBy('count').execute();
    expect(protocols.map((each) => (JSON.parse(each.canonical) as typeof first).result.elected)).toEqual([[1, 2, 3], [2, 3, 4]]);
    await of.database.close();
  });
});

describe('the computer’s clock jumps back', () => {
  test('a count goes on; the entries of the record never go back in time', async () => {
    const of = await electionHall();
    of.shell.at('2020-05-29T03:00:00.000Z');
    const at = await boxOpen(of);
    await makePass(of, of.tellerOne, at);
    of.shell.at('2020-05-29T01:30:00.000Z');
    await makePass(of, of.tellerTwo, at);
    await of.done(of.head, contract.makeProtocol, at);
    await signBoth(of, at);
    of.shell.at('2020-05-29T01:00:00.000Z');
    await of.done(of.secretary, contract.announce, at);
    const rows = await of.database.db.selectFrom('ledger').select(['number', 'at']).where('chain', '=', `${at.season}/${at.organisation}`).orderBy('number').execute();
    const moments = rows.map((each) => String(each.at));
    expect(moments).toEqual(moments.toSorted());
    const { head, boxOpenedAt } = JSON.parse((await of.done(of.head, contract.showProtocol, at)).canonical) as { head: { at: string }; boxOpenedAt: string };
    expect(boxOpenedAt <= head.at).toBe(true);
    await of.database.close();
  });
});
