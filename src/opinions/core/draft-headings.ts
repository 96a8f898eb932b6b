import { type Paragraph, titleOf } from '#documents/core/paragraph.ts';

export interface Heading {
  /** Identity within the document. */
  readonly id: number;
  readonly title: string;
  /** Headings it stands under, the highest first. */
  readonly path: readonly string[];
}

/** Where things stand in a draft: its headings in order, and for each paragraph the nearest heading above it; a heading is its own. */
export interface DraftHeadings {
  readonly headings: readonly Heading[];
  /** Null: before the first heading. */
  readonly of: ReadonlyMap<number, number | null>;
}

export function draftHeadings(paragraphs: readonly Paragraph[]): DraftHeadings {
  const headings: Heading[] = [];
  const of = new Map<number, number | null>();
  let path: { readonly level: number; readonly title: string }[] = [];
  let nearest: number | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'heading') {
      path = path.filter((above) => above.level < paragraph.level);
      headings.push({ id: paragraph.id, title: titleOf(paragraph), path: path.map(({ title }) => title) });
      path = [...path, { level: paragraph.level, title: titleOf(paragraph) }];
      nearest = paragraph.id;
    }
    of.set(paragraph.id, nearest);
  }
  return { headings, of };
}

/**
 * The heading, in the draft that a report follows, of an opinion given on this or an earlier draft. A paragraph keeps its identity through the
 * drafts; one that is gone is looked for by the heading it stood under. Null: nothing of it is left, or the opinion is on the whole document.
 */
export function headingFor(paragraph: number | null, report: DraftHeadings, given: DraftHeadings | undefined): number | null {
  if (paragraph === null) return null;
  const here = report.of.get(paragraph);
  if (here !== undefined) return here;
  const before = given?.of.get(paragraph) ?? null;
  return before !== null && report.of.has(before) ? before : null;
}
