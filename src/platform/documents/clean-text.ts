/** Letters from people made fit for a file: NFC, and without the characters that XML and printers cannot hold. */
import { tidy } from '#foundation/text.ts';
import type { Text } from './official.ts';

export interface ArrangedRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Begins a new line inside the same paragraph. */
  readonly newLine: boolean;
}

/** One line: line ends become spaces. Half a surrogate pair and non-characters stand in no XML file. */
export function clean(text: string): string {
  return tidy(printable(text)).replace(/\n/g, ' ');
}

/** As `clean`, in Vietnamese capitals. */
export function capitals(text: string): string {
  return clean(text).toLocaleUpperCase('vi');
}

/** Plain or marked text as runs; each line end begins a run on a new line. */
export function runsOf(text: Text): readonly ArrangedRun[] {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return runs.flatMap(({ text: letters, bold = false, italic = false }: { text: string; bold?: boolean; italic?: boolean }) =>
    printable(letters)
      .normalize('NFC')
      .split(/\r\n|\r|\n/)
      // Blanks at the edges of a run part it from its neighbour, so they stay.
      .map((line, index) => ({ text: line.replace(/[\t ]+/g, ' '), bold, italic, newLine: index > 0 })),
  );
}

function printable(text: string): string {
  // With the flag u a surrogate only matches when its other half is missing.
  // oxlint-disable-next-line no-control-regex -- control characters are what is removed here
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]/gu, '');
}
