import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { RIGHTS, type Right } from '#foundation/right.ts';
import { dutyKind, DUTY_KIND_IDS, type DutyKindId, isDutyKind, isInForce, overlaps, rightsBeyond, type Standing } from './duties.ts';

/** The whole table: a right that is not named here is not given. */
const TABLE: Record<DutyKindId, Record<Right, boolean>> = {
  'provincial-office': { read: true, record: true, decide: true, plan: true, register: true, people: true, audit: true, administer: false },
  'district-office': { read: true, record: true, decide: true, plan: true, register: false, people: true, audit: false, administer: false },
  'grassroots-secretary': { read: true, record: true, decide: false, plan: true, register: false, people: false, audit: false, administer: false },
  mentor: { read: true, record: false, decide: false, plan: false, register: false, people: false, audit: false, administer: false },
  auditor: { read: true, record: false, decide: false, plan: false, register: false, people: false, audit: true, administer: false },
  administrator: { read: true, record: false, decide: false, plan: true, register: true, people: true, audit: true, administer: true },
};

describe.each(DUTY_KIND_IDS)('%s', (kind) => {
  test.each(RIGHTS)('gives %s or not, as the table says', (right) => {
    expect(dutyKind(kind).rights.includes(right)).toBe(TABLE[kind][right]);
  });
  test('reaches everything below its organisation', () => expect(dutyKind(kind).reach).toBe('subtree'));
});

test('the kinds are a closed list', () => {
  expect(DUTY_KIND_IDS).toHaveLength(6);
  expect(isDutyKind('mentor')).toBe(true);
  expect(isDutyKind('toString')).toBe(false);
});

describe('a duty is in force', () => {
  const from = day('2020-03-02');
  test.each([
    ['2020-03-01', null, false],
    ['2020-03-02', null, true],
    ['2020-03-31', '2020-04-01', true],
    ['2020-04-01', '2020-04-01', false],
    ['2020-03-02', '2020-03-02', false],
  ])('on %s when it ends on %s: %s', (on, until, expected) => {
    expect(isInForce({ fromDay: from, untilDay: until === null ? null : day(until) }, day(on))).toBe(expected);
  });
});

describe('two periods overlap', () => {
  test.each([
    ['2020-01-01', '2020-02-01', '2020-02-01', null, false],
    ['2020-01-01', '2020-02-02', '2020-02-01', null, true],
    ['2020-01-01', null, '2019-01-01', '2020-01-01', false],
    ['2020-01-01', null, '2019-01-01', null, true],
  ])('%s–%s and %s–%s: %s', (from, until, otherFrom, otherUntil, expected) => {
    const one = { fromDay: day(from), untilDay: until === null ? null : day(until) };
    const other = { fromDay: day(otherFrom), untilDay: otherUntil === null ? null : day(otherUntil) };
    expect(overlaps(one, other)).toBe(expected);
    expect(overlaps(other, one)).toBe(expected);
  });
});

describe('nobody gives a right that he does not hold there', () => {
  const holding = (kind: DutyKindId, path: string): Standing => ({ rights: dutyKind(kind).rights, path, reach: 'subtree' });
  test.each<[string, Standing[], DutyKindId, string, Right[]]>([
    ['district office gives a secretary below', [holding('district-office', '/1/2/')], 'grassroots-secretary', '/1/2/3/', []],
    ['district office gives its like', [holding('district-office', '/1/2/')], 'district-office', '/1/2/', []],
    ['district office gives an auditor', [holding('district-office', '/1/2/')], 'auditor', '/1/2/3/', ['audit']],
    ['district office outside its range', [holding('district-office', '/1/2/')], 'mentor', '/1/20/', ['read']],
    ['provincial office gives an administrator', [holding('provincial-office', '/1/')], 'administrator', '/1/', ['administer']],
    ['two duties together', [holding('district-office', '/1/2/'), holding('auditor', '/1/')], 'auditor', '/1/2/', []],
    ['administrator gives any', [holding('administrator', '/1/')], 'provincial-office', '/1/', []],
    ['administrator of a district gives nothing above', [holding('administrator', '/1/2/')], 'mentor', '/1/', ['read']],
    ['own reach cannot give a subtree', [{ rights: RIGHTS, path: '/1/2/', reach: 'own' }], 'mentor', '/1/2/', ['read']],
    ['nobody gives nothing', [], 'mentor', '/1/', ['read']],
  ])('%s', (_name, giver, kind, path, expected) => {
    expect(rightsBeyond(giver, kind, path)).toEqual(expected);
  });
});
