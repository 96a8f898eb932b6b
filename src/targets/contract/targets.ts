import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import type { DropProblem, PlaceMissing, SetProblem } from '../core/problems.ts';
import { AT, fieldsKinds, idField, place, placeKinds, rating, revision, targetFields, targetShape, taskShape } from './shapes.ts';

/** The targets of an organisation: the former resolution's and the new ones. */

const ratings = z.array(z.object({ rating, count: z.number() }));

export const listTargets = operation<PlaceMissing>()({
  name: 'targets.list', method: 'GET', path: AT, who: { right: 'read' },
  summary: { vi: 'Chỉ tiêu nhiệm kỳ trước với kết quả và mức đánh giá; chỉ tiêu mới với nhận xét về tính khả thi', en: 'Former targets with results and ratings; new targets with their feasibility note' },
  input: z.strictObject({ ...place }),
  output: z.object({
    organisation: z.object({ code: z.string(), name: z.string() }), sample: z.boolean(),
    /** Of the season: '2020 - 2025'. */
    newTerm: z.string(), today: z.string(),
    former: z.array(targetShape), new: z.array(targetShape), tasks: z.array(taskShape),
    /** Of the former targets; they add up to all of them. */
    ratings,
    superior: z.object({ name: z.string(), targets: z.array(z.object({ id: z.string(), term: z.enum(['former', 'new']), title: z.string(), unit: z.string() })) }).nullable(),
    may: z.object({ record: z.boolean() }),
  }),
  problems: placeKinds,
});

export const setTarget = operation<SetProblem>()({
  name: 'targets.set', method: 'POST', path: AT, who: { right: 'record' },
  summary: { vi: 'Thêm hoặc sửa một chỉ tiêu', en: 'Add or change a target' },
  input: z.strictObject({ ...place, /** Left out for a new one. */ target: idField().optional(), revision: revision.optional(), ...targetFields }),
  output: z.object({ id: z.string(), revision: z.number() }),
  problems: {
    ...placeKinds, ...fieldsKinds, target_not_found: 'missing', target_changed_meanwhile: 'stale', target_named_already: 'conflict', targets_full: 'conflict', target_unchanged: 'conflict', term_stays: 'conflict',
    result_would_fall_outside: 'conflict', parent_not_found: 'missing',
  },
});

export const dropTarget = operation<DropProblem>()({
  name: 'targets.drop', method: 'POST', path: `${AT}/{target}/drop`, who: { right: 'record' },
  summary: { vi: 'Bỏ một chỉ tiêu ghi nhầm', en: 'Drop a target entered by mistake' },
  input: z.strictObject({ ...place, target: idField(), revision, reason: textField(500) }),
  output: z.object({ dropped: z.literal(true) }),
  problems: { ...placeKinds, target_not_found: 'missing', target_changed_meanwhile: 'stale', target_has_results: 'conflict' },
});
