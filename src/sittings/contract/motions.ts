import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import { METHODS, MOTION_KINDS } from '../core/motion.ts';
import { OFFICES } from '../core/officers.ts';
import type { MotionProblem, OfficersProblem } from '../core/problems.ts';
import { MAJORITIES } from '../core/rules/majority.ts';
import { AT, atCongress, countFields, idField, motionShape, officeShape, PLACE_PROBLEMS, place } from './common.ts';

const problems = {
  ...PLACE_PROBLEMS, congress_closed: 'conflict', no_sitting_open: 'conflict', votes_above_present: 'invalid', present_above_summoned: 'invalid', nobody_present: 'conflict', agenda_item_not_found: 'missing',
  motion_not_found: 'missing', motion_open: 'conflict', motion_not_open: 'conflict', correction_needs_reason: 'conflict', count_unchanged: 'conflict', officers_rest_on_motion: 'conflict',
} as const;

export const putMotion = operation<MotionProblem>()({
  name: 'sittings.put_motion', method: 'POST', path: `${AT}/motions`, who: { right: 'record' },
  summary: { vi: 'Nêu một việc để biểu quyết', en: 'Put a question to the vote' },
  input: z.strictObject({
    ...place, text: textField(500), kind: z.enum(MOTION_KINDS), method: z.enum(METHODS), majority: z.enum(MAJORITIES).default('over-half-present'),
    /** Without it the item under way, if any. */
    item: idField().optional(),
  }),
  output: motionShape,
  problems,
});

export const decideMotion = operation<MotionProblem>()({
  name: 'sittings.decide_motion', method: 'POST', path: `${AT}/motions/decide`, who: { right: 'record' },
  summary: { vi: 'Ghi kết quả biểu quyết, hoặc đính chính có lý do', en: 'Record a vote, or correct it with a reason' },
  input: z.strictObject({ ...place, motion: idField(), ...countFields, /** Only for a correction. */ reason: textField(500, { blank: true }).default('') }),
  output: motionShape,
  problems,
});

export const withdrawMotion = operation<MotionProblem>()({
  name: 'sittings.withdraw_motion', method: 'POST', path: `${AT}/motions/withdraw`, who: { right: 'record' },
  summary: { vi: 'Rút việc chưa biểu quyết', en: 'Withdraw a motion that was not voted' },
  input: atCongress().extend({ motion: idField() }),
  output: motionShape,
  problems,
});

export const electOfficers = operation<OfficersProblem>()({
  name: 'sittings.elect_officers', method: 'POST', path: `${AT}/officers`, who: { right: 'record' },
  summary: { vi: 'Bầu đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu bằng biểu quyết', en: 'Elect presidium, secretariat, credentials board or tellers by a vote of hands or cards' },
  input: z.strictObject({
    ...place, office: z.enum(OFFICES), method: z.enum(METHODS), ...countFields,
    /** In the order in which they are named; one at most is the head. */
    people: z.array(z.strictObject({ participant: idField(), head: z.boolean().default(false) })).min(1).max(60),
  }),
  output: z.object({ motion: motionShape, /** Null: the proposal was rejected, what stood before stands. */ elected: officeShape.nullable() }),
  problems: {
    ...PLACE_PROBLEMS, congress_closed: 'conflict', no_sitting_open: 'conflict', votes_above_present: 'invalid', present_above_summoned: 'invalid', nobody_present: 'conflict', motion_open: 'conflict',
    participant_not_found: 'missing', person_named_twice: 'invalid', person_without_vote: 'invalid', several_heads: 'invalid', credentials_board_not_elected_here: 'conflict',
  },
});
