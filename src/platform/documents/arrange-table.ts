/** A table turned into what is printed: merged header cells, widths that fill the text, every row as long as the columns. */
import { assert } from '#foundation/assert.ts';
import { clean, runsOf, type ArrangedRun } from './clean-text.ts';
import type { PaperTable, TableCell, TableColumn } from './official.ts';

export interface ArrangedTable {
  readonly kind: 'table';
  readonly caption: string;
  /** 0 stands for the size of the measures. */
  readonly size: number;
  readonly widths: readonly number[];
  /** One row, or two when columns are grouped. */
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly ArrangedRow[];
}

export interface HeadCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

export interface ArrangedRow {
  readonly kind: 'row' | 'band' | 'sum';
  /** Kept on one page; a very long row may break. */
  readonly keep: boolean;
  readonly cells: readonly { readonly runs: readonly ArrangedRun[]; readonly align: 'left' | 'center' | 'right' }[];
}

const LONGEST_KEPT = 1200;

/** @param width of the text in millimetres; the columns share it in the proportion of their own widths */
export function arrangeTable(table: PaperTable, width: number): ArrangedTable {
  return {
    kind: 'table',
    caption: clean(table.caption ?? ''),
    size: table.size ?? 0,
    widths: widthsOf(table.columns, width),
    head: headOf(table.columns),
    rows: [
      ...table.rows.map((row): ArrangedRow =>
        'band' in row
          ? { kind: 'band', keep: true, cells: [{ runs: [{ text: clean(row.band), bold: true, italic: false, newLine: false }], align: 'left' }] }
          : rowOf('row', row, table.columns),
      ),
      ...(table.sums ?? []).map((row) => rowOf('sum', row, table.columns)),
    ],
  };
}

/** Hundredths of a millimetre, the last column taking what rounding leaves, so that Word and PDF draw the same lines. */
function widthsOf(columns: readonly TableColumn[], width: number): readonly number[] {
  const sum = columns.reduce((total, column) => total + column.width, 0);
  assert(columns.every((column) => column.width > 0), 'a column has a width');
  const widths = columns.map((column) => Math.round((column.width * width * 100) / sum) / 100);
  const rest = width - widths.reduce((total, each) => total + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? Math.round((each + rest) * 100) / 100 : each));
}

function headOf(columns: readonly TableColumn[]): readonly (readonly HeadCell[])[] {
  if (columns.every((column) => column.group === undefined)) {
    return [columns.map((column) => ({ text: clean(column.header), columns: 1, rows: 1 }))];
  }
  const upper: HeadCell[] = [];
  const lower: HeadCell[] = [];
  let group: string | undefined;
  for (const column of columns) {
    const last = upper.at(-1);
    if (column.group === undefined) {
      upper.push({ text: clean(column.header), columns: 1, rows: 2 });
    } else {
      lower.push({ text: clean(column.header), columns: 1, rows: 1 });
      if (last && column.group === group) upper[upper.length - 1] = { ...last, columns: last.columns + 1 };
      else upper.push({ text: clean(column.group), columns: 1, rows: 1 });
    }
    group = column.group;
  }
  return [upper, lower];
}

function rowOf(kind: 'row' | 'sum', cells: readonly TableCell[], columns: readonly TableColumn[]): ArrangedRow {
  assert(cells.length === columns.length, `a row of ${cells.length} cells in a table of ${columns.length} columns`);
  const arranged = cells.map((cell, index) => {
    const { text, align } = typeof cell === 'string' ? { text: cell } : cell;
    const runs = runsOf(text);
    return { runs: kind === 'sum' ? runs.map((run) => ({ ...run, bold: true })) : runs, align: align ?? columns[index]?.align ?? 'left' };
  });
  const letters = Math.max(...arranged.map((cell) => cell.runs.reduce((total, run) => total + run.text.length, 0)));
  return { kind, keep: letters <= LONGEST_KEPT, cells: arranged };
}
