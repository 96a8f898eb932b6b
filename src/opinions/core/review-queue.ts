import { foldKey } from './fold-words.ts';
import { gathered } from './gathered.ts';
import type { OpinionGroups } from './group-opinions.ts';
import { type CountedOpinion, groupKey, wordsOf } from './line-counts.ts';
import { compareIds, type Kind } from './opinion.ts';
import { REVIEW_REASONS, type ReviewReason } from './report.ts';
import { contradicts, suggestKind } from './stance.ts';
import { saysNothingMore } from './synthesis.ts';
import type { ThemeFinding } from './theme.ts';

export interface ReviewItem {
  readonly reason: ReviewReason;
  /** The opinion that stands for its copies, and all of them; ascending. */
  readonly opinion: string;
  readonly ids: readonly string[];
  readonly groups: number;
  readonly other: { readonly opinion: string; readonly ids: readonly string[]; readonly similarity: number } | null;
  readonly finding: ThemeFinding | null;
  readonly suggestedKind: Kind | null;
  readonly unplaced: string | null;
}

export interface Reviewed {
  readonly groups: OpinionGroups;
  /** Opinions that a person has decided. */
  readonly decided: ReadonlySet<string>;
  /** Pairs that a person has looked at: "one other", the smaller id first. */
  readonly pairs: ReadonlySet<string>;
  /** Why an amendment has no one place, by id. */
  readonly unplaced: ReadonlyMap<string, string>;
}

/** What a person has to look at, by size × uncertainty; copies are one item. The order of `opinions` has no bearing. */
export function reviewQueue(opinions: readonly CountedOpinion[], { groups, decided, pairs, unplaced }: Reviewed): ReviewItem[] {
  const sorted = opinions.toSorted((a, b) => compareIds(a.id, b.id));
  const copies = gathered(sorted, (each) => `${each.kind} ${foldKey(wordsOf(each))}`);
  const copiesOf = new Map(copies.flatMap((same) => same.map(({ id }) => [id, same] as const)));
  const items: ReviewItem[] = [];
  const add = (reason: ReviewReason, same: readonly CountedOpinion[], facts: Partial<ReviewItem>): void => {
    const first = same[0];
    if (first) items.push({ reason, opinion: first.id, ids: same.map(({ id }) => id), groups: new Set(same.map(groupKey)).size, other: null, finding: null, suggestedKind: null, unplaced: null, ...facts });
  };
  for (const all of copies) {
    const same = all.filter(({ id }) => !decided.has(id));
    const first = same[0];
    if (!first) continue;
    const finding = groups.themes.get(first.id) ?? null;
    const plain = first.kind === 'agree' && (foldKey(first.text) === '' || saysNothingMore(first.text));
    if (!plain && first.kind !== 'amend' && finding?.decided !== true) add('theme_undecided', same, { finding });
    if (contradicts(first.kind, first.text)) add('kind_contradicts', same, { finding, suggestedKind: suggestKind(first.text) });
    const misplaced = same.filter(({ id }) => unplaced.has(id));
    if (misplaced[0]) add('amendment_unplaced', misplaced, { finding, unplaced: unplaced.get(misplaced[0].id) ?? null });
  }
  for (const { one, other, similarity } of groups.similar) {
    const [left, right] = [copiesOf.get(one), copiesOf.get(other)];
    if (!left || !right || pairs.has(pairKey(one, other))) continue;
    add('similar_not_same', left, { finding: groups.themes.get(one) ?? null, other: { opinion: other, ids: right.map(({ id }) => id), similarity } });
  }
  return items.toSorted((a, b) => weight(b) - weight(a) || REVIEW_REASONS.indexOf(a.reason) - REVIEW_REASONS.indexOf(b.reason) || compareIds(a.opinion, b.opinion) || compareIds(a.other?.opinion ?? '', b.other?.opinion ?? ''));
}

export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Copies × how uncertain: a theme with no margin counts twice one that is nearly decided. Whole hundredths, so that equals are equal. */
function weight({ ids, other, finding }: ReviewItem): number {
  const uncertain = 200 - Math.round(100 * Math.min(1, Math.max(0, finding?.margin ?? 0)));
  return (ids.length + (other?.ids.length ?? 0)) * uncertain;
}
