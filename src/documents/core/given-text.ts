/** Text as an editor or a Word file gives it, and how it finds the identities of the draft in hand. */
import { fail, ok, type Result } from '#foundation/result.ts';
import { tidy } from '#foundation/text.ts';
import type { Paragraph, Written } from './paragraph.ts';
import type { TextProblem } from './problems.ts';
import { nextVersion, type Version } from './version.ts';

/** A draft of 450,000 letters is a long one; a paragraph of 60,000 is no paragraph. */
export const TEXT_LIMITS = { letters: 2_000_000, paragraph: 60_000 } as const;

export interface Given extends Written {
  /** The identity that an editor knows; null: it is found by the words, or it is new. */
  readonly id: number | null;
}

export function withoutIds(written: readonly Written[]): Given[] {
  return written.map((each) => ({ ...each, id: null }));
}

/** Tidy text; the cells of a row stay parted by their tabs. */
export function tidyIn(kind: Written['kind'], text: string): string {
  if (kind !== 'row') return tidy(text);
  const cells = text.split('\t').map(tidy);
  return cells.every((cell) => cell === '') ? '' : cells.join('\t');
}

/** As it is kept: tidy, no blank paragraphs, a level for headings alone. */
export function tidied(given: readonly Given[]): Given[] {
  return given.flatMap(({ id, kind, level, label, text }) => {
    const kept = tidyIn(kind, text);
    return kept === '' ? [] : [{ id, kind, level: kind === 'heading' ? Math.min(9, Math.max(1, level)) : 0, label: tidy(label).replaceAll('\n', ' '), text: kept }];
  });
}

/**
 * The draft in hand with the given text in place of its own. A named identity is kept; what has none is compared with the paragraphs that
 * nobody named, so that a changed or moved one goes on as itself.
 * @problem text_too_long, paragraph_too_long  more than TEXT_LIMITS
 * @problem paragraph_named_twice              two paragraphs claim one identity
 * @problem paragraph_not_found                an identity that this document has never given
 * @problem text_unchanged                     nothing would be saved
 */
export function writeOn(inHand: Version, given: readonly Given[]): Result<Version, TextProblem> {
  const kept = tidied(given);
  const refused = tooLong(kept) ?? wrongIdentity(inHand, kept);
  if (refused) return fail(refused);
  const version = withIdentities(inHand, kept);
  return sameText(inHand.paragraphs, version.paragraphs) ? fail({ code: 'text_unchanged' }) : ok(version);
}

function withIdentities(inHand: Version, given: readonly Given[]): Version {
  const named = new Set(given.flatMap(({ id }) => (id === null ? [] : [id])));
  const free = inHand.paragraphs.filter(({ id }) => !named.has(id));
  const { version } = nextVersion({ ...inHand, paragraphs: free }, given.filter(({ id }) => id === null));
  const found = version.paragraphs[Symbol.iterator]();
  const paragraphs = given.map(({ kind, level, label, text, id }): Paragraph => ({ kind, level, label, text, id: id ?? (found.next().value as Paragraph).id }));
  return { number: inHand.number, paragraphs, nextId: version.nextId };
}

function tooLong(given: readonly Given[]): TextProblem | undefined {
  const long = given.findIndex(({ text }) => text.length > TEXT_LIMITS.paragraph);
  if (long >= 0) return { code: 'paragraph_too_long', at: long + 1, letters: given[long]?.text.length ?? 0, limit: TEXT_LIMITS.paragraph };
  const letters = lettersOf(given);
  return letters > TEXT_LIMITS.letters ? { code: 'text_too_long', letters, limit: TEXT_LIMITS.letters } : undefined;
}

function wrongIdentity({ nextId }: Version, given: readonly Given[]): TextProblem | undefined {
  const seen = new Set<number>();
  for (const [index, { id }] of given.entries()) {
    if (id === null) continue;
    // A paragraph that was taken away and put back keeps what it was.
    if (id >= nextId) return { code: 'paragraph_not_found' };
    if (seen.has(id)) return { code: 'paragraph_named_twice', at: index + 1 };
    seen.add(id);
  }
  return undefined;
}

export function lettersOf(paragraphs: readonly Pick<Written, 'text'>[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

export function sameParagraph(one: Paragraph, other: Paragraph): boolean {
  return one.id === other.id && one.text === other.text && one.kind === other.kind && one.level === other.level && one.label === other.label;
}

export function sameText(one: readonly Paragraph[], other: readonly Paragraph[]): boolean {
  return one.length === other.length && one.every((each, at) => sameParagraph(each, other[at] as Paragraph));
}

/**
 * A text told by what it was before: the identity alone for a paragraph that stayed as it was, all of it for every other. Whoever has the text
 * before can tell the text after.
 */
export type ToldText = readonly (number | Paragraph)[];

export function toldText(before: readonly Paragraph[], after: readonly Paragraph[]): ToldText {
  const known = new Map(before.map((each) => [each.id, each]));
  return after.map((each) => {
    const was = known.get(each.id);
    return was && sameParagraph(was, each) ? each.id : { id: each.id, kind: each.kind, level: each.level, label: each.label, text: each.text };
  });
}
