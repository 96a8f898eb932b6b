import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import type { AssignProblem, DropAssignmentProblem, IssueRulesProblem, PlaceMissing, SessionProblem, SetRulesProblem, WithdrawSessionProblem } from '../core/problems.ts';
import { LIMITS } from '../core/programme.ts';
import { AT, blankText, dayKinds, idField, issueFields, issueShape, lockKinds, place, placeKinds, revision, workKinds } from './shapes.ts';

/** The working regulations, who is in charge of what, and how the resolution was made known. */

const parts = z.array(z.object({ title: z.string(), text: z.string() }));

export const showRules = operation<PlaceMissing>()({
  name: 'programmes.rules', method: 'GET', path: `${AT}/rules`, who: { right: 'read' },
  summary: { vi: 'Quy chế làm việc: toàn văn, các lần ban hành, đề cương gợi ý', en: 'Working rules: text, editions, a suggested outline' },
  input: z.strictObject({ ...place }),
  output: z.object({
    /** The latest edition; null: nothing is written yet. */
    present: z.object({ edition: z.number(), revision: z.number(), savedBy: z.string(), parts, issued: issueShape.nullable() }).nullable(),
    /** Issued ones, the latest first. */
    editions: z.array(z.object({ edition: z.number(), issued: issueShape })),
    suggestion: parts,
  }),
  problems: placeKinds,
});

export const setWorkingRules = operation<SetRulesProblem>()({
  name: 'programmes.set_working_rules', method: 'POST', path: `${AT}/rules`, who: { right: 'record' },
  summary: { vi: 'Ghi dự thảo quy chế làm việc; sau khi đã ban hành là dự thảo của lần sửa đổi', en: 'Save the draft of the working rules; once issued, the draft of their next edition' },
  input: z.strictObject({ ...place, /** Of the present edition; left out while nothing is written. */ revision: revision.optional(), parts: z.array(z.strictObject({ title: textField(200), text: textField(20_000, { blank: true }) })).min(1).max(LIMITS.parts) }),
  output: z.object({ edition: z.number(), revision: z.number() }),
  problems: { ...workKinds, ...lockKinds, rules_changed_meanwhile: 'stale', rules_unchanged: 'conflict' },
});

export const issueWorkingRules = operation<IssueRulesProblem>()({
  name: 'programmes.issue_working_rules', method: 'POST', path: `${AT}/rules/issue`, who: { right: 'record' },
  summary: { vi: 'Ban hành quy chế làm việc: số, ngày, người ký', en: 'Issue the working rules: number, day, signer' },
  input: z.strictObject({ ...place, revision, ...issueFields }),
  output: z.object({ edition: z.number(), revision: z.number(), /** All is out now, and the season was told. */ complete: z.boolean() }),
  problems: { ...workKinds, ...dayKinds, rules_changed_meanwhile: 'stale', rules_not_written: 'conflict', rules_issued_already: 'conflict', organisation_closed_before: 'conflict' },
});

export const assignMember = operation<AssignProblem>()({
  name: 'programmes.assign_member', method: 'POST', path: `${AT}/assignments`, who: { right: 'record' },
  summary: { vi: 'Phân công một cấp ủy viên: chức vụ, lĩnh vực, địa bàn', en: 'Assign a committee member: office, field, area' },
  input: z.strictObject({
    ...place, id: idField(), /** Of the assignment that is changed; left out for a new one. */ revision: revision.optional(),
    /** On the roll, where the ballots were counted here. */ person: idField().nullable().default(null), name: textField(120), office: blankText(120), field: textField(500), area: blankText(300), from: dayField(),
  }),
  output: z.object({ id: z.string(), revision: z.number() }),
  problems: {
    ...workKinds, id_used_elsewhere: 'conflict', assignment_changed_meanwhile: 'stale', assignment_unchanged: 'conflict', member_assigned_already: 'conflict', person_not_elected: 'missing',
    assignments_full: 'conflict', day_before_congress: 'invalid',
  },
});

export const dropAssignment = operation<DropAssignmentProblem>()({
  name: 'programmes.drop_assignment', method: 'POST', path: `${AT}/assignments/{assignment}/drop`, who: { right: 'record' },
  summary: { vi: 'Bỏ một phân công, có lý do', en: 'End an assignment, with the reason' },
  input: z.strictObject({ ...place, assignment: idField(), revision, reason: textField(500) }),
  output: z.object({ dropped: z.literal(true) }),
  problems: { ...workKinds, assignment_not_found: 'missing', assignment_changed_meanwhile: 'stale' },
});

const people = z.number().int().min(0).max(100_000);

export const holdSession = operation<SessionProblem>()({
  name: 'programmes.hold_session', method: 'POST', path: `${AT}/sessions`, who: { right: 'record' },
  summary: { vi: 'Ghi một hội nghị quán triệt nghị quyết: ngày, nơi, đối tượng, triệu tập, dự', en: 'Record a session that made the resolution known: day, place, audience, summoned, attended' },
  input: z.strictObject({ ...place, id: idField(), heldOn: dayField(), place: textField(200), audience: textField(200), summoned: people, attended: people, note: blankText(1000) }),
  output: z.object({ id: z.string() }),
  problems: { ...workKinds, ...dayKinds, id_used_elsewhere: 'conflict', attended_above_summoned: 'invalid', sessions_full: 'conflict' },
});

export const withdrawSession = operation<WithdrawSessionProblem>()({
  name: 'programmes.withdraw_session', method: 'POST', path: `${AT}/sessions/{session}/withdraw`, who: { right: 'record' },
  summary: { vi: 'Rút một hội nghị quán triệt ghi nhầm', en: 'Withdraw a session recorded by mistake' },
  input: z.strictObject({ ...place, session: idField(), reason: textField(500) }),
  output: z.object({ withdrawn: z.literal(true) }),
  problems: { ...workKinds, session_not_found: 'missing' },
});
