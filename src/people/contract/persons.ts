import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import { DUTY_KIND_IDS, type DutyKindId } from '../core/duties.ts';
import type { EndDutyProblem, GiveDutyProblem } from '../core/give-duty.ts';
import { dayAnswer, idField, momentAnswer, type NoSuchOrganisation, type NoSuchPerson, place, sentence } from './shapes.ts';

/** Persons and their duties. */

const dutyKindField = z.enum(DUTY_KIND_IDS as [DutyKindId, ...DutyKindId[]]);

const held = z.object({
  id: z.number(), kind: dutyKindField, words: sentence, organisation: place, fromDay: dayAnswer, untilDay: dayAnswer.nullable(),
  inForce: z.boolean(), endReason: z.string().nullable(),
});

const personLine = z.object({
  id: z.number(), name: z.string(), title: z.string(), organisation: place.nullable(),
  account: z.string().nullable(), accountDisabled: z.boolean(),
  duties: z.array(z.object({ kind: dutyKindField, words: sentence, organisation: place })),
});

export const searchPeople = operation<NoSuchOrganisation>()({
  name: 'people.search', method: 'GET', path: '/api/people', who: { right: 'people' },
  summary: { vi: 'Tìm cán bộ trong phạm vi được giao, xếp theo tên A, B, C', en: 'Search people within the range, in order of given names' },
  input: z.strictObject({
    text: textField(100, { blank: true }).optional(), organisation: codeField().optional(), below: z.enum(['yes', 'no']).default('yes'),
    duty: dutyKindField.optional(), from: queryNumber(1_000_000).default(0), count: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({ total: z.number(), people: z.array(personLine) }),
  problems: { no_such_organisation: 'missing' },
});

export const showPerson = operation<NoSuchPerson>()({
  name: 'people.show', method: 'GET', path: '/api/people/{person}', who: { right: 'people' },
  summary: { vi: 'Một cán bộ, các nhiệm vụ và tài khoản', en: 'A person with duties and account' },
  input: z.strictObject({ person: idField }),
  output: z.object({
    id: z.number(), name: z.string(), title: z.string(), bornOn: dayAnswer.nullable(), organisation: place.nullable(), revision: z.number(),
    duties: z.array(held.extend({ recordedAt: momentAnswer, endedAt: momentAnswer.nullable(), youMayEnd: z.boolean() })),
    account: z.object({ name: z.string(), disabled: z.boolean(), totp: z.boolean(), passwordTemporary: z.boolean(), lastSignInAt: momentAnswer.nullable(), sample: z.boolean() }).nullable(),
    proposedAccount: z.string(), youMayManageAccount: z.boolean(), isYou: z.boolean(),
  }),
  problems: { no_such_person: 'missing' },
});

export const addPerson = operation<NoSuchOrganisation | { readonly code: 'person_there_already'; readonly name: string; readonly personId: number }>()({
  name: 'people.add_person', method: 'POST', path: '/api/people', who: { right: 'people' },
  summary: { vi: 'Thêm cán bộ', en: 'Add a person' },
  input: z.strictObject({
    fullName: textField(120), title: textField(200, { blank: true }).default(''), bornOn: dayField().nullable().default(null), organisation: codeField(),
    /** Another person of the same name in the same organisation, and meant so. */
    sameNameMeant: z.boolean().default(false),
  }),
  output: z.object({ id: z.number() }),
  problems: { no_such_organisation: 'missing', person_there_already: 'conflict' },
});

export const correctPerson = operation<NoSuchPerson | NoSuchOrganisation | { readonly code: 'person_changed_meanwhile' }>()({
  name: 'people.correct_person', method: 'POST', path: '/api/people/{person}/correct', who: { right: 'people' },
  summary: { vi: 'Sửa họ tên, chức vụ, nơi công tác', en: 'Correct name, title or place' },
  input: z.strictObject({
    person: idField, revision: z.number().int().min(1).max(1_000_000_000), fullName: textField(120), title: textField(200, { blank: true }), bornOn: dayField().nullable(), organisation: codeField(),
  }),
  output: z.object({ revision: z.number() }),
  problems: { no_such_person: 'missing', no_such_organisation: 'missing', person_changed_meanwhile: 'stale' },
});

export const giveDuty = operation<NoSuchPerson | NoSuchOrganisation | GiveDutyProblem>()({
  name: 'people.give_duty', method: 'POST', path: '/api/people/{person}/duties', who: { right: 'people' },
  summary: { vi: 'Giao nhiệm vụ', en: 'Give a duty' },
  input: z.strictObject({ person: idField, kind: dutyKindField, organisation: codeField(), fromDay: dayField(), untilDay: dayField().nullable().default(null) }),
  output: z.object({ id: z.number() }),
  problems: {
    no_such_person: 'missing', no_such_organisation: 'missing', not_to_yourself: 'forbidden', rights_beyond_yours: 'forbidden',
    ends_before_it_begins: 'invalid', duty_organisation_closed: 'conflict', duty_held_already: 'conflict',
  },
});

export const endDuty = operation<{ readonly code: 'no_such_duty' } | EndDutyProblem>()({
  name: 'people.end_duty', method: 'POST', path: '/api/duties/{duty}/end', who: 'signed-in',
  summary: { vi: 'Kết thúc nhiệm vụ', en: 'End a duty' },
  input: z.strictObject({ duty: idField, untilDay: dayField(), reason: textField(500) }),
  output: z.object({ untilDay: dayAnswer }),
  problems: { no_such_duty: 'missing', rights_beyond_yours: 'forbidden', ends_before_it_begins: 'invalid', duty_ended_already: 'conflict', last_administrator: 'conflict' },
});

export const listDuties = operation<NoSuchOrganisation>()({
  name: 'people.list_duties', method: 'GET', path: '/api/organisations/{code}/duties', who: { right: 'read' },
  summary: { vi: 'Nhiệm vụ trong một tổ chức', en: 'Duties in an organisation' },
  input: z.strictObject({ code: codeField() }),
  output: z.object({ duties: z.array(held.extend({ person: z.object({ id: z.number(), name: z.string(), title: z.string() }) })), youMayGive: z.boolean() }),
  problems: { no_such_organisation: 'missing' },
});
