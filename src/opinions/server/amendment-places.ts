import type { Db } from '#database/connect.ts';
import type { Paragraph } from '#documents/core/paragraph.ts';
import { type Amendment, compareAmendments, type ParagraphAmendments } from '../core/amendments.ts';
import { gathered } from '../core/gathered.ts';
import type { DiscussedDocument } from './discussed.ts';
import { paragraphsOf } from './drafts.ts';
import type { HeardOpinion } from './store-heard.ts';

/** One paragraph of the draft in hand with what is asked of it. */
export interface AmendedParagraph extends ParagraphAmendments {
  readonly paragraph: Paragraph;
}

export interface AmendedDraft {
  /** In the order of the draft. */
  readonly paragraphs: readonly AmendedParagraph[];
  /** Their paragraph is not in the draft in hand. */
  readonly elsewhere: readonly HeardOpinion[];
}

/** Lays amendments against a draft. A paragraph keeps its identity through the drafts, so those given on an earlier one find it again. */
export function amendedDraft(paragraphs: readonly Paragraph[], opinions: readonly HeardOpinion[]): AmendedDraft {
  const amending = opinions.filter(({ kind }) => kind === 'amend');
  const byParagraph = new Map(gathered(amending, ({ paragraph }) => String(paragraph)).map((same) => [same[0]?.paragraph ?? 0, same]));
  const present = new Set(paragraphs.map(({ id }) => id));
  return {
    paragraphs: paragraphs.flatMap((paragraph) => {
      const asked = byParagraph.get(paragraph.id);
      return asked ? [{ paragraph, ...compareAmendments(paragraph.text, asked.map(asAmendment)) }] : [];
    }),
    elsewhere: amending.filter(({ paragraph }) => paragraph === null || !present.has(paragraph)),
  };
}

function asAmendment({ id, oldWords, newWords, occurrence }: HeardOpinion): Amendment {
  return { id, oldWords: oldWords ?? '', newWords: newWords ?? '', ...(occurrence !== null && { occurrence }) };
}

/** Why amendments have no one place in the draft in hand, by id. */
export async function unplacedAmendments(db: Db, document: DiscussedDocument, opinions: readonly HeardOpinion[]): Promise<ReadonlyMap<string, string>> {
  if (!opinions.some(({ kind }) => kind === 'amend')) return new Map();
  const { paragraphs, elsewhere } = amendedDraft(await paragraphsOf(db, document.id, document.version), opinions);
  return new Map([
    ...paragraphs.flatMap(({ unplaced }) => unplaced.map(({ id, problem }) => [id, problem.code] as const)),
    ...elsewhere.map(({ id }) => [id, 'old_words_not_found'] as const),
  ]);
}
