import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import type { SpeechProblem } from '../core/problems.ts';
import { SPEAKER_ROLES } from '../core/speech.ts';
import { AT, atCongress, idField, PLACE_PROBLEMS, place } from './common.ts';

export const speechShape = z.object({
  id: z.string(),
  role: z.enum(SPEAKER_ROLES),
  participant: z.string().nullable(),
  name: z.string(),
  unit: z.string(),
  subject: z.string(),
  /** Minutes asked for. */
  minutes: z.number(),
  requestedAt: z.string(),
  position: z.number(),
  state: z.enum(['waiting', 'speaking', 'ended', 'withdrawn']),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** In short, for the minutes. */
  summary: z.string(),
});

export const speakersShape = z.object({
  /** Who speaks now. */
  speaking: speechShape.nullable(),
  /** In the order in which they will speak. */
  waiting: z.array(speechShape),
  /** In the order in which they spoke. */
  ended: z.array(speechShape),
  /** Who has spoken how long, by unit, the longest first. */
  byUnit: z.array(z.object({ unit: z.string(), speeches: z.number(), seconds: z.number() })),
});

const problems = {
  ...PLACE_PROBLEMS, congress_closed: 'conflict', no_sitting_open: 'conflict', participant_not_found: 'missing', speaker_unnamed: 'invalid', speech_not_found: 'missing', speech_not_waiting: 'conflict',
  speech_not_under_way: 'conflict', somebody_speaks: 'conflict',
} as const;

export const requestSpeech = operation<SpeechProblem>()({
  name: 'sittings.request_speech', method: 'POST', path: `${AT}/speeches`, who: { right: 'record' },
  summary: { vi: 'Đăng ký phát biểu', en: 'Register a speech' },
  input: z.strictObject({
    ...place, role: z.enum(SPEAKER_ROLES),
    /** Id in the roll, for a participant. */
    participant: idField().optional(),
    /** Name and unit of a guest or the superior's representative. */
    name: textField(120, { blank: true }).default(''), unit: textField(200, { blank: true }).default(''),
    subject: textField(300), minutes: z.number().int().min(1).max(180),
  }),
  output: speakersShape,
  problems,
});

export const orderSpeeches = operation<SpeechProblem>()({
  name: 'sittings.order_speeches', method: 'POST', path: `${AT}/speeches/order`, who: { right: 'record' },
  summary: { vi: 'Sắp thứ tự phát biểu', en: 'Order the waiting speeches' },
  input: z.strictObject({ ...place, /** Ids of waiting speeches; those not named follow as they stood. */ order: z.array(idField()).min(1).max(500) }),
  output: speakersShape,
  problems,
});

export const startSpeech = operation<SpeechProblem>()({
  name: 'sittings.start_speech', method: 'POST', path: `${AT}/speeches/start`, who: { right: 'record' },
  summary: { vi: 'Mời phát biểu, đồng hồ bắt đầu', en: 'The speaker begins, the clock runs' },
  input: atCongress().extend({ speech: idField() }),
  output: speakersShape,
  problems,
});

export const endSpeech = operation<SpeechProblem>()({
  name: 'sittings.end_speech', method: 'POST', path: `${AT}/speeches/end`, who: { right: 'record' },
  summary: { vi: 'Kết thúc phát biểu, ghi tóm tắt', en: 'The speaker ends; the speech in short' },
  input: z.strictObject({ ...place, speech: idField(), summary: textField(2000, { blank: true }).default('') }),
  output: speakersShape,
  problems,
});

export const withdrawSpeech = operation<SpeechProblem>()({
  name: 'sittings.withdraw_speech', method: 'POST', path: `${AT}/speeches/withdraw`, who: { right: 'record' },
  summary: { vi: 'Rút đăng ký phát biểu', en: 'Take a waiting speech from the list' },
  input: atCongress().extend({ speech: idField() }),
  output: speakersShape,
  problems,
});
