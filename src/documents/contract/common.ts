import { z } from 'zod';
import { codeField } from '#foundation/fields.ts';
import { DOCUMENT_LEVELS, PAPER_KINDS, TEXT_SOURCES } from '../core/document.ts';
import { LINKED_TABLES } from '../core/linked-table.ts';
import { PAPER_STATES } from '../core/paper-state.ts';
import { DOCUMENT_KINDS } from '../core/required-set.ts';
import { SECTION_ROLES } from '../core/section-role.ts';

/** Parts that the subjects of the contract share. Moments are ISO instants in UTC, days 2020-06-09. */
export const AT = '/api/seasons/{season}/congresses/{organisation}/documents' as const;
export const OF = `${AT}/{document}` as const;

export const place = {
  season: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] }),
  /** Whose desk it is: the owner of the document, or who reads a draft of a level above. */
  organisation: codeField(),
};
export const idField = () => z.uuid().transform((id) => id.toLowerCase());
export const atDocument = { ...place, document: idField() };
export const revisionField = z.coerce.number().int().min(1).max(1_000_000_000);
export const draftNumber = z.coerce.number().int().min(1).max(10_000);
export const paragraphField = z.coerce.number().int().min(1).max(1_000_000_000);

export const PLACE_PROBLEMS = { season_not_found: 'missing', organisation_not_found: 'missing' } as const;
export const DOCUMENT_PROBLEMS = { ...PLACE_PROBLEMS, document_not_found: 'missing' } as const;

export const sentenceShape = z.object({ vi: z.string(), en: z.string() });
export const tableShape = z.object({ which: z.enum(LINKED_TABLES), caption: z.string(), head: z.array(z.string()), rows: z.array(z.array(z.string())) });

/** A document in a list. */
export const documentShape = z.object({
  id: z.string(),
  organisation: z.object({ code: z.string(), name: z.string() }),
  level: z.enum(DOCUMENT_LEVELS),
  kind: z.enum(PAPER_KINDS),
  title: z.string(),
  summary: z.boolean(),
  state: z.enum(PAPER_STATES),
  draft: z.number(),
  /** The latest draft put before others; null: none. */
  presented: z.number().nullable(),
  checked: z.boolean(),
  revision: z.number(),
  changedAt: z.string(),
  changedBy: z.string(),
  letters: z.number(),
  /** "02-BC/ĐH", given at issue. */
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  /** Remarks that wait for an answer; of those that must be answered. */
  remarks: z.object({ open: z.number(), must: z.number() }),
});

/** What a congress must have, R-VK-1 … R-HD60-2. */
export const requiredShape = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  treatment: z.enum(['voted', 'discussed']),
  summary: z.boolean(),
  dueOn: z.string(),
  rule: z.string(),
  state: z.enum(['ready', 'missing', 'late']),
  /** The documents that are it, ready or on their way. */
  documents: z.array(z.string()),
});

export const paragraphShape = z.object({
  /** Its identity through the versions of the document. */
  id: z.number(),
  kind: z.enum(['heading', 'text', 'row', 'note']),
  level: z.number(),
  label: z.string(),
  text: z.string(),
  /** The table that stands behind it; it follows the figures until the paper is passed. */
  table: tableShape.nullable(),
});

export const versionShape = z.object({ number: z.number(), openedAt: z.string(), savedAt: z.string(), savedBy: z.string(), source: z.enum(TEXT_SOURCES), paragraphs: z.number(), letters: z.number() });
export const sectionShape = z.object({ paragraph: z.number(), title: z.string(), guidance: z.string(), role: z.enum(SECTION_ROLES).nullable() });

export const voteShape = z.object({
  motion: z.string(), text: z.string(), for: z.number(), against: z.number(), other: z.number(), present: z.number(), passed: z.boolean(), decidedOn: z.string(),
});
