import { fail, ok, type Result } from '#foundation/result.ts';
import type { Comparison } from './compare/compare.ts';
import { followIn } from './followed-words.ts';
import type { ProposedChange } from './proposed-changes.ts';
import type { Version } from './version.ts';

/** The words that a proposal would change were changed since. */
export type OvertakenProblem = { readonly code: 'words_changed_since'; readonly paragraph: number };

/** Changes that name words of an earlier draft, in the words of a later one. */
export function carriedOver(changes: readonly ProposedChange[], old: Version, next: Version, comparison: Comparison): Result<ProposedChange[], OvertakenProblem> {
  const carried: ProposedChange[] = [];
  for (const each of changes) {
    // Words put in between letters hold on to nothing; they follow the whole paragraph, which then must be as it was.
    const inserted = each.from === each.until;
    const followed = followIn({ paragraph: each.paragraph, words: inserted ? null : { from: each.from, to: each.until } }, old, next, comparison);
    if (followed.state !== 'kept' || followed.touched) return fail({ code: 'words_changed_since', paragraph: each.paragraph });
    const words = followed.anchor.words ?? { from: each.from, to: each.until };
    carried.push({ ...each, paragraph: followed.anchor.paragraph, from: words.from, until: words.to });
  }
  return ok(carried);
}
