import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import * as contract from '../contract.ts';
import { ALL, begunElection, boardOf, type Begun, type ElectionHall, delegatesHall, electionHall, keyOf, MEMBER_NAMES, signatureBy, signBoth, struck, value } from '../testing/hall.ts';
import { begun, boxes, boxOf, counted, played, times } from '../testing/play.ts';

/** What follows after a ballot, over the operations: each situation in a hall of its own, so that any of them may be read alone. */

const problem = async (asked: Promise<unknown>) => ((await asked) as { readonly problem?: { readonly code: string } }).problem;
const names = async (of: ElectionHall, one: Begun) => (await of.done(of.secretary, contract.show, one)).list.candidates;
/** Where the name stands on the list of those put up so far. */
const placeOf = (list: readonly { readonly name: string; readonly place: number | null }[], name: string): number => list.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)).findIndex((each) => each.name === name) + 1;
const next = async (of: ElectionHall, office: string) => (await of.done(of.secretary, contract.overview, of.at)).next.find((each) => each.office === office);

/** Three of four are to be elected; places 1 and 2 are, places 3 and 4 have 7 votes of 12 each. */
const TIE = [...times(2, struck(2)), ...times(5, struck(3)), ...times(5, struck(4))];
/** Places 1 and 2 are elected, nobody else has the half. */
const TWO_ELECTED = [...times(6, struck(3, 4)), ...times(3, struck(4)), ...times(3, struck(3))];

async function branchElection(first: readonly ReturnType<typeof struck>[]): Promise<{ of: ElectionHall; one: Begun }> {
  const of = await electionHall();
  const one = await begunElection(of);
  await of.done(of.secretary, contract.nameTellers, { ...one, vote: ALL, tellers: boardOf(of) });
  await played(of, one, first);
  return { of, one };
}

describe('TS-17, R-244-32.6 equal votes at the last seat', () => {
  test('14 nobody is elected silently: a ballot among those two alone, won without the half', async () => {
    const { of, one } = await branchElection(TIE);
    const first = await of.done(of.secretary, contract.result, one);
    expect(first).toMatchObject({ threshold: 7, tied: [expect.any(String), expect.any(String)], unfilled: 1, next: 'tie-ballot' });
    expect(first.elected).toHaveLength(2);
    expect(first.people.map((each) => each.outcome)).toEqual(['elected', 'elected', 'tied', 'tied']);
    expect((await of.done(of.secretary, contract.show, one)).election).toMatchObject({ closed: false });
    expect(await next(of, 'secretary')).toMatchObject({ may: false });

    expect(await problem(of.ask(of.secretary, contract.decideNext, { ...one, decision: 'further-ballot', vote: ALL }))).toMatchObject({ code: 'decision_does_not_fit' });
    expect(await problem(of.ask(of.secretary, contract.decideNext, { ...one, decision: 'tie-ballot', vote: { ...ALL, for: 6, against: 6 } }))).toMatchObject({ code: 'vote_not_carried', needed: 7 });
    expect(await of.done(of.secretary, contract.decideNext, { ...one, decision: 'tie-ballot', newNames: true, vote: ALL })).toMatchObject({ round: 2 });
    expect((await names(of, one)).map((each) => each.name).toSorted()).toEqual(first.tied.toSorted());
    const person = of.roll.get(MEMBER_NAMES[5]) ?? '';
    expect(await problem(of.ask(of.secretary, contract.nominate, { ...one, by: 'floor', people: [{ participant: person }] }))).toMatchObject({ code: 'names_of_round_fixed' });
    expect(await problem(of.ask(of.secretary, contract.dropName, { ...one, candidate: (await names(of, one))[0]?.id ?? '', reason: 'Thử' }))).toMatchObject({ code: 'names_of_round_fixed' });

    const second = await played(of, one, [...times(4, struck(2)), ...times(3, struck(1)), ...times(5, struck(1, 2))]);
    expect(second).toMatchObject({ election: { round: 2, roundKind: 'tie', seats: 1 }, result: { threshold: null, elected: [1], tied: [], unfilled: 0, next: 'closed', valid: 7 } });
    await of.done(of.secretary, contract.announce, one);
    const { election } = await of.done(of.secretary, contract.show, one);
    expect(election).toMatchObject({ closed: true, round: 2 });
    expect(election.elected).toHaveLength(3);
    expect(await next(of, 'secretary')).toMatchObject({ may: true });
    await of.database.close();
  });

  test('equal again: the congress decides, once more or not at all', async () => {
    const { of, one } = await branchElection(TIE);
    const equal = [...times(6, struck(1)), ...times(6, struck(2))];
    await of.done(of.secretary, contract.decideNext, { ...one, decision: 'tie-ballot', vote: ALL });
    expect(await played(of, one, equal)).toMatchObject({ result: { elected: [], tied: [1, 2], unfilled: 1, next: 'congress-decides' } });
    expect(await next(of, 'secretary')).toMatchObject({ may: false });
    expect(await of.done(of.secretary, contract.decideNext, { ...one, decision: 'tie-ballot', vote: ALL })).toMatchObject({ round: 3 });
    await played(of, one, equal);
    expect(await of.done(of.secretary, contract.decideNext, { ...one, decision: 'stop', vote: ALL })).toMatchObject({ round: null });
    const { next: after } = await of.done(of.secretary, contract.overview, of.at);
    expect(after.find((each) => each.office === 'secretary')).toMatchObject({ may: true });
    expect((await of.done(of.secretary, contract.result, one)).decided).toMatchObject({ decision: 'stop' });
    await of.database.close();
  });
});

describe('R-244-32.7, R-GK-1 too few over the half', () => {
  test('a further ballot without new names, then one with; who is elected is not put up again', async () => {
    const { of, one } = await branchElection(TWO_ELECTED);
    const elected = (await of.done(of.secretary, contract.result, one)).people.filter((each) => each.outcome === 'elected').map((each) => each.name);
    expect(elected).toHaveLength(2);
    expect(await problem(of.ask(of.secretary, contract.decideNext, { ...one, decision: 'tie-ballot', vote: ALL }))).toMatchObject({ code: 'decision_does_not_fit' });
    await of.done(of.secretary, contract.decideNext, { ...one, decision: 'further-ballot', vote: ALL });
    expect((await names(of, one)).map((each) => each.name)).not.toEqual(expect.arrayContaining(elected));
    const put = (name: string) => problem(of.ask(of.secretary, contract.nominate, { ...one, by: 'floor', people: [{ participant: of.roll.get(name) ?? '' }] }));
    expect(await put(MEMBER_NAMES[5])).toMatchObject({ code: 'new_names_not_decided' });
    expect(await put(elected[0] ?? '')).toMatchObject({ code: 'already_elected', name: elected[0] });
    // Two names for one seat, and nobody has the half.
    const second = await played(of, one, [...times(6, struck(1)), ...times(6, struck(2))].map((paper, index) => (index % 3 === 0 ? struck(1, 2) : paper)));
    expect(second).toMatchObject({ election: { round: 2, roundKind: 'further', seats: 1 }, result: { threshold: 7, elected: [], unfilled: 1 } });

    await of.done(of.secretary, contract.decideNext, { ...one, decision: 'further-ballot', newNames: true, vote: ALL });
    expect(await put(elected[1] ?? '')).toMatchObject({ code: 'already_elected', name: elected[1] });
    expect(await put(MEMBER_NAMES[5])).toBeUndefined();
    expect(await names(of, one)).toHaveLength(3);
    const place = placeOf(await names(of, one), MEMBER_NAMES[5]);
    const others = [1, 2, 3].filter((each) => each !== place);
    const third = await played(of, one, times(12, struck(...others)));
    expect(third.result).toMatchObject({ elected: [place], next: 'closed', unfilled: 0 });
    await of.database.close();
  });

  test('R-GK-1 stopped: the seats stay a shortage, the election is over and nothing more is decided', async () => {
    const { of, one } = await branchElection(TWO_ELECTED);
    await of.done(of.secretary, contract.announce, one);
    expect((await of.done(of.secretary, contract.show, one)).election).toMatchObject({ closed: false });
    expect(await of.done(of.secretary, contract.decideNext, { ...one, decision: 'stop', vote: ALL })).toMatchObject({ round: null });
    expect(await problem(of.ask(of.secretary, contract.decideNext, { ...one, decision: 'further-ballot', vote: ALL }))).toMatchObject({ code: 'already_decided' });
    expect(await problem(of.ask(of.secretary, contract.recount, { ...one, reason: 'Thử' }))).toMatchObject({ code: 'round_over' });
    expect((await of.done(of.secretary, contract.show, one)).election).toMatchObject({ closed: true, seats: 3 });
    expect(await of.database.db.selectFrom('elections').select(['seats', 'stopped_with']).execute()).toEqual([{ seats: 3, stopped_with: 1 }]);
    await of.database.close();
  });
});

describe('TS-25, R-190-S.1 the planned secretary is not elected to the committee', () => {
  test('the election of the secretary waits until the superior’s answer is on record', async () => {
    const of = await electionHall();
    const planned = of.roll.get(MEMBER_NAMES[3]) ?? '';
    await of.done(of.secretary, contract.planPost, { ...of.at, office: 'secretary', participant: planned, paper: '15-ĐA/CB' });
    const one = await begunElection(of);
    const answer = { ...of.at, office: 'secretary' as const, answer: 'Đồng ý bầu người khác', paper: '20-CV/HU' };
    expect(await problem(of.ask(of.secretary, contract.recordSuperiorAnswer, answer))).toMatchObject({ code: 'superior_answer_not_awaited' });
    await of.done(of.secretary, contract.nameTellers, { ...one, vote: ALL, tellers: boardOf(of) });
    await played(of, one, times(12, struck(placeOf(await names(of, one), MEMBER_NAMES[3]))));
    const begin = { ...of.at, office: 'secretary' as const, place: 'congress' as const, seats: 1, vote: ALL };
    expect(await problem(of.ask(of.secretary, contract.begin, begin))).toMatchObject({ code: 'superior_answer_missing', name: MEMBER_NAMES[3] });
    expect((await of.done(of.secretary, contract.overview, of.at)).superior).toMatchObject([{ office: 'secretary', name: MEMBER_NAMES[3], answeredAt: null }]);
    await of.done(of.secretary, contract.recordSuperiorAnswer, answer);
    expect((await of.done(of.secretary, contract.overview, of.at)).superior).toMatchObject([{ answer: answer.answer, paper: answer.paper }]);
    expect(await problem(of.ask(of.secretary, contract.begin, begin))).toBeUndefined();
    expect(await problem(of.ask(of.secretary, contract.recordSuperiorAnswer, answer))).toMatchObject({ code: 'superior_already_answered' });
    await of.database.close();
  });
});

describe('TS-15 and TS-24 a branch elects one post after the other, each on its own paper', () => {
  test('TS-15 no paper for two posts at once; TS-24 of two deputies one withdraws: one name, agree or disagree', async () => {
    const { of, one } = await branchElection(times(12, struck(4)));
    const committee = (await of.done(of.secretary, contract.show, one)).election.elected ?? [];
    const post = (office: 'secretary' | 'deputy-secretary') => ({ office, place: 'congress' as const, seats: 1, vote: ALL });
    expect(await problem(of.ask(of.secretary, contract.begin, { ...of.at, ...post('deputy-secretary') }))).toMatchObject({ code: 'election_not_next', findings: [{ code: 'separate_ballots', rule: 'R-244-19.9' }, { code: 'comes_after' }] });
    const secretary = await begun(of, post('secretary'), committee.slice(0, 1));
    expect(await problem(of.ask(of.secretary, contract.begin, { ...of.at, ...post('deputy-secretary') }))).toMatchObject({ code: 'election_not_next' });
    expect(await played(of, secretary, times(12, boxes('agree')))).toMatchObject({ election: { office: 'secretary' }, list: { form: 'boxes' }, result: { elected: [1], next: 'closed' } });

    const deputy = await begun(of, post('deputy-secretary'), committee.slice(1));
    const [leaving] = await names(of, deputy);
    const candidate = { ...deputy, candidate: leaving?.id ?? '' };
    await of.done(of.secretary, contract.withdraw, { ...candidate, reason: 'Sức khỏe' });
    expect(await problem(of.ask(of.secretary, contract.freezeList, { ...deputy, vote: ALL }))).toMatchObject({ code: 'withdrawal_undecided', name: leaving?.name });
    expect(await problem(of.ask(of.secretary, contract.decideWithdrawal, { ...candidate, accepted: true, vote: { ...ALL, for: 6, against: 6 } }))).toMatchObject({ code: 'vote_not_carried' });
    await of.done(of.secretary, contract.decideWithdrawal, { ...candidate, accepted: true, vote: ALL });
    expect((await names(of, deputy)).filter((each) => each.place !== null || each.state === 'proposed')).toHaveLength(1);
    const papers = [...times(8, boxes('agree')), ...times(4, boxes('disagree'))];
    expect(await played(of, deputy, papers)).toMatchObject({ list: { form: 'boxes' }, result: { threshold: 7, elected: [1], names: [{ votes: 8, against: 4 }], next: 'closed' } });
    await of.database.close();
  });

  test('TS-15 the secretary is not begun beside the committee', async () => {
    const of = await electionHall();
    await begunElection(of);
    const both = { ...of.at, office: 'secretary' as const, place: 'congress' as const, seats: 1, vote: ALL };
    expect(await problem(of.ask(of.secretary, contract.begin, both))).toMatchObject({ code: 'election_not_next', findings: [{ code: 'separate_ballots' }, { code: 'comes_after' }] });
    await of.database.close();
  });
});

describe('a congress of delegates', () => {
  test('TS-14, R-HD01-15.1 nine decided, eight elected, stopped: no standing committee, secretary from the committee at the conference', async () => {
    const of = await delegatesHall();
    const list = [...of.roll.keys()].filter((name) => !MEMBER_NAMES.slice(9).includes(name as (typeof MEMBER_NAMES)[number])).slice(0, 10);
    const one = await begun(of, { office: 'committee', place: 'congress', seats: 9, vote: { ...ALL, present: 16, for: 16 } }, list);
    const protocol = await played(of, one, times(16, struck(9, 10)));
    expect(protocol.result).toMatchObject({ elected: [1, 2, 3, 4, 5, 6, 7, 8], unfilled: 1, next: 'further-ballot' });
    expect(await next(of, 'standing-committee')).toMatchObject({ may: false });
    await of.done(of.secretary, contract.decideNext, { ...one, decision: 'stop', vote: { ...ALL, present: 16, for: 16 } });
    const standing = { ...of.at, office: 'standing-committee' as const, place: 'conference' as const, seats: 3, vote: ALL };
    expect(await problem(of.ask(of.secretary, contract.begin, standing))).toMatchObject({ code: 'election_not_next', findings: [{ code: 'standing_committee_later', rule: 'R-HD01-15.1' }] });
    expect(await next(of, 'secretary')).toMatchObject({ may: true, place: 'conference' });

    const eight = protocol.result.names.slice(0, 8).map((each) => each.fullName);
    const secretary = await begun(of, { office: 'secretary', place: 'conference', seats: 1, vote: { ...ALL, present: 8, for: 8 } }, eight.slice(0, 1));
    const elected = await played(of, secretary, [...times(5, boxes('agree')), ...times(3, boxes('disagree'))]);
    expect(elected).toMatchObject({ election: { place: 'conference' }, base: { meeting: 'conference', summoned: 8, base: 8, subtracted: [] }, result: { threshold: 5, elected: [1], next: 'closed' } });
    await of.database.close();
  });

  test('TS-16, R-244-20.1, R-244-20.2 five allocated, three elected: on for two, then the congress decides, and the number never changes', async () => {
    const of = await delegatesHall();
    const vote = { ...ALL, present: 16, for: 16 };
    const list = [...of.roll.keys()].slice(0, 7);
    expect(await problem(of.ask(of.secretary, contract.begin, { ...of.at, office: 'upper-delegates', place: 'congress', seats: 5, vote }))).toMatchObject({ code: 'allocation_missing' });
    const one = await begun(of, { office: 'upper-delegates', place: 'congress', seats: 5, allocation: '30-TB/HU' }, list);
    const change = () => problem(of.ask(of.secretary, contract.changeSeats, { ...one, seats: 4, vote }));
    expect(await change()).toMatchObject({ code: 'seats_allocated', seats: 5 });
    const first = await played(of, one, [...times(8, struck(4, 5, 6, 7)), ...times(8, struck(4, 5, 6, 7))]);
    expect(first.result).toMatchObject({ elected: [1, 2, 3], unfilled: 2, next: 'further-ballot' });
    expect(await problem(of.ask(of.secretary, contract.decideNext, { ...one, decision: 'stop', vote }))).toMatchObject({ code: 'decision_does_not_fit' });
    await of.done(of.secretary, contract.decideNext, { ...one, decision: 'further-ballot', vote });
    expect(await change()).toMatchObject({ code: 'seats_allocated', seats: 5 });
    const second = await played(of, one, [...times(8, struck(1, 2)), ...times(8, struck(3, 4))].map((paper, index) => (index % 4 === 0 ? struck(1, 2, 3) : paper)));
    expect(second).toMatchObject({ election: { seats: 2, round: 2 }, result: { next: 'further-ballot' } });
    expect(await of.done(of.secretary, contract.decideNext, { ...one, decision: 'stop', vote })).toMatchObject({ round: null });
    expect((await of.done(of.secretary, contract.show, one)).election).toMatchObject({ seats: 5 });
    await of.database.close();
  });
});

describe('R-DER-4 direct election of the secretary', () => {
  const vote = { ...ALL, present: 16, for: 16 };

  /** The committee of three is elected, and the secretary's ballot stands on the evening of this day, counted and without signatures. */
  async function countedOn(moment: string): Promise<{ of: ElectionHall; secretary: Begun }> {
    const of = await delegatesHall({ directElection: true });
    const one = await begun(of, { office: 'committee', place: 'congress', seats: 3, vote }, [...of.roll.keys()].slice(0, 4));
    const { result } = await played(of, one, times(16, struck(4)));
    expect(await problem(of.ask(of.secretary, contract.begin, { ...of.at, office: 'secretary', place: 'conference', seats: 1, vote }))).toMatchObject({ code: 'election_not_next' });
    const secretary = await begun(of, { office: 'secretary', place: 'congress', seats: 1, vote }, result.names.slice(0, 1).map((each) => each.fullName));
    of.shell.at(moment);
    const papers = times(16, boxes('agree'));
    expect(await counted(of, await boxOf(of, secretary, 16), papers)).toMatchObject({ base: { meeting: 'delegate-congress', base: 16 }, result: { elected: [1], threshold: 9 } });
    return { of, secretary };
  }
  const facts = (of: ElectionHall) => of.database.db.selectFrom('facts').select(['kind', 'happened_on']).where('kind', '=', 'direct-election-held').execute();

  test('the season hears of it with the second signature, on the day on which the box was opened', async () => {
    const { of, secretary } = await countedOn('2020-05-29T09:00:00.000Z');
    of.shell.at('2020-05-30T02:00:00.000Z');
    expect(await facts(of)).toEqual([]);
    await signBoth(of, secretary);
    expect(await facts(of)).toEqual([{ kind: 'direct-election-held', happened_on: '2020-05-29' }]);
    const season = await of.database.db.selectFrom('ledger').select(['chain', 'body']).where('operation', '=', 'elections.sign_protocol').where('chain', '=', of.at.season).execute();
    expect(season).toHaveLength(1);

    // The committee's first conference: its members alone are summoned.
    const deputies = await begun(of, { office: 'deputy-secretary', place: 'conference', seats: 1, present: 3, vote: { ...ALL, present: 3, for: 3 } }, [...of.roll.keys()].slice(1, 2));
    expect(await played(of, deputies, times(3, boxes('agree')))).toMatchObject({ base: { meeting: 'conference', summoned: 3, base: 3 }, result: { threshold: 2, elected: [1] } });
    expect(await facts(of)).toHaveLength(1);
    await of.database.close();
  });

  test('recorded by hand before, the fact stands and is not doubled', async () => {
    const { of, secretary } = await countedOn('2020-05-29T09:00:00.000Z');
    const fact = { organisation: of.at.organisation, kind: 'direct-election-held', happenedOn: day('2020-05-29'), note: '' };
    value(await recordFact(of.shell, SYSTEM, { season: of.at.season, ...fact }));
    await signBoth(of, secretary);
    expect((await of.done(of.secretary, contract.show, secretary)).election).toMatchObject({ stage: 'signed' });
    expect(await facts(of)).toHaveLength(1);
    await of.database.close();
  });

  test('what the season refuses is said to the second signer, and nothing is signed until it is put right', async () => {
    const { of, secretary } = await countedOn('2021-01-02T03:00:00.000Z');
    const { hash } = await of.done(of.head, contract.showProtocol, secretary);
    const [head, chair] = [await keyOf(of, of.head), await keyOf(of, of.chair)];
    await of.done(of.head, contract.signProtocol, { ...secretary, role: 'head-teller', key: head.id, hash, signature: signatureBy(head, hash) });
    const signing = () => of.ask(of.chair, contract.signProtocol, { ...secretary, role: 'presidium', key: chair.id, hash, signature: signatureBy(chair, hash) });
    expect(await problem(signing())).toMatchObject({ code: 'day_outside_season', day: '2021-01-02', untilDay: '2020-12-31' });
    expect((await of.done(of.secretary, contract.show, secretary)).election).toMatchObject({ signed: ['head-teller'], stage: 'counted' });
    expect(await facts(of)).toEqual([]);
    await of.database.owner.db.updateTable('seasons').set({ until_day: '2021-01-31' as never }).execute();
    expect(await signing()).toMatchObject({ ok: true });
    expect(await facts(of)).toEqual([{ kind: 'direct-election-held', happened_on: '2021-01-02' }]);
    await of.database.close();
  });
});
