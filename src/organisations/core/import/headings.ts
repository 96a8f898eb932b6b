import type { Sentence } from '#foundation/sentence.ts';
import { fold } from '#foundation/text.ts';
import type { Column } from './row.ts';

/** Headings of the list, as the template writes them and as a given file may have them, in either language and any order. */
export const HEADINGS: { readonly [C in Column]: Sentence } = {
  code: { vi: 'Mã tổ chức', en: 'Code' },
  name: { vi: 'Tên tổ chức', en: 'Name' },
  kind: { vi: 'Loại hình', en: 'Kind' },
  superior: { vi: 'Mã cấp trên trực tiếp', en: 'Code of the superior' },
  members: { vi: 'Số đảng viên', en: 'Members' },
  branches: { vi: 'Số chi bộ trực thuộc', en: 'Branches' },
};

/** Without these four a list says nothing; the numbers may be left out. */
export const NEEDED: readonly Column[] = ['code', 'name', 'kind', 'superior'];

const columnOf = new Map<string, Column>(
  (Object.entries(HEADINGS) as [Column, Sentence][]).flatMap(([column, { vi, en }]) => [[fold(vi), column], [fold(en), column]] as [string, Column][]),
);

export function columnOfHeading(text: string): Column | undefined {
  return columnOf.get(fold(text));
}
