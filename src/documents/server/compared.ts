import type { Db } from '#database/connect.ts';
import { compareVersions, type Comparison } from '../core/compare/compare.ts';
import { changeSentence, toldChange } from '../core/redline.ts';
import type { Written } from '../core/paragraph.ts';
import type { Version } from '../core/version.ts';
import { versionsOf } from './store-text.ts';

/** Comparisons of long drafts take a second; the last few are kept in the process. Drafts are known by when they were saved, so none is ever old. */
const KEPT = 12;
const kept = new Map<string, Comparison>();

export async function comparisonOf(db: Db, documentId: string, old: Version, next: Version): Promise<Comparison> {
  const saved = new Map((await versionsOf(db, documentId)).map(({ number, savedAt }) => [number, savedAt]));
  const key = `${documentId} ${old.number} ${saved.get(old.number)} ${next.number} ${saved.get(next.number)} ${next.paragraphs.length}`;
  const known = kept.get(key) ?? compareVersions(old.paragraphs, next.paragraphs);
  kept.delete(key);
  kept.set(key, known);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return known;
}

interface Side {
  readonly paragraphs: readonly (Written & { readonly id?: number })[];
}

/** A comparison as the pages show it: each change with its exact words, the identities on both sides, and a sentence. */
export function redlineView(old: Side, next: Side, comparison: Pick<Comparison, 'changes'>) {
  return {
    old: { paragraphs: old.paragraphs.length },
    new: { paragraphs: next.paragraphs.length },
    changes: comparison.changes.map((change) => {
      const told = toldChange(change);
      const { oldAt, newAt } = told;
      return {
        ...told, heading: [...told.heading], words: [...told.words], sentence: changeSentence(told),
        oldParagraph: oldAt === null ? null : (old.paragraphs[oldAt - 1]?.id ?? null), newParagraph: newAt === null ? null : (next.paragraphs[newAt - 1]?.id ?? null),
      };
    }),
  };
}
