/** A text with tracked changes as a Word file: whoever opens it in Word or LibreOffice sees each change, and accepts or refuses it. */
import { AlignmentType, CarriageReturn, DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Moment } from '#foundation/day.ts';
import { clean, runsOf } from './clean-text.ts';
import { MEASURES } from './measures.ts';
import { centred, exact, FONT, halfPoints, letters, twips } from './word-parts.ts';
import { coreProperties } from './word-properties.ts';
import { steady } from './zip-steady.ts';

export interface MarkedParagraph {
  readonly kind: 'heading' | 'text' | 'row' | 'note';
  /** 1–9 for a heading; 0 otherwise. */
  readonly level: number;
  /** Shown before the text; not marked. */
  readonly label: string;
  readonly edits: readonly { readonly op: 'same' | 'del' | 'ins'; readonly text: string }[];
  /** Its paragraph mark: put in, taken away, or as it was. */
  readonly end: 'same' | 'del' | 'ins';
}

export interface MarkedPaper {
  readonly title: string;
  /** A line below the title, e.g. which drafts are compared. */
  readonly subtitle: string;
  /** Who made the changes and when, as Word names them beside each. */
  readonly author: string;
  readonly at: Moment;
  readonly paragraphs: readonly MarkedParagraph[];
}

const PAGE = MEASURES.HD36;

/** The same paper gives the same bytes. */
export async function toTrackedDocx(paper: MarkedPaper): Promise<Uint8Array<ArrayBuffer>> {
  const marks = new Marks(paper);
  const { body, margin, page } = PAGE;
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: halfPoints(body.size), language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: { page: { size: { width: twips(page.short), height: twips(page.long) }, margin: { top: twips(margin.top), bottom: twips(margin.bottom), left: twips(margin.inside), right: twips(margin.outside) } } },
        children: [
          centred([letters(clean(paper.title), { size: body.size, bold: true })], { spacing: exact(body.line) }),
          centred([letters(clean(paper.subtitle), { size: body.size, italic: true })], { spacing: exact(body.line, 0, body.between * 2) }),
          ...paper.paragraphs.map((each) => marked(each, marks)),
        ],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(clean(paper.title), paper.at.slice(0, 10)) }]);
  return steady(new Uint8Array(packed));
}

/** Numbers each change; Word asks for one that no other bears. */
class Marks {
  #last = 0;
  readonly #paper: MarkedPaper;

  constructor(paper: MarkedPaper) {
    this.#paper = paper;
  }

  next(): { id: number; author: string; date: string } {
    this.#last += 1;
    return { id: this.#last, author: clean(this.#paper.author), date: `${this.#paper.at.slice(0, 19)}Z` };
  }
}

function marked({ kind, level, label, edits, end }: MarkedParagraph, marks: Marks): Paragraph {
  const { body, note } = PAGE;
  const size = halfPoints(kind === 'note' ? note.size : body.size);
  const bold = kind === 'heading';
  const first = label === '' ? [] : [{ op: edits[0]?.op ?? 'same', text: `${label} ` } as const];
  return new Paragraph({
    spacing: exact(kind === 'note' ? note.line : body.line, 0, body.between),
    ...(kind === 'row' ? {} : { indent: { firstLine: twips(body.firstLine) }, alignment: AlignmentType.JUSTIFIED }),
    ...(level > 0 ? { outlineLevel: level - 1, keepNext: true } : {}),
    ...(end === 'same' ? {} : { run: end === 'ins' ? { insertion: marks.next() } : { deletion: marks.next() } }),
    children: [...(allOneWay(edits) ? first : first.map(({ text }) => ({ op: 'same' as const, text }))), ...edits].map(({ op, text }) => run(op, text, { size, bold, italics: kind === 'note' }, marks)),
  });
}

/** Whether the whole paragraph came or went; then its label did, too. */
function allOneWay(edits: MarkedParagraph['edits']): boolean {
  return edits.every(({ op }) => op === edits[0]?.op);
}

function run(op: 'same' | 'del' | 'ins', text: string, look: { readonly size: number; readonly bold: boolean; readonly italics: boolean }, marks: Marks): ParagraphChild {
  const children = pieces(text);
  if (op === 'same') return new TextRun({ ...look, children });
  return op === 'ins' ? new InsertedTextRun({ ...look, ...marks.next(), children }) : new DeletedTextRun({ ...look, ...marks.next(), children });
}

/** Tabs between the cells of a row and lines that a person ended are signs of their own in Word. */
function pieces(text: string): (string | Tab | CarriageReturn)[] {
  return text.split(/([\t\n])/).flatMap((piece): (string | Tab | CarriageReturn)[] => {
    if (piece === '\t') return [new Tab()];
    if (piece === '\n') return [new CarriageReturn()];
    // Blanks at the edges part a run from its neighbour, so the whole line is not tidied.
    const printed = runsOf(piece).map((each) => each.text).join(' ');
    return printed === '' ? [] : [printed];
  });
}
