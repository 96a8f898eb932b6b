/** Partners as groups: one paragraph stayed one, or fell into several, or several became one. */
import { foundIn, type Wording, without } from './likeness.ts';
import { heaviestRising } from './rising.ts';
import { type Partners } from './partners.ts';

/** Neighbouring places from–to on both sides, one of them a single place. */
export interface Group {
  readonly old: Span;
  readonly new: Span;
  /** Whether it stands elsewhere among the others than before. */
  readonly moved: boolean;
}

export interface Span {
  readonly from: number;
  /** The place behind the last one. */
  readonly to: number;
}

/** So much of a neighbour without partner must come from what its neighbour's partner has left over. */
const FROM_REMAINDER = 0.6;

export function groupsOf(partners: Partners): Group[] {
  const takenOld = partners.ofOld.map((partner) => partner !== -1);
  const takenNew = partners.ofNew.map((partner) => partner !== -1);
  const groups: { old: Span; new: Span }[] = [];
  for (const [oldAt, newAt] of partners.ofOld.entries()) {
    if (newAt === -1) continue;
    const before = partners.oldWordings[oldAt];
    const after = partners.newWordings[newAt];
    if (!before || !after) continue;
    const alone = { old: { from: oldAt, to: oldAt + 1 }, new: { from: newAt, to: newAt + 1 } };
    const split = grown(alone.new, takenNew, partners.newWordings, without(before, after));
    const merged = split.to - split.from > 1 ? alone.old : grown(alone.old, takenOld, partners.oldWordings, without(after, before));
    groups.push({ old: merged, new: split });
  }
  const weights = groups.map(({ new: { from, to } }) => 1 + partners.newWordings.slice(from, to).reduce((sum, each) => sum + each.words, 0));
  const stayed = new Set(heaviestRising(groups.map((group) => group.new.from), weights));
  return groups.map((group, index) => ({ ...group, moved: !stayed.has(index) }));
}

/** The place with its neighbours on either side that have no partner and are made of the remainder; they are then taken. */
function grown(span: Span, taken: boolean[], wordings: readonly Wording[], remainder: Wording): Span {
  let { from, to } = span;
  let left = remainder;
  const takes = (at: number): boolean => {
    const wording = wordings[at];
    if (!wording || taken[at] !== false || wording.words < 2 || left.size === 0 || foundIn(wording, left) < FROM_REMAINDER) return false;
    left = without(left, wording);
    taken[at] = true;
    return true;
  };
  while (takes(to)) to += 1;
  while (takes(from - 1)) from -= 1;
  return { from, to };
}
