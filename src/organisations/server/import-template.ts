import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { type BookColumn, toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import type { Shell } from '#platform/shell.ts';
import type { importTemplate as operation } from '../contract.ts';
import { HEADINGS, NEEDED } from '../core/import/headings.ts';
import { type Column, COLUMNS } from '../core/import/row.ts';
import { kindsOf } from './door.ts';

const WIDTHS: { readonly [C in Column]: number } = { code: 16, name: 52, kind: 28, superior: 22, members: 16, branches: 20 };

/** Columns of the list, the same in the template and in what is exported, so an export can be handed in again. */
export function listColumns(language: keyof Sentence): [BookColumn, ...BookColumn[]] {
  const columns = COLUMNS.map((column): BookColumn => ({ header: HEADINGS[column][language], width: WIDTHS[column], type: column === 'members' || column === 'branches' ? 'number' : 'text' }));
  return columns as [BookColumn, ...BookColumn[]];
}

const EXPLAINED: { readonly [C in Column]: Sentence & { readonly example: string } } = {
  code: { vi: 'Mã riêng của từng tổ chức: chữ in hoa không dấu, số, dấu chấm, gạch ngang; tối đa 40 ký tự. Mã đã dùng thì không đổi và không dùng lại.', en: 'Its own code: capital letters, digits, dots, hyphens; 40 at the most. A code never changes and is never used again.', example: 'LH.01' },
  name: { vi: 'Tên đầy đủ như trong quyết định thành lập, tối đa 200 chữ.', en: 'The full name as in the founding decision, 200 characters at the most.', example: 'Đảng bộ xã Long An' },
  kind: { vi: 'Chọn đúng một tên trong trang “Loại hình”.', en: 'One of the names on the sheet “Kinds”.', example: 'Đảng bộ cơ sở' },
  superior: { vi: 'Mã của cấp ủy cấp trên trực tiếp; có trong danh sách này hoặc đã có trong sổ. Chỉ tổ chức cao nhất để trống.', en: 'The code of the direct superior, in this list or already in the register. Only the topmost organisation has none.', example: 'LH' },
  members: { vi: 'Số đảng viên chính thức, số nguyên. Để trống thì giữ số đang có.', en: 'Full members, a whole number. Left empty, the present number stays.', example: '142' },
  branches: { vi: 'Số chi bộ trực thuộc, số nguyên. Để trống thì giữ số đang có.', en: 'Branches below, a whole number. Left empty, the present number stays.', example: '9' },
};

const WORDS = {
  title: { vi: 'Mẫu danh sách tổ chức', en: 'Template for a list of organisations' },
  file: { vi: 'mau-danh-sach-to-chuc.xlsx', en: 'organisations-template.xlsx' },
  list: { vi: 'Danh sách', en: 'List' },
  guide: { vi: 'Hướng dẫn', en: 'Explanations' },
  kinds: { vi: 'Loại hình', en: 'Kinds' },
  column: { vi: 'Cột', en: 'Column' },
  needed: { vi: 'Bắt buộc', en: 'Needed' },
  explanation: { vi: 'Cách điền', en: 'How to fill it in' },
  example: { vi: 'Ví dụ', en: 'Example' },
  level: { vi: 'Cấp', en: 'Level' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  notes: {
    vi: ['Điền vào trang “Danh sách”, mỗi tổ chức một dòng, không đổi tiêu đề cột.', 'Không dùng công thức. Tổ chức không có trong tệp vẫn giữ nguyên, không bị xóa.', 'Sai một dòng thì không ghi dòng nào; phần mềm chỉ rõ từng ô cần sửa.'],
    en: ['Fill in the sheet “List”, one organisation a row, and keep the headings.', 'No formulas. What the file does not name stays as it is.', 'One wrong row, and nothing is written; every cell to correct is named.'],
  },
} as const;

/** An empty list with its headings, how to fill it in, and the kinds to choose from. */
export async function importTemplate(shell: Shell, _actor: Actor, { language }: InputOf<typeof operation>): Answer<typeof operation> {
  const { kinds, levels } = await shell.read(kindsOf);
  const name = (of: { nameVi: string; nameEn: string } | undefined): string => (language === 'vi' ? of?.nameVi : of?.nameEn) ?? '';
  const bytes = await toXlsx({
    title: WORDS.title[language],
    dated: dayOf(shell.now()),
    sheets: [
      { name: WORDS.list[language], orientation: 'landscape', columns: listColumns(language), rows: [] },
      {
        name: WORDS.guide[language], orientation: 'landscape', notes: WORDS.notes[language],
        columns: [
          { header: WORDS.column[language], width: 26, type: 'text' },
          { header: WORDS.needed[language], width: 11, type: 'text', align: 'center' },
          { header: WORDS.explanation[language], width: 80, type: 'text' },
          { header: WORDS.example[language], width: 24, type: 'text' },
        ],
        rows: COLUMNS.map((column) => [HEADINGS[column][language], (NEEDED.includes(column) ? WORDS.yes : WORDS.no)[language], EXPLAINED[column][language], EXPLAINED[column].example]),
      },
      {
        name: WORDS.kinds[language],
        columns: [{ header: WORDS.kinds[language], width: 36, type: 'text' }, { header: WORDS.level[language], width: 28, type: 'text' }],
        rows: kinds.map((kind) => [name(kind), name(levels.find((level) => level.id === kind.levelId))]),
      },
    ],
  });
  return ok({ name: WORDS.file[language], type: FILE_TYPES.xlsx, bytes });
}
