import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import type { AnswerProblem, ChecksProblem, FileProblem, LessonMissing, UnitMissing } from '../core/problems.ts';
import { OUTCOMES } from '../core/answer.ts';
import { AT, checkShape, idField, lessonAt, lessonOf, place, placeKinds, season, SEASON } from './shapes.ts';

/** What issued lessons become: checks of coming congresses, their answers, and what changed. */

const named = z.object({ code: z.string(), name: z.string() });
const congressKinds = { ...placeKinds, congress_not_found: 'missing' } as const;

export const listChecks = operation<ChecksProblem>()({
  name: 'lessons.checks', method: 'GET', path: `${AT}/lesson-checks`, who: { right: 'read' },
  summary: { vi: 'Bài học áp dụng cho đại hội này và việc đã làm', en: 'Lessons that this congress is to heed, and what was done' },
  input: z.strictObject(place),
  output: z.object({
    organisation: named, plannedOn: z.string().nullable(), heldOn: z.string().nullable(), today: z.string(), sample: z.boolean(),
    /** Open ones first. */
    checks: z.array(checkShape), open: z.number(), may: z.object({ answer: z.boolean() }),
  }),
  problems: congressKinds,
});

export const answerCheck = operation<AnswerProblem>()({
  name: 'lessons.answer_check', method: 'POST', path: `${AT}/lesson-checks/{lesson}`, who: { right: 'record' },
  summary: { vi: 'Trả lời một việc kiểm tra: đã làm, giải trình, hay không áp dụng', en: 'Answer a check: done, explained, or not applicable' },
  input: z.strictObject({ ...lessonAt, outcome: z.enum(OUTCOMES), note: textField(1000, { blank: true }).default(''), on: dayField(), answers: z.number().int().min(0).max(1_000_000) }),
  output: checkShape,
  problems: { ...congressKinds, note_needed: 'invalid', day_in_future: 'invalid', answer_unchanged: 'conflict', check_not_here: 'missing', check_answered_meanwhile: 'stale' },
});

export const followUp = operation<UnitMissing>()({
  name: 'lessons.follow_up', method: 'GET', path: `${SEASON}/lesson-follow-up`, who: { right: 'read' },
  summary: { vi: 'Đại hội nào đã thực hiện bài học nào', en: 'Which congress answered which lesson' },
  input: z.strictObject({
    season, unit: codeField().optional(), lesson: idField().optional(), only: z.enum(['open', 'answered', 'held-open']).optional(), search: textField(100, { blank: true }).optional(),
    offset: queryNumber(10_000_000).default(0), limit: queryNumber(200).default(50),
  }),
  output: z.object({
    /** Congress and lesson make one row; open ones first, the nearest congress first. `heldOpen`: held without an answer. */
    totals: z.object({ all: z.number(), open: z.number(), done: z.number(), explained: z.number(), notApplicable: z.number(), heldOpen: z.number() }),
    total: z.number(),
    rows: z.array(z.object({
      organisation: z.string(), organisationName: z.string(), superiorName: z.string(), plannedOn: z.string().nullable(), heldOn: z.string().nullable(),
      lesson: z.string(), title: z.string(), answer: z.object({ outcome: z.enum(OUTCOMES), note: z.string(), on: z.string() }).nullable(),
    })),
  }),
  problems: { season_not_found: 'missing', unit_not_found: 'missing' },
});

const share = z.object({ count: z.number(), of: z.number() });
const figures = z.object({ congresses: z.number(), late: share, neglect: share, differences: share });

export const showEffect = operation<LessonMissing>()({
  name: 'lessons.effect', method: 'GET', path: `${SEASON}/lessons/{lesson}/effect`, who: { right: 'read' },
  summary: { vi: 'Trước và sau bài học: tỷ lệ trễ hạn, xem nhẹ văn kiện, chỗ lệch kiểm phiếu', en: 'Before and after a lesson: late, documents neglected, differences of the counts' },
  input: z.strictObject({ ...lessonOf, offset: queryNumber(1_000_000).default(0), limit: queryNumber(200).default(50) }),
  output: z.object({
    /** By the widest issue in force; null: it was never issued. */
    issuer: named.nullable(), issuedOn: z.string().nullable(),
    before: figures, followed: figures, notFollowed: figures,
    /** The congresses behind the figures, the latest first. */
    total: z.number(),
    rows: z.array(z.object({
      organisation: z.string(), organisationName: z.string(), heldOn: z.string(), plannedOn: z.string().nullable(), group: z.enum(['before', 'followed', 'not-followed']),
      daysLate: z.number().nullable(), neglected: z.boolean().nullable(), differences: z.number().nullable(),
    })),
  }),
  problems: { season_not_found: 'missing', lesson_not_found: 'missing' },
});

export const lessonsFile = operation<FileProblem>()({
  name: 'lessons.file', method: 'GET', path: `${AT}/lessons-file`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Báo cáo rút kinh nghiệm (A05): Word hoặc PDF', en: 'Report on lessons learned (A05) as Word or PDF' },
  input: z.strictObject({ ...place, format: z.enum(['docx', 'pdf']), place: textField(80, { blank: true }).default(''), signerPost: textField(100, { blank: true }).default(''), signerName: textField(100, { blank: true }).default('') }),
  output: z.any(),
  problems: { ...placeKinds, lessons_empty: 'conflict' },
});
