/** A document as it is compared, commented on and printed: paragraphs in their order, some of them headings. */

/** A row of a table is a paragraph of its own, its cells parted by tabs; a footnote stands behind the paragraph that refers to it. */
export type ParagraphKind = 'heading' | 'text' | 'row' | 'note';

/** What a paragraph says, before it has an identity: as a Word file or a person gives it. */
export interface Written {
  readonly kind: ParagraphKind;
  /** 1–9 for a heading, 1 the highest; 0 otherwise. */
  readonly level: number;
  /** The number as it is shown before the text, when it is counted and not typed: "I-", "1.2.", "a)"; often blank. */
  readonly label: string;
  /** NFC, tidy; no part of it is the label. */
  readonly text: string;
}

/** A paragraph that can be followed through the versions of its document. */
export interface Paragraph extends Written {
  /** Given once within a document and never to another paragraph. */
  readonly id: number;
}

/** Parts the paragraphs of one text; it occurs in none of them, since tidy text has no such sign. */
export const PARAGRAPH_END = '\u2029';

/** For each paragraph the headings it stands under, the highest first, with their labels; a heading stands under those above it. */
export function headingsOf(paragraphs: readonly Written[]): (readonly string[])[] {
  let path: { readonly level: number; readonly title: string }[] = [];
  let titles: readonly string[] = [];
  return paragraphs.map((each) => {
    if (each.kind !== 'heading') return titles;
    path = path.filter((above) => above.level < each.level);
    const above = path.map((one) => one.title);
    path = [...path, { level: each.level, title: titleOf(each) }];
    titles = [...above, titleOf(each)];
    return above;
  });
}

/** "1. Kết quả" */
export function titleOf({ label, text }: Pick<Written, 'label' | 'text'>): string {
  return label === '' ? text : `${label} ${text}`;
}

/** A heading with what stands under it, until the next heading of its level or above. */
export interface Section {
  /** Place of the heading in the document; -1 for what stands before the first one. */
  readonly heading: number;
  /** Places of the paragraphs that stand directly under it. */
  readonly paragraphs: readonly number[];
  readonly sections: readonly Section[];
}

interface Growing extends Section {
  readonly paragraphs: number[];
  readonly sections: Growing[];
}

/** The document as a tree. Whatever comes before the first heading stands directly under the root. */
export function sectionsOf(paragraphs: readonly Written[]): Section {
  const root: Growing = { heading: -1, paragraphs: [], sections: [] };
  let open: { readonly level: number; readonly section: Growing }[] = [{ level: 0, section: root }];
  for (const [at, each] of paragraphs.entries()) {
    if (each.kind === 'heading') open = open.filter((above) => above.level < each.level);
    const under = open.at(-1)?.section ?? root;
    if (each.kind !== 'heading') {
      under.paragraphs.push(at);
      continue;
    }
    const section: Growing = { heading: at, paragraphs: [], sections: [] };
    under.sections.push(section);
    open.push({ level: each.level, section });
  }
  return root;
}
