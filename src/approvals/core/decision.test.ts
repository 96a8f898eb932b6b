import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { checkDecision, type DecidedOn, type GivenDecision } from './decision.ts';
import { readNumber } from './paper-number.ts';

const on: DecidedOn = {
  kind: 'result', receivedOn: day('2020-05-05'), today: day('2020-05-20'), elections: ['e1', 'e2'],
  people: [{ office: 'committee', names: ['Nguyễn Văn An', 'Trần Thị Bé'] }, { office: 'secretary', names: ['Nguyễn Văn An'] }],
};
const given = (more: Partial<GivenDecision> = {}): GivenDecision => ({ outcome: 'approved', on: day('2020-05-20'), note: '', refused: [], annulled: [], ...more });
const an = { name: 'Nguyễn Văn An', office: 'secretary', reason: 'Chưa đủ tiêu chuẩn' } as const;
const first = { election: 'e1', reason: 'Phiếu không đóng dấu' } as const;

describe('R-QD24-16.2 a decision names what is not approved, and why', () => {
  test.each([
    ['on the day of receipt', given({ on: day('2020-05-05') }), on, 'ok'],
    ['before the receipt', given({ on: day('2020-05-04') }), on, 'decided_before_received'],
    ['tomorrow', given({ on: day('2020-05-21') }), on, 'day_in_future'],
    ['a refusal without a reason', given({ outcome: 'refused' }), { ...on, kind: 'plan' as const }, 'reason_needed'],
    ['a refusal with its reason', given({ outcome: 'refused', note: 'Chưa đạt' }), { ...on, kind: 'plan' as const }, 'ok'],
    ['a result is not refused as a whole', given({ outcome: 'refused', note: 'Chưa đạt' }), on, 'outcome_not_for_kind'],
    ['a plan has no elections', given({ outcome: 'annulled', annulled: [first] }), { ...on, kind: 'plan' as const }, 'outcome_not_for_kind'],
    ['in part without a name', given({ outcome: 'approved-in-part' }), on, 'refused_persons_missing'],
    ['in part with a name', given({ outcome: 'approved-in-part', refused: [an] }), on, 'ok'],
    ['whole, with a name', given({ refused: [an] }), on, 'refused_persons_unexpected'],
    ['a name of another post', given({ outcome: 'approved-in-part', refused: [{ ...an, name: 'Trần Thị Bé' }] }), on, 'person_not_listed'],
    ['a name twice', given({ outcome: 'approved-in-part', refused: [an, an] }), on, 'person_refused_twice'],
    ['one person in two posts', given({ outcome: 'approved-in-part', refused: [an, { ...an, office: 'committee' }] }), on, 'ok'],
    ['names of which nothing is known', given({ outcome: 'approved-in-part', refused: [{ ...an, name: 'Lê Văn Lạ' }] }), { ...on, kind: 'personnel' as const, people: [] }, 'ok'],
    ['annulled without an election', given({ outcome: 'annulled' }), on, 'annulled_elections_missing'],
    ['annulled', given({ outcome: 'annulled', annulled: [first] }), on, 'ok'],
    ['an election of another congress', given({ outcome: 'annulled', annulled: [{ ...first, election: 'e9' }] }), on, 'election_not_listed'],
    ['an election twice', given({ outcome: 'annulled', annulled: [first, first] }), on, 'election_not_listed'],
    ['approved, with an election', given({ annulled: [first] }), on, 'annulled_elections_unexpected'],
  ])('%s', (_, decision, about, expected) => {
    const checked = checkDecision(decision, about);
    expect(checked.ok ? 'ok' : checked.problem.code).toBe(expected);
  });
});

describe('numbers of papers', () => {
  test.each([
    ['05-TTr/ĐU', '05-TTr/ĐU'], ['5-TTr/ĐU', '05-TTr/ĐU'], [' 112 - CV / HU ', '112-CV/HU'], ['45–QĐ/HU', '45-QĐ/HU'], ['7-QĐNS/TU', '07-QĐNS/TU'],
    ['CV/HU', null], ['12', null], ['0-CV/HU', null], ['12-CV', null], ['12-45/HU', null], ['12 CV/HU', null],
  ])('%s', (typed, expected) => {
    const read = readNumber(typed);
    expect(read.ok ? read.value.text : null).toBe(expected);
  });
});
