/** Tables as plain text: comma, semicolon or tab, quotes as in RFC 4180, UTF-8 with or without its mark, UTF-16 with it. */
import { fail, ok, type Result } from '#foundation/result.ts';
import { isNfc } from '#foundation/text.ts';
import { addressOf, USUAL_LIMITS, type GivenCell, type GivenRow, type ReadLimits } from './excel-model.ts';

export type CsvProblem =
  | { readonly code: 'file_too_large'; readonly bytes: number; readonly limitBytes: number }
  /** Neither UTF-8 nor UTF-16: saved in an older Vietnamese code page, or no text at all. */
  | { readonly code: 'not_utf8' }
  /** A quotation mark opens in this line and never closes, or letters follow a closed one. */
  | { readonly code: 'broken_quotes'; readonly line: number }
  | { readonly code: 'too_many_rows'; readonly limit: number }
  | { readonly code: 'too_many_columns'; readonly limit: number };

/**
 * The rows of the table, every cell text: what "42.500" or "5/6/2020" means is for the room to say. Rows are counted as a
 * spreadsheet would show them, not by lines of the file.
 */
export function readCsv(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Result<readonly GivenRow[], CsvProblem> {
  const limit = { ...USUAL_LIMITS, ...limits };
  if (bytes.byteLength > limit.bytes) return fail({ code: 'file_too_large', bytes: bytes.byteLength, limitBytes: limit.bytes });
  const text = decode(bytes);
  if (text === undefined) return fail({ code: 'not_utf8' });
  return parse(text, separatorOf(text), limit);
}

function decode(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The one that the first line uses most outside quotes; Vietnamese Excel writes semicolons. */
function separatorOf(text: string): string {
  const counts = new Map([[';', 0], ['\t', 0], [',', 0]]);
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function parse(text: string, separator: string, limit: ReadLimits): Result<readonly GivenRow[], CsvProblem> {
  const rows: GivenRow[] = [];
  let at = 0;
  let line = 1;
  for (let row = 0; at < text.length; row += 1) {
    if (row >= limit.rows) return fail({ code: 'too_many_rows', limit: limit.rows });
    const cells: GivenCell[] = [];
    for (let more = true; more; ) {
      if (cells.length >= limit.columns) return fail({ code: 'too_many_columns', limit: limit.columns });
      const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at, separator);
      const next = field === undefined ? undefined : text[field.end];
      if (field === undefined || (next !== undefined && next !== separator && next !== '\n' && next !== '\r')) return fail({ code: 'broken_quotes', line });
      cells.push({ address: addressOf(row, cells.length), ...(field.text === '' ? { kind: 'empty' } : { kind: 'text', text: field.text, nfc: isNfc(field.text) }) });
      line += field.lines;
      more = next === separator;
      at = field.end + (next === '\r' && text[field.end + 1] === '\n' ? 2 : 1);
    }
    line += 1;
    const end = cells.findLastIndex((cell) => cell.kind !== 'empty') + 1;
    if (end > 0) rows.push({ number: row + 1, cells: cells.slice(0, end) });
  }
  return ok(rows);
}

interface Field {
  readonly text: string;
  /** The place just behind the field. */
  readonly end: number;
  /** Line ends inside it. */
  readonly lines: number;
}

function plainField(text: string, from: number, separator: string): Field {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(from, end), end, lines: 0 };
}

function quotedField(text: string, from: number): Field | undefined {
  let content = '';
  for (let at = from + 1; ; ) {
    const close = text.indexOf('"', at);
    if (close < 0) return undefined;
    content += text.slice(at, close);
    if (text[close + 1] !== '"') return { text: content, end: close + 1, lines: content.split('\n').length - 1 };
    content += '"';
    at = close + 2;
  }
}
