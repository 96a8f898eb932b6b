import { createHash } from 'node:crypto';
import { groupOpinions, type OpinionGroups } from '../core/group-opinions.ts';
import { type CountedOpinion, wordsOf } from '../core/line-counts.ts';
import type { Taxonomy } from '../core/taxonomy.ts';
import { ThemeFinder } from '../core/theme.ts';

/** Groups of the last few documents that somebody looked at. What was said never changes, so the ids say whether they still hold. */
const kept = new Map<string, OpinionGroups>();
const MOST_KEPT = 24;

export function groupsOf(opinions: readonly CountedOpinion[], taxonomy: Taxonomy): OpinionGroups {
  const hash = createHash('sha256').update(JSON.stringify(taxonomy.themes));
  for (const { id } of opinions.toSorted((a, b) => (a.id < b.id ? -1 : 1))) hash.update(id);
  const key = hash.digest('hex');
  const known = kept.get(key);
  const groups = known ?? groupOpinions(opinions.map((each) => ({ id: each.id, text: wordsOf(each) })), new ThemeFinder(taxonomy));
  kept.delete(key);
  kept.set(key, groups);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return groups;
}
