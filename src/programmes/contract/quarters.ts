import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { amountField, yearField } from '#targets/contract/shapes.ts';
import type { PlaceMissing, ReportProblem } from '../core/problems.ts';
import { LIMITS, TASK_STATES } from '../core/programme.ts';
import { AT, blankText, idField, place, placeKinds, quarterField, taskShape, workKinds } from './shapes.ts';

/** What each quarter brought, task by task; what a task brings to its target stands with the target as well. */

export const showQuarter = operation<PlaceMissing>()({
  name: 'programmes.quarter', method: 'GET', path: `${AT}/quarters/{quarter}`, who: { right: 'read' },
  summary: { vi: 'Một quý: nhiệm vụ đang làm, đến hạn, kết quả đã báo cáo', en: 'One quarter: tasks under way and due, what was reported' },
  input: z.strictObject({ ...place, quarter: quarterField() }),
  output: z.object({
    quarter: z.string(), from: z.string(), until: z.string(), today: z.string(),
    /** Of issued programmes: begun by the end of the quarter, and not done before it; those that are due first come first. */
    tasks: z.array(taskShape.extend({ /** Due within the quarter or before it. */ dueNow: z.boolean(), reported: z.boolean() })),
    /** What may be reported now: the quarter has begun and the congress was held by its end. */
    open: z.boolean(),
  }),
  problems: placeKinds,
});

export const reportQuarter = operation<ReportProblem>()({
  name: 'programmes.report_quarter', method: 'POST', path: `${AT}/quarters/{quarter}`, who: { right: 'record' },
  summary: { vi: 'Báo cáo kết quả quý theo từng nhiệm vụ; kết quả của chỉ tiêu ghi luôn vào chỉ tiêu', en: 'Report a quarter task by task; a result of a target becomes a result of that target' },
  input: z.strictObject({
    ...place, quarter: quarterField(),
    lines: z.array(z.strictObject({
      task: idField(), state: z.enum(TASK_STATES), percent: z.number().int().min(0).max(100), note: blankText(1000),
      /** What the target that the task serves has come to; the same checks as a result recorded with the target itself. */
      result: z.strictObject({ year: yearField(), value: amountField(), estimate: z.boolean().default(false), paper: blankText(300) }).nullable().default(null),
    })).min(1).max(LIMITS.tasks),
  }),
  output: z.object({ reported: z.number(), results: z.number() }),
  problems: {
    ...workKinds, quarter_not_begun: 'conflict', quarter_before_congress: 'invalid', task_not_found: 'missing', programme_not_issued: 'conflict', task_named_twice: 'invalid', percent_against_state: 'invalid',
    result_without_target: 'invalid', report_unchanged: 'conflict', target_not_found: 'missing', year_outside_term: 'invalid', year_not_begun: 'invalid', year_not_ended: 'invalid', paper_needed: 'invalid',
    reached_or_not: 'invalid', result_unchanged: 'conflict', no_result_to_withdraw: 'conflict',
  },
});
