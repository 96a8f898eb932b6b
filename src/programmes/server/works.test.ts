import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { congressPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import { day } from '#foundation/day.ts';
import { readXlsx } from '#platform/documents/excel.ts';
import { SYSTEM } from '#platform/actor.ts';
import { listTargets } from '#targets/server/list-targets.ts';
import * as contract from '../contract.ts';
import { AT, afterWorld, type AfterWorld, code, newTarget, programme, rules, SEASON, taskOf, value } from '../testing/after-congress.ts';
import { assignMember, dropAssignment } from './assignments.ts';
import { file } from './file.ts';
import { overview } from './overview.ts';
import { issueProgramme, makeProgramme, setAims } from './programme.ts';
import { reportQuarter, showQuarter } from './quarters.ts';
import { resultPaper } from './result-paper.ts';
import { resultReport } from './result-report.ts';
import { rollUp } from './roll-up.ts';
import { issueWorkingRules, setWorkingRules, showRules } from './rules.ts';
import { holdSession, withdrawSession } from './sessions.ts';
import { showProgramme } from './show-programme.ts';
import { dropTask, setTask } from './tasks.ts';

let world: AfterWorld;
beforeAll(async () => {
  world = await afterWorld();
});
afterAll(() => world.database.close());

const seen = async () => value(await overview(world.shell, SYSTEM, AT, world.parts));

describe('before the congress', () => {
  test('nothing is due, and nothing is written', async () => {
    const elsewhere = { season: SEASON, organisation: 'MT.02' };
    expect(value(await overview(world.shell, SYSTEM, elsewhere, world.parts))).toMatchObject({ heldOn: null, clocks: [], quarters: [] });
    expect(code(await setWorkingRules(world.shell, SYSTEM, contract.setWorkingRules.input.parse({ ...elsewhere, parts: [{ title: 'Nguyên tắc', text: '' }] }), world.parts))).toBe('congress_not_held');
    expect(code(await overview(world.shell, SYSTEM, { season: SEASON, organisation: 'TINH' }, world.parts))).toBe('congress_not_found');
  });
});

describe('working rules', () => {
  const set = (revision: number | undefined, text: string) => setWorkingRules(world.shell, SYSTEM, contract.setWorkingRules.input.parse({ ...AT, ...(revision !== undefined && { revision }), parts: [{ title: 'Nguyên tắc', text }] }), world.parts);
  const issue = (revision: number, on: string) => issueWorkingRules(world.shell, SYSTEM, contract.issueWorkingRules.input.parse({ ...AT, revision, on, number: '01-QC/ĐU' }), world.parts);

  test('are written, changed by who saw them, issued, and then have a next edition', async () => {
    expect(code(await issue(1, '2020-05-18'))).toBe('rules_not_written');
    expect(value(await set(undefined, 'Tập trung dân chủ.'))).toEqual({ edition: 1, revision: 1 });
    expect(code(await set(1, 'Tập trung dân chủ.'))).toBe('rules_unchanged');
    expect(code(await set(undefined, 'Khác'))).toBe('rules_changed_meanwhile');
    expect(value(await set(1, 'Tập thể lãnh đạo.'))).toEqual({ edition: 1, revision: 2 });
    expect(code(await issue(2, '2020-05-11'))).toBe('day_before_congress');
    expect(code(await issue(2, '2020-05-21'))).toBe('day_in_future');
    expect(code(await issue(1, '2020-05-18'))).toBe('rules_changed_meanwhile');
    expect(value(await issue(2, '2020-05-18'))).toEqual({ edition: 1, revision: 3, complete: false });
    expect(code(await issue(3, '2020-05-18'))).toBe('rules_issued_already');
    expect(value(await set(3, 'Sửa đổi lần 1.'))).toEqual({ edition: 2, revision: 1 });
    const shown = value(await showRules(world.shell, SYSTEM, AT));
    expect(shown).toMatchObject({ present: { edition: 2, issued: null }, editions: [{ edition: 1, issued: { on: '2020-05-18', number: '01-QC/ĐU' } }] });
    expect(shown.suggestion[0]?.text).toContain('Đảng ủy xã An Phước');
    // The first edition counts for the clock; a later one does not make it late.
    expect((await seen()).clocks[0]).toMatchObject({ work: 'rules', due: '2020-06-12', doneOn: '2020-05-18', state: 'done' });
  });
});

describe('assignments and sessions', () => {
  const assign = (wish: object = {}) => assignMember(world.shell, SYSTEM, contract.assignMember.input.parse({ ...AT, id: randomUUID(), name: 'Trần Văn An', office: 'Bí thư', field: 'Phụ trách chung', from: '2020-05-15', ...wish }));

  test('a member has one assignment', async () => {
    const id = randomUUID();
    expect(value(await assign({ id })).revision).toBe(1);
    expect(code(await assign({ id }))).toBe('assignment_unchanged');
    expect(code(await assign({ name: 'trần  văn an' }))).toBe('member_assigned_already');
    expect(code(await assign({ id, field: 'Kinh tế' }))).toBe('assignment_changed_meanwhile');
    expect(value(await assign({ id, revision: 1, field: 'Kinh tế', area: 'Ấp Phú Thuận' })).revision).toBe(2);
    expect(code(await assign({ name: 'Lê Thị Bé', from: '2020-05-11' }))).toBe('day_before_congress');
    expect(code(await assign({ name: 'Lê Thị Bé', person: randomUUID() }))).toBe('person_not_elected');
    expect((await seen()).assignments).toMatchObject([{ id, revision: 2, field: 'Kinh tế', area: 'Ấp Phú Thuận' }]);
    const drop = (revision: number) => dropAssignment(world.shell, SYSTEM, { ...AT, assignment: id, revision, reason: 'Chuyển công tác' });
    expect(code(await drop(1))).toBe('assignment_changed_meanwhile');
    value(await drop(2));
    expect(code(await drop(3))).toBe('assignment_not_found');
    expect(code(await assign({ id }))).toBe('id_used_elsewhere');
  });

  test('a session has its day and its figures', async () => {
    const id = randomUUID();
    const hold = (wish: object = {}) => holdSession(world.shell, SYSTEM, contract.holdSession.input.parse({ ...AT, id, heldOn: '2020-05-19', place: 'Hội trường xã', audience: 'Toàn thể đảng viên', summoned: 150, attended: 142, ...wish }));
    expect(code(await hold({ attended: 151 }))).toBe('attended_above_summoned');
    expect(code(await hold({ heldOn: '2020-05-21' }))).toBe('day_in_future');
    value(await hold());
    expect(code(await hold())).toBe('id_used_elsewhere');
    expect((await seen()).sessions).toMatchObject([{ id, summoned: 150, attended: 142 }]);
    value(await withdrawSession(world.shell, SYSTEM, { ...AT, session: id, reason: 'Ghi nhầm ngày' }));
    expect(code(await withdrawSession(world.shell, SYSTEM, { ...AT, session: id, reason: 'Ghi nhầm ngày' }))).toBe('session_not_found');
  });
});

describe('programmes', () => {
  const make = (wish: object) => makeProgramme(world.shell, SYSTEM, contract.makeProgramme.input.parse({ ...AT, kind: 'action', id: randomUUID(), begin: 'targets', ...wish }), world.parts);
  const issue = (kind: 'action' | 'term', revision: number, on = '2020-05-20') => issueProgramme(world.shell, SYSTEM, contract.issueProgramme.input.parse({ ...AT, kind, revision, on, number: '02-CTr/ĐU' }), world.parts);
  const set = (wish: object) => setTask(world.shell, SYSTEM, taskOf(wish), world.parts);

  test('begin from the targets of the resolution and change with every task', async () => {
    expect(code(await make({}))).toBe('new_targets_missing');
    expect(code(await set({}))).toBe('programme_not_made');
    const target = await newTarget(world);
    expect(value(await make({}))).toMatchObject({ revision: 1, tasks: 1 });
    expect(code(await make({}))).toBe('programme_made_already');
    const [task] = value(await showProgramme(world.shell, SYSTEM, { ...AT, kind: 'action' })).programme?.tasks ?? [];
    expect(task).toMatchObject({ target: { id: target, goal: '95', achieved: null }, due: '2025-12-31', quarter: '2025-Q4', state: 'not-begun', late: false });
    expect(code(await set({ id: task?.id, revision: 2, text: 'Khác' }))).toBe('task_changed_meanwhile');
    expect(value(await set({ id: task?.id ?? '', revision: 1, target, text: 'Mở rộng mạng cấp nước', due: '2025-12-31' })).revision).toBe(2);
    const other = value(await set({}));
    value(await dropTask(world.shell, SYSTEM, { ...AT, task: other.id, revision: 1, reason: 'Trùng' }, world.parts));
    expect(code(await dropTask(world.shell, SYSTEM, { ...AT, task: other.id, revision: 1, reason: 'Trùng' }, world.parts))).toBe('task_not_found');
    expect(value(await setAims(world.shell, SYSTEM, { ...AT, kind: 'action', revision: 4, aims: 'Thực hiện nghị quyết.' }, world.parts)).revision).toBe(5);
  });

  test('the season is told when rules and both programmes are out', async () => {
    expect(code(await issue('action', 4))).toBe('programme_changed_meanwhile');
    expect(value(await issue('action', 5, '2020-05-19'))).toEqual({ revision: 6, complete: false });
    expect(code(await set({ text: 'Thêm sau' }))).toBe('reason_needed');
    value(await make({ kind: 'term', begin: 'empty' }));
    expect(code(await issue('term', 1))).toBe('programme_empty');
    value(await set({ kind: 'term', due: '2020-06-30' }));
    expect(value(await issue('term', 2))).toEqual({ revision: 3, complete: true });
    const { rows } = await world.database.owner.pool.query(`select kind, happened_on::text as on from facts where kind = 'programme-issued'`);
    expect(rows).toEqual([{ kind: 'programme-issued', on: '2020-05-20' }]);
    expect(await seen()).toMatchObject({ completeOn: '2020-05-20', quarters: [{ quarter: '2020-Q2', due: 2, reported: 0 }] });
  });
});

describe('quarters', () => {
  const report = (quarter: string, lines: readonly object[]) => reportQuarter(world.shell, SYSTEM, contract.reportQuarter.input.parse({ ...AT, quarter, lines }));
  const tasks = async () => value(await showProgramme(world.shell, SYSTEM, { ...AT, kind: 'action' })).programme?.tasks ?? [];

  test('are refused before they begin and before the congress; states and shares agree', async () => {
    const task = (await tasks())[0]?.id ?? '';
    expect(code(await report('2020-Q3', [{ task, state: 'under-way', percent: 5 }]))).toBe('quarter_not_begun');
    expect(code(await report('2020-Q1', [{ task, state: 'under-way', percent: 5 }]))).toBe('quarter_before_congress');
    expect(code(await report('2020-Q2', [{ task, state: 'done', percent: 5 }]))).toBe('percent_against_state');
    expect(code(await report('2020-Q2', [{ task: randomUUID(), state: 'done', percent: 100 }]))).toBe('task_not_found');
    const line = { task, state: 'under-way', percent: 5, note: 'Khảo sát xong' };
    expect(code(await report('2020-Q2', [line, line]))).toBe('task_named_twice');
    expect(value(await report('2020-Q2', [line]))).toEqual({ reported: 1, results: 0 });
    expect(code(await report('2020-Q2', [line]))).toBe('report_unchanged');
    expect(code(await report('2020-Q2', [{ ...line, result: { year: 2021, value: '80', paper: 'Báo cáo' } }]))).toBe('year_not_begun');
  });

  test('R-SEED-6: what a task brings to its target stands with the target', async () => {
    world.shell.at('2022-01-10T02:00:00.000Z');
    const [task] = await tasks();
    const line = { task: task?.id, state: 'under-way', percent: 20, note: '', result: { year: 2021, value: '82.5', estimate: false, paper: 'Báo cáo 05-BC/ĐU' } };
    expect(value(await report('2021-Q4', [line]))).toEqual({ reported: 1, results: 1 });
    const target = value(await listTargets(world.shell, SYSTEM, AT)).new[0];
    expect(target?.standing.achieved).toBe('82.5');
    expect((await tasks())[0]).toMatchObject({ percent: 20, target: { achieved: '82.5', year: 2021 }, reports: [{ quarter: '2020-Q2', percent: 5 }, { quarter: '2021-Q4', percent: 20 }] });
    const quarter = value(await showQuarter(world.shell, SYSTEM, { ...AT, quarter: '2021-Q4' }));
    expect(quarter).toMatchObject({ open: true, tasks: [{ dueNow: true, reported: false }, { dueNow: false, reported: true }] });
    expect(value(await report('2021-Q4', [{ ...line, result: { ...line.result, value: '83' } }]))).toEqual({ reported: 0, results: 1 });
  });

  test('the superior sees who is late and who is silent', async () => {
    const seenBy = value(await rollUp(world.shell, SYSTEM, contract.rollUp.input.parse({ season: SEASON, unit: 'TINH' })));
    expect(seenBy).toMatchObject({
      quarter: '2021-Q4', congresses: { held: 1 }, counts: { all: 1, late: 1, due: 0, done: 1, silent: 0 }, totals: { works: [{ done: 1 }, { done: 1 }, { done: 1 }], tasks: { all: 2, done: 0, late: 1 }, reported: { organisations: 1, of: 1 } },
      rows: [{ code: 'MT.01', superior: 'Huyện ủy Mang Thít', lastQuarter: '2021-Q4' }], bodies: [{ code: 'MT', held: 1, complete: 1, late: 1 }],
    });
    world.shell.at('2022-04-10T02:00:00.000Z');
    expect(value(await rollUp(world.shell, SYSTEM, contract.rollUp.input.parse({ season: SEASON, unit: 'MT', only: 'silent' }))).rows).toHaveLength(1);
    expect(value(await rollUp(world.shell, SYSTEM, contract.rollUp.input.parse({ season: SEASON, unit: 'LH' })))).toMatchObject({ congresses: { held: 0 }, rows: [], pages: 1 });
    expect(code(await rollUp(world.shell, SYSTEM, contract.rollUp.input.parse({ season: SEASON, unit: 'XX' })))).toBe('unit_not_found');
  });
});

describe('papers', () => {
  const ask = (form: string, format: string) => file(world.shell, SYSTEM, contract.file.input.parse({ ...AT, form, format }));

  test('a programme comes as a sheet with its tasks, days as days; what is no table does not', async () => {
    const made = value(await ask('A04', 'xlsx'));
    expect(made.name).toBe('chuong-trinh-hanh-dong-MT.01.xlsx');
    const read = await readXlsx(made.bytes);
    assert(read.ok, 'our own sheet can be read');
    const rows = JSON.stringify(read.value);
    expect(rows).toContain('Mở rộng mạng cấp nước');
    expect(rows).toContain('"day":"2025-12-31"');
    for (const form of ['A03', 'A03-assignments', 'F07']) expect(code(await ask(form, 'xlsx'))).toBe('form_not_as_sheet');
  });

  test('F07 leaves the complaints to be written in, since the record has none to count', async () => {
    const report = await resultReport(world.database.db, value(await congressPlace(world.database.db, SYSTEM, 'read', AT)));
    const paper = resultPaper({ place: value(await congressPlace(world.database.db, SYSTEM, 'read', AT)), superior: undefined, today: day('2020-05-20'), signedAt: '', signer: '', footer: '' }, report);
    expect(paper.blocks.some((block) => block.kind === 'paragraph' && JSON.stringify(block).includes('khiếu nại về đại hội: ……'))).toBe(true);
  });
});

describe('what the superior approved', () => {
  test('stays until it is opened anew', async () => {
    const locked = await afterWorld({ approved: async () => ({ dossier: randomUUID(), on: day('2020-05-19') }) });
    try {
      expect(code(await setWorkingRules(locked.shell, SYSTEM, contract.setWorkingRules.input.parse({ ...AT, parts: [{ title: 'Nguyên tắc', text: '' }] }), locked.parts))).toBe('locked_by_approval');
      expect(code(await makeProgramme(locked.shell, SYSTEM, contract.makeProgramme.input.parse({ ...AT, kind: 'action', id: randomUUID(), begin: 'empty' }), locked.parts))).toBe('locked_by_approval');
    } finally {
      await locked.database.close();
    }
  });
});

describe('all at once', () => {
  test('rules last, and the fact stands once', async () => {
    const other = await afterWorld();
    try {
      await programme(other, 'action');
      await programme(other, 'term');
      await rules(other, '2020-05-20');
      expect(value(await overview(other.shell, SYSTEM, AT, other.parts)).completeOn).toBe('2020-05-20');
      expect((await other.database.owner.pool.query(`select 1 from facts where kind = 'programme-issued'`)).rowCount).toBe(1);
    } finally {
      await other.database.close();
    }
  });
});
