import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, textField } from '#foundation/fields.ts';
import { NAMINGS } from '../core/meeting.ts';
import type { MeetingProblem, PlaceProblem } from '../core/problems.ts';
import { AT, idField, pageFields, place, PLACE_PROBLEMS } from './common.ts';

/** Meetings that discuss drafts, and the codes that let people without an account speak in them. */

export const meetingShape = z.object({
  id: z.string(), group: z.string(), heldOn: z.string(), attending: z.number().nullable(), chair: z.string(), secretary: z.string(), naming: z.enum(NAMINGS),
  documents: z.array(z.object({ id: z.string(), title: z.string(), opinions: z.number() })),
  /** "ACDEFGHJK", shown in threes, only to who may record and while it lets anybody in; else null. Its address is /hop/{code}. */
  code: z.string().nullable(),
  codeUntil: z.string().nullable(),
  closed: z.boolean(), revision: z.number(), opinions: z.number(),
});

const attendingField = () => z.number().int().min(1).max(100_000).nullable();
const described = {
  /** "Chi bộ ấp Phú Hòa"; blank: the organisation as a whole. */
  group: textField(200, { blank: true }).default(''),
  heldOn: dayField(), attending: attendingField().default(null), chair: textField(120, { blank: true }).default(''), secretary: textField(120, { blank: true }).default(''),
  naming: z.enum(NAMINGS),
  documents: z.array(idField()).min(1).max(20),
};

const problems = {
  ...PLACE_PROBLEMS, meeting_not_found: 'missing', document_not_found: 'missing', document_named_twice: 'invalid', document_of_other_unit: 'invalid', draft_withdrawn: 'conflict', meeting_changed_meanwhile: 'stale',
  meeting_closed: 'conflict', meeting_in_future: 'invalid', code_ends_before_meeting: 'invalid', attending_needed: 'invalid', attending_below_sharing: 'conflict',
} as const;

export const listMeetings = operation<PlaceProblem>()({
  name: 'opinions.meetings', method: 'GET', path: `${AT}/opinion-meetings`, who: { right: 'read' },
  summary: { vi: 'Các cuộc họp góp ý của tổ chức', en: 'Meetings of the organisation that discuss drafts' },
  input: z.strictObject({ ...place, ...pageFields(200, 50) }),
  output: z.object({
    organisation: z.object({ code: z.string(), name: z.string(), members: z.number().nullable() }),
    today: z.string(), may: z.object({ record: z.boolean() }),
    /** Groups that have met before, for the form. */
    groups: z.array(z.string()),
    count: z.number(),
    /** The latest first. */
    meetings: z.array(meetingShape),
    /** Opinions of the organisation, those outside a meeting included. */
    opinions: z.number(), outsideMeetings: z.number(),
  }),
  problems: PLACE_PROBLEMS,
});

export const openMeeting = operation<MeetingProblem>()({
  name: 'opinions.open_meeting', method: 'POST', path: `${AT}/opinion-meetings`, who: { right: 'record' }, secret: true,
  summary: { vi: 'Lập cuộc họp góp ý; cấp mã cho người không có tài khoản', en: 'Set up a meeting, with a code for who has no account' },
  input: z.strictObject({
    ...place, /** Made by the page: sent twice, it is one meeting. */ meeting: idField(), ...described,
    /** Last day on which the code lets anybody in; null: no code. */
    codeUntil: dayField().nullable().default(null),
  }),
  output: meetingShape,
  problems,
});

export const changeMeeting = operation<MeetingProblem>()({
  name: 'opinions.change_meeting', method: 'POST', path: `${AT}/opinion-meetings/{meeting}`, who: { right: 'record' }, secret: true,
  summary: { vi: 'Sửa cuộc họp góp ý, cấp mã mới', en: 'Change a meeting, or give it a new code' },
  input: z.strictObject({ ...place, meeting: idField(), revision: z.number().int().min(1), ...described, codeUntil: dayField().nullable().default(null), /** The old code lets nobody in any more. */ newCode: z.boolean().default(false) }),
  output: meetingShape,
  problems,
});

export const closeMeeting = operation<MeetingProblem>()({
  name: 'opinions.close_meeting', method: 'POST', path: `${AT}/opinion-meetings/{meeting}/close`, who: { right: 'record' },
  summary: { vi: 'Kết thúc cuộc họp góp ý: chốt số người dự, thu hồi mã', en: 'Close a meeting: who attended is settled, its code ends' },
  input: z.strictObject({ ...place, meeting: idField(), revision: z.number().int().min(1), attending: attendingField().default(null) }),
  output: meetingShape,
  problems,
});
