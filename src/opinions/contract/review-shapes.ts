import { z } from 'zod';
import { codeField } from '#foundation/fields.ts';
import { KINDS } from '../core/opinion.ts';
import { LINE_SORTS, LINE_STATES, REPORT_STATES } from '../core/report.ts';

/** Parts that review, synthesis and replies share. Moments are ISO instants in UTC, days 2020-06-09. */
export const OPINIONS_AT = '/api/seasons/{season}/organisations/{organisation}/opinions' as const;

export const opinionsPlace = {
  season: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] }),
  organisation: codeField(),
};
export const uuidField = () => z.uuid();
export const onDocument = { ...opinionsPlace, document: uuidField() };
export const SYNTHESIS_PLACE = { season_not_found: 'missing', organisation_not_found: 'missing' } as const;
export const ON_DOCUMENT = { ...SYNTHESIS_PLACE, document_not_found: 'missing' } as const;

/** An opinion as it is read in a list; who speaks is an organisation or a group of it, never a name. R-DER-7 */
export const opinionShape = z.object({
  id: z.string(),
  kind: z.enum(KINDS),
  topic: z.string(),
  /** As it was given, letter for letter. */
  text: z.string(),
  oldWords: z.string().nullable(),
  newWords: z.string().nullable(),
  organisation: z.string(),
  organisationName: z.string(),
  /** «Chi bộ ấp Phú Hòa»; blank when the organisation itself speaks. */
  group: z.string(),
  sharing: z.number(),
  saidOn: z.string(),
  version: z.number(),
  /** Null: on the whole document. */
  paragraph: z.number().nullable(),
});

export const countsShape = z.object({
  opinions: z.number(), groups: z.number(), organisations: z.number(), texts: z.number(), sharing: z.number(), attending: z.number().nullable(),
  agree: z.number(), other: z.number(), amend: z.number(), disagree: z.number(),
});

export const wordingPartShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('chip'), chip: z.string(), text: z.string() }),
  z.object({ kind: z.literal('pick'), pick: z.string(), text: z.string() }),
]);

export const themeShape = z.object({ id: z.string(), label: z.string() });

export const documentShape = z.object({
  id: z.string(), title: z.string(), kind: z.string(), owner: z.string(), ownerName: z.string(),
  /** The draft in hand. */
  draft: z.number(), state: z.string(), revision: z.number(),
  /** Whether the asking organisation is its owner: only the owner accepts amendments and replies. */
  own: z.boolean(),
});

export const lineShape = z.object({
  id: z.string(), revision: z.number(), at: z.number(),
  sort: z.enum(LINE_SORTS),
  /** Id and label of the theme; null for the other sorts. */
  theme: themeShape.nullable(),
  /** "Giao thông nông thôn", "Ý kiến cá biệt", "Chưa phân loại" … */
  title: z.string(),
  counts: countsShape,
  /** How many sets of copies or near copies are in it. */
  nearGroups: z.number(),
  /** Pairs of words that stand in at least three texts, the most telling first. */
  keywords: z.array(z.string()),
  /** The opinion most like all the others; null in a line of references alone. */
  representative: opinionShape.nullable(),
  /** The template with its tokens {opinions}, {pick:a}; blank before anything was written. */
  wording: z.string(),
  /** The wording with its numbers. */
  parts: z.array(wordingPartShape),
  /** Numbers that were typed where a chip belongs: only warned of. */
  typedNumbers: z.array(z.string()),
  /** A first sentence to go on from. */
  suggestion: z.string(),
  quotations: z.array(opinionShape),
  picks: z.array(z.object({ key: z.string(), opinions: z.array(z.string()) })),
  state: z.enum(LINE_STATES),
  savedBy: z.string(), savedAt: z.string(),
  /** Lines of reports from below that it refers to. */
  sources: z.array(z.object({ line: z.string(), organisation: z.string(), organisationName: z.string(), title: z.string(), sentence: z.string(), opinions: z.number() })),
});

export const reportShape = z.object({
  id: z.string(), state: z.enum(REPORT_STATES), version: z.number(), revision: z.number(), begunAt: z.string(), savedBy: z.string(), savedAt: z.string(),
  /** Parts I and III of the form; templates as the lines are. */
  general: z.string(), generalParts: z.array(wordingPartShape), proposals: z.string(),
  adopted: z.object({ on: z.string(), motion: z.string().nullable(), for: z.number().nullable(), against: z.number().nullable(), present: z.number().nullable(), paper: z.string() }).nullable(),
  /** Closing of the congress, and ten days after it. R-HD60-2; null: not closed yet. */
  closedOn: z.string().nullable(), dueOn: z.string().nullable(),
  /** From today (or from the day it was sent) to the due day; negative: late. */
  daysLeft: z.number().nullable(), late: z.boolean(),
  sentOn: z.string().nullable(), receivedOn: z.string().nullable(), receivedBy: z.string(),
});
