import { z } from 'zod';
import { codeField } from '#foundation/fields.ts';
import { DRAFT_LEVELS } from '../core/draft.ts';
import { DRIVE_STATES } from '../core/drive.ts';
import { WAYS } from '../core/given-opinion.ts';
import type { Kind } from '../core/opinion.ts';
import { TOPICS } from '../core/topic.ts';

/** Parts that the subjects of the contract share. Moments are ISO instants in UTC, days 2020-06-09. */
export const SEASON_AT = '/api/seasons/{season}' as const;
export const AT = '/api/seasons/{season}/congresses/{organisation}' as const;

export const seasonField = () => z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] });
/** Which organisation in which season, in every input about one. */
export const place = { season: seasonField(), organisation: codeField() };
/** Kept in small letters, so that one id is one text. */
export const idField = () => z.uuid().transform((id) => id.toLowerCase());
export const PLACE_PROBLEMS = { season_not_found: 'missing', organisation_not_found: 'missing' } as const;

const KIND_IDS = ['agree', 'disagree', 'other', 'amend'] as const satisfies readonly Kind[];
export const kindField = () => z.enum(KIND_IDS);
export const topicField = () => z.enum(TOPICS);

/**
 * Words exactly as they were written, in whatever Unicode form, with unseen characters. What cannot be kept or printed is refused; how long it may
 * be is the room's own problem with a sentence, so the field lets more through.
 */
export const wordsField = () =>
  z.string().max(1_500_000).refine((text) => !/[\u0000-\u0008\u000E-\u001F\u007F]/.test(text), { error: 'control_characters', params: { code: 'control_characters' } }); // oxlint-disable-line no-control-regex -- control characters are what is refused here

/** What somebody says about a place of a draft. */
export const saidFields = {
  /** Identity of a paragraph within the document; null: the document as a whole. */
  paragraph: z.number().int().min(1).max(1_000_000).nullable(),
  topic: topicField(),
  kind: kindField(),
  /** May be blank for agreement and amendment. */
  text: wordsField().default(''),
  /** Of an amendment: words of the paragraph, and what shall stand there. */
  oldWords: wordsField().default(''),
  newWords: wordsField().default(''),
  /** Which of several places is meant, from 1. */
  occurrence: z.number().int().min(1).max(10_000).nullable().default(null),
};

export const pageFields = (most: number, usual: number) => ({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(most).default(usual),
});

export const namedShape = z.object({ code: z.string(), name: z.string() });

export const driveShape = z.object({
  id: z.string(), name: z.string(), owner: namedShape, from: z.string(), /** The last day, included. */ until: z.string(), note: z.string(), state: z.enum(DRIVE_STATES), revision: z.number(),
  documents: z.array(z.object({ id: z.string(), title: z.string(), kind: z.string(), owner: namedShape, /** Number of the draft in hand. */ version: z.number(), /** documents/core/paper-state.ts */ state: z.string() })),
});

/** A draft that an organisation discusses, in a drive. */
export const discussedShape = z.object({
  document: z.string(), title: z.string(), kind: z.string(), level: z.enum(DRAFT_LEVELS), owner: namedShape,
  version: z.number(),
  drive: z.object({ id: z.string(), name: z.string(), from: z.string(), until: z.string(), state: z.enum(DRIVE_STATES) }),
  /** Opinions may be given now: the window is open and the draft is put to opinions. */
  open: z.boolean(),
  /** Of who asks; receipts count where they were sent along. */
  mine: z.number(),
});

export const paragraphShape = z.object({
  id: z.number(), kind: z.enum(['heading', 'text', 'row', 'note']), /** 1–9 for a heading, else 0. */ level: z.number(), label: z.string(), text: z.string(),
  /** Opinions of who asks. */
  mine: z.number(),
});

export const opinionShape = z.object({
  id: z.string(),
  /** As the receipt names it: 1, 2, 3 … within the organisation and season. */
  number: z.number(),
  season: z.string(),
  organisation: namedShape,
  /** "Chi bộ ấp Phú Hòa"; blank: the organisation as a whole. */
  group: z.string(),
  meeting: z.string().nullable(),
  drive: z.string(),
  document: z.string(), title: z.string(), version: z.number(),
  paragraph: z.number().nullable(),
  /** The paragraph as it stood in that version, shortened; blank for the whole document. */
  place: z.string(),
  topic: topicField(), kind: kindField(),
  text: z.string(), oldWords: z.string(), newWords: z.string(), occurrence: z.number().nullable(),
  sharing: z.number(),
  /** Only for the speaker and for who records in the same organisation; else null. */
  speaker: z.string().nullable(),
  way: z.enum(WAYS),
  saidOn: z.string(), receivedAt: z.string(), withdrawnAt: z.string().nullable(),
});

/** What the sender sees: it is there, under this number. */
export const receivedShape = z.object({
  opinion: opinionShape,
  /** It had come before; nothing was added. */
  again: z.boolean(),
});

export const UNDER_DISCUSSION = {
  document_not_found: 'missing', document_of_other_unit: 'conflict', draft_withdrawn: 'conflict', draft_not_under_discussion: 'conflict', drive_not_begun: 'conflict', drive_over: 'conflict',
} as const;

export const OPINION_PROBLEMS = {
  ...UNDER_DISCUSSION, draft_replaced: 'stale', version_not_found: 'missing', opinion_id_used: 'conflict', opinion_empty: 'invalid', opinion_too_long: 'too_large', paragraph_not_found: 'missing',
  amendment_needs_paragraph: 'invalid', amendment_changes_nothing: 'invalid', old_words_missing: 'invalid', old_words_not_found: 'invalid', old_words_repeated: 'invalid',
} as const;
