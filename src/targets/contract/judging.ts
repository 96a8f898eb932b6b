import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import type { JudgeProblem, PlaceMissing, ResultProblem, TaskMissing, TaskProblem, TaskStale } from '../core/problems.ts';
import { TASK_KINDS, TASK_RATINGS } from '../core/target.ts';
import { AT, amountField, idField, place, placeKinds, revision, standingShape, term, yearField } from './shapes.ts';

/** What became of the targets: results of the years, causes and lessons; breakthroughs and key tasks likewise. */

const text = (longest: number) => textField(longest, { blank: true }).default('');

export const recordResult = operation<ResultProblem>()({
  name: 'targets.record_result', method: 'POST', path: `${AT}/{target}/results`, who: { right: 'record' },
  summary: { vi: 'Ghi kết quả một năm kèm văn bản; để trống giá trị là rút kết quả đã ghi', en: 'Record the result of a year with its paper; without a value the recorded one is withdrawn' },
  input: z.strictObject({ ...place, target: idField(), year: yearField(), value: amountField().nullable(), estimate: z.boolean().default(false), paper: text(300) }),
  output: z.object({ standing: standingShape }),
  problems: {
    ...placeKinds, target_not_found: 'missing', year_outside_term: 'invalid', year_not_begun: 'invalid', year_not_ended: 'invalid', paper_needed: 'invalid', reached_or_not: 'invalid', result_unchanged: 'conflict',
    no_result_to_withdraw: 'conflict',
  },
});

export const judgeTarget = operation<JudgeProblem>()({
  name: 'targets.judge', method: 'POST', path: `${AT}/{target}/judgement`, who: { right: 'record' },
  summary: { vi: 'Ghi nguyên nhân chủ quan, khách quan và bài học của một chỉ tiêu nhiệm kỳ trước', en: 'Causes, subjective and objective, and the lesson of a former target' },
  input: z.strictObject({ ...place, target: idField(), revision, subjective: text(2000), objective: text(2000), lesson: text(2000) }),
  output: z.object({ revision: z.number() }),
  problems: { ...placeKinds, target_not_found: 'missing', target_changed_meanwhile: 'stale', judged_when_former: 'conflict', judgement_unchanged: 'conflict' },
});

export const setTask = operation<TaskProblem>()({
  name: 'targets.set_task', method: 'POST', path: `${AT}-tasks`, who: { right: 'record' },
  summary: { vi: 'Thêm, sửa khâu đột phá hoặc nhiệm vụ trọng tâm: kết quả, mức đánh giá, nguyên nhân, bài học', en: 'Add or change a breakthrough or key task: result, rating, causes, lesson' },
  input: z.strictObject({
    ...place, task: idField().optional(), revision: revision.optional(), term, kind: z.enum(TASK_KINDS), text: textField(1000), result: text(2000), rating: z.enum(TASK_RATINGS).nullable().default(null), paper: text(300),
    subjective: text(2000), objective: text(2000), lesson: text(2000),
  }),
  output: z.object({ id: z.string(), revision: z.number() }),
  problems: { ...placeKinds, task_not_found: 'missing', task_changed_meanwhile: 'stale', task_unchanged: 'conflict', rated_when_former: 'invalid', rating_needs_result: 'invalid', tasks_full: 'conflict' },
});

export const dropTask = operation<PlaceMissing | TaskMissing | TaskStale>()({
  name: 'targets.drop_task', method: 'POST', path: `${AT}-tasks/{task}/drop`, who: { right: 'record' },
  summary: { vi: 'Bỏ một khâu đột phá, nhiệm vụ trọng tâm ghi nhầm', en: 'Drop a breakthrough or key task entered by mistake' },
  input: z.strictObject({ ...place, task: idField(), revision, reason: textField(500) }),
  output: z.object({ dropped: z.literal(true) }),
  problems: { ...placeKinds, task_not_found: 'missing', task_changed_meanwhile: 'stale' },
});
