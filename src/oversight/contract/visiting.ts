import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import type { DropVisitProblem, FindProblem, FollowUpProblem, PlanVisitProblem, VisitProblem } from '../core/problems.ts';
import { VISIT_ANSWERS, VISIT_POINTS } from '../core/visit-checklist.ts';
import { AT, idField, personField, place, placeKinds, revision } from './common.ts';

/** Visits with their checklist, and what was found there. */

const findingFields = { text: textField(1000), /** Who mends it. */ owner: textField(200), due: dayField() };

export const planVisit = operation<PlanVisitProblem>()({
  name: 'oversight.plan_visit', method: 'POST', path: `${AT}/visits/plan`, who: { right: 'visit' },
  summary: { vi: 'Đặt lịch đi cơ sở', en: 'Plan a visit' },
  input: z.strictObject({ ...place, id: idField(), plannedOn: dayField(), /** Who goes; without it the actor. */ person: personField().optional(), purpose: textField(500, { blank: true }).default('') }),
  output: z.object({ id: z.string() }),
  problems: { ...placeKinds, id_taken: 'conflict', list_full: 'conflict', visit_day_passed: 'invalid', mentor_not_found: 'missing', mentor_out_of_reach: 'conflict' },
});

export const dropVisit = operation<DropVisitProblem>()({
  name: 'oversight.drop_visit', method: 'POST', path: `${AT}/visits/drop`, who: { right: 'visit' },
  summary: { vi: 'Bỏ một chuyến đi đã đặt lịch', en: 'Drop a planned visit' },
  input: z.strictObject({ ...place, visit: idField(), reason: textField(500) }),
  output: z.object({ id: z.string() }),
  problems: { ...placeKinds, visit_not_found: 'missing', visit_not_planned: 'conflict' },
});

export const visit = operation<VisitProblem>()({
  name: 'oversight.visit', method: 'POST', path: `${AT}/visits`, who: { right: 'visit' },
  summary: { vi: 'Ghi chuyến đi với phiếu kiểm tra và việc phát hiện; gửi hai lần vẫn chỉ ghi một', en: 'Record a visit with its checklist and findings; sent twice it counts once' },
  input: z.strictObject({
    ...place, /** Of the planned visit, or a new one. */ id: idField(), /** Only to correct a recorded visit: the revision that was read. */ revision: revision.optional(), wentOn: dayField(),
    /** Points left out were not looked at. */
    answers: z.array(z.strictObject({ point: z.enum(VISIT_POINTS), answer: z.enum(VISIT_ANSWERS), note: textField(500, { blank: true }).default('') })).max(VISIT_POINTS.length).default([]),
    text: textField(4000, { blank: true }).default(''),
    /** New findings of this visit; of a correction those that are added. */
    findings: z.array(z.strictObject({ id: idField(), ...findingFields })).max(20).default([]),
  }),
  output: z.object({ id: z.string(), revision: z.number(), /** It was recorded before with the same content; nothing was added. */ again: z.boolean() }),
  problems: {
    ...placeKinds, day_ahead: 'invalid', id_taken: 'conflict', list_full: 'conflict', oversight_changed_meanwhile: 'stale', due_before_found: 'invalid',
    visit_dropped: 'conflict', visit_recorded_already: 'conflict',
  },
});

export const find = operation<FindProblem>()({
  name: 'oversight.find', method: 'POST', path: `${AT}/findings`, who: { right: 'visit' },
  summary: { vi: 'Ghi việc phát hiện cần khắc phục: ai làm, đến ngày nào', en: 'Record a finding: who mends it, until when' },
  input: z.strictObject({ ...place, id: idField(), visit: idField().nullable().default(null), foundOn: dayField(), ...findingFields }),
  output: z.object({ id: z.string(), revision: z.number() }),
  problems: { ...placeKinds, day_ahead: 'invalid', id_taken: 'conflict', list_full: 'conflict', visit_not_found: 'missing', due_before_found: 'invalid' },
});

export const followUp = operation<FollowUpProblem>()({
  name: 'oversight.follow_up', method: 'POST', path: `${AT}/findings/follow-up`, who: { right: 'visit' },
  summary: { vi: 'Theo dõi việc phát hiện: đã khắc phục, hoặc gia hạn', en: 'Follow up a finding: mended, or a later deadline' },
  input: z.strictObject({ ...place, finding: idField(), revision, on: dayField(), done: z.boolean(), /** Needed when done. */ result: textField(1000, { blank: true }).default(''), /** A new deadline while it is not done. */ due: dayField().optional() }),
  output: z.object({ id: z.string(), revision: z.number() }),
  problems: { ...placeKinds, day_ahead: 'invalid', oversight_changed_meanwhile: 'stale', finding_not_found: 'missing', finding_done: 'conflict', result_needed: 'invalid', due_before_found: 'invalid' },
});
