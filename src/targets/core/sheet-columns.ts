import { fold } from '#foundation/text.ts';

/** Targets as a sheet: the template, what is handed in, and the table that is exported have these columns. */
export const SHEET_COLUMNS = [
  { id: 'title', heading: 'Chỉ tiêu', width: 44 },
  { id: 'theme', heading: 'Lĩnh vực', width: 20 },
  { id: 'indicator', heading: 'Chỉ tiêu chung', width: 34 },
  { id: 'unit', heading: 'Đơn vị tính', width: 16 },
  { id: 'direction', heading: 'Chiều', width: 11 },
  { id: 'measure', heading: 'Cách tính cả nhiệm kỳ', width: 20 },
  { id: 'gathering', heading: 'Tổng hợp nhiều đơn vị', width: 20 },
  { id: 'weight', heading: 'Quy mô', width: 12 },
  { id: 'weightUnit', heading: 'Đơn vị của quy mô', width: 14 },
  { id: 'baseYear', heading: 'Năm gốc', width: 9 },
  { id: 'base', heading: 'Số gốc', width: 12 },
  { id: 'goal', heading: 'Mức đề ra', width: 12 },
  { id: 'fromYear', heading: 'Năm đầu', width: 9 },
  { id: 'dueYear', heading: 'Năm cuối', width: 9 },
  { id: 'source', heading: 'Văn bản đề ra', width: 30 },
  { id: 'definition', heading: 'Cách xác định', width: 30 },
  { id: 'note', heading: 'Thuyết minh', width: 30 },
  { id: 'paper', heading: 'Văn bản kết quả', width: 30 },
] as const;
export type SheetColumnId = (typeof SHEET_COLUMNS)[number]['id'];

/** Of each year of the term: what was planned, what was done, what is expected to be done. */
export const YEAR_HEADINGS = { plan: 'Kế hoạch', done: 'Thực hiện', expected: 'Ước thực hiện' } as const;
export type YearKind = keyof typeof YEAR_HEADINGS;

export type ColumnPlace = { readonly kind: 'field'; readonly id: SheetColumnId } | { readonly kind: 'year'; readonly of: YearKind; readonly year: number };

/** What a heading says, marks and capitals aside. */
export function placeOfHeading(heading: string): ColumnPlace | undefined {
  const text = fold(heading);
  const field = SHEET_COLUMNS.find((column) => fold(column.heading) === text);
  if (field) return { kind: 'field', id: field.id };
  const year = Number(text.slice(-4));
  const of = (['expected', 'plan', 'done'] as const).find((kind) => text === `${fold(YEAR_HEADINGS[kind])} ${year}`);
  return of && year >= 1976 && year <= 2100 ? { kind: 'year', of, year } : undefined;
}

export function headingOfPlace(place: ColumnPlace): string {
  return place.kind === 'field' ? (SHEET_COLUMNS.find((each) => each.id === place.id)?.heading ?? '') : `${YEAR_HEADINGS[place.of]} ${place.year}`;
}
