/** The ballot paper as a Word file, to be changed by hand where a printer asks for it. */
import { AlignmentType, BorderStyle, Document, Footer, HeightRule, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import { ballotMeasures, type BallotMeasures, type BallotSheet, printedBallot } from './ballot.ts';
import { clean } from './clean-text.ts';
import { centred, exact, FONT, frame, halfPoints, letters, twips } from './word-parts.ts';
import { coreProperties } from './word-properties.ts';
import { steady } from './zip-steady.ts';

type Printed = ReturnType<typeof printedBallot>;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const DASHED = { style: BorderStyle.DASHED, size: 4, color: '777777', space: 6 } as const;

/** The paper as DOCX; the same sheet gives the same bytes. */
export async function ballotToDocx(sheet: BallotSheet): Promise<Uint8Array<ArrayBuffer>> {
  const measures = ballotMeasures(sheet);
  const paper = printedBallot(sheet);
  const { page, margin } = measures;
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, language: { value: 'vi-VN' } } } } },
    sections: [{
      properties: { page: { size: { width: twips(page.width), height: twips(page.height) }, margin: { top: twips(margin.top), bottom: twips(margin.bottom), left: twips(margin.x), right: twips(margin.x), header: 0, footer: twips(4) } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: paper.foot, size: halfPoints(measures.foot.size), color: '5a5a5a' })] })] }) },
      children: [...head(paper, measures), ...lists(paper, measures), ...howTo(paper, measures)],
    }],
  });
  const packed = await Packer.toArrayBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(clean(sheet.title), sheet.dated) }]);
  return steady(new Uint8Array(packed));
}

/** Seal place at the left, who convenes beside it, then title and number to elect. */
function head(paper: Printed, { page, margin, seal, head: part, title, howTo: small }: BallotMeasures): (Paragraph | Table)[] {
  const width = page.width - 2 * margin.x;
  const border = { top: DASHED, bottom: DASHED, left: DASHED, right: DASHED };
  const place = ['Dấu của', 'cấp ủy', 'triệu tập'].map((line) => centred([new TextRun({ text: line, size: halfPoints(7), color: '5a5a5a' })], { border, indent: { left: twips(3), right: twips(3) }, spacing: exact(13) }));
  const middle = [
    centred([letters(paper.convener, { size: part.size, bold: true })], { spacing: exact(part.line) }),
    centred([letters(paper.congress, part)], { spacing: exact(part.line) }),
    centred([letters(paper.term, part)], { spacing: exact(part.line) }),
  ];
  return [
    frame([seal, width - 2 * seal, seal], [[place, middle, []]]),
    ...paper.title.map((line, index) => centred([letters(line, { size: title.size, bold: true })], { spacing: exact(title.line, index === 0 ? 10 : 0) })),
    ...(paper.round === '' ? [] : [centred([letters(paper.round, { size: title.size - 2, italic: true })], { spacing: exact(title.line) })]),
    centred([letters(paper.seats, { size: small.size, bold: true })], { spacing: exact(small.line, 4, 8) }),
  ];
}

function lists(paper: Printed, measures: BallotMeasures): Table[] {
  const width = measures.page.width - 2 * measures.margin.x;
  if (measures.across === 1) return [list(paper, paper.names.map((name) => [name]), measures, width)];
  // Two columns of names in one table: number and name, twice.
  const half = Math.ceil(paper.names.length / 2);
  return [list(paper, paper.names.slice(0, half).map((name, index) => [name, paper.names[half + index]]), measures, width)];
}

type Name = Printed['names'][number];

function list(paper: Printed, rows: readonly (readonly (Name | undefined)[])[], measures: BallotMeasures, width: number): Table {
  const { row, boxWidth, numberWidth, across } = measures;
  const boxes = paper.columns.length - 2;
  const nameWidth = width / across - numberWidth - boxes * boxWidth;
  const one = [numberWidth, nameWidth, ...Array.from({ length: boxes }, () => boxWidth)].map(twips);
  const widths = Array.from({ length: across }, () => one).flat();
  const cell = (text: string, size: number, index: number, bold: boolean, left: boolean, below = ''): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, margins: { left: twips(1.5), right: twips(1) },
      children: [
        new Paragraph({ alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER, children: [letters(text, { size, bold })] }),
        // Who put the name forward stands below it, so that all names keep one size.
        ...(below === '' ? [] : [new Paragraph({ children: [letters(below, { size: 8, italic: true })] })]),
      ],
    });
  const height = { value: twips(row.height), rule: HeightRule.ATLEAST };
  const header = new TableRow({ tableHeader: true, height, children: widths.map((_, index) => cell(paper.columns[index % one.length] ?? '', Math.min(row.size, 10), index, true, false)) });
  const body = rows.map((names) => {
    const texts = names.flatMap((name) => [name?.place ?? '', name?.label ?? '', ...Array.from({ length: boxes }, () => '☐')]);
    return new TableRow({
      cantSplit: true, height,
      children: texts.map((text, index) => {
        const isName = index % one.length === 1;
        const below = isName ? (names[Math.floor(index / one.length)]?.extra ?? '') : '';
        return cell(text, sizeFor(text, below === '' ? row.size : Math.min(row.size, 12), nameWidth), index, false, isName, below);
      }),
    });
  });
  const total = widths.reduce((sum, each) => sum + each, 0);
  return new Table({
    layout: TableLayoutType.FIXED, width: { size: total, type: WidthType.DXA }, columnWidths: widths,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE }, rows: [header, ...body],
  });
}

/** Letters of a name that would not stand on one line; Times takes about 0.17 mm of a line for each point of a letter. */
function sizeFor(text: string, size: number, width: number): number {
  return Math.max(7, Math.min(size, Math.floor(((width - 3) / (text.length * 0.17)) * 2) / 2));
}

function howTo(paper: Printed, { howTo: part }: BallotMeasures): Paragraph[] {
  return paper.howTo.map((line, index) => new Paragraph({ spacing: exact(part.line, index === 0 ? 8 : 0), children: [letters(line, { size: part.size, italic: true })] }));
}
