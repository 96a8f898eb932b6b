/** The text of a paper in Word: headings, paragraphs, tables. */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { ArrangedPaper } from './arrange.ts';
import type { ArrangedRow, ArrangedTable, HeadCell } from './arrange-table.ts';
import type { Measures } from './measures.ts';
import { centred, exact, letters, runsOfWord, twips } from './word-parts.ts';

export function bodyBlocks(paper: ArrangedPaper, measures: Measures): (Paragraph | Table)[] {
  const { body, note } = measures;
  const spacing = exact(body.line, 0, body.between);
  const firstLine = { firstLine: twips(body.firstLine) };
  return paper.blocks.flatMap((block, index): (Paragraph | Table)[] => {
    // The last lines of the text go with the signatures, so that no page bears signatures alone.
    const keepNext = index === paper.blocks.length - 1;
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ spacing, indent: firstLine, keepNext: true, outlineLevel: block.level - 1, alignment: AlignmentType.JUSTIFIED, children: [letters(block.text, { size: body.size, bold: true })] })];
      case 'centred':
        return [centred([letters(block.text, { size: body.size, bold: true })], { spacing: exact(body.line, body.between, body.between * 2), keepNext: true })];
      case 'text':
        return [new Paragraph({ spacing, indent: firstLine, keepNext, keepLines: keepNext, alignment: AlignmentType.JUSTIFIED, children: runsOfWord(block.runs, body.size) })];
      case 'note':
        return [new Paragraph({ spacing: exact(note.line, 0, body.between), indent: firstLine, keepNext, keepLines: keepNext, alignment: AlignmentType.JUSTIFIED, children: runsOfWord(block.runs, note.size, true) })];
      case 'table':
        return tableWithCaption(block, measures);
    }
  });
}

const LINE = (stroke: number) => ({ style: BorderStyle.SINGLE, size: Math.round(stroke * 8), color: '000000' });

function tableWithCaption(table: ArrangedTable, measures: Measures): (Paragraph | Table)[] {
  const { body, table: part } = measures;
  const size = table.size === 0 ? part.size : table.size;
  const line = table.size === 0 ? part.line : Math.round(table.size * 12.5) / 10;
  const widths = table.widths.map(twips);
  const border = LINE(part.stroke);
  const margins = { top: twips(part.padY), bottom: twips(part.padY), left: twips(part.padX), right: twips(part.padX), marginUnitType: WidthType.DXA };
  const caption = table.caption === '' ? [] : [centred([letters(table.caption, { size: body.size, bold: true })], { spacing: exact(body.line, 0, body.between), keepNext: true })];
  return [
    ...caption,
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((total, each) => total + each, 0), type: WidthType.DXA },
      columnWidths: widths,
      borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
      margins,
      rows: [
        ...table.head.map((cells) => new TableRow({ tableHeader: true, cantSplit: true, children: cells.map((cell) => headCell(cell, size, line)) })),
        ...table.rows.map((row) => bodyRow(row, table.widths.length, size, line)),
      ],
    }),
    new Paragraph({ spacing: exact(body.between * 2) }),
  ];
}

function headCell(cell: HeadCell, size: number, line: number): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    columnSpan: cell.columns,
    rowSpan: cell.rows,
    children: [centred([letters(cell.text, { size, bold: true })], { spacing: exact(line), keepNext: true })],
  });
}

function bodyRow(row: ArrangedRow, columns: number, size: number, line: number): TableRow {
  return new TableRow({
    cantSplit: row.keep,
    children: row.cells.map(
      (cell) =>
        new TableCell({
          verticalAlign: VerticalAlignTable.CENTER,
          ...(row.kind === 'band' ? { columnSpan: columns } : {}),
          children: [new Paragraph({ alignment: cell.align, spacing: exact(line), keepNext: row.kind === 'band', children: runsOfWord(cell.runs, size) })],
        }),
    ),
  });
}
