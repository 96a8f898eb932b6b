/** A paper turned into what is printed: labels counted, blanks left, widths in millimetres. Pure; shared by Word and PDF. */
import { assert } from '#foundation/assert.ts';
import { formatNumber, listLetter, longDay, pad, roman } from '#foundation/vietnamese-format.ts';
import { MEASURES, textWidth, type Measures } from './measures.ts';
import type { Block, OfficialPaper, Signature, Text } from './official.ts';
import { arrangeTable, type ArrangedTable } from './arrange-table.ts';
import { capitals, clean, runsOf, type ArrangedRun } from './clean-text.ts';

export type { ArrangedRun } from './clean-text.ts';

export interface ArrangedPaper {
  /** For the file's properties. */
  readonly title: string;
  readonly dated: { readonly year: number; readonly month: number; readonly day: number };
  readonly landscape: boolean;
  readonly textWidth: number;
  readonly head: {
    readonly superior: string;
    readonly issuers: readonly string[];
    readonly number: string;
    readonly aside: string;
    readonly marks: readonly string[];
    readonly party: string;
    readonly placeAndDay: string;
  };
  readonly kind: string;
  readonly abstract: string;
  readonly addressed: { readonly word: string; readonly to: readonly string[] } | null;
  readonly blocks: readonly ArrangedBlock[];
  readonly signatures: readonly { readonly authority: string; readonly post: string; readonly name: string }[];
  readonly recipients: readonly string[];
  readonly footer: string;
}

export type ArrangedBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'centred'; readonly text: string }
  | { readonly kind: 'text'; readonly runs: readonly ArrangedRun[] }
  | { readonly kind: 'note'; readonly runs: readonly ArrangedRun[] }
  | ArrangedTable;

const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const BLANK = '\u00A0'.repeat(6);

/** Millimetres and points of the guide that the paper follows. */
export function measuresOf(paper: OfficialPaper): Measures {
  return MEASURES[paper.profile];
}

/** Everything that is printed, in order and made fit for print; Word and PDF only set it. Three signatures at the most. */
export function arrange(paper: OfficialPaper): ArrangedPaper {
  assert(paper.signatures.length <= 3, 'three signatures fit beside one another');
  const width = textWidth(measuresOf(paper), paper.orientation);
  const abstract = clean(paper.abstract ?? '');
  const letter = paper.kind === undefined;
  return {
    title: [clean(paper.kind ?? ''), abstract].filter((part) => part !== '').join(' ') || clean(paper.issuers[0]),
    dated: { year: Number(paper.dated.slice(0, 4)), month: Number(paper.dated.slice(5, 7)), day: Number(paper.dated.slice(8, 10)) },
    landscape: paper.orientation === 'landscape',
    textWidth: width,
    head: {
      superior: capitals(paper.superior ?? ''),
      issuers: paper.issuers.map(capitals),
      number: numberLine(paper),
      aside: letter ? abstract : '',
      marks: marksOf(paper),
      party: PARTY,
      placeAndDay: `${clean(paper.place)}, ${isIssued(paper) ? longDay(paper.dated) : `ngày${BLANK}tháng${BLANK}năm ${paper.dated.slice(0, 4)}`}`,
    },
    kind: capitals(paper.kind ?? ''),
    abstract: letter ? '' : abstract,
    addressed: paper.addressed ? { word: `${paper.addressed.word}:`, to: listOf(paper.addressed.to) } : null,
    blocks: arrangeBlocks(paper.blocks, width),
    signatures: paper.signatures.map(arrangeSignature),
    recipients: listOf(paper.recipients ?? []).map((line) => `- ${line}`),
    footer: clean(paper.footer ?? ''),
  };
}

/** Number and day are only given at issue; a paper without a symbol, such as minutes, bears its day from the start. */
function isIssued(paper: OfficialPaper): boolean {
  return paper.draft === undefined && (paper.symbol === undefined || paper.number !== undefined);
}

/** "Số 05-BC/ĐU": no colon, below 10 with a zero; blank until issue. */
function numberLine(paper: OfficialPaper): string {
  if (paper.symbol === undefined) return '';
  if (!isIssued(paper) || paper.number === undefined) return `Số${BLANK}-${clean(paper.symbol)}`;
  assert(Number.isInteger(paper.number) && paper.number >= 1, `no such paper number: ${paper.number}`);
  return `Số ${pad(paper.number)}-${clean(paper.symbol)}`;
}

function marksOf(paper: OfficialPaper): readonly string[] {
  const marks: string[] = [];
  if (paper.urgency !== undefined) marks.push(paper.urgency);
  if (paper.draft !== undefined) marks.push(paper.draft === 'draft' ? 'DỰ THẢO' : `DỰ THẢO LẦN ${formatNumber(paper.draft)}`);
  return marks;
}

function arrangeBlocks(blocks: readonly Block[], width: number): readonly ArrangedBlock[] {
  const counters = [0, 0, 0];
  return blocks.map((block): ArrangedBlock => {
    switch (block.kind) {
      case 'heading': {
        if (block.numbered === false) return { kind: 'heading', level: block.level, text: clean(block.text) };
        const position = (counters[block.level - 1] ?? 0) + 1;
        counters[block.level - 1] = position;
        counters.fill(0, block.level);
        return { kind: 'heading', level: block.level, text: `${label(block.level, position)} ${clean(block.text)}` };
      }
      case 'centred':
        return { kind: 'centred', text: clean(block.text) };
      case 'paragraph':
        return { kind: 'text', runs: runsOf(block.text) };
      case 'bullet':
        return { kind: 'text', runs: withDash(block.text, block.level === 2 ? '+ ' : '- ') };
      case 'note':
        return { kind: 'note', runs: runsOf(block.text) };
      case 'table':
        return arrangeTable(block, width);
    }
  });
}

function label(level: 1 | 2 | 3, position: number): string {
  return level === 1 ? `${roman(position)}-` : level === 2 ? `${position}.` : `${listLetter(position)})`;
}

function withDash(text: Text, dash: string): readonly ArrangedRun[] {
  return [{ text: dash, bold: false, italic: false, newLine: false }, ...runsOf(text)];
}

function arrangeSignature(signature: Signature): { authority: string; post: string; name: string } {
  return { authority: capitals(signature.authority ?? ''), post: capitals(signature.post ?? ''), name: clean(signature.name ?? '') };
}

/** Commas between, a full stop at the end. */
function listOf(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${clean(line).replace(/[\s.,;]+$/, '')}${index === lines.length - 1 ? '.' : ','}`);
}
