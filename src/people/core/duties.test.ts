import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { RIGHTS, type Right } from '#foundation/right.ts';
import { dutyKind, DUTY_KIND_IDS, type DutyKindId, isDutyKind, isInForce, overlaps, rightsBeyond, type Standing } from './duties.ts';

/** The whole table: a right that is not named here is not given. */
const TABLE: Record<DutyKindId, Record<Right, boolean>> = {
  'provincial-office': { discuss: true, read: true, record: true, decide: true, personnel: true, visit: true, confide: true, plan: true, register: true, people: true, audit: true, count: false, settle: false, administer: false },
  'district-office': { discuss: true, read: true, record: true, decide: true, personnel: true, visit: true, confide: true, plan: true, register: false, people: true, audit: false, count: false, settle: false, administer: false },
  'grassroots-secretary': { discuss: true, read: true, record: true, decide: false, personnel: true, visit: false, confide: false, plan: true, register: false, people: true, audit: false, count: false, settle: false, administer: false },
  'congress-secretariat': { discuss: true, read: true, record: true, decide: false, personnel: false, visit: false, confide: false, plan: false, register: false, people: false, audit: false, count: false, settle: false, administer: false },
  teller: { discuss: false, read: true, record: false, decide: false, personnel: false, visit: false, confide: false, plan: false, register: false, people: false, audit: false, count: true, settle: false, administer: false },
  'head-teller': { discuss: false, read: true, record: false, decide: false, personnel: false, visit: false, confide: false, plan: false, register: false, people: false, audit: false, count: true, settle: true, administer: false },
  member: { discuss: true, read: false, record: false, decide: false, personnel: false, visit: false, confide: false, plan: false, register: false, people: false, audit: false, count: false, settle: false, administer: false },
  mentor: { discuss: false, read: true, record: false, decide: false, personnel: false, visit: true, confide: true, plan: false, register: false, people: false, audit: false, count: false, settle: false, administer: false },
  auditor: { discuss: false, read: true, record: false, decide: false, personnel: false, visit: false, confide: false, plan: false, register: false, people: false, audit: true, count: false, settle: false, administer: false },
  administrator: { discuss: false, read: true, record: false, decide: false, personnel: false, visit: false, confide: false, plan: true, register: true, people: true, audit: true, count: false, settle: false, administer: true },
};

const OF_ONE_CONGRESS: readonly DutyKindId[] = ['congress-secretariat', 'teller', 'head-teller', 'member'];

describe.each(DUTY_KIND_IDS)('%s', (kind) => {
  test.each(RIGHTS)('gives %s or not, as the table says', (right) => {
    expect(dutyKind(kind).rights.includes(right)).toBe(TABLE[kind][right]);
  });
  test('reaches everything below its organisation, or as an officer of one congress that alone', () => {
    expect(dutyKind(kind).reach).toBe(OF_ONE_CONGRESS.includes(kind) ? 'own' : 'subtree');
  });
});

test('the kinds are a closed list', () => {
  expect(DUTY_KIND_IDS).toHaveLength(10);
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
  const holding = (kind: DutyKindId, path: string): Standing => ({ rights: dutyKind(kind).rights, path, reach: dutyKind(kind).reach });
  test.each<[string, Standing[], DutyKindId, string, Right[]]>([
    ['district office gives a secretary below', [holding('district-office', '/1/2/')], 'grassroots-secretary', '/1/2/3/', []],
    ['district office gives its like', [holding('district-office', '/1/2/')], 'district-office', '/1/2/', []],
    ['district office gives an auditor', [holding('district-office', '/1/2/')], 'auditor', '/1/2/3/', ['audit']],
    ['district office outside its range', [holding('district-office', '/1/2/')], 'mentor', '/1/20/', ['read', 'visit', 'confide']],
    ['provincial office gives an administrator', [holding('provincial-office', '/1/')], 'administrator', '/1/', ['administer']],
    ['two duties together', [holding('district-office', '/1/2/'), holding('auditor', '/1/')], 'auditor', '/1/2/', []],
    ['administrator gives any', [holding('administrator', '/1/')], 'provincial-office', '/1/', []],
    ['administrator of a district gives nothing above', [holding('administrator', '/1/2/')], 'mentor', '/1/', ['read', 'visit', 'confide']],
    ['own reach cannot give a subtree', [{ rights: RIGHTS, path: '/1/2/', reach: 'own' }], 'mentor', '/1/2/', ['read', 'visit', 'confide']],
    ['nobody gives nothing', [], 'mentor', '/1/', ['read', 'visit', 'confide']],
    ['a secretary gives the secretariat of his congress', [holding('grassroots-secretary', '/1/2/3/')], 'congress-secretariat', '/1/2/3/', []],
    ['who appoints people gives count and settle without holding them', [holding('grassroots-secretary', '/1/2/3/')], 'head-teller', '/1/2/3/', []],
    ['a district office names a teller below', [holding('district-office', '/1/2/')], 'teller', '/1/2/3/', []],
    ['but names none outside its range', [holding('district-office', '/1/2/')], 'teller', '/1/20/', ['read']],
    ['a secretary gives nobody the right to decide', [holding('grassroots-secretary', '/1/2/3/')], 'district-office', '/1/2/3/', ['decide', 'visit', 'confide']],
    ['the secretariat gives a secretary', [holding('congress-secretariat', '/1/2/3/')], 'grassroots-secretary', '/1/2/3/', ['read', 'discuss', 'record', 'personnel', 'plan', 'people']],
    ['the secretariat stands nowhere below', [holding('congress-secretariat', '/1/2/3/')], 'congress-secretariat', '/1/2/3/4/', ['read', 'discuss', 'record']],
  ])('%s', (_name, giver, kind, path, expected) => {
    expect(rightsBeyond(giver, kind, path)).toEqual(expected);
  });
});
