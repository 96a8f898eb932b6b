import type { Sentence } from '#foundation/sentence.ts';
import { parseDay } from '#foundation/day.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import type { RowCode, RowProblem } from '../core/import/row.ts';

type Facts = { readonly found: string; readonly other: string };

const rowWords: { readonly [C in RowCode]: (facts: Facts) => Sentence } = {
  code_missing: () => ({ vi: 'chưa có mã tổ chức.', en: 'the code is missing.' }),
  code_wrong: ({ found }) => ({
    vi: `mã “${found}” không đúng dạng; mã chỉ gồm chữ in hoa không dấu, số, dấu chấm và gạch ngang.`,
    en: `“${found}” is no code; a code has capital letters, digits, dots and hyphens only.`,
  }),
  code_twice: ({ found, other }) => ({ vi: `mã ${found} đã có ở ô ${other}.`, en: `the code ${found} already stands in ${other}.` }),
  name_missing: () => ({ vi: 'chưa có tên tổ chức.', en: 'the name is missing.' }),
  name_too_long: () => ({ vi: 'tên dài quá 200 chữ.', en: 'the name has more than 200 characters.' }),
  text_decomposed: () => ({
    vi: 'chữ ở dạng Unicode tổ hợp (NFD). Chọn “Chuyển sang Unicode dựng sẵn” rồi xem trước lại.',
    en: 'the text is in decomposed Unicode (NFD). Choose “Convert to composed Unicode” and preview again.',
  }),
  control_characters: () => ({ vi: 'có ký tự điều khiển hoặc dấu đầu dòng của công thức.', en: 'there are control characters, or a sign that begins a formula.' }),
  kind_missing: () => ({ vi: 'chưa có loại hình.', en: 'the kind is missing.' }),
  kind_not_listed: ({ found }) => ({ vi: `không có loại hình “${found}” trong danh mục.`, en: `“${found}” is not in the list of kinds.` }),
  superior_missing: () => ({ vi: 'chưa có mã cấp trên trực tiếp.', en: 'the code of the superior is missing.' }),
  superior_not_found: ({ found }) => ({ vi: `không tìm thấy cấp trên mang mã ${found} trong tệp và trong danh sách hiện có.`, en: `no superior with the code ${found}, neither in the file nor in the register.` }),
  superior_is_closed: ({ found, other }) => ({ vi: `cấp trên ${other} (${found}) đã kết thúc hoạt động.`, en: `the superior ${other} (${found}) is closed.` }),
  superior_began_later: ({ found, other }) => ({ vi: `cấp trên ${found} không hoạt động suốt từ ngày ${dayOr(other)}.`, en: `the superior ${found} is not open all the time from ${dayOr(other)} on.` }),
  level_not_below: ({ found, other }) => ({ vi: `phải ở cấp thấp hơn cấp trên ${other} (${found}).`, en: `must be of a lower level than its superior ${other} (${found}).` }),
  superior_has_no_level_below: ({ found, other }) => ({ vi: `${other} (${found}) là chi bộ, không có tổ chức trực thuộc.`, en: `${other} (${found}) is a branch and has nothing below it.` }),
  level_above_subordinate: ({ other }) => ({ vi: `loại hình mới không còn cao hơn ${other} đang trực thuộc.`, en: `the new kind is no longer above ${other}, which stands below it.` }),
  below_itself: ({ found }) => ({ vi: `đi lên qua ${found} lại gặp chính tổ chức này.`, en: `going up by ${found} leads back to itself.` }),
  number_wrong: ({ found }) => ({ vi: `“${found}” không phải số nguyên từ 0 trở lên.`, en: `“${found}” is no whole number from 0 up.` }),
  cell_with_formula: ({ found }) => ({ vi: `ô có công thức ${found}. Thay bằng giá trị.`, en: `the cell has a formula ${found}. Put the value instead.` }),
  cell_with_error: ({ found }) => ({ vi: `ô bị lỗi ${found}.`, en: `the cell shows the error ${found}.` }),
  cell_not_text: ({ found }) => ({ vi: `ô có giá trị “${found}” không phải là chữ hoặc số.`, en: `“${found}” is neither text nor a number.` }),
  row_is_closed: ({ found, other }) => ({ vi: `${other} (${found}) đã kết thúc hoạt động. Bỏ dòng này.`, en: `${other} (${found}) is closed. Leave this row out.` }),
  state_began_later: ({ found, other }) => ({ vi: `${found} có thay đổi từ ngày ${dayOr(other)}, sau ngày nạp đã chọn.`, en: `${found} has changed on ${dayOr(other)}, after the chosen day.` }),
  row_out_of_range: ({ found }) => ({ vi: `${found} nằm ngoài phạm vi được giao.`, en: `${found} is outside your range.` }),
};

/** "B7: …"; rows that came from no sheet are named by their number. */
export function sayRowProblem(problem: RowProblem): Sentence {
  const said = rowWords[problem.code]({ found: problem.found ?? '', other: problem.other ?? '' });
  return problem.cell === ''
    ? { vi: `Dòng ${problem.row}: ${said.vi}`, en: `Row ${problem.row}: ${said.en}` }
    : { vi: `Ô ${problem.cell}: ${said.vi}`, en: `Cell ${problem.cell}: ${said.en}` };
}

function dayOr(text: string): string {
  const day = parseDay(text);
  return day === undefined ? text : formatDay(day);
}
