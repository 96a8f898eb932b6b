import { foldKey } from './fold-words.ts';
import { nearGroups, type SimilarPair } from './near-groups.ts';
import { compareIds } from './opinion.ts';
import { Subjects } from './subjects.ts';
import type { ThemeFinder, ThemeFinding } from './theme.ts';

/** What grouping needs to know of an opinion. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

export interface OpinionGroups {
  /** Ids whose texts are equal after folding; groups of two or more. Ids ascending, groups by their first. */
  readonly exact: readonly (readonly string[])[];
  /** Ids whose texts are near, equal ones included; groups of two or more. */
  readonly near: readonly (readonly string[])[];
  /** Similar, not the same: one id of each of two groups. */
  readonly similar: readonly { readonly one: string; readonly other: string; readonly similarity: number }[];
  readonly themes: ReadonlyMap<string, ThemeFinding>;
}

/** Groups opinions by their texts and finds their themes. The order in which they come has no bearing. */
export function groupOpinions(opinions: readonly Said[], finder: ThemeFinder): OpinionGroups {
  const byKey = new Map<string, string[]>();
  for (const { id, text } of opinions) {
    const key = foldKey(text);
    const same = byKey.get(key);
    if (same) same.push(id);
    else byKey.set(key, [id]);
  }
  const keys = [...byKey.keys()].toSorted(compareIds);
  const ids = keys.map((key) => (byKey.get(key) as string[]).toSorted(compareIds));
  const near = nearGroups(keys, new Subjects(keys, finder));
  return {
    exact: listed(ids),
    near: listed(near.groups.map((group) => group.flatMap((text) => ids[text] as string[]).toSorted(compareIds))),
    similar: near.similar.map((pair) => named(pair, ids)).toSorted((a, b) => compareIds(a.one, b.one) || compareIds(a.other, b.other)),
    themes: themesOf(opinions, finder),
  };
}

/** Many opinions are copies; each text is judged once. */
function themesOf(opinions: readonly Said[], finder: ThemeFinder): Map<string, ThemeFinding> {
  const known = new Map<string, ThemeFinding>();
  const themes = new Map<string, ThemeFinding>();
  for (const { id, text } of opinions) {
    const finding = known.get(text) ?? finder.find(text);
    known.set(text, finding);
    themes.set(id, finding);
  }
  return themes;
}

function listed(groups: readonly (readonly string[])[]): (readonly string[])[] {
  return groups.filter((group) => group.length > 1).toSorted((a, b) => compareIds(a[0] as string, b[0] as string));
}

function named({ one, other, similarity }: SimilarPair, ids: readonly (readonly string[])[]): OpinionGroups['similar'][number] {
  const pair = [ids[one]?.[0] ?? '', ids[other]?.[0] ?? ''].toSorted(compareIds);
  return { one: pair[0] ?? '', other: pair[1] ?? '', similarity: Math.round(similarity * 1000) / 1000 };
}
