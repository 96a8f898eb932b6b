/** Accepted proposals put into the text of a draft. */
import { assert } from '#foundation/assert.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { tidyIn } from './given-text.ts';
import type { Paragraph } from './paragraph.ts';

/** Words from–until of a paragraph, in UTF-16 units of its text, give way to new ones; the whole text for a paragraph that is to go. */
export interface ProposedChange {
  readonly paragraph: number;
  readonly from: number;
  readonly until: number;
  readonly newWords: string;
  /** Opinions that led to it. */
  readonly opinions: readonly string[];
}

export type ProposedProblem =
  | { readonly code: 'paragraph_not_found' }
  | { readonly code: 'words_outside_paragraph'; readonly letters: number }
  /** Two accepted proposals claim the same words. */
  | { readonly code: 'changes_collide'; readonly paragraph: number };

/** The text with the changes in it; a paragraph that is left without words falls away. */
export function withChanges(paragraphs: readonly Paragraph[], changes: readonly ProposedChange[]): Result<Paragraph[], ProposedProblem> {
  const byParagraph = new Map<number, ProposedChange[]>();
  for (const each of changes) byParagraph.set(each.paragraph, [...(byParagraph.get(each.paragraph) ?? []), each]);
  for (const id of byParagraph.keys()) if (!paragraphs.some((each) => each.id === id)) return fail({ code: 'paragraph_not_found' });
  const changed: Paragraph[] = [];
  for (const each of paragraphs) {
    const text = textWith(each, byParagraph.get(each.id) ?? []);
    if (!text.ok) return text;
    if (text.value !== '') changed.push({ ...each, text: text.value });
  }
  return ok(changed);
}

function textWith({ id, kind, text }: Paragraph, changes: readonly ProposedChange[]): Result<string, ProposedProblem> {
  if (changes.length === 0) return ok(text);
  const ordered = changes.toSorted((one, other) => one.from - other.from || one.until - other.until);
  let [done, at] = ['', 0];
  for (const { from, until, newWords } of ordered) {
    if (from > until || until > text.length) return fail({ code: 'words_outside_paragraph', letters: text.length });
    if (from < at) return fail({ code: 'changes_collide', paragraph: id });
    done += text.slice(at, from) + newWords;
    at = until;
  }
  assert(at <= text.length, 'the changes lie within the paragraph');
  return ok(tidyIn(kind, done + text.slice(at)));
}
