import { z } from 'zod';
import { FORMS } from '#campaigns/core/plan.ts';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import { OUTCOMES } from '../core/answer.ts';
import { FIGURE_IDS } from '../core/evidence.ts';
import { LIMITS, SORTS, STATES } from '../core/lesson.ts';

/** Fields, answers and problems that several operations of this room share. Moments are ISO instants in UTC, days 2020-05-29. */
export const season = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] });
export const place = { season, organisation: codeField() };
export const idField = () => z.uuid().transform((id) => id.toLowerCase());
export const lessonOf = { season, lesson: idField() };
export const lessonAt = { ...place, lesson: idField() };
export const revision = z.number().int().min(1).max(1_000_000_000);

export const SEASON = '/api/seasons/{season}' as const;
export const AT = `${SEASON}/organisations/{organisation}` as const;

export const placeKinds = { season_not_found: 'missing', organisation_not_found: 'missing' } as const;
export const inHandKinds = { ...placeKinds, lesson_not_found: 'missing', lesson_changed_meanwhile: 'stale', lesson_sent: 'conflict', lesson_issued: 'conflict', lesson_withdrawn: 'conflict' } as const;

const idOfRegister = z.string().min(1).max(40);
export const appliesField = z.strictObject({
  levels: z.array(idOfRegister).max(10).default([]),
  kinds: z.array(idOfRegister).max(60).default([]),
  direct: z.boolean().nullable().default(null),
  pilot: z.boolean().nullable().default(null),
  form: z.enum(FORMS).nullable().default(null),
});
export const adviceFields = { title: textField(LIMITS.title), todo: textField(LIMITS.text, { blank: true }).default(''), check: textField(LIMITS.check, { blank: true }).default(''), applies: appliesField };
/** What a superior issues is whole. */
export const issuedFields = { ...adviceFields, todo: textField(LIMITS.text), check: textField(LIMITS.check), on: dayField(), number: textField(60, { blank: true }).default('') };

const note = textField(LIMITS.check, { blank: true }).default('');
/** An entry is named by its number in the organisation's own chain, or in the season's; hash and figures are the server's. */
export const evidenceField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entry'), of: z.enum(['organisation', 'season']), number: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER), note }),
  z.strictObject({ kind: z.literal('figure'), figure: z.enum(FIGURE_IDS), note }),
  z.strictObject({ kind: z.literal('paper'), note: textField(LIMITS.check) }),
]);

const named = z.object({ code: z.string(), name: z.string() });
/** Where a lesson was learned; without a code for who may not open it. */
const origin = z.object({ code: z.string().nullable(), name: z.string() });
export const figureShape = z.object({ figure: z.enum(FIGURE_IDS), value: z.number(), of: z.number().nullable() });
export const evidenceShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entry'), chain: z.string(), number: z.number(), hash: z.string(), note: z.string() }),
  figureShape.extend({ kind: z.literal('figure'), note: z.string() }),
  z.object({ kind: z.literal('paper'), note: z.string() }),
]);

const appliesShape = z.object({ levels: z.array(z.string()), kinds: z.array(z.string()), direct: z.boolean().nullable(), pilot: z.boolean().nullable(), form: z.enum(FORMS).nullable() });
const adviceShape = { title: z.string(), todo: z.string(), check: z.string(), applies: appliesShape };
export const issueShape = z.object({
  ...adviceShape,
  issuer: named, issuedOn: z.string(), number: z.string(), issuedAt: z.string(), issuedBy: z.string(),
  withdrawn: z.object({ at: z.string(), reason: z.string() }).nullable(),
  /** Of coming and past congresses that it became a check of: how many, and how many answered. */
  checks: z.object({ all: z.number(), done: z.number(), explained: z.number(), notApplicable: z.number() }),
});

export const lessonShape = z.object({
  id: z.string(),
  organisation: origin,
  /** The congress it was learned from was a pilot; held on. */
  pilot: z.boolean(), heldOn: z.string().nullable(),
  sort: z.enum(SORTS), ...adviceShape, happened: z.string(), evidence: z.array(evidenceShape),
  state: z.enum(STATES), revision: z.number(), savedBy: z.string(), savedAt: z.string(), sentAt: z.string().nullable(),
  /** Why the superior gave it back the last time; '' when it did not. */
  returned: z.string(),
  issues: z.array(issueShape),
});

/** A lesson in a list. */
export const lessonRow = z.object({
  id: z.string(), organisation: origin, pilot: z.boolean(), sort: z.enum(SORTS), title: z.string(), state: z.enum(STATES), savedAt: z.string(), evidence: z.number(),
  /** In whose range it is in force, and since when; null: in none. */
  issued: z.object({ issuer: named, on: z.string(), checks: issueShape.shape.checks }).nullable(),
});

export const answerShape = z.object({ outcome: z.enum(OUTCOMES), note: z.string(), on: z.string(), by: z.string(), at: z.string(), entryNumber: z.number() });

/** Names of what `applies` may say; `offered` levels have congresses in this season. */
export const choicesShape = z.object({
  levels: z.array(z.object({ id: z.string(), vi: z.string(), en: z.string(), offered: z.boolean() })),
  kinds: z.array(z.object({ id: z.string(), level: z.string(), vi: z.string(), en: z.string() })),
});

/** What an issued lesson asks of one congress. */
export const checkShape = z.object({
  lesson: z.string(), title: z.string(), happened: z.string(), todo: z.string(), check: z.string(), applies: appliesShape,
  /** Where it was learned, and which superior asks. */
  origin, issuer: named, issuedOn: z.string(), number: z.string(),
  answer: answerShape.nullable(), /** Answers given so far; named again by who answers. */ answers: z.number(),
});
