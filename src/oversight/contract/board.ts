import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import { CONGRESS_STATES } from '#progress/core/state.ts';
import type { BoardProblem, PlaceMissing, WeekEmpty } from '../core/problems.ts';
import { SIGNALS } from '../core/signal.ts';
import { assignmentShape, AT, commitmentShape, findingShape, grievanceShape, mentorShape, named, noteShape, paging, place, placeKinds, placeRowShape, season, sentenceShape, signalShape, unitKinds, visitShape } from './common.ts';

/** Where to go and why. @rule R-SEED-8 */

const counts = z.object({ open: z.number(), overdue: z.number(), done: z.number() });

export const board = operation<BoardProblem>()({
  name: 'oversight.board', method: 'GET', path: '/api/seasons/{season}/oversight', who: { right: 'read' },
  summary: { vi: 'Nơi cần đến trong tuần và vì sao', en: 'Where to go this week, and why' },
  input: z.strictObject({
    season, /** Without it the highest organisation in range. */ unit: codeField().optional(), /** Judged on this day; without it the season's. */ asOf: dayField().optional(),
    signal: z.enum(SIGNALS).optional(), /** Only places with or without a mentor. */ mentor: z.enum(['assigned', 'missing']).optional(), search: textField(100, { blank: true }).optional(), ...paging(50, 500),
  }),
  output: z.object({
    season: z.string(), asOf: z.string(), unit: named,
    /** The season's units above, as far as the reader may see them. */
    above: z.array(named),
    /** The highest organisations of the reader's range, none within another; the first is shown without a unit. */
    ranges: z.array(named),
    /** Monday to Friday of the week to plan: the running one, from Friday on the next. */
    week: z.object({ from: z.string(), until: z.string() }),
    totals: z.object({ /** Congresses not held in the unit. */ congresses: z.number(), /** Of them on the board. */ places: z.number(), assigned: z.number(), missing: z.number(), grievances: counts, commitments: counts, findings: counts }),
    /** How many places have the signal; those that occur. */
    signals: z.array(z.object({ id: z.enum(SIGNALS), name: sentenceShape, places: z.number() })),
    /** After the filters. */
    total: z.number(), rows: z.array(placeRowShape),
    /** Grievances not settled: overdue first, then by deadline; five at most. */
    grievances: z.array(grievanceShape),
    /** Who may be sent; the first twenty, those with places first. */
    mentors: z.array(mentorShape), mentorsTotal: z.number(),
    /** How places are ranked, for «Cách xếp, vì sao?». */
    measure: z.object({ leastScore: z.number(), weights: z.array(z.object({ id: z.enum(SIGNALS), name: sentenceShape, most: z.number(), rule: z.string().nullable() })) }),
    may: z.object({ assign: z.boolean(), visit: z.boolean(), confide: z.boolean(), record: z.boolean() }),
  }),
  problems: unitKinds,
});

export const showPlace = operation<PlaceMissing>()({
  name: 'oversight.place', method: 'GET', path: AT, who: { right: 'read' },
  summary: { vi: 'Một nơi: dấu hiệu, ghi chú, người theo dõi, chuyến đi, việc phát hiện, vấn đề tồn đọng', en: 'One place: signals, notes, mentor, visits, findings, grievances' },
  input: z.strictObject({ ...place, asOf: dayField().optional() }),
  output: z.object({
    organisation: named, superior: named.nullable(), asOf: z.string(), today: z.string(),
    /** Null: no congress in this season. */
    congress: z.object({ state: z.enum(CONGRESS_STATES), plannedOn: z.string().nullable(), heldOn: z.string().nullable(), directElection: z.boolean() }).nullable(),
    score: z.number(), signals: z.array(signalShape),
    notes: z.array(noteShape), assignments: z.array(assignmentShape), visits: z.array(visitShape), findings: z.array(findingShape), grievances: z.array(grievanceShape), commitments: z.array(commitmentShape),
    /** Whom to send, the best first, with the reasons; empty where the reader may not assign. */
    suggestions: z.array(mentorShape.extend({ reasons: z.array(sentenceShape) })),
    may: z.object({ assign: z.boolean(), visit: z.boolean(), confide: z.boolean(), record: z.boolean() }),
  }),
  problems: placeKinds,
});

export const weekFile = operation<BoardProblem | WeekEmpty>()({
  name: 'oversight.week_file', method: 'GET', path: '/api/seasons/{season}/oversight-week/file', who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Lịch đi cơ sở trong tuần: ngày, nơi, lý do, người đi (Word, PDF)', en: "The week's visits: day, place, reasons, person, as Word or PDF" },
  input: z.strictObject({ season, unit: codeField().optional(), asOf: dayField().optional(), format: z.enum(['docx', 'pdf']), /** Printed before the date. */ place: textField(80, { blank: true }).default('') }),
  output: z.any(), problems: { ...unitKinds, week_empty: 'conflict' },
});
