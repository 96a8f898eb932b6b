import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import { TRACKS } from '../core/person.ts';
import type { AmendProblem, PlaceMissing, StepProblem } from '../core/problems.ts';
import { AT, count, findingShape, idField, lockShape, named, place, placeKinds, sentenceShape, text } from './shapes.ts';

/** The five steps, first for re-election, then for those put forward for the first time. R-NS-1…4 */

const step = z.number().int().min(1).max(5);
const held = {
  heldOn: dayField(), summoned: count(), present: count(), minutes: textField(100), text: text(8000),
  /** Each person with the votes for; at step 1 the names agreed, without votes. */
  votes: z.array(z.strictObject({ person: idField(), votes: count().nullable() })).max(300),
};
const refusals = {
  day_in_future: 'invalid', step_not_next: 'conflict', re_election_first: 'conflict', step_before_previous: 'invalid', present_above_summoned: 'invalid', step_without_quorum: 'conflict', step_names_nobody: 'invalid', step_names_twice: 'invalid',
  person_of_other_track: 'conflict', person_out_before: 'conflict', person_left_out: 'invalid', person_passed_already: 'conflict', votes_missing: 'invalid', votes_not_at_first_step: 'invalid', votes_above_present: 'invalid',
} as const;
const stepKinds = { ...placeKinds, ...refusals, locked_by_approval: 'conflict', id_taken: 'conflict', person_not_found: 'missing' } as const;

export const listSteps = operation<PlaceMissing>()({
  name: 'personnel.steps', method: 'GET', path: `${AT}/steps`, who: { right: 'personnel' },
  summary: { vi: 'Quy trình năm bước: đã làm bước nào, kết quả, bước tiếp theo, ai được đưa vào', en: 'The five steps: what was held, with which result, what comes next, and for whom' },
  input: z.strictObject(place),
  output: z.object({
    organisation: named, branch: z.boolean(), today: z.string(), locked: lockShape,
    names: z.array(z.object({ step: z.number(), name: sentenceShape, says: sentenceShape, /** Each person is voted on. */ votes: z.boolean() })),
    tracks: z.array(z.object({
      track: z.enum(TRACKS), /** Round that is running, or would begin. */ round: z.number(), /** Step to hold; null: nobody waits for one. */ next: z.number().nullable(),
      /** Why nothing may be held now, though somebody waits; null: it may. */ waits: sentenceShape.nullable(), /** Earliest day of it. */ notBefore: z.string().nullable(),
      /** Who is to be put to the next step. */ people: z.array(z.object({ id: z.string(), fullName: z.string() })),
      held: z.array(z.object({
        id: z.string(), round: z.number(), step: z.number(), heldOn: z.string(), summoned: z.number(), present: z.number(), /** Presence needed, R-NS-3. */ quorum: z.number(), /** Votes needed: more than half of those summoned. */ needed: z.number(),
        minutes: z.string(), text: z.string(), recordedAt: z.string(), by: z.string(), /** Reason, where it stands in the place of an earlier telling. */ amended: z.string().nullable(), /** May be amended. */ latest: z.boolean(),
        votes: z.array(z.object({ person: z.string(), fullName: z.string(), votes: z.number().nullable(), passed: z.boolean(), /** Per ten thousand of those summoned. */ sharePerTenThousand: z.number().nullable() })),
      })),
    })),
    findings: z.array(findingShape),
  }),
  problems: placeKinds,
});

export const holdStep = operation<StepProblem>()({
  name: 'personnel.hold_step', method: 'POST', path: `${AT}/steps`, who: { right: 'personnel' },
  summary: { vi: 'Ghi một hội nghị của quy trình: triệu tập, có mặt, số phiếu, biên bản', en: 'Record one conference of the process: summoned, present, votes, minutes' },
  input: z.strictObject({ ...place, /** Uuid made by the caller; sent again it records nothing. */ id: idField(), track: z.enum(TRACKS), step, ...held }),
  output: z.object({ passed: z.array(z.string()), notPassed: z.array(z.string()), needed: z.number(), findings: z.array(findingShape) }),
  problems: stepKinds,
});

export const amendStep = operation<AmendProblem>()({
  name: 'personnel.amend_step', method: 'POST', path: `${AT}/steps/{step}/amend`, who: { right: 'personnel' },
  summary: { vi: 'Ghi lại hội nghị gần nhất khi ghi sai, có lý do', en: 'Tell the latest conference again where it was told wrongly, with the reason' },
  input: z.strictObject({ ...place, /** The telling to be replaced. */ step: idField(), id: idField(), reason: textField(500), ...held }),
  output: z.object({ passed: z.array(z.string()), notPassed: z.array(z.string()), needed: z.number(), findings: z.array(findingShape) }),
  problems: { ...stepKinds, step_not_found: 'missing', step_latest_only: 'conflict' },
});
