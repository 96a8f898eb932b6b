import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overview as seasonOverview } from '#progress/contract.ts';
import * as programmes from '#programmes/contract.ts';
import { listTargets, setTarget } from '#targets/contract.ts';
import { verifyRecord } from '#app/record/contract.ts';
import { newId } from '#app/sample/congress-day/doing.ts';
import type { Client } from './testing/client.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** A commune that held its congress on 5 May and has done nothing since: rules, assignments, dissemination, both programmes, a quarter, and what the province sees of it. */

const SEASON = 'vinh-long-2020';
const AT = { season: SEASON, organisation: 'LH.12' } as const;

let app: SampleApp;
let office: Client;
let province: Client;
let target = '';

beforeAll(async () => {
  app = await sampleApp();
  office = await app.as('longho');
  province = await app.as('tinh');
}, 180_000);
afterAll(() => app.close());

const row = async () => {
  const { rows } = await province.get(programmes.rollUp, { season: SEASON, unit: 'LH', search: AT.organisation });
  expect(rows).toHaveLength(1);
  return rows[0];
};

describe('after a congress', () => {
  test('what is due stands there from the day it was held', async () => {
    const seen = await office.get(programmes.overview, AT);
    expect(seen).toMatchObject({ heldOn: '2020-05-05', rules: null, programmes: [], may: { record: true } });
    expect(seen.clocks.map(({ work, due, state, daysLeft }) => [work, due, state, daysLeft])).toEqual([['rules', '2020-06-05', 'open', 7], ['term', '2020-08-05', 'open', 68], ['action', '2020-08-05', 'open', 68]]);
    expect(await office.ask(programmes.overview, { ...AT, organisation: 'MT.12' })).toMatchObject({ ok: false, status: 403 });
    expect(await (await app.as('mangthit')).ask(programmes.showRules, AT)).toMatchObject({ ok: false, status: 403, problem: { code: 'not_in_your_range' } });
    expect(await row()).toMatchObject({ clocks: [{ doneOn: null }, { doneOn: null }, { doneOn: null }], tasks: { all: 0 } });
  });

  test('rules are written after the outline, corrected and issued; a paper comes of them', async () => {
    const { suggestion } = await office.get(programmes.showRules, AT);
    const draft = await office.get(programmes.setWorkingRules, { ...AT, parts: suggestion });
    expect(await office.ask(programmes.issueWorkingRules, { ...AT, revision: draft.revision, on: '2020-05-04', number: '01-QC/ĐU' })).toMatchObject({ status: 422, problem: { code: 'day_before_congress' } });
    expect(await office.ask(programmes.issueWorkingRules, { ...AT, revision: draft.revision, on: '2020-05-30', number: '01-QC/ĐU' })).toMatchObject({ problem: { code: 'day_in_future' } });
    expect(await office.get(programmes.issueWorkingRules, { ...AT, revision: draft.revision, on: '2020-05-25', number: '01-QC/ĐU', signer: 'Lê Văn Tám' })).toMatchObject({ complete: false });
    for (const format of ['docx', 'pdf'] as const) expect((await office.get(programmes.file, { ...AT, form: 'A03', format })).length).toBeGreaterThan(8000);
    expect(await office.ask(programmes.file, { ...AT, form: 'A04', format: 'pdf' })).toMatchObject({ status: 409, problem: { code: 'nothing_to_print' } });
  });

  test('a member has a field, and a session that is sent twice is one', async () => {
    await office.get(programmes.assignMember, { ...AT, id: newId(), name: 'Nguyễn Thị Hạnh', office: 'Phó bí thư', field: 'Tuyên giáo, dân vận', area: 'Ấp Phước Hòa', from: '2020-05-25' });
    const session = { ...AT, id: newId(), heldOn: '2020-05-26', place: 'Hội trường xã', audience: 'Toàn thể đảng viên', summoned: 180, attended: 171 };
    await office.get(programmes.holdSession, session);
    expect(await office.ask(programmes.holdSession, session)).toMatchObject({ status: 409, problem: { code: 'id_used_elsewhere' } });
    expect(await office.get(programmes.overview, AT)).toMatchObject({ sessions: [{ attended: 171 }], assignments: [{ name: 'Nguyễn Thị Hạnh' }] });
  });

  test('the action programme comes from the targets of the resolution', async () => {
    expect(await office.ask(programmes.makeProgramme, { ...AT, kind: 'action', id: newId(), begin: 'targets' })).toMatchObject({ status: 409, problem: { code: 'new_targets_missing' } });
    target = (await office.get(setTarget, { ...AT, term: 'new', theme: 'economy', title: 'Đường ấp được nhựa hóa', unit: '%', direction: 'up', goal: '90', fromYear: 2020, dueYear: 2025 })).id;
    const made = await office.get(programmes.makeProgramme, { ...AT, kind: 'action', id: newId(), begin: 'targets' });
    const { programme } = await office.get(programmes.showProgramme, { ...AT, kind: 'action' });
    expect(programme?.tasks).toMatchObject([{ target: { id: target, goal: '90' }, due: '2025-12-31' }]);
    expect(await office.get(programmes.issueProgramme, { ...AT, kind: 'action', revision: made.revision, on: '2020-05-27', number: '01-CTr/ĐU' })).toMatchObject({ complete: false });
  });

  test('with the programme of the whole term all is out, and the season counts it', async () => {
    const { revision } = await office.get(programmes.makeProgramme, { ...AT, kind: 'term', id: newId(), begin: 'yearly' });
    expect(await office.get(programmes.issueProgramme, { ...AT, kind: 'term', revision, on: '2020-05-28', number: '02-CTr/ĐU' })).toMatchObject({ complete: true });
    const { rows } = await app.database.owner.pool.query<{ on: string }>(`select f.happened_on::text as on from facts f join organisations o on o.id = f.organisation_id where f.kind = 'programme-issued' and o.code = 'LH.12'`);
    expect(rows).toEqual([{ on: '2020-05-28' }]);
    // What the seed tells of the 29th of May is as it was.
    expect((await province.get(seasonOverview, { season: SEASON })).congresses.held).toBe(238);
  });
});

describe('a quarter', () => {
  test('is reported task by task, and what a task brings stands with its target', async () => {
    const { tasks, open } = await office.get(programmes.showQuarter, { ...AT, quarter: '2020-Q2' });
    expect(open).toBe(true);
    const task = tasks.find((each) => each.target?.id === target)?.id ?? '';
    const line = { task, state: 'under-way', percent: 5, note: 'Đã khảo sát bốn tuyến.' } as const;
    expect(await office.ask(programmes.reportQuarter, { ...AT, quarter: '2020-Q2', lines: [{ ...line, result: { year: 2020, value: '71,5', estimate: true } }] })).toMatchObject({ status: 422, problem: { code: 'input_invalid' } });
    expect(await office.ask(programmes.reportQuarter, { ...AT, quarter: '2020-Q2', lines: [{ ...line, result: { year: 2020, value: '71.5', estimate: true } }] })).toMatchObject({ problem: { code: 'paper_needed' } });
    // Nothing of it was written: the report is the first.
    expect(await office.get(programmes.reportQuarter, { ...AT, quarter: '2020-Q2', lines: [{ ...line, result: { year: 2020, value: '71.5', estimate: true, paper: 'Báo cáo quý II của Ủy ban nhân dân xã' } }] })).toEqual({ reported: 1, results: 1 });
    const known = (await office.get(listTargets, AT)).new.find((each) => each.id === target);
    expect(known).toMatchObject({ standing: { achieved: '71.5', year: 2020 } });
    expect(await office.ask(programmes.reportQuarter, { ...AT, quarter: '2020-Q3', lines: [line] })).toMatchObject({ status: 409, problem: { code: 'quarter_not_begun' } });
  });

  test('the province sees it without asking, and the record holds', async () => {
    const seen = await row();
    expect(seen).toMatchObject({ clocks: [{ state: 'done', doneOn: '2020-05-25' }, { state: 'done' }, { state: 'done' }], assignments: 1, sessions: 1, lastQuarter: '2020-Q2' });
    const whole = await province.get(programmes.rollUp, { season: SEASON });
    expect(whole.congresses.held).toBe(238);
    for (const work of whole.totals.works) expect(work.done + work.doneLate + work.open + work.late).toBe(238);
    expect((await province.get(programmes.rollUp, { season: SEASON, only: 'done' })).rows.map((each) => each.code)).toEqual(expect.arrayContaining(['LH.12', 'MT.01']));
    expect(await (await app.as('kiemtra')).get(verifyRecord, {})).toMatchObject({ ok: true });
    expect(app.mistakes).toEqual([]);
  });
});

describe('the report on a congress that was held here', () => {
  test('comes from the record: sittings, documents, elections with everybody elected', async () => {
    const report = await (await app.as('myan')).get(programmes.resultReport, { season: SEASON, organisation: 'MT.01' });
    expect(report).toMatchObject({ heldOn: '2020-04-27', attendance: { summoned: 118, present: 117 } });
    expect(report.elections.find((each) => each.office === 'committee')).toMatchObject({ seats: 15, elected: 15, shortage: 0, over: true });
    const paper = await province.get(programmes.resultReport, AT);
    expect(paper.missing.map(({ vi }) => vi)).toContain('Không có phiên họp nào trong sổ ghi.');
  });
});
