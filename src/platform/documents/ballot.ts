/** A ballot paper on A5: seal place at the top left, title, list, how to vote. All papers of one design are alike: no number, no code, no time. */
import type { Day } from '#foundation/day.ts';
import { capitals, clean } from './clean-text.ts';
import { setPages } from './pdf.ts';

export interface BallotSheet {
  /** Of the file's properties; nothing of it is printed. */
  readonly dated: Day;
  /** Whose seal goes into the place at the top left. @rule R-244-17.1 */
  readonly convener: string;
  readonly congress: string;
  readonly term: string;
  /** A line feed where a long title breaks by its sense. */
  readonly title: string;
  /** Below the title: "lần 2"; blank: nothing. */
  readonly round: string;
  readonly seats: string;
  /** Number and name, and a narrow column for each box. */
  readonly columns: readonly string[];
  readonly names: readonly { readonly place: number; readonly label: string; readonly extra: string }[];
  readonly howTo: readonly string[];
  /** At the foot, the same on every paper of the design. */
  readonly layoutHash: string;
}

/** Millimetres and points; rows get lower as lists get longer, so that a usual list stays on one side. */
export interface BallotMeasures {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly seal: number;
  readonly head: { readonly size: number; readonly line: number };
  readonly title: { readonly size: number; readonly line: number };
  readonly row: { readonly size: number; readonly height: number };
  readonly boxWidth: number;
  readonly numberWidth: number;
  readonly howTo: { readonly size: number; readonly line: number };
  readonly foot: { readonly size: number };
  /** Lists of names alone stand in two columns when they are long. */
  readonly across: 1 | 2;
}

const ROWS = [
  { upTo: 8, size: 14, height: 10 },
  { upTo: 14, size: 13, height: 8 },
  { upTo: 20, size: 12, height: 6.2 },
  { upTo: 52, size: 11, height: 4.9 },
  { upTo: Infinity, size: 10, height: 4.3 },
] as const;
/** Names that a column of the smallest rows holds. */
const ONE_COLUMN = 26;

export function ballotMeasures({ names, columns }: Pick<BallotSheet, 'names' | 'columns'>): BallotMeasures {
  const row = ROWS.find((each) => names.length <= each.upTo) ?? ROWS[4];
  const across = columns.length === 2 && names.length > ONE_COLUMN ? 2 : 1;
  return {
    page: { width: 148, height: 210 }, margin: { x: 12, top: 10, bottom: 12 }, seal: 24, head: { size: 10, line: 13 }, title: { size: 14, line: 18 },
    row: { size: row.size, height: row.height }, boxWidth: 26, numberWidth: 10, howTo: { size: 10, line: 13 }, foot: { size: 6 }, across,
  };
}

/** What is printed, in clean letters. */
export function printedBallot(sheet: BallotSheet) {
  return {
    convener: capitals(sheet.convener), congress: capitals(sheet.congress), term: `Nhiệm kỳ ${clean(sheet.term)}`, title: sheet.title.split('\n').map(capitals), round: clean(sheet.round), seats: clean(sheet.seats),
    columns: sheet.columns.map(clean), names: sheet.names.map(({ place, label, extra }) => ({ place: String(place), label: clean(label), extra: clean(extra) })),
    howTo: sheet.howTo.map(clean), foot: `Mẫu phiếu ${sheet.layoutHash.slice(0, 16)}`,
    dated: { year: Number(sheet.dated.slice(0, 4)), month: Number(sheet.dated.slice(5, 7)), day: Number(sheet.dated.slice(8, 10)) },
  };
}

/** The paper as PDF; the same sheet gives the same bytes. */
export function ballotToPdf(sheet: BallotSheet): Promise<Uint8Array<ArrayBuffer>> {
  return setPages('ballot-page', { measures: ballotMeasures(sheet), paper: printedBallot(sheet) });
}
