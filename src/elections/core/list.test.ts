import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freezeList, judgeList, type ListToFreeze } from './freeze.ts';
import { afterStep, type Candidacy, listText, NAME_STATES } from './list.ts';
import { packOf } from './packs/packs.ts';
import { type CandidacyCase, mayVote, whyMayNotBeListed, whyMayNotNominate } from './rules/candidacy.ts';
import { inListOrder, printedNames } from './rules/list-order.ts';
import { afterOpinion } from './rules/opinion.ts';
import { personOf } from './testing/cases.ts';

const pack = packOf('190-QD/TW');
const at = (over: Partial<CandidacyCase> = {}): CandidacyCase => ({
  office: 'committee', form: 'members', by: 'floor', pool: { from: 'anyone' }, poolRule: null, onCommitteeList: false, dossierFiled: false, ...over,
});
const candidacy = (id: string, over: Partial<Candidacy> = {}): Candidacy => ({ id: `c${id}`, person: personOf(id), by: 'committee', nominator: null, supporters: 0, state: 'proposed', ...over });
const list = (over: Partial<ListToFreeze> = {}): ListToFreeze => ({
  season: 'mua', organisation: 'MT.12', election: 'e', round: 1, roundKind: 'first', version: 1, regulation: '190-QD/TW', switchedOff: [], office: 'committee', seats: 3, attending: 100,
  tellers: [], candidacies: ['A', 'B', 'C', 'D'].map((id) => candidacy(id)), vote: { present: 100, for: 90, against: 10, other: 0 }, ...over,
});

describe('who may be on the list and who may nominate', () => {
  test('TS-28 a probationary member nominates, does not stand, does not vote', () => {
    const probationary = personOf('An', { membership: 'probationary', official: false });
    expect(whyMayNotNominate(pack, probationary, at())).toBeUndefined();
    expect(whyMayNotBeListed(pack, probationary, at())).toEqual({ because: 'probationary', rule: 'R-DL-3.4' });
    expect(mayVote(probationary)).toBe(false);
    expect(mayVote(personOf('An'))).toBe(true);
  });
  test('R-244-11.2, R-244-15.2 who is here for a time nominates, neither stands nor votes', () => {
    const here = personOf('An', { temporaryHere: true });
    expect(whyMayNotNominate(pack, here, at())).toBeUndefined();
    expect(whyMayNotBeListed(pack, here, at())).toEqual({ because: 'temporary', rule: 'R-244-10.1' });
    expect(mayVote(here)).toBe(false);
  });
  test('R-244-11.1 at a delegates’ congress delegates nominate', () => {
    expect(whyMayNotNominate(pack, personOf('An', { official: false }), at({ form: 'delegates' }))).toEqual({ because: 'not-a-delegate', rule: 'R-244-11.1' });
    expect(whyMayNotNominate(pack, personOf('An'), at({ form: 'delegates' }))).toBeUndefined();
  });
  test('TS-19 a convening member neither nominates outside the list nor stands without being on it', () => {
    const convener = personOf('An', { convenerMember: true });
    expect(whyMayNotNominate(pack, convener, at())).toEqual({ because: 'convener-outside-list', rule: 'R-244-13.1' });
    expect(whyMayNotNominate(pack, convener, at({ onCommitteeList: true }))).toBeUndefined();
    for (const by of ['floor', 'self'] as const) expect(whyMayNotBeListed(pack, convener, at({ by }))).toEqual({ because: 'convener-outside-list', rule: 'R-244-13.1' });
    expect(whyMayNotBeListed(pack, convener, at({ by: 'committee' }))).toBeUndefined();
    expect(whyMayNotBeListed(pack, convener, at({ onCommitteeList: true }))).toBeUndefined();
    const proposed = [...list().candidacies, candidacy('E', { person: personOf('E', { convenerMember: true }), by: 'self', supporters: 90 })];
    expect(judgeList(list({ seats: 4, candidacies: proposed })).findings).toContainEqual(expect.objectContaining({ code: 'convener_outside_committee_list', name: 'Nguyễn Văn E' }));
  });
  test('R-244-14.1 delegates to the upper congress are official delegates', () => {
    expect(whyMayNotBeListed(pack, personOf('An', { official: false }), at({ office: 'upper-delegates' }))).toEqual({ because: 'not-official', rule: 'R-244-14.1' });
    expect(whyMayNotBeListed(pack, personOf('An', { official: false }), at())).toBeUndefined();
  });
  test('R-244-10.2 who is no delegate stands with a dossier filed in time', () => {
    const outside = personOf('An', { official: false });
    expect(whyMayNotBeListed(pack, outside, at({ form: 'delegates', by: 'self' }))).toEqual({ because: 'not-official', rule: 'R-244-10.2' });
    expect(whyMayNotBeListed(pack, outside, at({ form: 'delegates', by: 'self', dossierFiled: true }))).toBeUndefined();
  });
  test('R-244-23.1 a secretary comes from the body elected before', () => {
    const pool = { from: 'standing-committee', persons: ['B'] } as const;
    expect(whyMayNotBeListed(pack, personOf('A'), at({ office: 'secretary', pool, poolRule: 'R-244-23.1' }))).toEqual({ because: 'not-of-the-body', rule: 'R-244-23.1' });
    expect(whyMayNotBeListed(pack, personOf('B'), at({ office: 'secretary', pool, poolRule: 'R-244-23.1' }))).toBeUndefined();
  });
  test('TS-30 a household elsewhere is no bar', () => expect(whyMayNotBeListed(pack, personOf('An', { unit: 'hộ khẩu xã khác' }), at())).toBeUndefined());
  test('R-190-D.1 who is suspended does neither', () => {
    const suspended = personOf('An', { suspended: true });
    expect(whyMayNotBeListed(pack, suspended, at())).toEqual({ because: 'suspended', rule: 'R-190-D.1' });
    expect(whyMayNotNominate(pack, suspended, at())).toEqual({ because: 'suspended', rule: 'R-190-D.1' });
  });
});

describe('R-HD03-W.1 withdrawal is decided by the congress', () => {
  test('asked, then let go or kept', () => {
    expect(afterStep('proposed', { kind: 'ask-withdrawal' })).toEqual({ ok: true, value: 'withdrawal-asked' });
    expect(afterStep('withdrawal-asked', { kind: 'decide-withdrawal', accepted: true })).toEqual({ ok: true, value: 'withdrawn' });
    expect(afterStep('withdrawal-asked', { kind: 'decide-withdrawal', accepted: false })).toEqual({ ok: true, value: 'kept' });
    expect(afterStep('kept', { kind: 'ask-withdrawal' })).toMatchObject({ ok: true });
  });
  test('nothing is decided that was not asked, and who is off the list stays off', () => {
    expect(afterStep('proposed', { kind: 'decide-withdrawal', accepted: true })).toMatchObject({ problem: { code: 'withdrawal_not_asked' } });
    expect(afterStep('withdrawal-asked', { kind: 'ask-withdrawal' })).toMatchObject({ problem: { code: 'withdrawal_open' } });
    for (const state of ['withdrawn', 'removed', 'not-chosen'] as const) expect(afterStep(state, { kind: 'remove' })).toMatchObject({ problem: { code: 'candidate_gone' } });
    expect(afterStep('proposed', { kind: 'remove' })).toEqual({ ok: true, value: 'removed' });
    expect(afterStep('kept', { kind: 'leave-off' })).toEqual({ ok: true, value: 'not-chosen' });
    expect(NAME_STATES).toHaveLength(6);
  });
  test('TS-24 of two names for deputy one withdraws: first the decision, then one box', () => {
    const deputy = { office: 'deputy-secretary', seats: 1, regulation: '244-QD/TW' } as const;
    const asked = [candidacy('A'), candidacy('B', { state: 'withdrawal-asked' })];
    expect(freezeList(list({ ...deputy, candidacies: asked }))).toEqual({ ok: false, problem: { code: 'withdrawal_open', name: 'Nguyễn Văn B' } });
    expect(freezeList(list({ ...deputy, candidacies: [candidacy('A'), candidacy('B', { state: 'withdrawn' })] }))).toMatchObject({ ok: true, value: { form: 'boxes', names: [{ place: 1, person: 'A' }] } });
    expect(freezeList(list({ ...deputy, candidacies: [candidacy('A'), candidacy('B', { state: 'kept' })] }))).toMatchObject({ ok: true, value: { form: 'strike-out' } });
  });
});

describe('R-190-14.4 the opinion ballot', () => {
  const names = (official: number, agree: readonly number[]) => [
    ...Array.from({ length: official }, (_, index) => ({ id: `o${index}`, by: 'committee' as const, agree: 0 })),
    ...agree.map((each, index) => ({ id: `f${index}`, by: 'floor' as const, agree: each })),
  ];
  test('TS-21 the committee’s names stay, of the others those on whom most agree', () => {
    const choice = afterOpinion(pack, 'committee', 15, names(17, [30, 80, 50]));
    expect(choice.kept.slice(-2)).toEqual(['f1', 'f2']);
    expect(choice).toMatchObject({ left: ['f0'], undecided: [], unconfirmed: true });
  });
  test('as many on two at the border: the congress decides', () => expect(afterOpinion(pack, 'committee', 15, names(17, [80, 50, 50]))).toMatchObject({ left: [], undecided: ['f1', 'f2'] }));
  test('elsewhere, and where it fits, all stay', () => {
    expect(afterOpinion(pack, 'secretary', 1, names(1, [1, 2])).left).toEqual([]);
    expect(afterOpinion(pack, 'committee', 15, names(17, [1, 1]))).toMatchObject({ left: [], undecided: [] });
  });
});

describe('R-DER-2 the order of names', () => {
  const of = (fullName: string, id: string, over = {}) => personOf(id, { fullName, ...over });
  const ids = (people: ReturnType<typeof of>[]): string[] => inListOrder(pack, people).map((each) => each.id);

  test('A, B, C of the given name, then family, then middle name', () =>
    expect(ids([of('Trần Văn Đức', '1'), of('Nguyễn Thị Ánh', '2'), of('Lê Văn Ân', '3'), of('Phạm Văn An', '4'), of('Lê Thị Ân', '5'), of('Trần Văn Dũng', '6')])).toEqual(['4', '2', '5', '3', '6', '1']));
  test('namesakes: the elder first, unknown years last, then by unit; turned by the parameter', () => {
    const people = [of('Lê An', 'a', { bornYear: null }), of('Lê An', 'b', { bornYear: 1980 }), of('Lê An', 'c', { bornYear: 1961 }), of('Lê An', 'd', { bornYear: 1980, unit: 'Ấp 1' })];
    expect(ids(people)).toEqual(['c', 'b', 'd', 'a']);
    const younger = { ...pack, namesakes: { ...pack.namesakes, value: 'younger-first' as const } };
    expect(inListOrder(younger, people).map((each) => each.id)).toEqual(['b', 'd', 'c', 'a']);
  });
  test('the order of entry does not matter', () => {
    const people = ['Lê An', 'Lê An', 'Võ Ba', 'Võ Bá', 'Lê Thị An', 'An'].map((name, index) => of(name, `p${index}`, { bornYear: index % 2 === 0 ? 1970 : null }));
    const sorted = inListOrder(pack, people);
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
        expect(inListOrder(pack, shuffled)).toEqual(sorted);
      }),
    );
  });
  test('namesakes are told apart by year, else by unit, else by both; else the roll must say more', () => {
    const label = (one: object, other: object) => {
      const printed = printedNames([of('Lê An', 'a', one), of('Lê  An', 'b', other), of('Võ Ba', 'c')]);
      return printed.ok ? [...printed.value.values()] : printed.problem;
    };
    expect(label({ bornYear: 1970 }, { bornYear: 1980 })).toEqual(['Lê An (1970)', 'Lê An (1980)', 'Võ Ba']);
    expect(label({ bornYear: 1970, unit: 'Ấp 1' }, { bornYear: 1970, unit: 'Ấp 2' })).toEqual(['Lê An (Ấp 1)', 'Lê An (Ấp 2)', 'Võ Ba']);
    expect(label({ bornYear: null, unit: 'Ấp 1' }, { bornYear: 1970, unit: 'Ấp 2' })).toEqual(['Lê An (Ấp 1)', 'Lê An (Ấp 2)', 'Võ Ba']);
    expect(label({ bornYear: 1970 }, { bornYear: 1970 })).toEqual({ code: 'namesakes_not_told_apart', name: 'Lê An' });
    const three = printedNames([of('Lê An', 'a', { bornYear: 1970, unit: 'X' }), of('Lê An', 'b', { bornYear: 1970, unit: 'Y' }), of('Lê An', 'c', { bornYear: 1980, unit: 'X' })]);
    expect(three.ok && [...three.value.values()]).toEqual(['Lê An (1970, X)', 'Lê An (1970, Y)', 'Lê An (1980, X)']);
  });
});

describe('the frozen list', () => {
  test('has the names that stand, in their order, with the paper that follows', () => {
    const candidacies = [candidacy('Bình'), candidacy('An'), candidacy('Cường', { state: 'withdrawn' }), candidacy('Dũng'), candidacy('Em')];
    expect(freezeList(list({ candidacies }))).toMatchObject({
      ok: true,
      value: { format: 'daihoi-list', v: 1, form: 'strike-out', names: [{ place: 1, person: 'An', label: 'Nguyễn Văn An' }, { person: 'Bình' }, { person: 'Dũng' }, { place: 4, person: 'Em' }] },
    });
  });
  test.each<[string, Partial<ListToFreeze>]>([
    ['list_empty', { candidacies: [candidacy('A', { state: 'removed' })] }],
    ['slate_refused', { candidacies: [candidacy('A'), candidacy('B'), candidacy('C')] }],
    ['slate_refused', { tellers: ['A'] }],
    ['namesakes_not_told_apart', { candidacies: ['A', 'B', 'C', 'D'].map((id) => candidacy(id, { person: personOf(id, { fullName: 'Lê An' }) })) }],
  ])('%s', (code, over) => expect(freezeList(list(over))).toMatchObject({ ok: false, problem: { code } }));

  test('TS-23, TS-26 the findings name the person', () => {
    expect(judgeList(list({ candidacies: [candidacy('A'), candidacy('B'), candidacy('C')] }))).toMatchObject({ allowed: false, findings: [{ code: 'no_surplus' }, { code: 'prepared_share' }] });
    expect(judgeList(list({ tellers: ['B'] })).findings).toEqual([{ code: 'teller_on_list', rule: 'R-190-8.1', name: 'Nguyễn Văn B' }]);
  });
  test('a teller who shares a candidate’s name is no candidate', () => expect(judgeList(list({ tellers: ['Nguyễn Văn A'] })).findings).toEqual([]));
  test('a further round lists who was not elected, without the rules of the first list’s size', () => {
    const further = list({ roundKind: 'further', round: 2, seats: 2, candidacies: [candidacy('A'), candidacy('B')] });
    expect(freezeList(further)).toMatchObject({ ok: true, value: { form: 'boxes', roundKind: 'further' } });
    expect(judgeList({ ...further, tellers: ['A'] }).allowed).toBe(false);
    expect(judgeList({ ...further, candidacies: [candidacy('A', { by: 'floor', supporters: 30 }), candidacy('B')] }).findings).toMatchObject([{ code: 'too_few_supporters' }]);
  });
  test('an association ticks', () => expect(freezeList(list({ regulation: 'association', seats: 4 }))).toMatchObject({ ok: true, value: { form: 'tick' } }));
  test('its text has one form, whatever the order of entry', () => {
    const one = freezeList(list({ switchedOff: ['R-244-32.7', 'R-244-32.6'] }));
    const other = freezeList(list({ switchedOff: ['R-244-32.6', 'R-244-32.7', 'R-244-32.6'], candidacies: list().candidacies.toReversed() }));
    expect(one.ok && other.ok && listText(one.value) === listText(other.value)).toBe(true);
  });
});
