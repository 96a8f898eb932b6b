import type { LeftOut } from './synthesis-problems.ts';
import { compareIds } from './opinion.ts';
import type { LineState } from './report.ts';

/** How many of a long list a problem names. */
const NAMED = 20;
const WORDS_SHOWN = 80;

/** Opinions that stand in no line, by id ascending; with any of them nothing is adopted. @rule R-HD60-1 */
export function leftOut<O extends { readonly id: string }>(opinions: readonly O[], placed: ReadonlySet<string>): O[] {
  return opinions.filter(({ id }) => !placed.has(id)).toSorted((a, b) => compareIds(a.id, b.id));
}

/** The first of them by name, for a sentence. */
export function nameLeftOut(opinions: readonly { readonly id: string; readonly group: string; readonly organisationName: string; readonly text: string; readonly newWords: string | null }[]): LeftOut[] {
  return opinions.slice(0, NAMED).map(({ id, group, organisationName, text, newWords }) => ({ opinion: id, group: group === '' ? organisationName : group, words: shortened(text === '' ? (newWords ?? '') : text) }));
}

/** Titles of the lines that are not done. */
export function unfinishedLines(lines: readonly { readonly title: string; readonly state: LineState; readonly opinions: number }[]): string[] {
  // A line that lost all its opinions has nothing to say.
  return lines.filter(({ state, opinions }) => state !== 'done' && opinions > 0).map(({ title }) => title);
}

function shortened(text: string): string {
  const words = Array.from(text.replace(/\s+/g, ' ').trim());
  return words.length <= WORDS_SHOWN ? words.join('') : `${words.slice(0, WORDS_SHOWN).join('')}…`;
}
