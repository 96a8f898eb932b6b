import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import type { Kind, Level } from './organisation.ts';
import { decideAdd } from './decide-add.ts';
import { decideMove, decideReclassify, decideRecount, decideRename } from './decide-alter.ts';
import { decideClose } from './decide-close.ts';
import { decideMerge } from './decide-merge.ts';
import { decideSplit } from './decide-split.ts';
import { type Known, registerOf } from './register.ts';
import { lastOf } from './timeline.ts';

const level = (id: string, rank: number): [string, Level] => [id, { id, rank, nameVi: id, nameEn: id }];
const kind = (id: string, levelId: string, groupId: Kind['groupId'] = 'party-org'): [string, Kind] => [id, { id, levelId, groupId, nameVi: id, nameEn: id, position: 1 }];
const kindsAndLevels = {
  levels: new Map([level('province', 1), level('district', 2), level('grassroots', 3), level('branch', 4)]),
  kinds: new Map([kind('province', 'province'), kind('district', 'district'), kind('org', 'grassroots'), kind('lone', 'grassroots', 'branch'), kind('branch', 'branch', 'branch')]),
};

function one(id: number, code: string, path: string, kindId: string, superiorId: number | null, more: Partial<Known> & { from?: string; until?: string; members?: number } = {}): Known {
  const { from = '2015-01-01', until, members = 10, ...rest } = more;
  return {
    id, code, path, revision: 3, mergedInto: null,
    timeline: [{ from: day(from), until: until === undefined ? null : day(until), name: `Tổ chức ${code}`, kindId, superiorId, members, branches: 2 }],
    ...rest,
  };
}

/** P → LH (LH1 with LH1A below it, LH2), MT (MT1); OLD was merged into LH2; GONE was closed; NEW began in May 2020. */
const register = registerOf(
  [
    one(1, 'P', '/1/', 'province', null),
    one(2, 'LH', '/1/2/', 'district', 1),
    one(3, 'MT', '/1/3/', 'district', 1),
    one(4, 'LH1', '/1/2/4/', 'org', 2),
    one(5, 'LH1A', '/1/2/4/5/', 'branch', 4),
    one(6, 'LH2', '/1/2/6/', 'lone', 2, { members: 20 }),
    one(7, 'MT1', '/1/3/7/', 'org', 3),
    one(8, 'OLD', '/1/2/8/', 'org', 2, { until: '2020-02-01', mergedInto: { code: 'LH2', name: 'Tổ chức LH2' } }),
    one(9, 'GONE', '/1/2/9/', 'org', 2, { until: '2020-02-01' }),
    one(10, 'NEW', '/1/3/10/', 'org', 3, { from: '2020-05-01' }),
  ],
  kindsAndLevels,
);
const occasion = { on: day('2020-03-01'), today: day('2020-06-01'), reason: 'Quyết định số 1' };
const aim = (organisation: string) => ({ organisation, ...occasion });
const code = (result: { readonly ok: boolean; readonly problem?: { readonly code: string } }): string => (result.ok ? 'ok' : (result.problem?.code ?? ''));

describe('every change refuses', () => {
  test.each([
    ['organisation_not_found', aim('NONE')],
    ['organisation_closed', aim('GONE')],
    ['merged_already', aim('OLD')],
    ['stale_page', { ...aim('LH1'), revision: 2 }],
    ['day_in_future', { ...aim('LH1'), on: day('2020-06-02') }],
    ['day_before_state', { ...aim('LH1'), on: day('2014-12-31') }],
    ['day_before_state', { ...aim('LH1'), on: day('2014-12-31'), correction: true }],
    ['ok', { ...aim('LH1'), revision: 3 }],
    ['ok', { ...aim('LH1'), on: day('2020-06-01') }],
    ['ok', { ...aim('LH1'), on: day('2015-01-01') }],
  ])('%s', (wanted, given) => {
    expect(code(decideRename(register, { ...given, name: 'Tên mới' }))).toBe(wanted);
    expect(code(decideRecount(register, { ...given, members: 99, branches: null }))).toBe(wanted);
    expect(code(decideReclassify(register, { ...given, kindId: 'org' }))).toBe(wanted === 'ok' ? 'nothing_changes' : wanted);
    expect(code(decideMove(register, { ...given, superior: 'MT' }))).toBe(wanted);
  });

  test('what would change nothing', () => {
    expect(code(decideRename(register, { ...aim('LH1'), name: 'Tổ chức LH1' }))).toBe('nothing_changes');
    expect(code(decideMove(register, { ...aim('LH1'), superior: 'LH' }))).toBe('nothing_changes');
  });

  test('a day before the present state, unless it is a correction', () => {
    const renamed = decideRename(register, { ...aim('LH1'), name: 'B' });
    if (!renamed.ok) throw new Error(renamed.problem.code);
    const later = registerOf([...register.organisations.values(), ...renamed.value.touched], kindsAndLevels);
    const earlier = { ...aim('LH1'), on: day('2020-01-01'), members: 7, branches: 7 };
    expect(decideRecount(later, earlier)).toEqual({ ok: false, problem: { code: 'day_before_state', organisation: { code: 'LH1', name: 'B' }, on: '2020-01-01', since: '2020-03-01' } });
    const corrected = decideRecount(later, { ...earlier, correction: true });
    expect(corrected.ok && corrected.value.touched[0]?.timeline.map(({ name, members }) => [name, members])).toEqual([['Tổ chức LH1', 10], ['Tổ chức LH1', 7], ['B', 7]]);
  });
});

describe('a place', () => {
  test.each([
    ['cycle_in_tree', 'LH', 'LH1'],
    ['cycle_in_tree', 'LH1', 'LH1'],
    ['cycle_in_tree', 'LH1', 'LH1A'],
    ['superior_level_wrong', 'LH1', 'MT1'],
    ['superior_is_branch', 'LH1A', 'LH2'],
    ['organisation_closed', 'LH1', 'GONE'],
    ['merged_already', 'LH1', 'OLD'],
    ['organisation_not_found', 'LH1', 'NONE'],
    ['superior_not_open', 'LH1A', 'NEW'],
    ['ok', 'LH1A', 'MT1'],
    ['ok', 'LH1', 'P'],
  ])('%s: %s below %s', (wanted, organisation, superior) => {
    expect(code(decideMove(register, { ...aim(organisation), superior }))).toBe(wanted);
  });

  test('is lost when the kind above no longer fits', () => {
    expect(code(decideReclassify(register, { ...aim('LH1'), kindId: 'lone' }))).toBe('superior_is_branch');
    expect(code(decideReclassify(register, { ...aim('LH1'), kindId: 'branch' }))).toBe('superior_level_wrong');
    expect(code(decideReclassify(register, { ...aim('LH1'), kindId: 'province' }))).toBe('superior_level_wrong');
    expect(code(decideReclassify(register, { ...aim('LH1'), kindId: 'what' }))).toBe('kind_unknown');
    expect(code(decideReclassify(register, { ...aim('LH2'), kindId: 'org' }))).toBe('ok');
  });
});

describe('founding', () => {
  const added = { code: 'X', name: 'Mới', kindId: 'org', superior: 'LH', members: null, branches: null };
  test.each([
    ['ok', added, occasion],
    ['code_taken', { ...added, code: 'OLD' }, occasion],
    ['kind_unknown', { ...added, kindId: 'what' }, occasion],
    ['organisation_not_found', { ...added, superior: 'NONE' }, occasion],
    ['organisation_closed', { ...added, superior: 'GONE' }, occasion],
    ['superior_level_wrong', { ...added, kindId: 'district' }, occasion],
    ['superior_is_branch', { ...added, kindId: 'branch', superior: 'LH2' }, occasion],
    ['superior_not_open', { ...added, kindId: 'branch', superior: 'NEW' }, occasion],
    ['day_in_future', added, { ...occasion, on: day('2020-06-02') }],
  ])('%s', (wanted, given, when) => expect(code(decideAdd(register, 99, given, when))).toBe(wanted));
});

describe('closing', () => {
  test('leaves nothing below without a superior', () => {
    expect(decideClose(register, aim('LH1'))).toEqual({ ok: false, problem: { code: 'has_open_subordinates', organisation: { code: 'LH1', name: 'Tổ chức LH1' }, count: 1 } });
    // NEW stood below it only later; closed before that day, NEW would be left.
    expect(code(decideClose(register, { ...aim('MT'), on: day('2020-04-01') }))).toBe('has_open_subordinates');
    expect(code(decideClose(register, aim('LH2')))).toBe('ok');
    expect(code(decideClose(register, { ...aim('LH2'), on: day('2015-01-01') }))).toBe('day_before_state');
  });
});

describe('merging', () => {
  const merge = { predecessors: [{ organisation: 'LH1' }], into: { existing: 'MT1' }, ...occasion } as const;

  test('ends the predecessors, takes what stood below along, and adds up the numbers', () => {
    const result = decideMerge(register, 99, merge);
    if (!result.ok) throw new Error(result.problem.code);
    const after = new Map(result.value.touched.map((each) => [each.code, lastOf(each.timeline)]));
    expect(after.get('LH1')?.until).toBe('2020-03-01');
    expect(after.get('LH1A')).toMatchObject({ superiorId: 7, from: '2020-03-01', until: null });
    expect(after.get('MT1')).toMatchObject({ members: 20, branches: 4 });
    expect(result.value.events.map((event) => event.kind)).toEqual(['organisations.recounted', 'organisations.moved', 'organisations.merged']);
    expect(result.value.notes.map((note) => note.kind)).toEqual(['moved', 'merged', 'received']);
  });

  test('founds the one that receives', () => {
    const added = { code: 'Z', name: 'Hợp nhất', kindId: 'org', superior: 'LH', members: null, branches: null };
    const result = decideMerge(register, 99, { ...merge, predecessors: [{ organisation: 'LH1' }, { organisation: 'LH2' }], into: { added } });
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.value.touched[0]).toMatchObject({ id: 99, code: 'Z', revision: 0, timeline: [{ from: '2020-03-01', members: 30, branches: 4, superiorId: 2 }] });
  });

  test('an unknown number stays unknown in the sum, unless it is said', () => {
    const unknown = registerOf([...register.organisations.values(), { ...one(7, 'MT1', '/1/3/7/', 'org', 3), timeline: [{ ...lastOf(one(7, 'MT1', '', 'org', 3).timeline), members: null }] }], kindsAndLevels);
    const result = decideMerge(unknown, 99, merge);
    expect(result.ok && lastOf(result.value.touched[0]?.timeline ?? []).members).toBeNull();
    const said = decideMerge(unknown, 99, { ...merge, members: 12 });
    expect(said.ok && lastOf(said.value.touched[0]?.timeline ?? []).members).toBe(12);
  });

  test.each([
    ['named_twice', { predecessors: [{ organisation: 'LH1' }, { organisation: 'LH1' }] }],
    ['named_twice', { predecessors: [{ organisation: 'MT1' }] }],
    ['merged_already', { predecessors: [{ organisation: 'OLD' }] }],
    ['stale_page', { predecessors: [{ organisation: 'LH1', revision: 1 }] }],
    ['stale_page', { into: { existing: 'MT1', revision: 1 } }],
    ['cycle_in_tree', { predecessors: [{ organisation: 'LH' }], into: { existing: 'LH1' } }],
    ['superior_is_branch', { into: { existing: 'LH2' } }],
    ['day_before_state', { into: { existing: 'NEW' } }],
    ['code_taken', { into: { added: { code: 'OLD', name: 'Z', kindId: 'org', superior: 'LH', members: null, branches: null } } }],
    ['cycle_in_tree', { into: { added: { code: 'Z', name: 'Z', kindId: 'org', superior: 'LH1', members: null, branches: null } } }],
    ['day_in_future', { on: day('2021-01-01') }],
  ])('%s', (wanted, different) => expect(code(decideMerge(register, 99, { ...merge, ...different }))).toBe(wanted));
});

describe('splitting', () => {
  const part = { code: 'S1', name: 'Phần một', kindId: 'org', members: 4, branches: null, takes: ['LH1A'] };
  const split = { ...aim('LH1'), parts: [part], closes: false };

  test('founds the parts beside it, and what they take goes along', () => {
    const result = decideSplit(register, [99], { ...split, members: 6 });
    if (!result.ok) throw new Error(result.problem.code);
    const after = new Map(result.value.touched.map((each) => [each.code, lastOf(each.timeline)]));
    expect(after.get('S1')).toMatchObject({ superiorId: 2, members: 4, from: '2020-03-01' });
    expect(after.get('LH1A')?.superiorId).toBe(99);
    expect(after.get('LH1')).toMatchObject({ members: 6, branches: 2, until: null });
  });

  test.each([
    ['ok', { closes: true }],
    ['has_open_subordinates', { closes: true, parts: [{ ...part, takes: [] }] }],
    ['not_below', { parts: [{ ...part, takes: ['MT1'] }] }],
    ['organisation_not_found', { parts: [{ ...part, takes: ['NONE'] }] }],
    ['named_twice', { parts: [{ ...part, takes: ['LH1A', 'LH1A'] }] }],
    ['code_taken', { parts: [{ ...part, code: 'GONE' }] }],
    ['code_taken', { parts: [part, { ...part, takes: [] }] }],
    ['superior_is_branch', { parts: [{ ...part, kindId: 'lone' }] }],
    ['superior_level_wrong', { parts: [{ ...part, kindId: 'district', takes: [] }] }],
    ['superior_level_wrong', { parts: [{ ...part, superior: 'MT1' }] }],
    ['stale_page', { revision: 1 }],
  ])('%s', (wanted, different) => expect(code(decideSplit(register, [99, 100], { ...split, ...different }))).toBe(wanted));
});
