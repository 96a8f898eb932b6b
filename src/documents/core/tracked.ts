/** A comparison as one text in which both versions stand: what Word calls tracked changes. */
import { type Change, type Comparison, placesOfRemoved } from './compare/compare.ts';
import type { WordEdit } from './compare/words.ts';
import { PARAGRAPH_END, type Written } from './paragraph.ts';

/**
 * A paragraph of the marked text. `end` is its paragraph mark: `ins` when the new version parted it from what follows, `del` when it was joined to it.
 * With every change accepted the text is the new version, to the letter; with every change refused it is the old one.
 */
export interface TrackedParagraph extends Omit<Written, 'text'> {
  readonly edits: readonly WordEdit[];
  readonly end: WordEdit['op'];
}

interface Stretch {
  /** Place in the new version; what was taken away stands half a step before what follows. */
  readonly at: number;
  readonly old: number;
  readonly paragraphs: readonly TrackedParagraph[];
}

/** A moved paragraph is taken away where it was and put in where it is: the sign for moving is known to Word alone. */
export function trackedText(old: readonly Written[], next: readonly Written[], { changes, groups }: Pick<Comparison, 'changes' | 'groups'>): TrackedParagraph[] {
  const places = placesOfRemoved(old.length, groups);
  const stretches = changes.flatMap((change) => stretchesOf(change, old, next, places));
  const changed = new Set(changes.flatMap(({ new: span }) => Array.from({ length: span.to - span.from }, (_, index) => span.from + index)));
  for (const [at, each] of next.entries()) if (!changed.has(at)) stretches.push({ at, old: 0, paragraphs: [whole(each, 'same')] });
  return stretches.toSorted((one, other) => one.at - other.at || one.old - other.old).flatMap(({ paragraphs }) => paragraphs);
}

function stretchesOf(change: Change, old: readonly Written[], next: readonly Written[], places: readonly number[]): Stretch[] {
  const olds = old.slice(change.old.from, change.old.to);
  const news = next.slice(change.new.from, change.new.to);
  const takenAway: Stretch = { at: (places[change.old.from] ?? 0) - 0.5, old: change.old.from, paragraphs: olds.map((each) => whole(each, 'del')) };
  const putIn: Stretch = { at: change.new.from, old: 0, paragraphs: news.map((each) => whole(each, 'ins')) };
  if (change.kind === 'removed') return [takenAway];
  if (change.kind === 'added') return [putIn];
  if (change.kind === 'moved') return [takenAway, putIn];
  return [{ at: change.new.from, old: 0, paragraphs: pieces(change.words, olds, news) }];
}

function whole({ kind, level, label, text }: Written, op: WordEdit['op']): TrackedParagraph {
  return { kind, level, label, edits: [{ op, text }], end: op };
}

/** The edits of a change, parted where a paragraph of either version ends. */
function pieces(words: readonly WordEdit[], olds: readonly Written[], news: readonly Written[]): TrackedParagraph[] {
  const done: TrackedParagraph[] = [];
  let edits: WordEdit[] = [];
  let [oldAt, newAt] = [0, 0];
  const end = (op: WordEdit['op']): void => {
    const of = (op === 'del' ? olds[oldAt] : news[newAt]) ?? news.at(-1) ?? olds.at(-1);
    if (of) done.push({ kind: of.kind, level: of.level, label: of.label, edits, end: op });
    edits = [];
    if (op !== 'ins') oldAt += 1;
    if (op !== 'del') newAt += 1;
  };
  for (const { op, text } of words) {
    for (const [index, piece] of text.split(PARAGRAPH_END).entries()) {
      if (index > 0) end(op);
      if (piece !== '') edits.push({ op, text: piece });
    }
  }
  end('same');
  return done;
}
