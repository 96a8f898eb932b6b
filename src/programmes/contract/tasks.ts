import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import type { DropTaskProblem, IssueProgrammeProblem, MakeProgrammeProblem, PlaceMissing, SetAimsProblem, SetTaskProblem } from '../core/problems.ts';
import { AT, blankText, dayKinds, idField, issueFields, issueShape, kindField, lockKinds, place, placeKinds, revision, taskShape, workKinds } from './shapes.ts';

/** The action programme and the programme of the whole term, task by task. */

const ONE = `${AT}/plans/{kind}`;

export const showProgramme = operation<PlaceMissing>()({
  name: 'programmes.show', method: 'GET', path: ONE, who: { right: 'read' },
  summary: { vi: 'Một chương trình với từng nhiệm vụ: chỉ tiêu, người chủ trì, thời hạn, kết quả các quý', en: 'One programme task by task: target, lead, time, quarters' },
  input: z.strictObject({ ...place, kind: kindField }),
  output: z.object({
    organisation: z.object({ code: z.string(), name: z.string() }), today: z.string(),
    /** null: not made yet. */
    programme: z.object({ id: z.string(), kind: kindField, aims: z.string(), revision: z.number(), savedBy: z.string(), issued: issueShape.nullable(), tasks: z.array(taskShape) }).nullable(),
  }),
  problems: placeKinds,
});

export const makeProgramme = operation<MakeProgrammeProblem>()({
  name: 'programmes.make_programme', method: 'POST', path: ONE, who: { right: 'record' },
  summary: { vi: 'Lập chương trình; từ chỉ tiêu của nghị quyết thì mỗi chỉ tiêu thành một nhiệm vụ', en: 'Make a programme; from the targets of the resolution each becomes a task' },
  input: z.strictObject({ ...place, kind: kindField, id: idField(), /** yearly: what a committee meets on every year, for the whole-term programme. */ begin: z.enum(['targets', 'yearly', 'empty']), aims: blankText(5000) }),
  output: z.object({ id: z.string(), revision: z.number(), tasks: z.number() }),
  problems: { ...workKinds, ...lockKinds, id_used_elsewhere: 'conflict', programme_made_already: 'conflict', new_targets_missing: 'conflict' },
});

export const setAims = operation<SetAimsProblem>()({
  name: 'programmes.set_aims', method: 'POST', path: `${ONE}/aims`, who: { right: 'record' },
  summary: { vi: 'Ghi mục đích, yêu cầu của chương trình', en: 'Save the aims of a programme' },
  input: z.strictObject({ ...place, kind: kindField, revision, aims: textField(5000, { blank: true }) }),
  output: z.object({ revision: z.number() }),
  problems: { ...workKinds, ...lockKinds, programme_not_made: 'missing', programme_changed_meanwhile: 'stale', programme_unchanged: 'conflict', programme_issued_already: 'conflict' },
});

export const setTask = operation<SetTaskProblem>()({
  name: 'programmes.set_task', method: 'POST', path: `${ONE}/tasks`, who: { right: 'record' },
  summary: { vi: 'Thêm, sửa một nhiệm vụ; sau khi ban hành phải nêu lý do', en: 'Add or change a task; once the programme is issued, with the reason' },
  input: z.strictObject({
    ...place, kind: kindField, id: idField(), /** Of the task that is changed; left out for a new one. */ revision: revision.optional(), text: textField(1000),
    /** A new target of the resolution that the task serves. */ target: idField().nullable().default(null), lead: textField(200), from: dayField(), due: dayField(), reason: blankText(500),
  }),
  output: z.object({ id: z.string(), revision: z.number() }),
  problems: {
    ...workKinds, ...lockKinds, programme_not_made: 'missing', task_not_found: 'missing', task_changed_meanwhile: 'stale', id_used_elsewhere: 'conflict', reason_needed: 'invalid', task_unchanged: 'conflict',
    tasks_full: 'conflict', task_ends_before_it_begins: 'invalid', new_target_not_found: 'missing', day_before_congress: 'invalid',
  },
});

export const dropTask = operation<DropTaskProblem>()({
  name: 'programmes.drop_task', method: 'POST', path: `${AT}/tasks/{task}/drop`, who: { right: 'record' },
  summary: { vi: 'Bỏ một nhiệm vụ, có lý do', en: 'Drop a task, with the reason' },
  input: z.strictObject({ ...place, task: idField(), revision, reason: textField(500) }),
  output: z.object({ dropped: z.literal(true) }),
  problems: { ...workKinds, ...lockKinds, task_not_found: 'missing', task_changed_meanwhile: 'stale' },
});

export const issueProgramme = operation<IssueProgrammeProblem>()({
  name: 'programmes.issue_programme', method: 'POST', path: `${ONE}/issue`, who: { right: 'record' },
  summary: { vi: 'Ban hành chương trình: số, ngày, người ký', en: 'Issue a programme: number, day, signer' },
  input: z.strictObject({ ...place, kind: kindField, revision, ...issueFields }),
  output: z.object({ revision: z.number(), /** All is out now, and the season was told. */ complete: z.boolean() }),
  problems: {
    ...workKinds, ...dayKinds, programme_not_made: 'missing', programme_changed_meanwhile: 'stale', programme_issued_already: 'conflict', programme_empty: 'conflict', organisation_closed_before: 'conflict',
  },
});
