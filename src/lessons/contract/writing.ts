import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import type { DropProblem, PlaceMissing, PutProblem, SendProblem } from '../core/problems.ts';
import { LIMITS, SORTS } from '../core/lesson.ts';
import { adviceFields, AT, choicesShape, evidenceField, figureShape, inHandKinds, lessonAt, lessonShape, place, placeKinds, revision } from './shapes.ts';

/** How a lesson is written where it was learned. */

const text = textField(LIMITS.text, { blank: true }).default('');

export const listFigures = operation<PlaceMissing>()({
  name: 'lessons.figures', method: 'GET', path: `${AT}/lesson-figures`, who: { right: 'read' },
  summary: { vi: 'Số liệu của đại hội có trong sổ ghi để làm minh chứng', en: 'Figures of the congress that the record gives as evidence' },
  input: z.strictObject(place),
  output: z.object({
    organisation: z.object({ code: z.string(), name: z.string() }), heldOn: z.string().nullable(), today: z.string(),
    figures: z.array(figureShape), choices: choicesShape, may: z.object({ write: z.boolean() }),
  }),
  problems: placeKinds,
});

export const putLesson = operation<PutProblem>()({
  name: 'lessons.put', method: 'POST', path: `${AT}/lessons`, who: { right: 'record' },
  summary: { vi: 'Viết, sửa một bài học kinh nghiệm', en: 'Write or change a lesson' },
  input: z.strictObject({
    ...lessonAt, /** Of the lesson on the page; left out for a new one. */ revision: revision.optional(),
    sort: z.enum(SORTS), ...adviceFields, happened: text, evidence: z.array(evidenceField).max(LIMITS.evidence).default([]),
  }),
  output: lessonShape,
  problems: {
    ...inHandKinds, level_unknown: 'invalid', kind_unknown: 'invalid', evidence_entry_missing: 'invalid', evidence_figure_missing: 'invalid', lessons_full: 'conflict', lesson_unchanged: 'conflict',
  },
});

export const sendLesson = operation<SendProblem>()({
  name: 'lessons.send', method: 'POST', path: `${AT}/lessons/{lesson}/send`, who: { right: 'record' },
  summary: { vi: 'Gửi bài học lên cấp trên', en: 'Send a lesson to the superior' },
  input: z.strictObject({ ...lessonAt, revision }),
  output: lessonShape,
  problems: { ...inHandKinds, lesson_unfinished: 'invalid', no_superior: 'conflict' },
});

export const dropLesson = operation<DropProblem>()({
  name: 'lessons.drop', method: 'POST', path: `${AT}/lessons/{lesson}/drop`, who: { right: 'record' },
  summary: { vi: 'Bỏ một bài học chưa gửi', en: 'Drop a lesson that was not sent' },
  input: z.strictObject({ ...lessonAt, revision, reason: textField(500) }),
  output: z.object({ dropped: z.literal(true) }),
  problems: inHandKinds,
});

