import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, queryNumber, textField } from '#foundation/fields.ts';
import { PARTICIPANT_KINDS } from '../core/participant.ts';
import { ROLL_FINDINGS } from '../core/roll-findings.ts';
import { STANDINGS } from '../core/standing.ts';
import type { AddProblem, AllocateProblem, ChangeProblem, CongressPlaceMissing, ParticipantMissing, RemoveProblem, RollFull } from '../core/problems.ts';
import { AT, delegationShape, decisionFields, fieldsKinds, participantField, participantFields, participantShape, place, placeKinds } from './shapes.ts';

/** The roll: who is on it, and how many each delegation sends. */

export { ROLL_FINDINGS };

const yesNo = () => z.enum(['yes', 'no']).optional();

export const listParticipants = operation<CongressPlaceMissing>()({
  name: 'delegates.list', method: 'GET', path: `${AT}/participants`, who: { right: 'read' },
  summary: { vi: 'Danh sách đảng viên, đại biểu của đại hội', en: 'The roll of a congress' },
  input: z.strictObject({
    ...place,
    kind: z.enum(PARTICIPANT_KINDS).optional(),
    /** Key of a delegation: its code, else its name. */
    delegation: textField(200, { blank: true }).optional(),
    standing: z.enum([...STANDINGS, 'replaced', 'any']).optional(),
    present: yesNo(),
    attended: yesNo(),
    search: textField(100, { blank: true }).optional(),
    offset: queryNumber(100_000).default(0),
    limit: queryNumber(1000).default(500),
  }),
  output: z.object({
    congress: z.object({ name: z.string(), form: z.enum(['members', 'delegates']), plannedOn: z.string().nullable(), members: z.number().nullable() }),
    /** After the filters. */
    total: z.number(),
    rows: z.array(participantShape),
    /** The whole roll. */
    counts: z.object({
      all: z.number(), byKind: z.array(z.object({ kind: z.enum(PARTICIPANT_KINDS), count: z.number() })), summoned: z.number(), present: z.number(),
    }),
    delegations: z.array(z.object({
      key: z.string(), delegation: delegationShape,
      /** Allocated by the superior; null: not allocated. R-244-20.1 */
      allocated: z.object({ officials: z.number(), alternates: z.number() }).nullable(),
      officials: z.number(), elected: z.number(), exOfficio: z.number(), appointed: z.number(), alternates: z.number(), members: z.number(),
    })),
    allocation: z.object({ officials: z.number(), alternates: z.number(), decidedOn: z.string(), decidedBy: z.string() }).nullable(),
    findings: z.array(z.object({ code: z.enum(ROLL_FINDINGS), rule: z.string(), count: z.number(), names: z.array(z.string()) })),
    may: z.object({ record: z.boolean() }),
  }),
  problems: placeKinds,
});

export const showParticipant = operation<CongressPlaceMissing | ParticipantMissing>()({
  name: 'delegates.show', method: 'GET', path: `${AT}/participants/{participant}`, who: { right: 'read' },
  summary: { vi: 'Một người trong danh sách của đại hội', en: 'One person on the roll' },
  input: z.strictObject({ ...place, participant: participantField() }),
  output: participantShape.extend({
    /** What was decided about the person, the last first. */
    decisions: z.array(z.object({
      decision: z.enum([...STANDINGS, 'replaced', 'seat-kept']), holds: z.boolean(), other: z.object({ id: z.string(), fullName: z.string() }).nullable(), reason: z.string(),
      decidedOn: z.string(), decidedBy: z.string(), recordedAt: z.string(), entryNumber: z.number(),
    })),
    /** When the person came and went. */
    moves: z.array(z.object({ /** Names the event when it is taken back; those taken back are left out. */ id: z.string(), move: z.enum(['arrive', 'leave']), happenedAt: z.string(), desk: z.string(), recordedAt: z.string() })),
    /** Of an absent official delegate: the delegation's alternates who can be called, in order. */
    alternates: z.array(z.object({ id: z.string(), fullName: z.string(), rank: z.number(), present: z.boolean() })),
    may: z.object({ record: z.boolean() }),
  }),
  problems: { ...placeKinds, participant_not_found: 'missing' },
});

export const addParticipant = operation<AddProblem | RollFull>()({
  name: 'delegates.add', method: 'POST', path: `${AT}/participants`, who: { right: 'record' },
  summary: { vi: 'Thêm một người vào danh sách của đại hội', en: 'Add a person to the roll' },
  input: z.strictObject({ ...place, ...participantFields, /** Another person of the same name, birth and delegation is meant. */ sameNameMeant: z.boolean().default(false) }),
  output: z.object({ id: z.string(), badge: z.string() }),
  problems: { ...placeKinds, ...fieldsKinds, roll_full: 'conflict' },
});

export const changeParticipant = operation<ChangeProblem>()({
  name: 'delegates.change', method: 'POST', path: `${AT}/participants/{participant}/change`, who: { right: 'record' },
  summary: { vi: 'Sửa thông tin một người trong danh sách', en: 'Change what is entered about a person' },
  input: z.strictObject({
    ...place, participant: participantField(), ...participantFields, sameNameMeant: z.boolean().default(false),
    /** Of the state that was looked at; another one refuses. */
    revision: z.number().int().min(1), reason: textField(500, { blank: true }).default(''),
  }),
  output: z.object({ revision: z.number() }),
  problems: { ...placeKinds, ...fieldsKinds, participant_not_found: 'missing', participant_changed_meanwhile: 'stale', participant_unchanged: 'conflict', seat_holder_keeps_kind: 'conflict' },
});

export const removeParticipant = operation<RemoveProblem>()({
  name: 'delegates.remove', method: 'POST', path: `${AT}/participants/{participant}/remove`, who: { right: 'record' },
  summary: { vi: 'Gạch tên một người ghi nhầm khỏi danh sách', en: 'Take a person entered by mistake off the roll' },
  input: z.strictObject({ ...place, participant: participantField(), revision: z.number().int().min(1), reason: textField(500) }),
  output: z.object({ removed: z.literal(true) }),
  problems: { ...placeKinds, participant_not_found: 'missing', participant_changed_meanwhile: 'stale', participant_attended: 'conflict', participant_holds_seat: 'conflict' },
});

export const allocate = operation<AllocateProblem>()({
  name: 'delegates.allocate', method: 'POST', path: `${AT}/delegations`, who: { right: 'record' },
  summary: { vi: 'Phân bổ số đại biểu cho các đoàn', en: 'Allocate the numbers of delegates' },
  input: z.strictObject({
    ...place,
    /** The whole allocation; what is not named has none. */
    delegations: z
      .array(z.strictObject({
        code: codeField().nullable().default(null), name: textField(200), officials: z.number().int().min(0).max(1000), alternates: z.number().int().min(0).max(1000).default(0),
      }))
      .max(1000),
    ...decisionFields,
    reason: textField(500, { blank: true }).default(''),
  }),
  output: z.object({ officials: z.number(), alternates: z.number() }),
  problems: { ...placeKinds, allocation_for_delegates_only: 'conflict', delegation_named_twice: 'invalid', allocation_unchanged: 'conflict', decided_in_future: 'invalid' },
});
