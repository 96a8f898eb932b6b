import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import { COMMITMENT_KINDS, GRIEVANCE_SOURCES, GRIEVANCE_STATES } from '../core/kinds.ts';
import type { CommitProblem, GrievanceProblem, MoveGrievanceProblem, ReportCommitmentProblem, TellProblem, UnitMissing } from '../core/problems.ts';
import { AT, commitmentShape, grievanceShape, idField, named, paging, place, placeKinds, revision, season, unitKinds } from './common.ts';

/** Long-standing problems of a place, told to those who raised them; commitments of the emulation drive and of political tasks. */

const counts = z.object({ open: z.number(), overdue: z.number(), done: z.number() });
const listed = { season, unit: codeField().optional(), /** Without it those not done. */ show: z.enum(['open', 'overdue', 'done', 'all']).default('open'), search: textField(100, { blank: true }).optional(), ...paging(50, 200) };

export const grievances = operation<UnitMissing>()({
  name: 'oversight.grievances', method: 'GET', path: '/api/seasons/{season}/grievances', who: { right: 'read' },
  summary: { vi: 'Vấn đề tồn đọng, bức xúc: quá hạn trước, rồi theo hạn', en: 'Grievances: overdue first, then by deadline' },
  input: z.strictObject(listed),
  output: z.object({ unit: named, today: z.string(), totals: counts.extend({ /** Settled, and nobody was told. */ untold: z.number() }), total: z.number(), rows: z.array(grievanceShape), may: z.object({ record: z.boolean(), confide: z.boolean() }) }),
  problems: unitKinds,
});

export const grievance = operation<GrievanceProblem>()({
  name: 'oversight.grievance', method: 'POST', path: `${AT}/grievances`, who: { right: 'record' },
  summary: { vi: 'Ghi hoặc sửa một vấn đề tồn đọng: nguồn, người chịu trách nhiệm, thời hạn', en: 'Record or change a grievance: source, owner, deadline' },
  input: z.strictObject({
    ...place, id: idField(), /** Only to change one: the revision that was read. */ revision: revision.optional(), title: textField(200), source: z.enum(GRIEVANCE_SOURCES), owner: textField(200), raisedOn: dayField(), due: dayField(),
    sensitive: z.boolean().default(false), /** Left out of a change: it stays. */ text: textField(4000, { blank: true }).optional(),
  }),
  output: z.object({ id: z.string(), revision: z.number() }),
  problems: { ...placeKinds, day_ahead: 'invalid', id_taken: 'conflict', list_full: 'conflict', confide_needed: 'forbidden', oversight_changed_meanwhile: 'stale', due_before_raised: 'invalid', grievance_unchanged: 'conflict' },
});

export const moveGrievance = operation<MoveGrievanceProblem>()({
  name: 'oversight.move_grievance', method: 'POST', path: `${AT}/grievances/move`, who: { right: 'record' },
  summary: { vi: 'Chuyển bước một vấn đề tồn đọng: đang giải quyết, chuyển cấp trên, xong, mở lại', en: 'Move a grievance: being settled, handed up, settled, opened again' },
  input: z.strictObject({ ...place, grievance: idField(), revision, to: z.enum(GRIEVANCE_STATES), on: dayField(), /** What came of it, or why; needed when settled, handed up or opened again. */ result: textField(2000, { blank: true }).default('') }),
  output: z.object({ id: z.string(), revision: z.number() }),
  problems: { ...placeKinds, day_ahead: 'invalid', grievance_not_found: 'missing', oversight_changed_meanwhile: 'stale', grievance_moves_not_so: 'conflict', result_needed: 'invalid', moved_before_raised: 'invalid' },
});

export const tell = operation<TellProblem>()({
  name: 'oversight.tell', method: 'POST', path: `${AT}/grievances/tell`, who: { right: 'record' },
  summary: { vi: 'Ghi đã báo kết quả cho người nêu vấn đề', en: 'Record that those who raised it were told' },
  input: z.strictObject({ ...place, id: idField(), grievance: idField(), /** Whom: a group or a meeting, no private persons needed. */ to: textField(200), how: textField(200, { blank: true }).default(''), on: dayField() }),
  output: z.object({ id: z.string() }),
  problems: { ...placeKinds, day_ahead: 'invalid', grievance_not_found: 'missing', id_taken: 'conflict', list_full: 'conflict', moved_before_raised: 'invalid' },
});

export const commitments = operation<UnitMissing>()({
  name: 'oversight.commitments', method: 'GET', path: '/api/seasons/{season}/commitments', who: { right: 'read' },
  summary: { vi: 'Việc đăng ký thi đua, nhiệm vụ chính trị: ai làm, hạn, kết quả', en: 'Commitments of drives and political tasks: owner, day, result' },
  input: z.strictObject(listed),
  output: z.object({ unit: named, today: z.string(), totals: counts, total: z.number(), rows: z.array(commitmentShape), may: z.object({ record: z.boolean() }) }),
  problems: unitKinds,
});

export const commit = operation<CommitProblem>()({
  name: 'oversight.commit', method: 'POST', path: `${AT}/commitments`, who: { right: 'record' },
  summary: { vi: 'Ghi hoặc sửa một việc đăng ký thi đua, nhiệm vụ chính trị', en: 'Record or change a commitment' },
  input: z.strictObject({ ...place, id: idField(), revision: revision.optional(), kind: z.enum(COMMITMENT_KINDS), what: textField(500), /** What is to be reached, in words or a figure. */ figure: textField(200, { blank: true }).default(''), owner: textField(200), due: dayField() }),
  output: z.object({ id: z.string(), revision: z.number() }),
  problems: { ...placeKinds, id_taken: 'conflict', list_full: 'conflict', oversight_changed_meanwhile: 'stale', commitment_unchanged: 'conflict' },
});

export const reportCommitment = operation<ReportCommitmentProblem>()({
  name: 'oversight.report_commitment', method: 'POST', path: `${AT}/commitments/report`, who: { right: 'record' },
  summary: { vi: 'Báo cáo việc đã đăng ký: đang làm, xong, không hoàn thành', en: 'Report on a commitment: under way, done, not done' },
  input: z.strictObject({ ...place, commitment: idField(), revision, on: dayField(), state: z.enum(['open', 'done', 'not-done']), result: textField(1000) }),
  output: z.object({ id: z.string(), revision: z.number() }),
  problems: { ...placeKinds, day_ahead: 'invalid', oversight_changed_meanwhile: 'stale', commitment_not_found: 'missing', commitment_closed: 'conflict' },
});
