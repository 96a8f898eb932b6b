import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatDay, formatNumber } from '#foundation/vietnamese-format.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';

/** The present name of an organisation by its code; a code that nobody bears is its own name. */
export type Names = (code: string) => string;

export interface EventWords {
  /** What the kind is called in lists and filters. */
  readonly name: Sentence;
  readonly say: (event: LedgerEvent, names: Names) => Sentence;
}

/** A fact as text; nothing as nothing. */
export function plain(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** An organisation by name and code: "Đảng bộ xã Hòa Ninh (LH.01)". */
export function place(code: unknown, names: Names): string {
  const text = plain(code);
  const name = names(text);
  return name === text ? text : `${name} (${text})`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day in both languages: 29/5/2020, 29 May 2020. */
export function dayIn(value: unknown): Sentence {
  const text = plain(value);
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return { vi: text, en: text };
  return { vi: formatDay(text as Day), en: `${Number(text.slice(8))} ${MONTHS[Number(text.slice(5, 7)) - 1]} ${text.slice(0, 4)}` };
}

export function count(value: number): Sentence {
  return { vi: formatNumber(value), en: formatNumber(value).replaceAll('.', ',') };
}

/** The reason as a last sentence, when there is one. */
export function because(event: LedgerEvent): Sentence {
  const reason = plain(event['reason']).replace(/[.\s]+$/, '');
  return reason === '' ? { vi: '', en: '' } : { vi: ` Lý do: ${reason}.`, en: ` Reason: ${reason}.` };
}

export function rows(event: LedgerEvent, fact: string): readonly Record<string, unknown>[] {
  const value = event[fact];
  return Array.isArray(value) ? value : [];
}

/** "Đảng bộ xã Hòa Ninh (LH.01)", or for several "12 tổ chức: A, B, C…". */
export function places(codes: readonly unknown[], names: Names): Sentence {
  if (codes.length === 1) return { vi: place(codes[0], names), en: place(codes[0], names) };
  const first = codes.slice(0, 3).map((code) => place(code, names)).join(', ');
  const more = codes.length > 3 ? '…' : '';
  const all = count(codes.length);
  return { vi: `${all.vi} tổ chức: ${first}${more}`, en: `${all.en} organisations: ${first}${more}` };
}
