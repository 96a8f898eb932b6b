/**
 * An official Party paper as the rooms describe it: what it says and who signs it, never how it looks. The measures stand in
 * measures.ts, the wording of numbers, dates and labels in arrange.ts; word.ts and pdf.ts print the same arrangement.
 * Every text is data: whatever a person typed comes out as the same letters.
 */
import type { Day } from '#foundation/day.ts';
import type { Profile } from './measures.ts';

export { profileOf, type Profile } from './measures.ts';

export interface OfficialPaper {
  /** `profileOf(dated)`, unless the paper repeats an older form on purpose. */
  readonly profile: Profile;
  /** The superior organisation as it is written, e.g. "Đảng bộ huyện Long Hồ"; none for the highest. Printed in capitals. */
  readonly superior?: string;
  /** The issuing organisation and, at a congress, the congress and term below it. Printed in bold capitals. */
  readonly issuers: readonly [string, ...string[]];
  /** Kind and organisation symbol, e.g. "BC/ĐU". Minutes and other papers without a number leave it out. */
  readonly symbol?: string;
  /** Given at issue, from 01 per kind within one term. Until then the number and the day stay blank. */
  readonly number?: number;
  /** The day of the paper. Printed for an issued paper and for one without a symbol; else only its year is. */
  readonly dated: Day;
  readonly place: string;
  /** A draft prints "DỰ THẢO" or "DỰ THẢO LẦN n" under the number, and neither number nor day. */
  readonly draft?: 'draft' | number;
  readonly urgency?: 'KHẨN' | 'THƯỢNG KHẨN' | 'HỎA TỐC';
  /** "BÁO CÁO", "NGHỊ QUYẾT", "BIÊN BẢN" … An official letter (công văn) has no kind; its abstract then stands under the number. */
  readonly kind?: string;
  readonly abstract?: string;
  readonly addressed?: { readonly word: 'Kính gửi' | 'Kính trình'; readonly to: readonly [string, ...string[]] };
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /** From left to right; one alone stands right, beside the recipients. Three fit at most. */
  readonly signatures: readonly Signature[];
  /** Without dash and full stop, the archive last: ["Ban Thường vụ Huyện ủy", "Lưu Đảng ủy"]. */
  readonly recipients?: readonly string[];
  /** Small print at the foot of every page, e.g. the head of the record. */
  readonly footer?: string;
}

export type Text = string | readonly Run[];

/** Letters of one kind. A line end in the text begins a new line. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Block =
  /** Level 1 is numbered I-, level 2 1., level 3 a); the labels are counted, not typed. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly numbered?: boolean }
  /** A centred bold line, e.g. "QUYẾT NGHỊ". */
  | { readonly kind: 'centred'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  /** "- …", or "+ …" below it. */
  | { readonly kind: 'bullet'; readonly text: Text; readonly level?: 1 | 2 }
  /** Italic and smaller, e.g. below a table. */
  | { readonly kind: 'note'; readonly text: Text }
  | PaperTable;

export interface PaperTable {
  readonly kind: 'table';
  /** Centred bold above the table. */
  readonly caption?: string;
  readonly columns: readonly [TableColumn, ...TableColumn[]];
  readonly rows: readonly TableRow[];
  /** Bold last rows. */
  readonly sums?: readonly (readonly TableCell[])[];
  /** Letters in points; 12 where nothing is said. */
  readonly size?: 10 | 11 | 12 | 13;
}

export interface TableColumn {
  readonly header: string;
  /** Neighbours with the same group share a merged cell above their own. */
  readonly group?: string;
  /** Relative; all columns together take the text width. */
  readonly width: number;
  /** Text stands left, numbers right, marks and dates in the middle. */
  readonly align: 'left' | 'center' | 'right';
}

export type TableCell = string | { readonly text: Text; readonly align?: 'left' | 'center' | 'right' };

/** One row with a cell for each column, or a bold line across the table, e.g. the name of a district. */
export type TableRow = readonly TableCell[] | { readonly band: string };

export interface Signature {
  /** "T/M ĐẢNG ỦY", "T/M BAN THƯỜNG VỤ", "T/M ĐOÀN CHỦ TỊCH"; K/T, T/L, Q. with a slash, never a dot. Printed in bold capitals. */
  readonly authority?: string;
  /** Printed in capitals. */
  readonly post?: string;
  /** Without titles and degrees. Blank where it is still to be written. */
  readonly name?: string;
}
