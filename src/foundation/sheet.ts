import type { Day } from './day.ts';
import type { Sentence } from './sentence.ts';
import { fold, tidy } from './text.ts';

/** What a cell of a given sheet holds. A number is its digits, so that nothing is lost on the way. */
export type SheetContent =
  | { readonly kind: 'empty' | 'formula' | 'error' | 'other' }
  | { readonly kind: 'text'; /** NFC, whatever the file has: the border makes it so. */ readonly text: string }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'day'; readonly day: Day };

export interface SheetCell {
  /** "B7" */
  readonly address: string;
  readonly content: SheetContent;
}

export interface SheetRow {
  /** As Excel shows it, from 1. */
  readonly number: number;
  /** From column A on; what lies behind the last cell is empty. */
  readonly cells: readonly SheetCell[];
}

/** Why a file cannot be read at all. */
export type SheetReason = 'too_large' | 'not_excel' | 'old_format' | 'password' | 'macros' | 'damaged';

/** One thing that is wrong with a sheet, by the cell as the person sees it. */
export interface SheetFault {
  readonly cell: string;
  readonly sentence: Sentence;
}

/** More are counted, not named: nobody mends two thousand cells from a list. */
export const MOST_FAULTS = 200;

/** How many cells are wrong, and the first of them. */
export interface CountedFaults {
  readonly count: number;
  /** At the most `MOST_FAULTS`. */
  readonly faults: readonly SheetFault[];
}

export function countFaults(faults: readonly SheetFault[]): CountedFaults {
  return { count: faults.length, faults: faults.slice(0, MOST_FAULTS) };
}

/** Letters of a column, counted from 0: 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(index: number): string {
  return index < 26 ? String.fromCodePoint(65 + index) : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}

/** "B7" of column 1 and row 7, as Excel shows it. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Finds the column of a heading, marks and capitals aside. */
export function headingIn<C extends string>(columns: readonly { readonly id: C; readonly heading: string }[]): (heading: string) => C | undefined {
  const ids = new Map(columns.map(({ id, heading }) => [fold(heading), id]));
  return (heading) => ids.get(fold(heading));
}

/** A sheet below its headings. */
export interface SheetBelow<P> {
  /** The columns that were found, from the left; another column between them is passed over. */
  readonly places: readonly { readonly place: P; readonly index: number }[];
  /** Without the blank ones. */
  readonly rows: readonly SheetRow[];
}

/**
 * The rows below the first row with the heading that tells (`tells`); a title may stand above it. Undefined: no row has it.
 * @param placeOf what a heading says, undefined for one that is not ours
 */
export function belowHeadings<P>(rows: readonly SheetRow[], placeOf: (heading: string) => P | undefined, tells: (place: P) => boolean): SheetBelow<P> | undefined {
  const placesOf = (row: SheetRow): SheetBelow<P>['places'] =>
    row.cells.flatMap(({ content }, index) => {
      const place = content.kind === 'text' ? placeOf(content.text) : undefined;
      return place === undefined ? [] : [{ place, index }];
    });
  for (const row of rows) {
    const places = placesOf(row);
    if (places.some(({ place }) => tells(place))) return { places, rows: rows.filter((each) => each.number > row.number && !isBlank(each)) };
  }
  return undefined;
}

/** Where each column stands; of a heading that stands twice, the last. */
export function columnPlaces<C>({ places }: SheetBelow<C>): ReadonlyMap<C, number> {
  return new Map(places.map(({ place, index }) => [place, index]));
}

function isBlank({ cells }: SheetRow): boolean {
  return cells.every(({ content }) => isNothing(content));
}

/** An empty cell, or one with nothing but spaces. */
export function isNothing(content: SheetContent): boolean {
  return content.kind === 'empty' || (content.kind === 'text' && tidy(content.text) === '');
}
