import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import { STANDINGS } from '../core/standing.ts';
import type { ReplaceProblem, SeatProblem, StandingProblem } from '../core/problems.ts';
import { AT, decisionFields, participantField, place, placeKinds } from './shapes.ts';

/** Decisions about one person: standing, replacement, the seat of a delegate who comes after all. */

export const decideStanding = operation<StandingProblem>()({
  name: 'delegates.decide_standing', method: 'POST', path: `${AT}/participants/{participant}/standing`, who: { right: 'record' },
  summary: { vi: 'Ghi quyết định về tư cách: đình chỉ, vắng có lý do, miễn, sinh hoạt nơi khác, không công nhận', en: 'Record a decision about a person’s standing' },
  input: z.strictObject({ ...place, participant: participantField(), standing: z.enum(STANDINGS), /** false: no longer so. */ holds: z.boolean().default(true), ...decisionFields }),
  output: z.object({ decided: z.literal(true) }),
  problems: {
    ...placeKinds, participant_not_found: 'missing', standing_not_for_kind: 'invalid', standing_already: 'conflict', standing_not_held: 'conflict', decided_in_future: 'invalid',
  },
});

export const replaceDelegate = operation<ReplaceProblem>()({
  name: 'delegates.replace', method: 'POST', path: `${AT}/participants/{participant}/replace`, who: { right: 'record' },
  summary: { vi: 'Thay đại biểu vắng suốt thời gian bằng dự khuyết, theo thứ tự', en: 'Seat an alternate for a delegate who is absent throughout, in order' },
  input: z.strictObject({
    ...place, participant: participantField(), /** Without it: the next by rank. */ alternate: participantField().optional(),
    ...decisionFields, /** Needed when the alternate is not the next by rank. */ outOfOrderReason: textField(500, { blank: true }).default(''),
  }),
  output: z.object({ alternate: z.object({ id: z.string(), fullName: z.string() }) }),
  problems: {
    ...placeKinds, participant_not_found: 'missing', only_officials_replaced: 'conflict', convener_not_replaced: 'conflict', moved_keeps_seat: 'conflict', replaced_already: 'conflict',
    attended_not_replaced: 'conflict', not_an_alternate: 'conflict', alternate_barred: 'conflict', alternate_seated: 'conflict', alternate_of_other_delegation: 'conflict',
    out_of_order_needs_reason: 'conflict', no_alternate_left: 'conflict', decided_in_future: 'invalid',
  },
});

export const decideSeat = operation<SeatProblem>()({
  name: 'delegates.decide_seat', method: 'POST', path: `${AT}/participants/{participant}/seat`, who: { right: 'record' },
  summary: { vi: 'Ghi quyết định của đoàn chủ tịch khi đại biểu đã được thay lại đến dự', en: 'Record the presidium’s decision when a replaced delegate comes after all' },
  input: z.strictObject({ ...place, /** The delegate who was replaced. */ participant: participantField(), holder: z.enum(['delegate', 'alternate']), ...decisionFields }),
  output: z.object({ decided: z.literal(true) }),
  problems: { ...placeKinds, participant_not_found: 'missing', seat_not_replaced: 'conflict', seat_decided_already: 'conflict', delegate_not_here: 'conflict', decided_in_future: 'invalid' },
});
