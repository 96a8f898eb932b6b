import { describe, expect, test } from 'vitest';
import { judgeSlate, type ListedPerson, mostNames, type Slate } from './rules/slate.ts';
import { parseSlate } from './slate-case.ts';

const names = (count: number, by: ListedPerson['by'] = 'committee'): ListedPerson[] =>
  Array.from({ length: count }, (_, index) => ({ name: `Người ${index + 1}`, by, supporters: 0, convenerMember: false }));
const slate = (over: Partial<Slate>): Slate => ({ regulation: '190-QD/TW', office: 'committee', seats: 15, list: names(17), attending: 200, tellers: [], ...over });
const codes = (of: Slate): string[] => judgeSlate(of).findings.map((finding) => finding.code);

describe('may this list be put to the vote', () => {
  test('TS-19 a convening member stands on its list or not at all', () => {
    const list = [...names(17), { name: 'Lê Văn Ân', by: 'self' as const, supporters: 150, convenerMember: true }];
    expect(judgeSlate(slate({ list }))).toMatchObject({ allowed: false, findings: [{ code: 'convener_outside_committee_list', rule: 'R-244-13.1' }] });
  });

  test.each([
    [60, false],
    [61, true],
  ])('TS-20 under 190, %i of 200 supporters: %s', (supporters, allowed) => {
    const list = [...names(17), { name: 'Lê Văn Ân', by: 'floor' as const, supporters, convenerMember: false }];
    expect(judgeSlate(slate({ list })).allowed).toBe(allowed);
    expect(judgeSlate(slate({ list, regulation: '244-QD/TW' })).allowed).toBe(true);
  });

  test.each([
    [19, true, false],
    [20, false, true],
  ])('TS-21 fifteen seats, %i names: %s', (listed, allowed, opinionBallotNeeded) => {
    expect(judgeSlate(slate({ list: names(listed) }))).toMatchObject({ allowed, opinionBallotNeeded });
  });

  test.each([
    [4, true],
    [5, false],
  ])('TS-22 three seats, %i names: %s', (listed, allowed) => {
    for (const regulation of ['244-QD/TW', '190-QD/TW'] as const) expect(judgeSlate(slate({ seats: 3, list: names(listed), regulation })).allowed).toBe(allowed);
  });

  test('TS-23 no surplus for a committee; enough for other offices', () => {
    expect(codes(slate({ list: names(15) }))).toContain('no_surplus');
    expect(judgeSlate(slate({ list: names(15) })).allowed).toBe(false);
    for (const office of ['secretary', 'deputy-secretary', 'upper-delegates', 'inspection-committee', 'inspection-chair'] as const) {
      expect(judgeSlate(slate({ office, list: names(15) }))).toMatchObject({ allowed: true, findings: [] });
    }
  });

  test('TS-26 a candidate is no teller', () =>
    expect(judgeSlate(slate({ tellers: ['Người 3'] }))).toMatchObject({ allowed: false, findings: [{ code: 'teller_on_list', rule: 'R-190-8.1', name: 'Người 3' }] }));

  test('R-190-14.1 the prepared share warns and never refuses', () => {
    expect(judgeSlate(slate({ list: names(19) }))).toMatchObject({ allowed: true, findings: [{ code: 'prepared_share' }] });
    expect(codes(slate({ list: names(17) }))).toEqual([]);
  });

  test.each([
    [2, 2],
    [3, 4],
    [5, 6],
    [6, 7],
    [10, 13],
    [15, 19],
  ])('R-DER-1 for %i seats at most %i names', (seats, most) => expect(mostNames(seats)).toBe(most));

  test('a malformed list is named', () => {
    const good = { id: 'x', regulation: '190-QD/TW', office: 'committee', seats: 3, list: [{ name: 'An', by: 'committee' }], attending: 10 };
    expect(parseSlate(good).ok).toBe(true);
    expect(parseSlate({ ...good, list: [{ name: 'An', by: 'friend' }] }).ok).toBe(false);
    expect(parseSlate({ ...good, list: [...good.list, ...good.list] })).toMatchObject({ ok: false, problem: [{ code: 'duplicate_name' }] });
    expect(parseSlate({ ...good, list: [{ name: 'An', by: 'floor', supporters: 11 }] })).toMatchObject({ ok: false, problem: [{ code: 'out_of_balance' }] });
  });
});
