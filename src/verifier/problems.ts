import { CONGRESS_WORDS, type CongressMisfit } from './congress/misfits.ts';
import { columnWords, tableWords } from './table-words.ts';

/** A sentence in both languages. */
export interface Said {
  readonly vi: string;
  readonly en: string;
}

/** Why an entry does not fit, by code, with the facts that its sentence needs. */
export type Misfit =
  | CongressMisfit
  | { readonly code: 'not_json' }
  | { readonly code: 'not_canonical' }
  | { readonly code: 'unknown_version' }
  | { readonly code: 'unknown_shape'; readonly field: string }
  | { readonly code: 'chain_differs'; readonly found: string }
  | { readonly code: 'number_gap'; readonly found: number }
  | { readonly code: 'previous_differs' }
  | { readonly code: 'hash_differs' }
  | { readonly code: 'time_goes_back' }
  | { readonly code: 'column_differs'; readonly column: string }
  | { readonly code: 'subjects_differ'; readonly organisation: string }
  | { readonly code: 'head_differs' }
  | { readonly code: 'known_head_differs' }
  | { readonly code: 'events_contradict'; readonly why: string }
  | { readonly code: 'effect_missing'; readonly table: string; readonly what: string }
  | { readonly code: 'effect_altered'; readonly table: string; readonly what: string; readonly column: string }
  | { readonly code: 'row_unaccounted'; readonly table: string; readonly what: string }
  | { readonly code: 'not_an_export' }
  | { readonly code: 'file_incomplete'; readonly expected: number; readonly found: number }
  | { readonly code: 'file_continues' };

export interface Problem {
  readonly chain: string;
  /** Number of the first entry that does not fit; null when no entry can be named. */
  readonly number: number | null;
  readonly code: Misfit['code'];
  readonly sentence: Said;
}

const WORDS: { readonly [C in Misfit['code']]: (facts: Extract<Misfit, { readonly code: C }>) => Said } = {
  ...CONGRESS_WORDS,
  not_json: () => ({ vi: 'nội dung không đọc được.', en: 'its body cannot be read.' }),
  not_canonical: () => ({ vi: 'nội dung không ở dạng chuẩn, tức là đã bị sửa sau khi ghi.', en: 'its body is not in the canonical form, so it was changed after it was written.' }),
  unknown_version: () => ({ vi: 'dạng ghi mới hơn bản này của phần mềm. Cập nhật phần mềm rồi kiểm tra lại.', en: 'its format is newer than this edition. Update the software and verify again.' }),
  unknown_shape: ({ field }) => ({ vi: `nội dung thiếu hoặc thừa phần «${field}».`, en: `its body lacks, or has too much of, “${field}”.` }),
  chain_differs: ({ found }) => ({ vi: `nội dung thuộc sổ «${found}».`, en: `its body belongs to the chain “${found}”.` }),
  number_gap: ({ found }) => ({ vi: `mục này không còn; mục tiếp theo tìm thấy mang số ${found}.`, en: `it is gone; the next entry found has number ${found}.` }),
  previous_differs: () => ({ vi: 'không nối với mục trước: mục trước đã bị sửa, thay hoặc đổi chỗ.', en: 'it does not follow the entry before, which was changed, replaced or moved.' }),
  hash_differs: () => ({ vi: 'mã băm không đúng với nội dung: nội dung hoặc mã băm đã bị sửa.', en: 'its hash is not that of its body: one of them was changed.' }),
  time_goes_back: () => ({ vi: 'thời điểm ghi sớm hơn mục trước.', en: 'it was recorded earlier than the entry before.' }),
  column_differs: ({ column }) => ({ vi: `phần «${columnWords(column).vi}» trong bảng khác với nội dung của mục.`, en: `“${columnWords(column).en}” in the table differs from the entry's body.` }),
  subjects_differ: ({ organisation }) => ({ vi: `danh sách tổ chức liên quan đã bị sửa (${organisation}).`, en: `the list of organisations concerned was changed (${organisation}).` }),
  head_differs: () => ({ vi: 'mục cuối của sổ khác với mục cuối đã ghi: có mục bị xóa ở cuối hoặc đầu sổ bị sửa.', en: 'the last entry is not the one noted as last: entries were removed from the end, or the note was changed.' }),
  known_head_differs: () => ({ vi: 'khác với mã băm đã in trên văn bản.', en: 'its hash differs from the one printed on paper.' }),
  events_contradict: ({ why }) => ({ vi: `không thể thực hiện sau các mục trước (${why}).`, en: `it cannot follow from the entries before (${why}).` }),
  effect_missing: ({ table, what }) => ({ vi: `bảng «${tableWords(table).vi}» thiếu dòng mà mục này đã ghi: ${what}.`, en: `the table “${tableWords(table).en}” lacks a row that this entry wrote: ${what}.` }),
  effect_altered: ({ table, what, column }) => ({ vi: `bảng «${tableWords(table).vi}» khác với mục này đã ghi: ${what}, phần «${columnWords(column).vi}».`, en: `the table “${tableWords(table).en}” differs from what this entry wrote: ${what}, “${columnWords(column).en}”.` }),
  row_unaccounted: ({ table, what }) => ({ vi: `bảng «${tableWords(table).vi}» có dòng mà không mục nào trong sổ đã ghi: ${what}.`, en: `the table “${tableWords(table).en}” has a row that no entry wrote: ${what}.` }),
  not_an_export: () => ({ vi: 'tệp không phải bản xuất sổ ghi của phần mềm này.', en: 'the file is not an export of the record.' }),
  file_incomplete: ({ expected, found }) => ({ vi: `tệp bị thiếu: ghi là có ${expected} mục nhưng chỉ có ${found}.`, en: `the file is cut off: it announces ${expected} entries and has ${found}.` }),
  file_continues: () => ({ vi: 'sau mục cuối, tệp còn phần thừa.', en: 'the file goes on after the last entry.' }),
};

/** The problem with its sentence: which entry of which chain, and why. */
export function problemAt(chain: string, number: number | null, misfit: Misfit): Problem {
  const why = (WORDS[misfit.code] as (facts: Misfit) => Said)(misfit);
  const sentence =
    number === null
      ? { vi: chain === '' ? capital(why.vi) : `Sổ «${chain}»: ${why.vi}`, en: chain === '' ? capital(why.en) : `Chain “${chain}”: ${why.en}` }
      : { vi: `Mục số ${number} của sổ «${chain}»: ${why.vi}`, en: `Entry ${number} of the chain “${chain}”: ${why.en}` };
  return { chain, number, code: misfit.code, sentence };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
