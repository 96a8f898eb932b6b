import { assert } from '#foundation/assert.ts';
import type { PaperTable, TableColumn } from './official.ts';

/** Letters that a column gets at least, and at most, when the width is shared out. */
const NARROW = 4;
const WIDE = 36;
/** Room beside the letters of a cell; a figure cannot be broken and takes more. */
const BESIDE = { text: 2, figures: 6 } as const;
const FIGURES = /^[-+−]?[\d.,]*\d(%| ?[a-zà-ỹ/]+)?$|^–?$/iu;

/** A table of plain text as a block of an official paper: wide columns for long texts, figures to the right. Every row has as many cells as the head. */
export function plainTable({ caption, head, rows }: { readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }): PaperTable {
  const [first, ...others] = head.map((header, at): TableColumn => {
    const cells = rows.map((row) => row[at] ?? '');
    const longest = Math.max(...cells.map((cell) => cell.length), ...header.split(' ').map((word) => word.length));
    const figures = cells.length > 0 && cells.every((cell) => FIGURES.test(cell));
    return { header, width: Math.min(WIDE, Math.max(NARROW, longest)) + BESIDE[figures ? 'figures' : 'text'], align: figures ? 'right' : 'left' };
  });
  assert(first, 'a table has a column');
  return { kind: 'table', size: 11, ...(caption !== '' && { caption }), columns: [first, ...others], rows };
}
