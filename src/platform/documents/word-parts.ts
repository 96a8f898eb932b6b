/** The few words of Word that every part of a paper uses: twips, exact lines, runs, frames without borders. */
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { ArrangedRun } from './clean-text.ts';

export const FONT = 'Times New Roman';

/** Millimetres in twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Word's unit of letter sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Lines of exactly so many points, whatever stands in them. */
export function exact(line: number, before = 0, after = 0): { line: number; lineRule: typeof LineRuleType.EXACT; before: number; after: number } {
  return { line: Math.round(line * 20), lineRule: LineRuleType.EXACT, before: Math.round(before * 20), after: Math.round(after * 20) };
}

export interface Letters {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

export function letters(text: string, { size, bold = false, italic = false, underline = false }: Letters): TextRun {
  return new TextRun({ text, size: halfPoints(size), bold, italics: italic, ...(underline ? { underline: { type: 'single' as const } } : {}) });
}

export function runsOfWord(runs: readonly ArrangedRun[], size: number, italic = false): TextRun[] {
  return runs.map((run) => new TextRun({ text: run.text, size: halfPoints(size), bold: run.bold, italics: run.italic || italic, ...(run.newLine ? { break: 1 } : {}) }));
}

export function centred(children: readonly ParagraphChild[], more: Omit<IParagraphOptions, 'children' | 'alignment'> = {}): Paragraph {
  return new Paragraph({ ...more, alignment: AlignmentType.CENTER, children });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const FLUSH = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;

/** A table without lines that only puts things beside one another; it stays on one page. */
export function frame(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  const columns = widths.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((total, each) => total + each, 0), type: WidthType.DXA },
    columnWidths: columns,
    borders: BORDERLESS,
    margins: FLUSH,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, index) => new TableCell({ width: { size: columns[index] ?? 0, type: WidthType.DXA }, children: children.length === 0 ? [new Paragraph({})] : [...children] })),
        }),
    ),
  });
}
