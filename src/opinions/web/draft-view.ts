import { headingsOf, type Paragraph, titleOf } from '#documents/core/paragraph.ts';

/** A paragraph with the number that people call it by: headings have none, the rest are counted from 1. */
export interface Numbered extends Paragraph {
  readonly number: number | undefined;
}

/** Paragraphs that are laid out together, so that a long draft is drawn block by block as it is read. */
export interface Block {
  readonly key: number;
  readonly paragraphs: readonly Numbered[];
  /** Letters in it, for the height that is kept free before it is drawn. */
  readonly letters: number;
}

export interface ContentsLine {
  /** Identity of the heading's paragraph. */
  readonly id: number;
  readonly title: string;
  /** 0 for the highest level that the draft has. */
  readonly depth: number;
}

export interface DraftView {
  readonly blocks: readonly Block[];
  readonly contents: readonly ContentsLine[];
  readonly byId: ReadonlyMap<number, Numbered>;
  /** Identity of a paragraph → the line of the contents under which it stands. */
  readonly lineOf: ReadonlyMap<number, number>;
  /** Identity → titles above it, the highest first. */
  readonly above: ReadonlyMap<number, readonly string[]>;
}

const MOST_IN_BLOCK = 24;
const DEPTHS_SHOWN = 2;

/** The draft as the reader shows it. */
export function draftView(paragraphs: readonly Paragraph[]): DraftView {
  const numbered = withNumbers(paragraphs);
  const highest = Math.min(...paragraphs.filter((each) => each.kind === 'heading').map((each) => each.level), 9);
  const above = headingsOf(paragraphs);
  const contents: ContentsLine[] = [];
  const lineOf = new Map<number, number>();
  for (const each of numbered) {
    const depth = each.level - highest;
    if (each.kind === 'heading' && depth < DEPTHS_SHOWN) contents.push({ id: each.id, title: titleOf(each), depth });
    const line = contents.at(-1);
    if (line) lineOf.set(each.id, line.id);
  }
  return { blocks: blocksOf(numbered), contents, byId: new Map(numbered.map((each) => [each.id, each])), lineOf, above: new Map(numbered.map((each, at) => [each.id, above[at] ?? []])) };
}

function withNumbers(paragraphs: readonly Paragraph[]): Numbered[] {
  let number = 0;
  return paragraphs.map((each) => ({ ...each, number: each.kind === 'heading' ? undefined : (number += 1) }));
}

/** A block begins with a heading where it can, so that no heading is parted from what stands under it. */
function blocksOf(paragraphs: readonly Numbered[]): Block[] {
  const blocks: { key: number; paragraphs: Numbered[]; letters: number }[] = [];
  for (const each of paragraphs) {
    const last = blocks.at(-1);
    const begins = each.kind === 'heading' && last?.paragraphs.at(-1)?.kind !== 'heading';
    if (!last || (begins && last.paragraphs.length >= MOST_IN_BLOCK / 3) || last.paragraphs.length >= MOST_IN_BLOCK) blocks.push({ key: each.id, paragraphs: [each], letters: each.text.length });
    else {
      last.paragraphs.push(each);
      last.letters += each.text.length;
    }
  }
  return blocks;
}

/** "42, Giao thông và hạ tầng": how a place is called on a receipt; undefined for a paragraph that this version does not have. */
export function placeName(view: DraftView, id: number): { readonly number: number | undefined; readonly heading: string | undefined } | undefined {
  const paragraph = view.byId.get(id);
  if (!paragraph) return undefined;
  return paragraph.kind === 'heading' ? { number: undefined, heading: titleOf(paragraph) } : { number: paragraph.number, heading: view.above.get(id)?.at(-1) };
}
