import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import { FORMS } from '#campaigns/core/plan.ts';
import { SITTING_KINDS } from '../core/agenda.ts';
import { NEXT_STEP_CODES } from '../core/next-step.ts';
import type { CloseCongressProblem, CloseSittingProblem, OpenSittingProblem, PlaceProblem } from '../core/problems.ts';
import { agendaShape } from './agenda.ts';
import { AT, atCongress, motionShape, officeShape, PLACE_PROBLEMS, place, sentenceShape } from './common.ts';
import { screenShape } from './hall.ts';
import { speakersShape } from './speeches.ts';

export const sittingShape = z.object({
  id: z.string(),
  kind: z.enum(SITTING_KINDS),
  /** The civil day that papers name. */
  heldOn: z.string(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  summoned: z.number(),
  present: z.number(),
  /** Why it was opened without a quorum; blank when there was one. */
  reason: z.string(),
});

export const quorumShape = z.object({
  summoned: z.number(),
  present: z.number(),
  needed: z.number(),
  /** Direct organisations; all 0 where there is at most one. */
  organisations: z.object({ summoned: z.number(), present: z.number(), needed: z.number() }),
  reached: z.boolean(),
  rule: z.string(),
  /** False: the rule is not confirmed and this season does not apply it; the figures are shown all the same. */
  applied: z.boolean(),
});

export const showDay = operation<PlaceProblem>()({
  name: 'sittings.show', method: 'GET', path: `${AT}/sittings`, who: { right: 'read' },
  summary: { vi: 'Bàn điều hành: phiên họp, chương trình, túc số, phát biểu, biểu quyết, việc tiếp theo', en: 'The chair’s desk: sitting, agenda, quorum, speakers, motions, next step' },
  input: atCongress(),
  output: z.object({
    organisation: z.object({ code: z.string(), name: z.string() }),
    form: z.enum(FORMS),
    directElection: z.boolean(),
    contents: z.array(z.string()),
    /** The server's clock, so that every desk shows the same time. */
    now: z.string(),
    may: z.object({ record: z.boolean() }),
    sittings: z.array(sittingShape),
    /** Id of the open sitting. */
    open: z.string().nullable(),
    closedAt: z.string().nullable(),
    quorum: quorumShape,
    agenda: agendaShape,
    speakers: speakersShape,
    motions: z.array(motionShape),
    officers: z.array(officeShape),
    /** Empty for who may only read. */
    screens: z.array(screenShape),
    /** What was announced in the hall and may be shown again, the newest first. */
    announced: z.array(z.object({ id: z.string(), kind: z.string(), title: z.string(), announcedAt: z.string() })),
    next: z.object({ code: z.enum(NEXT_STEP_CODES), rule: z.string().nullable(), facts: z.record(z.string(), z.unknown()) }),
  }),
  problems: PLACE_PROBLEMS,
});

export const openSitting = operation<OpenSittingProblem>()({
  name: 'sittings.open_sitting', method: 'POST', path: `${AT}/sittings/open`, who: { right: 'record' },
  summary: { vi: 'Khai mạc phiên trù bị hoặc phiên chính thức', en: 'Open the preparatory or an official sitting' },
  input: z.strictObject({
    ...place, kind: z.enum(SITTING_KINDS),
    /** The day of the sitting; without it today. A sample season that lies in the past takes its planned day. */
    on: dayField().optional(),
    /** Opens without a quorum, for this reason; it stands in the minutes. */
    reason: textField(500, { blank: true }).default(''),
  }),
  output: z.object({ sitting: sittingShape, /** The season's fact that was recorded with it; null when it stood already. */ fact: z.enum(['prepared', 'opened']).nullable() }),
  problems: {
    ...PLACE_PROBLEMS, congress_closed: 'conflict', sitting_open_already: 'conflict', preparatory_too_late: 'conflict', agenda_missing: 'conflict', quorum_not_reached: 'conflict', roll_missing: 'conflict',
    day_outside_season: 'invalid', day_in_future: 'invalid', day_before_last_sitting: 'invalid', organisation_closed_before: 'conflict',
  },
});

export const closeSitting = operation<CloseSittingProblem>()({
  name: 'sittings.close_sitting', method: 'POST', path: `${AT}/sittings/close`, who: { right: 'record' },
  summary: { vi: 'Kết thúc phiên họp đang mở', en: 'Close the open sitting' },
  input: atCongress(),
  output: z.object({ sitting: sittingShape }),
  problems: { ...PLACE_PROBLEMS, congress_closed: 'conflict', no_sitting_open: 'conflict', motion_open: 'conflict' },
});

export const closeCongress = operation<CloseCongressProblem>()({
  name: 'sittings.close_congress', method: 'POST', path: `${AT}/close`, who: { right: 'record' },
  summary: { vi: 'Bế mạc đại hội', en: 'Close the congress' },
  input: z.strictObject({ ...place, /** Closes although something is unfinished. */ accept: z.boolean().default(false) }),
  output: z.object({ closedAt: z.string(), heldOn: z.string(), unfinished: z.array(sentenceShape) }),
  problems: { ...PLACE_PROBLEMS, congress_closed: 'conflict', official_sitting_missing: 'conflict', motion_open: 'conflict', congress_unfinished: 'conflict', organisation_closed_before: 'conflict' },
});
