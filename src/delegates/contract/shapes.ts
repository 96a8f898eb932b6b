import { z } from 'zod';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import { DISCIPLINES, EDUCATIONS, PROFESSIONS, SEXES, THEORIES } from '#people/core/person-facts.ts';
import { PARTICIPANT_KINDS, SOURCES } from '../core/participant.ts';

/** Fields, answers and problems that several operations of this room share. */

/** The congress that is asked about: season, and the organisation that holds it. */
export const place = { season: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] }), organisation: codeField() };
export const placeKinds = { season_not_found: 'missing', organisation_not_found: 'missing', congress_not_found: 'missing' } as const;
/** Kept in small letters, so that one id is one text. */
export const idField = () => z.uuid().transform((id) => id.toLowerCase());
export const participantField = idField;
export const language = z.enum(['vi', 'en']).default('vi');

/** Address of everything about one congress. */
export const AT = '/api/seasons/{season}/congresses/{organisation}';

export const sentence = z.object({ vi: z.string(), en: z.string() });
export const delegationShape = z.object({ code: z.string().nullable(), name: z.string() });
const person = z.object({ id: z.string(), fullName: z.string() });

const day = () => dayField().nullable().default(null);

/** What is entered about a participant; everything but name and kind may be left out. */
export const participantFields = {
  kind: z.enum(PARTICIPANT_KINDS),
  source: z.enum(SOURCES).nullable().default(null),
  alternateRank: z.number().int().min(1).max(500).nullable().default(null),
  fullName: textField(120),
  delegation: z.strictObject({ code: codeField().nullable().default(null), name: textField(200, { blank: true }) }).default({ code: null, name: '' }),
  position: textField(200, { blank: true }).default(''),
  isConvener: z.boolean().default(false),
  temporaryHere: z.boolean().default(false),
  bornOn: day(),
  bornYear: z.number().int().min(1900).max(2100).nullable().default(null),
  sex: z.enum(SEXES).nullable().default(null),
  ethnicity: textField(40, { blank: true }).default('Kinh'),
  joinedOn: day(),
  officialOn: day(),
  education: z.enum(EDUCATIONS).nullable().default(null),
  profession: z.enum(PROFESSIONS).nullable().default(null),
  theory: z.enum(THEORIES).nullable().default(null),
  honours: textField(300, { blank: true }).default(''),
  discipline: z.enum(DISCIPLINES).default('none'),
};

export const fieldsKinds = {
  kind_not_for_form: 'invalid', source_needed: 'invalid', source_not_for_kind: 'invalid', rank_needed: 'invalid', rank_not_for_kind: 'invalid', delegation_needed: 'invalid',
  ex_officio_is_convener: 'invalid', temporary_not_for_delegates: 'invalid', birth_not_possible: 'invalid', joined_before_grown: 'invalid', official_before_joined: 'invalid',
  probationary_is_official: 'invalid', day_in_future: 'invalid', rank_taken: 'conflict', named_already: 'conflict',
} as const;

export const decided = z.object({ reason: z.string(), decidedOn: z.string(), decidedBy: z.string() });

export const standingShape = z.object({
  elsewhere: decided.nullable(), exempt: decided.nullable(), suspended: decided.nullable(), excused: decided.nullable(), refused: decided.nullable(), moved: decided.nullable(),
  /** The alternate who holds this delegate's seat; the delegate whose seat this alternate holds. */
  replacedBy: person.nullable(), replaces: person.nullable(),
  seatKept: decided.nullable(),
});

/** What only those see who keep the roll or decide about it. */
export const profileShape = z.object({
  bornOn: z.string().nullable(), bornYear: z.number().nullable(), sex: z.enum(SEXES).nullable(), ethnicity: z.string(), joinedOn: z.string().nullable(), officialOn: z.string().nullable(),
  education: z.enum(EDUCATIONS).nullable(), profession: z.enum(PROFESSIONS).nullable(), theory: z.enum(THEORIES).nullable(), honours: z.string(), discipline: z.enum(DISCIPLINES),
});

export const participantShape = z.object({
  id: z.string(), kind: z.enum(PARTICIPANT_KINDS), source: z.enum(SOURCES).nullable(), alternateRank: z.number().nullable(), fullName: z.string(), delegation: delegationShape,
  position: z.string(), isConvener: z.boolean(), temporaryHere: z.boolean(), revision: z.number(),
  standing: standingShape,
  present: z.boolean(), attended: z.boolean(), firstAt: z.string().nullable(),
  /** May vote, nominate, stand for the committee, as things are. */
  votes: z.boolean(), nominates: z.boolean(), stands: z.boolean(),
  /** null: the reader's duty does not reach so far. */
  profile: profileShape.nullable(),
  badge: z.string().nullable(),
});

/** The decision behind a change of standing. */
export const decisionFields = { reason: textField(500), decidedOn: dayField(), decidedBy: textField(200) };
