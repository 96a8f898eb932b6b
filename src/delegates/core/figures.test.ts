import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { DISCIPLINES, EDUCATIONS, PROFESSIONS, SEXES, THEORIES } from '#people/core/person-facts.ts';
import { ageOn, checkFields, checkOnRoll, samePerson } from './check-fields.ts';
import { checkAllocation, delegationCounts } from './allocation.ts';
import { figuresOf } from './figures.ts';
import { alternate, arrived, DECIDED, official, person, several } from './testing/roll.ts';

const ON = day('2020-05-29');
const parts = (figures: ReturnType<typeof figuresOf>, id: string) => Object.fromEntries((figures.breakdowns.find((each) => each.id === id)?.parts ?? []).map((part) => [part.key, [part.summoned, part.present]]));

describe('F02 and F03', () => {
  test('R-QD29-11.3 ex officio, elected and appointed make the delegates; a seated alternate is one of the elected', () => {
    const roll = [official('c', { source: 'ex-officio', isConvener: true }), official('d', { standing: { replacedBy: 'a' } }), alternate('a', 1, { standing: { replaces: 'd' } }), official('x', { source: 'appointed' }), alternate('b', 2)];
    const figures = figuresOf('delegates', roll, arrived(roll.filter(({ id }) => id === 'c' || id === 'a')), ON);
    expect(figures.total).toEqual({ summoned: 3, present: 2 });
    expect(parts(figures, 'source')).toEqual({ 'ex-officio': [1, 1], elected: [1, 1], appointed: [1, 0] });
    expect(figures).toMatchObject({ alternates: 1, replaced: 1, absent: { excused: 0, unexcused: 1 } });
  });

  test('bands of age at their borders, mean, youngest and oldest', () => {
    const born = [['1990-05-29', 30], ['1990-05-30', 29], ['1989-05-29', 31], ['1980-01-01', 40], ['1979-05-29', 41], ['1959-05-30', 60], ['1959-05-29', 61]] as const;
    const roll = born.map(([bornOn], index) => person(String(index), { bornOn: day(bornOn), bornYear: null }));
    expect(roll.map((each) => ageOn(each, ON))).toEqual(born.map(([, age]) => age));
    const figures = figuresOf('members', roll, arrived([]), ON);
    expect(parts(figures, 'age')).toEqual({ 'to-30': [2, 0], '31-40': [2, 0], '41-50': [1, 0], '51-60': [1, 0], 'over-60': [1, 0] });
    expect(figures.ages).toEqual({ sum: 292, of: 7, least: 29, most: 61 });
  });

  test('R-CT35-5.6 a year of birth alone counts from the first of January', () => {
    expect(ageOn({ bornOn: null, bornYear: 1990 }, ON)).toBe(30);
    expect(ageOn({ bornOn: null, bornYear: null }, ON)).toBeNull();
  });

  test('F03 counts probationary members among those summoned, not in the base; absent with and without reason', () => {
    const roll = [...several(3, 'm'), person('e', { standing: { excused: DECIDED } }), person('p', { kind: 'probationary' }), person('u')];
    const figures = figuresOf('members', roll, arrived(roll.slice(0, 3)), ON);
    expect(figures).toMatchObject({ total: { summoned: 6, present: 3 }, absent: { excused: 1, unexcused: 2 }, base: { base: 4 } });
    expect(parts(figures, 'kind')).toEqual({ 'full-member': [5, 3], probationary: [1, 0] });
  });

  test('every breakdown sums to the total, of those summoned and of those present', () => {
    const any = fc.record({
      kind: fc.constantFrom('official' as const, 'alternate' as const), source: fc.constantFrom('elected' as const, 'appointed' as const), sex: fc.option(fc.constantFrom(...SEXES)), ethnicity: fc.constantFrom('Kinh', 'Khmer', 'Hoa', ''),
      bornYear: fc.option(fc.integer({ min: 1920, max: 2002 })), education: fc.option(fc.constantFrom(...EDUCATIONS)), profession: fc.option(fc.constantFrom(...PROFESSIONS)), theory: fc.option(fc.constantFrom(...THEORIES)),
      discipline: fc.constantFrom(...DISCIPLINES), delegation: fc.constantFrom({ code: 'LH.01', name: 'An Bình' }, { code: null, name: 'Khối cơ quan' }), honours: fc.constantFrom('', 'Huy hiệu 30 năm'), here: fc.boolean(),
    });
    fc.assert(fc.property(fc.array(any, { maxLength: 40 }), fc.constantFrom('members' as const, 'delegates' as const), (people, form) => {
      const roll = people.map(({ here: _here, kind, source, ...each }, index) => person(String(index), { ...each, kind: form === 'delegates' ? kind : kind === 'official' ? 'full-member' : 'probationary', source: form === 'delegates' && kind === 'official' ? source : null }));
      const figures = figuresOf(form, roll, arrived(roll.filter((_, index) => people[index]?.here)), ON);
      for (const each of figures.breakdowns) {
        expect([each.id, each.parts.reduce((sum, part) => sum + part.summoned, 0), each.parts.reduce((sum, part) => sum + part.present, 0)]).toEqual([each.id, figures.total.summoned, figures.total.present]);
      }
      expect(figures.total.present + figures.absent.excused + figures.absent.unexcused).toBe(figures.total.summoned);
      expect(figures.minority.summoned).toBeLessThanOrEqual(figures.total.summoned);
    }));
  });
});

describe('what is entered', () => {
  const codes = (form: 'members' | 'delegates', who: ReturnType<typeof person>): string[] => checkFields(form, who, ON).map((each) => each.code);

  test.each([
    ['members', person('m'), []], ['delegates', official('d'), []], ['delegates', alternate('a', 1), []],
    ['members', official('d'), ['kind_not_for_form']], ['delegates', person('m'), ['kind_not_for_form', 'delegation_needed']],
    ['delegates', official('d', { source: null }), ['source_needed']], ['delegates', alternate('a', 1, { source: 'elected' }), ['source_not_for_kind']],
    ['delegates', alternate('a', 1, { alternateRank: null }), ['rank_needed']], ['delegates', official('d', { alternateRank: 1 }), ['rank_not_for_kind']],
    ['delegates', official('d', { source: 'ex-officio' }), ['ex_officio_is_convener']], ['delegates', official('d', { temporaryHere: true }), ['temporary_not_for_delegates']],
    ['members', person('m', { bornYear: 1899 }), ['birth_not_possible']], ['members', person('m', { bornYear: 1900 }), []], ['members', person('m', { bornYear: 2006 }), []], ['members', person('m', { bornYear: 2007 }), ['birth_not_possible']],
    ['members', person('m', { bornYear: 1980, joinedOn: day('1994-01-01') }), []], ['members', person('m', { bornYear: 1980, joinedOn: day('1993-12-31') }), ['joined_before_grown']],
    ['members', person('m', { joinedOn: ON, officialOn: ON }), []], ['members', person('m', { joinedOn: ON, officialOn: day('2020-05-28') }), ['official_before_joined']],
    ['members', person('m', { joinedOn: day('2020-05-30') }), ['day_in_future']], ['members', person('m', { kind: 'probationary', officialOn: ON }), ['probationary_is_official']],
  ] as const)('%s: %o → %j', (form, who, expected) => {
    expect(codes(form, who)).toEqual(expected);
  });

  test('namesakes are told apart by the year of birth, and by delegation', () => {
    expect(samePerson(person('1'), person('1', { bornYear: 1976 }))).toBe(false);
    expect(samePerson(person('1'), person('1', { bornYear: null }))).toBe(true);
    expect(samePerson(official('1'), official('1', { delegation: { code: 'LH.02', name: 'Đoàn An Bình' } }))).toBe(false);
    expect(checkOnRoll(person('1'), [person('1')], false).map((each) => each.code)).toEqual(['named_already']);
    expect(checkOnRoll(person('1'), [person('1')], true)).toEqual([]);
  });

  test('each rank of a delegation is given once', () => {
    expect(checkOnRoll(alternate('b', 1), [alternate('a', 1)], false)).toMatchObject([{ code: 'rank_taken', rank: 1 }]);
    expect(checkOnRoll(alternate('b', 1), [alternate('a', 1, { delegation: { code: null, name: 'Khác' } })], false)).toEqual([]);
  });
});

describe('R-244-20.1 allocation', () => {
  const allocation = [{ code: 'LH.01', name: 'Đoàn An Bình', officials: 3, alternates: 1 }, { code: null, name: 'Khối cơ quan', officials: 2, alternates: 0 }];

  test('a delegation stands once, and the same allocation is no change', () => {
    expect(checkAllocation([...allocation, { code: null, name: 'LH.01', officials: 1, alternates: 0 }], [])).toMatchObject({ problem: { code: 'delegation_named_twice' } });
    expect(checkAllocation(allocation.toReversed(), allocation)).toMatchObject({ problem: { code: 'allocation_unchanged' } });
    expect(checkAllocation(allocation, []).ok).toBe(true);
  });

  test('what is allocated beside what the roll has; counts sum to the roll', () => {
    const roll = [official('1'), official('2', { source: 'appointed' }), alternate('3', 1), official('4', { delegation: { code: null, name: 'Ngoài phân bổ' } })];
    const counts = delegationCounts(roll, allocation);
    expect(counts.map(({ key, allocated, officials, elected, alternates }) => [key, allocated?.officials ?? null, officials, elected, alternates])).toEqual([
      ['LH.01', 3, 2, 1, 1], ['Khối cơ quan', 2, 0, 0, 0], ['Ngoài phân bổ', null, 1, 1, 0],
    ]);
    expect(counts.reduce((sum, each) => sum + each.officials + each.alternates + each.members, 0)).toBe(roll.length);
  });
});
