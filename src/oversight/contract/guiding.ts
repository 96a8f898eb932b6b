import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import { NOTE_KINDS } from '../core/kinds.ts';
import type { AssignProblem, EndAssignmentProblem, EndNoteProblem, NoteProblem, UnitMissing } from '../core/problems.ts';
import { AT, idField, mentorShape, named, paging, personField, place, placeKinds, season, unitKinds } from './common.ts';

/** What the superior notes about a place, and whom it sends. @rule R-SEED-8 */

export const note = operation<NoteProblem>()({
  name: 'oversight.note', method: 'POST', path: `${AT}/notes`, who: { right: 'visit' },
  summary: { vi: 'Ghi chú về một nơi; ghi chú nội bộ chỉ người có nhiệm vụ xem được', en: 'Note about a place; a confidential one is seen only with the duty' },
  input: z.strictObject({ ...place, id: idField(), kind: z.enum(NOTE_KINDS), sensitive: z.boolean().default(false), text: textField(2000), on: dayField() }),
  output: z.object({ id: z.string() }),
  problems: { ...placeKinds, day_ahead: 'invalid', id_taken: 'conflict', list_full: 'conflict', confide_needed: 'forbidden' },
});

export const endNote = operation<EndNoteProblem>()({
  name: 'oversight.end_note', method: 'POST', path: `${AT}/notes/end`, who: { right: 'visit' },
  summary: { vi: 'Kết thúc một ghi chú: việc đã ổn, hoặc ghi nhầm', en: 'End a note: settled, or entered by mistake' },
  input: z.strictObject({ ...place, note: idField(), on: dayField(), reason: textField(500) }),
  output: z.object({ id: z.string() }),
  problems: { ...placeKinds, day_ahead: 'invalid', note_not_found: 'missing', note_ended: 'conflict', ends_before_it_begins: 'invalid' },
});

export const mentors = operation<UnitMissing>()({
  name: 'oversight.mentors', method: 'GET', path: '/api/seasons/{season}/oversight-mentors', who: { right: 'read' },
  summary: { vi: 'Người theo dõi, chỉ đạo cơ sở: đang giúp nơi nào, đã giúp bao nhiêu đại hội', en: 'Mentors: where they help, how many congresses they have helped' },
  input: z.strictObject({ season, unit: codeField().optional(), ...paging(50, 200) }),
  output: z.object({ unit: named, total: z.number(), rows: z.array(mentorShape) }),
  problems: unitKinds,
});

export const assign = operation<AssignProblem>()({
  name: 'oversight.assign', method: 'POST', path: `${AT}/assignments`, who: { right: 'decide' },
  summary: { vi: 'Giao người theo dõi, chỉ đạo một nơi; người trước thôi theo dõi từ ngày đó', en: 'Assign a mentor to a place; the one before ends on that day' },
  input: z.strictObject({ ...place, id: idField(), person: personField(), from: dayField(), why: textField(500, { blank: true }).default('') }),
  output: z.object({ id: z.string(), /** Places of this person now, and how many are thought bearable: more is possible. */ load: z.number(), limit: z.number() }),
  problems: { ...placeKinds, id_taken: 'conflict', only_from_above: 'forbidden', mentor_not_found: 'missing', mentor_out_of_reach: 'conflict', mentor_assigned_already: 'conflict' },
});

export const endAssignment = operation<EndAssignmentProblem>()({
  name: 'oversight.end_assignment', method: 'POST', path: `${AT}/assignments/end`, who: { right: 'decide' },
  summary: { vi: 'Thôi phân công theo dõi một nơi', en: 'End an assignment' },
  input: z.strictObject({ ...place, assignment: idField(), /** First day on which it no longer holds. */ on: dayField(), reason: textField(500) }),
  output: z.object({ id: z.string() }),
  problems: { ...placeKinds, day_ahead: 'invalid', only_from_above: 'forbidden', assignment_not_found: 'missing', assignment_ended: 'conflict', ends_before_it_begins: 'invalid' },
});
