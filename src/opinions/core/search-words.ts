import { searchedParts } from '#foundation/find-in-text.ts';
import { foldKey } from './fold-words.ts';

/** A word of the index is at most this long; nobody searches for more letters than that. */
const MOST_LETTERS = 64;

/** The folded text that is searched, and its words, each once: what the index holds. */
export function searchWords(...texts: readonly string[]): { readonly folded: string; readonly words: readonly string[] } {
  const folded = texts.map(foldKey).filter((each) => each !== '').join(' ');
  return { folded, words: [...new Set(folded.split(/\s+/).map((word) => word.slice(0, MOST_LETTERS)))].filter((word) => /[\p{L}\p{N}]/u.test(word)) };
}

export interface SearchQuery {
  /** Beginnings of words, all of which must be there. */
  readonly beginnings: readonly string[];
  /** Words that must stand together, as they stand in the folded text. */
  readonly together: readonly string[];
}

/** Undefined when nothing is asked for. */
export function searchQuery(typed: string): SearchQuery | undefined {
  const parts = searchedParts(typed);
  if (parts.length === 0) return undefined;
  const beginnings = [...new Set(parts.flatMap((part) => part.split(' ')).map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, '').slice(0, MOST_LETTERS)))].filter((word) => word !== '');
  return beginnings.length === 0 ? undefined : { beginnings, together: parts.filter((part) => part.includes(' ')) };
}
