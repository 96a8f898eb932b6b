import { formatNumber } from '#foundation/vietnamese-format.ts';
import type { Kind } from './opinion.ts';

/**
 * The numbers of a sentence of the synthesis. The editor writes the words and puts a chip `{opinions}` where a number belongs; the
 * number is computed each time the sentence is shown, and opens to its opinions.
 * @rule R-HD60-1
 */
export const CHIPS = ['opinions', 'groups', 'organisations', 'texts', 'sharing', 'attending', 'agree', 'other', 'amend', 'disagree'] as const;
export type Chip = (typeof CHIPS)[number];

/** What a line says in numbers. Computed, never typed. */
export interface ChipCounts {
  readonly opinions: number;
  /** Meetings' groups (chi bộ) the opinions come from. */
  readonly groups: number;
  readonly organisations: number;
  /** Texts that differ after folding; copies count once here and each in `opinions`. */
  readonly texts: number;
  /** Persons who share the views, as the meetings reported. */
  readonly sharing: number;
  /** Persons attending the meetings of those groups; null when one has not said. */
  readonly attending: number | null;
  readonly agree: number;
  readonly other: number;
  readonly amend: number;
  readonly disagree: number;
}

/** Some opinions of a line that the editor counts apart: «{pick:a} đề nghị nâng cấp cầu». */
export interface Pick {
  /** a–z */
  readonly key: string;
  readonly opinions: readonly string[];
}

export type WordingPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'chip'; readonly chip: Chip; readonly text: string }
  | { readonly kind: 'pick'; readonly pick: string; readonly text: string };

export type WordingProblem = { readonly code: 'chip_unknown'; readonly chip: string };

const TOKEN = /\{([^{}]*)\}/g;
const NUMBER_TYPED = /(?<![\p{L}\d/.,-])\d[\d.,]*(?=\s+(?:ý kiến|chi bộ|tổ chức|đồng ý|không đồng ý|sửa câu chữ|nội dung|người|đảng viên|đồng chí|lượt)(?!\p{L}))/giu;

/** "14 ý kiến", "9 chi bộ": a chip as it is read. */
export function chipText(chip: Chip, counts: ChipCounts): string {
  const value = counts[chip];
  return `${value === null ? '…' : formatNumber(value)} ${CHIP_NOUNS[chip]}`;
}

export const CHIP_NOUNS: { readonly [C in Chip]: string } = {
  opinions: 'ý kiến', groups: 'chi bộ', organisations: 'tổ chức', texts: 'nội dung khác nhau', sharing: 'người tán thành', attending: 'người dự', agree: 'đồng ý',
  other: 'ý kiến khác', amend: 'sửa câu chữ', disagree: 'không đồng ý',
};

/** Which chips the wording has that nobody knows; the first one, for the sentence. */
export function checkWording(wording: string, picks: readonly Pick[]): WordingProblem | undefined {
  for (const [, token = ''] of wording.matchAll(TOKEN)) {
    if (!isChip(token) && !picks.some(({ key }) => token === `pick:${key}`)) return { code: 'chip_unknown', chip: token };
  }
  return undefined;
}

/** The wording with its numbers. `pickCounts`: how many opinions each pick has now. A token that is unknown stays as it was written. */
export function wordingParts(wording: string, counts: ChipCounts, pickCounts: ReadonlyMap<string, number>): WordingPart[] {
  const parts: WordingPart[] = [];
  let at = 0;
  const text = (until: number): void => {
    if (until > at) parts.push({ kind: 'text', text: wording.slice(at, until) });
  };
  for (const token of wording.matchAll(TOKEN)) {
    const part = partOf(token[1] ?? '', counts, pickCounts);
    if (!part) continue;
    text(token.index);
    parts.push(part);
    at = token.index + token[0].length;
  }
  text(wording.length);
  return parts;
}

export function wordingText(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Numbers of opinions or groups that somebody typed instead of a chip. Only warned of: a year or a sum of money is none of them. */
export function typedNumbers(wording: string): string[] {
  return [...wording.replace(TOKEN, ' ').normalize('NFC').matchAll(NUMBER_TYPED)].map(([typed]) => typed);
}

/** The sentence that a line begins with, for the editor to go on from. `label`: of the theme; blank for none. */
export function firstWording(label: string, counts: ChipCounts): string {
  const kinds = (['agree', 'other', 'amend', 'disagree'] as const satisfies readonly Kind[]).filter((kind) => counts[kind] > 0).map((kind) => `{${kind}}`);
  return `Có {opinions} của {${counts.organisations > 1 ? 'organisations' : 'groups'}}${label === '' ? '' : ` về ${label.charAt(0).toLowerCase()}${label.slice(1)}`}: ${kinds.join(', ')}.`;
}

function partOf(token: string, counts: ChipCounts, pickCounts: ReadonlyMap<string, number>): WordingPart | undefined {
  if (isChip(token)) return { kind: 'chip', chip: token, text: chipText(token, counts) };
  const count = token.startsWith('pick:') ? pickCounts.get(token.slice(5)) : undefined;
  return count === undefined ? undefined : { kind: 'pick', pick: token.slice(5), text: `${formatNumber(count)} ý kiến` };
}

function isChip(token: string): token is Chip {
  return CHIPS.some((chip) => chip === token);
}
