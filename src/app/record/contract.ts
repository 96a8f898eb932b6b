import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';

/**
 * The operations on the record itself. Who may audit sees whole chains; who may read sees the entries that concern organisations in the
 * range, in plain words and without the canonical body.
 */
const chainField = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}(\/[A-Z0-9][A-Z0-9.-]{0,39})?$/).meta({ examples: ['register', 'vinh-long-2020'] });
const sentence = z.object({ vi: z.string(), en: z.string() });
const named = z.object({ code: z.string(), name: z.string() });

const entryShape = z.object({
  chain: z.string(),
  number: z.number(),
  at: z.string(),
  by: z.object({ account: z.string(), person: z.string().nullable(), duty: sentence.nullable(), organisation: named.nullable() }),
  /** room.verb_noun of the operation that did the work. */
  operation: z.string(),
  kinds: z.array(z.string()),
  /** What happened, in one plain sentence. */
  sentence,
  hash: z.string(),
});

const headShape = z.object({ chain: z.string(), name: sentence, number: z.number(), hash: z.string(), at: z.string() });

const problemShape = z.object({ chain: z.string(), number: z.number().nullable(), code: z.string(), sentence });

export type RecordProblem =
  | { readonly code: 'chain_not_found'; readonly chain: string }
  | { readonly code: 'entry_not_found'; readonly chain: string; readonly number: number }
  | { readonly code: 'export_too_large'; readonly megabytes: number };

export const listEntries = operation()({
  name: 'record.list_entries', method: 'GET', path: '/api/record', who: { right: 'read' },
  summary: { vi: 'Sổ ghi, mục mới nhất trước', en: 'The record, newest entries first' },
  input: z.strictObject({
    chain: chainField.optional(),
    /** Entries that concern exactly this organisation. */
    organisation: codeField().optional(),
    /** Kind of an event within the entry. */
    kind: z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+$/).optional(),
    account: z.string().max(40).optional(),
    /** Days on which it was recorded, both included. */
    from: dayField().optional(),
    to: dayField().optional(),
    /** A number, the beginning of a hash, an organisation's code, or an account. */
    text: textField(64, { blank: true }).optional(),
    /** Continues after this place; from `next` of the answer before. */
    after: z.string().max(140).optional(),
    limit: queryNumber(200).default(50),
  }),
  output: z.object({ entries: z.array(entryShape), next: z.string().nullable() }),
  problems: {},
});

export const showEntry = operation<Extract<RecordProblem, { code: 'entry_not_found' }>>()({
  name: 'record.show_entry', method: 'GET', path: '/api/record/{chain}/{number}', who: { right: 'read' },
  summary: { vi: 'Một mục của sổ ghi', en: 'One entry of the record' },
  input: z.strictObject({ chain: chainField, number: queryNumber(Number.MAX_SAFE_INTEGER) }),
  output: entryShape.extend({
    chainName: sentence,
    /** One sentence per event; at most 50. */
    events: z.array(sentence),
    moreEvents: z.number(),
    /** Organisations concerned that the person may see; at most 50. */
    organisations: z.array(named),
    moreOrganisations: z.number(),
    previous: z.string(),
    /** SHA-256 of the body is the hash kept with it. */
    fits: z.boolean(),
    /** The canonical body; only for who may audit, and not when it is above 200 kB. */
    body: z.string().nullable(),
    bodyBytes: z.number(),
  }),
  problems: { entry_not_found: 'missing' },
});

export const listHeads = operation()({
  name: 'record.heads', method: 'GET', path: '/api/record/heads', who: { right: 'read' },
  summary: { vi: 'Mục cuối của mỗi sổ', en: 'The last entry of each chain' },
  input: z.strictObject({}),
  output: z.object({ heads: z.array(headShape) }),
  problems: {},
});

export const listKinds = operation()({
  name: 'record.kinds', method: 'GET', path: '/api/record/kinds', who: { right: 'read' },
  summary: { vi: 'Các loại việc được ghi', en: 'The kinds of events that are recorded' },
  input: z.strictObject({}),
  output: z.object({ kinds: z.array(z.object({ kind: z.string(), name: sentence })) }),
  problems: {},
});

export const verifyRecord = operation()({
  name: 'record.verify', method: 'POST', path: '/api/record/verify', who: { right: 'audit' },
  summary: { vi: 'Đối chiếu toàn bộ sổ ghi với các bảng', en: 'Verify the whole record against the tables' },
  input: z.strictObject({}),
  output: z.object({
    ok: z.boolean(),
    chains: z.array(z.object({ chain: z.string(), name: sentence, entries: z.number(), head: z.string() })),
    /** The first entry that does not fit. */
    problem: problemShape.nullable(),
    sentence,
    milliseconds: z.number(),
  }),
  problems: {},
});

export const exportChain = operation<Extract<RecordProblem, { code: 'chain_not_found' | 'export_too_large' }>>()({
  name: 'record.export', method: 'GET', path: '/api/record/{chain}/export', who: { right: 'audit' }, answers: 'file',
  summary: { vi: 'Tải một sổ để đối chiếu ở nơi khác', en: 'Download a chain to verify it elsewhere' },
  input: z.strictObject({ chain: chainField }),
  output: z.any(),
  problems: { chain_not_found: 'missing', export_too_large: 'too_large' },
});

export const recordContract = { listEntries, showEntry, listHeads, listKinds, verifyRecord, exportChain };
