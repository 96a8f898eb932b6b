import { fail, ok, type Result } from '#foundation/result.ts';
import { tidy } from '#foundation/text.ts';
import { findInText, foldText, type Stretch } from '#foundation/find-in-text.ts';
import { compareIds } from './opinion.ts';

/** Old words → new words in one paragraph. To add words, repeat the old ones with the new beside them; to strike, leave the new ones empty. */
export interface Amendment {
  readonly id: string;
  readonly oldWords: string;
  readonly newWords: string;
  /** Which of several places is meant, from 1. */
  readonly occurrence?: number;
}

/** Why the old words have no one place in the paragraph. */
export type LocateProblem =
  | { readonly code: 'old_words_missing' }
  | { readonly code: 'old_words_not_found' }
  | { readonly code: 'old_words_repeated'; readonly times: number };

/** Where the old words stand: as written, else without regard to marks, case and punctuation. */
export function locate(paragraph: string, { oldWords, occurrence }: Pick<Amendment, 'oldWords' | 'occurrence'>): Result<Stretch, LocateProblem> {
  if (foldText(oldWords).folded.trim() === '') return fail({ code: 'old_words_missing' });
  const exact = placesOf(paragraph, oldWords.trim());
  const words = foldText(oldWords).folded.trim();
  const places = exact.length > 0 ? exact : (findInText(foldText(paragraph), `"${words}"`) ?? []);
  const place = places[occurrence === undefined ? 0 : occurrence - 1];
  if (place === undefined) return fail({ code: 'old_words_not_found' });
  return places.length > 1 && occurrence === undefined ? fail({ code: 'old_words_repeated', times: places.length }) : ok(place);
}

function placesOf(paragraph: string, words: string): Stretch[] {
  const places: Stretch[] = [];
  for (let at = paragraph.indexOf(words); at >= 0; at = paragraph.indexOf(words, at + words.length)) places.push({ from: at, until: at + words.length });
  return places;
}

/** The same change of the same words, proposed by one or more opinions. */
export interface Proposal {
  readonly at: Stretch;
  /** Of the paragraph, verbatim. */
  readonly oldWords: string;
  readonly newWords: string;
  readonly ids: readonly string[];
}

export interface ParagraphAmendments {
  /** By place in the paragraph. */
  readonly proposals: readonly Proposal[];
  /** Numbers of proposals that touch the same words; only one of each set can be accepted. */
  readonly collisions: readonly (readonly number[])[];
  readonly unplaced: readonly { readonly id: string; readonly problem: LocateProblem }[];
}

/** Lays the amendments of one paragraph side by side. Each is in one proposal or unplaced. */
export function compareAmendments(paragraph: string, amendments: readonly Amendment[]): ParagraphAmendments {
  const unplaced: ParagraphAmendments['unplaced'][number][] = [];
  const same = new Map<string, { at: Stretch; newWords: string; ids: string[] }>();
  for (const amendment of amendments.toSorted((a, b) => compareIds(a.id, b.id))) {
    const place = locate(paragraph, amendment);
    if (!place.ok) {
      unplaced.push({ id: amendment.id, problem: place.problem });
      continue;
    }
    const newWords = tidy(amendment.newWords);
    const key = `${place.value.from} ${place.value.until} ${newWords}`;
    const known = same.get(key);
    if (known) known.ids.push(amendment.id);
    else same.set(key, { at: place.value, newWords, ids: [amendment.id] });
  }
  const proposals = [...same.values()]
    .map((each) => ({ ...each, oldWords: paragraph.slice(each.at.from, each.at.until) }))
    .toSorted((a, b) => a.at.from - b.at.from || a.at.until - b.at.until || compareIds(a.newWords, b.newWords));
  return { proposals, collisions: collisionsOf(proposals), unplaced };
}

/** Sets of proposals that hang together by words they share. Proposals come by place. */
function collisionsOf(proposals: readonly Proposal[]): number[][] {
  const sets: number[][] = [];
  let until = -1;
  for (const [index, { at }] of proposals.entries()) {
    if (at.from < until) sets.at(-1)?.push(index);
    else sets.push([index]);
    until = Math.max(until, at.until);
  }
  return sets.filter((each) => each.length > 1);
}

const OPEN = '["“«]';
const CLOSE = '["”»]';
const WORDS = `${OPEN}([^"“”«»]+)${CLOSE}`;
const REPLACE = new RegExp(`(?:thay|sửa|đổi)[^"“«]*${WORDS}\\s*(?:bằng|thành)[^"“«]*${WORDS}`, 'iu');
const ADD = new RegExp(`(?:thêm|bổ sung)[^"“«]*${WORDS}[^"“«]*?(sau|trước)[^"“«]*${WORDS}`, 'iu');
/** A change is asked for in a sentence or two; the patterns look ahead, which costs the square of the length. */
const MOST_LETTERS = 5_000;
const STRIKE = new RegExp(`(?:bỏ|lược bỏ|xóa)[^"“«]*${WORDS}`, 'iu');

/** The change that a free text asks for («thay cụm từ “A” bằng “B”»), to fill the form in advance; undefined when it names none. */
export function readAmendment(text: string): Pick<Amendment, 'oldWords' | 'newWords'> | undefined {
  const written = text.normalize('NFC').slice(0, MOST_LETTERS);
  const replaced = REPLACE.exec(written);
  if (replaced) return { oldWords: replaced[1] ?? '', newWords: replaced[2] ?? '' };
  const added = ADD.exec(written);
  if (added) {
    const [, words = '', side = '', old = ''] = added;
    return { oldWords: old, newWords: side.toLowerCase() === 'sau' ? `${old} ${words}` : `${words} ${old}` };
  }
  const struck = STRIKE.exec(written);
  return struck ? { oldWords: struck[1] ?? '', newWords: '' } : undefined;
}
