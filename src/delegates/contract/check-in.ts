import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import { CHECK_IN_OUTCOMES } from '../core/check-in.ts';
import { PARTICIPANT_KINDS } from '../core/participant.ts';
import { MOVES } from '../core/presence.ts';
import type { CongressPlaceMissing } from '../core/problems.ts';
import { AT, delegationShape, idField, participantField, participantShape, place, placeKinds, sentence } from './shapes.ts';

/** Who comes and goes, and the base of the vote that follows. */

export const checkIn = operation<CongressPlaceMissing>()({
  name: 'delegates.check_in', method: 'POST', path: `${AT}/check-ins`, who: { right: 'record' },
  summary: { vi: 'Điểm danh: một hoặc nhiều người, cả khi gửi muộn từ bàn mất mạng', en: 'Check in one or many, also late from an offline desk' },
  input: z.strictObject({
    ...place,
    events: z
      .array(z.strictObject({
        /** uuid made by the desk; the same one is never counted twice. */
        id: idField(),
        participant: participantField().optional(),
        /** Instead of the participant: the code on the badge; small letters, blanks and hyphens do not matter. */
        badge: z.string().max(40).optional(),
        /** `mistake`: the event named by `of` never happened (undo at the desk); needs neither participant nor badge. */
        move: z.enum(MOVES).default('arrive'),
        /** Of a mistake: id of the event; unknown when no such event was received before or in this list. */
        of: idField().optional(),
        /** Moment at the desk, UTC; a clock that is ahead is set to now. */
        happenedAt: z.iso.datetime({ precision: 3 }).meta({ examples: ['2020-05-29T00:10:14.000Z'] }),
        desk: textField(60, { blank: true }).default(''),
      }))
      .min(1)
      .max(1000),
  }),
  output: z.object({
    /** One per event, in order; nothing is refused because of another. */
    results: z.array(z.object({
      id: z.string(), outcome: z.enum(CHECK_IN_OUTCOMES),
      participant: z.object({ id: z.string(), fullName: z.string(), kind: z.enum(PARTICIPANT_KINDS), delegation: delegationShape, position: z.string() }).nullable(),
      /** Was there already (or not there, when leaving). */
      already: z.boolean(),
      /** An alternate without a seat, a probationary member, a delegate whose seat an alternate holds: comes in, votes not. */
      votes: z.boolean(),
      /** What the desk should know; null: nothing. */
      note: sentence.nullable(),
    })),
    recorded: z.number(), present: z.number(), summoned: z.number(),
  }),
  problems: placeKinds,
});

export const showPresence = operation<CongressPlaceMissing>()({
  name: 'delegates.presence', method: 'GET', path: `${AT}/presence`, who: { right: 'read' },
  summary: { vi: 'Có mặt, vắng mặt theo đoàn; ai chưa đến', en: 'Present and absent by delegation; who has not come' },
  input: z.strictObject({ ...place, /** Presence at that moment; without it: now. */ at: z.iso.datetime({ precision: 3 }).optional() }),
  output: z.object({
    at: z.string(), begun: z.boolean(),
    summoned: z.number(), present: z.number(), attended: z.number(), excused: z.number(),
    /** Others in the hall: probationary members, alternates without a seat. */
    presentWithoutVote: z.number(),
    byDelegation: z.array(z.object({ delegation: delegationShape, summoned: z.number(), present: z.number() })),
    notArrived: z.array(participantShape.pick({ id: true, fullName: true, kind: true, delegation: true, position: true }).extend({ excused: z.boolean() })),
    desks: z.array(z.object({ desk: z.string(), events: z.number(), lastAt: z.string() })),
    lastAt: z.string().nullable(),
    may: z.object({ record: z.boolean() }),
  }),
  problems: placeKinds,
});

export const SUBTRACTED = ['temporarilyElsewhere', 'exemptAbsent', 'suspended', 'excusedThroughout', 'convenersAbsentThroughout', 'delegatesAbsentUnreplaced'] as const;

const countOf = () => z.number().int();

export const showVoteBase = operation<CongressPlaceMissing>()({
  name: 'delegates.vote_base', method: 'GET', path: `${AT}/vote-base`, who: { right: 'read' },
  summary: { vi: 'Cơ số để tính kết quả bầu cử, giải thích từng người', en: 'The base of the vote, person by person' },
  input: z.strictObject({ ...place, at: z.iso.datetime({ precision: 3 }).optional() }),
  output: z.object({
    meeting: z.enum(['members-congress', 'delegate-congress']), at: z.string(), begun: z.boolean(),
    summoned: countOf(),
    subtract: z.object({
      temporarilyElsewhere: countOf(), exemptAbsent: countOf(), suspended: countOf(), excusedThroughout: countOf(), convenersAbsentThroughout: countOf(), delegatesAbsentUnreplaced: countOf(),
    }),
    base: countOf(), threshold: countOf(), rules: z.array(z.string()),
    items: z.array(z.object({
      participant: z.string(), name: z.string(), delegation: delegationShape, kind: z.enum(PARTICIPANT_KINDS),
      summoned: z.boolean(), subtracted: z.enum(SUBTRACTED).nullable(), counted: z.boolean(), rule: z.string(), sentence,
    })),
    /** What the rules leave open and the presidium has to decide. */
    open: z.array(z.object({ participant: z.string(), name: z.string(), rule: z.string(), sentence })),
  }),
  problems: placeKinds,
});
