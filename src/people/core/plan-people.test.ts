import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { dutyKind } from './duties.ts';
import type { PersonRow } from './people-sheet.ts';
import { freeName, type KnownForPlan, planPeople } from './plan-people.ts';

const row = (change: Partial<PersonRow> = {}): PersonRow => ({ row: 2, fullName: 'Trần Văn Bình', title: 'Chuyên viên', bornOn: null, organisation: 'LH', duty: null, account: null, ...change });
const place = (code: string, path: string, closedOn: string | null = null) => [code, { id: 1, code, name: `Tổ chức ${code}`, path, closedOn: closedOn === null ? null : day(closedOn) }] as const;
const binh = { id: 7, fullName: 'Trần Văn Bình', title: 'Chuyên viên', bornOn: null, organisation: 'LH', account: null, accountYours: true, duties: [] };
const known = (change: Partial<KnownForPlan> = {}): KnownForPlan => ({
  organisations: new Map([place('LH', '/1/2/'), place('MT', '/1/5/'), place('CU', '/1/2/9/', '2020-01-01')]), people: [], takenAccounts: new Set(), giver: undefined, fromDay: day('2020-05-29'), ...change,
});
const office = { personId: 99, standings: [{ rights: dutyKind('district-office').rights, path: '/1/2/', reach: 'subtree' as const }] };

describe('a list of people', () => {
  test('brings a new person with duty and account', () => {
    const plan = planPeople([row({ duty: 'district-office', account: true })], known());
    expect(plan.faults).toEqual([]);
    expect(plan.people).toMatchObject([{ id: undefined, change: 'new', duties: [{ kind: 'district-office', row: 2 }], account: 'binhtv' }]);
  });
  test('leaves alone who is there already', () => {
    const held = { ...binh, account: 'binhtv', duties: [{ kind: 'district-office' as const, organisation: 'LH', fromDay: day('2019-01-01'), untilDay: null }] };
    expect(planPeople([row({ duty: 'district-office', account: true })], known({ people: [held] })).people).toMatchObject([{ id: 7, change: 'same', duties: [], account: null }]);
  });
  test('takes a title over, and keeps it where the list says nothing', () => {
    expect(planPeople([row({ title: 'Phó ban' })], known({ people: [binh] })).people).toMatchObject([{ change: 'changed', title: 'Phó ban' }]);
    expect(planPeople([row({ title: '' })], known({ people: [binh] })).people).toMatchObject([{ change: 'same', title: 'Chuyên viên' }]);
  });
  test('knows one person in two rows', () => {
    const plan = planPeople([row({ duty: 'mentor' }), row({ row: 3, duty: 'auditor', account: 'binh' }), row({ row: 4, duty: 'mentor' })], known());
    expect(plan.people).toMatchObject([{ rows: [2, 3, 4], duties: [{ kind: 'mentor' }, { kind: 'auditor' }], account: 'binh' }]);
  });
  test('tells namesakes apart by their birthday, or asks for it', () => {
    const two = [{ ...binh, bornOn: day('1970-01-01') }, { ...binh, id: 8, bornOn: day('1980-01-01') }];
    expect(planPeople([row({ bornOn: day('1980-01-01') })], known({ people: two })).people).toMatchObject([{ id: 8 }]);
    expect(planPeople([row()], known({ people: two })).faults).toMatchObject([{ row: 2, column: 'fullName' }]);
  });
  test('proposes free names, also within the list', () => {
    const plan = planPeople([row({ account: true }), row({ row: 3, organisation: 'MT', account: true })], known({ takenAccounts: new Set(['binhtv']) }));
    expect(plan.people.map((person) => person.account)).toEqual(['binhtv2', 'binhtv3']);
    expect(freeName('a', new Set())).toBe('a');
  });
  test.each<[string, Partial<PersonRow>, Partial<KnownForPlan>, string]>([
    ['an unknown organisation', { organisation: 'XX' }, {}, 'organisation'],
    ['a closed organisation', { organisation: 'CU' }, {}, 'organisation'],
    ['an organisation outside the range', { organisation: 'MT' }, { giver: office }, 'organisation'],
    ['a duty beyond the giver', { duty: 'auditor' }, { giver: office }, 'duty'],
    ['a duty for the giver himself', { duty: 'mentor' }, { giver: { ...office, personId: 7 }, people: [binh] }, 'duty'],
    ['an account that is not the giver’s to make', { account: true }, { giver: office, people: [{ ...binh, accountYours: false }] }, 'account'],
    ['a name that is taken', { account: 'lan' }, { takenAccounts: new Set(['lan']) }, 'account'],
  ])('refuses %s', (_name, change, state, column) => {
    expect(planPeople([row(change)], known(state)).faults).toMatchObject([{ row: 2, column }]);
  });
});
