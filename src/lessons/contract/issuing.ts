import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, queryNumber, textField } from '#foundation/fields.ts';
import type { IssueProblem, LessonMissing, ReturnProblem, UnitMissing, WithdrawProblem } from '../core/problems.ts';
import { STATES } from '../core/lesson.ts';
import { AT, choicesShape, issuedFields, lessonAt, lessonOf, lessonRow, lessonShape, placeKinds, revision, season, SEASON } from './shapes.ts';

/** How lessons are read, and how a superior reviews and issues them. */

export const listLessons = operation<UnitMissing>()({
  name: 'lessons.list', method: 'GET', path: `${SEASON}/lessons`, who: { right: 'read' },
  summary: { vi: 'Các bài học kinh nghiệm trong phạm vi, và những bài cấp trên đã ban hành', en: 'Lessons in the range, and those that superiors have issued' },
  input: z.strictObject({
    season, /** This organisation and everything below. */ unit: codeField().optional(), state: z.enum(STATES).optional(), search: textField(100, { blank: true }).optional(),
    offset: queryNumber(1_000_000).default(0), limit: queryNumber(200).default(50),
  }),
  output: z.object({
    total: z.number(), rows: z.array(lessonRow),
    counts: z.array(z.object({ state: z.enum(STATES), count: z.number() })),
    sample: z.boolean(),
    may: z.object({ /** Write lessons somewhere. */ write: z.boolean(), /** Review them somewhere. */ decide: z.boolean() }),
  }),
  problems: { season_not_found: 'missing', unit_not_found: 'missing' },
});

export const showLesson = operation<LessonMissing>()({
  name: 'lessons.show', method: 'GET', path: `${SEASON}/lessons/{lesson}`, who: { right: 'read' },
  summary: { vi: 'Một bài học: việc đã xảy ra, minh chứng, việc cần làm, nơi áp dụng', en: 'One lesson: what happened, evidence, what to do, to whom it applies' },
  input: z.strictObject(lessonOf),
  output: lessonShape.extend({
    today: z.string(), choices: choicesShape, /** Entries of it can be opened by who asks. */ opens: z.boolean(),
    may: z.object({ write: z.boolean(), send: z.boolean(), return: z.boolean(), /** Superiors for which who asks may issue it. */ issueFor: z.array(z.object({ code: z.string(), name: z.string() })), withdrawFor: z.array(z.object({ code: z.string(), name: z.string() })) }),
  }),
  problems: { season_not_found: 'missing', lesson_not_found: 'missing' },
});

const reviewKinds = { ...placeKinds, lesson_not_found: 'missing', lesson_changed_meanwhile: 'stale', lesson_not_sent: 'conflict', lesson_withdrawn: 'conflict', own_lesson: 'forbidden' } as const;

export const returnLesson = operation<ReturnProblem>()({
  name: 'lessons.return', method: 'POST', path: `${AT}/lessons/{lesson}/return`, who: { right: 'decide' },
  summary: { vi: 'Trả lại bài học để hoàn thiện, nêu lý do', en: 'Give a lesson back to be worked over, with the reason' },
  input: z.strictObject({ ...lessonAt, revision, reason: textField(1000) }),
  output: lessonShape,
  problems: { ...reviewKinds, lesson_issued: 'conflict' },
});

export const issueLesson = operation<IssueProblem>()({
  name: 'lessons.issue', method: 'POST', path: `${AT}/lessons/{lesson}/issue`, who: { right: 'decide' },
  summary: { vi: 'Ban hành bài học cho các tổ chức bên dưới; bài học thành việc kiểm tra của đại hội sắp tới', en: 'Issue a lesson to those below; it becomes a check of coming congresses' },
  /** `organisation` is the superior that issues. */
  input: z.strictObject({ ...lessonAt, revision, ...issuedFields }),
  output: lessonShape,
  problems: { ...reviewKinds, level_unknown: 'invalid', kind_unknown: 'invalid', issued_already: 'conflict', day_in_future: 'invalid' },
});

export const withdrawLesson = operation<WithdrawProblem>()({
  name: 'lessons.withdraw', method: 'POST', path: `${AT}/lessons/{lesson}/withdraw`, who: { right: 'decide' },
  summary: { vi: 'Thu hồi bài học đã ban hành', en: 'Withdraw a lesson that was issued' },
  input: z.strictObject({ ...lessonAt, reason: textField(1000) }),
  output: lessonShape,
  problems: { ...placeKinds, lesson_not_found: 'missing', lesson_not_issued: 'conflict' },
});
