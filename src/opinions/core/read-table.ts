/** One row of a table of text: its cells, and the line of the file where it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The line where a quoted cell swallows whole rows: its closing quotation mark is missing. */
  readonly unclosed?: number;
}

/**
 * The rows of a tab-separated table. A cell in quotation marks may hold tabs and line ends, two marks inside stand for one. A mark that
 * is followed by more than the end of the cell is a mark of the text itself: «"Sáng tạo" nên đứng trước» needs no quoting. Blank lines are no rows.
 */
export function readTable(text: string): TableRow[] {
  const rows: TableRow[] = [];
  const width = (/^[^\r\n]*/.exec(text.replace(/^\uFEFF/, ''))?.[0] ?? '').split('\t').length;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const begins = line;
    let unclosed: number | undefined;
    for (let more = true; more; ) {
      const cell = cellAt(text, at);
      if (cell.quoted && swallows(cell.value, width)) unclosed ??= line;
      cells.push(cell.value);
      line += linesIn(cell.value);
      at = cell.end;
      more = text[at] === '\t';
      if (more) at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (cells.length > 1 || (cells[0] ?? '').trim() !== '') rows.push({ line: begins, cells, ...(unclosed === undefined ? {} : { unclosed }) });
  }
  return rows;
}

/** A line end is \n or \r\n; a lone \r belongs to its cell. */
const CELL_END = /\t|\r?\n|$/g;

function cellAt(text: string, at: number): { readonly value: string; readonly quoted: boolean; readonly end: number } {
  if (text[at] === '"') {
    const end = closing(text, at);
    if (end !== undefined) return { value: text.slice(at + 1, end).replaceAll('""', '"'), quoted: true, end: end + 1 };
  }
  CELL_END.lastIndex = at;
  const end = CELL_END.exec(text)?.index ?? text.length;
  return { value: text.slice(at, end), quoted: false, end };
}

/** Where the quotation mark stands that closes the cell; none when the first unpaired one is followed by more text, or there is none. */
function closing(text: string, at: number): number | undefined {
  for (let mark = text.indexOf('"', at + 1); mark >= 0; mark = text.indexOf('"', mark + 1)) {
    if (text[mark + 1] === '"') {
      mark++;
      continue;
    }
    const next = text[mark + 1];
    return next === undefined || next === '\t' || next === '\n' || (next === '\r' && text[mark + 2] === '\n') ? mark : undefined;
  }
  return undefined;
}

function swallows(value: string, width: number): boolean {
  return width > 1 && value.split('\n').slice(1).some((line) => line.split('\t').length >= width);
}

function linesIn(value: string): number {
  let lines = 0;
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) lines++;
  return lines;
}
