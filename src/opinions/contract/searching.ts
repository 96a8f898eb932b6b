import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField } from '#foundation/fields.ts';
import type { PlaceProblem, ReadDraftProblem } from '../core/problems.ts';
import { AT, idField, kindField, namedShape, opinionShape, pageFields, place, PLACE_PROBLEMS, SEASON_AT, seasonField, topicField, UNDER_DISCUSSION } from './common.ts';

/** What was said: on a paragraph, counted, searched, as files. Always of the organisation and everything below it within the range of who asks. */

type DocumentProblem = PlaceProblem | { readonly code: 'document_not_found' };
const DOCUMENT = { ...PLACE_PROBLEMS, document_not_found: 'missing' } as const;
const version = z.coerce.number().int().min(1).max(1000);

/** Opinions that stand, by kind, and the persons who share them. */
const kindCounts = { agree: z.number(), disagree: z.number(), other: z.number(), amend: z.number(), sharing: z.number() };

export const onParagraph = operation<DocumentProblem>()({
  name: 'opinions.on_paragraph', method: 'GET', path: `${AT}/opinions-on/{document}`, who: { right: 'read' },
  summary: { vi: 'Ý kiến về một đoạn của dự thảo', en: 'Opinions on a paragraph of a draft' },
  input: z.strictObject({
    ...place, document: idField(), /** Without it the version in hand. */ version: version.optional(),
    /** Identity of the paragraph; 0: on the document as a whole; without it: on the whole version. */
    paragraph: z.coerce.number().int().min(0).max(1_000_000).optional(),
    kind: kindField().optional(), topic: topicField().optional(), meeting: idField().optional(), ...pageFields(200, 50),
  }),
  output: z.object({ version: z.number(), count: z.number(), counts: z.object({ ...kindCounts, organisations: z.number() }), /** By organisation, then in the order of coming in. */ opinions: z.array(opinionShape) }),
  problems: DOCUMENT,
});

export const opinionCounts = operation<DocumentProblem>()({
  name: 'opinions.counts', method: 'GET', path: `${AT}/opinion-counts/{document}`, who: { right: 'read' },
  summary: { vi: 'Số ý kiến theo từng đoạn và loại', en: 'Opinions per paragraph and kind' },
  input: z.strictObject({ ...place, document: idField(), version: version.optional() }),
  output: z.object({
    version: z.number(), title: z.string(), owner: namedShape,
    total: z.object({ ...kindCounts, opinions: z.number(), organisations: z.number(), meetings: z.number() }),
    /** Null: on the document as a whole. Paragraphs without an opinion are left out. */
    paragraphs: z.array(z.object({ paragraph: z.number().nullable(), ...kindCounts })),
    topics: z.array(z.object({ topic: topicField(), opinions: z.number() })),
    /** Opinions on other versions, which stay with them. */
    versions: z.array(z.object({ version: z.number(), opinions: z.number() })),
  }),
  problems: DOCUMENT,
});

export const searchOpinions = operation<{ readonly code: 'season_not_found'; readonly season: string } | { readonly code: 'unit_not_found'; readonly unit: string }>()({
  name: 'opinions.search', method: 'GET', path: `${SEASON_AT}/opinions-search`, who: { right: 'read' },
  summary: { vi: 'Tìm trong các ý kiến, không phân biệt dấu', en: 'Search opinions without regard to marks' },
  input: z.strictObject({
    season: seasonField(), /** Words, or several in quotation marks that stand together. */ q: z.string().max(200), unit: codeField().optional(), document: idField().optional(), kind: kindField().optional(), topic: topicField().optional(),
    ...pageFields(100, 20),
  }),
  output: z.object({
    /** At most 1,000; `more` says that there are more. */
    count: z.number(), more: z.boolean(),
    /** The latest first. */
    rows: z.array(opinionShape.extend({
      /** Stretches of `text`, `oldWords` and `newWords` to be shown as found: UTF-16 offsets as slice takes them, until exclusive. */
      hits: z.array(z.object({ in: z.enum(['text', 'oldWords', 'newWords']), from: z.number(), until: z.number() })),
    })),
  }),
  problems: { season_not_found: 'missing', unit_not_found: 'missing' },
});

export const formFile = operation<ReadDraftProblem>()({
  name: 'opinions.form_file', method: 'GET', path: `${AT}/opinion-form`, who: { right: 'discuss' }, answers: 'file',
  summary: { vi: 'Phiếu góp ý văn kiện (P07) để in: Word hoặc PDF', en: 'Form P07 to be printed: Word or PDF' },
  input: z.strictObject({ ...place, document: idField(), format: z.enum(['docx', 'pdf']) }), output: z.any(), problems: { ...PLACE_PROBLEMS, ...UNDER_DISCUSSION },
});

export const exportOpinions = operation<DocumentProblem>()({
  name: 'opinions.export', method: 'GET', path: `${AT}/opinions-export`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Xuất ý kiến ra Excel', en: 'Opinions as an Excel file' },
  input: z.strictObject({ ...place, document: idField(), version: version.optional(), meeting: idField().optional() }), output: z.any(), problems: DOCUMENT,
});
