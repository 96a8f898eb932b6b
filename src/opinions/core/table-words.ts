import type { ProblemWords } from '#foundation/sentence.ts';
import type { TableProblem } from './opinion-table.ts';

/** What is wrong with a table of opinions, and what to do. */
export const tableProblemWords: ProblemWords<TableProblem> = {
  table_empty: () => ({ vi: 'Tệp trống. Dòng đầu phải là tên các cột.', en: 'The file is empty. Its first line must name the columns.' }),
  columns_missing: ({ columns }) => ({
    vi: `Dòng đầu thiếu cột ${columns.join(', ')}. Các cột cách nhau bằng dấu tab; thêm cột còn thiếu.`,
    en: `The first line lacks the columns ${columns.join(', ')}. Columns are separated by tabs; add what is missing.`,
  }),
  column_repeated: ({ column }) => ({ vi: `Cột ${column} có hai lần. Giữ một cột.`, en: `The column ${column} is there twice. Keep one.` }),
  too_many_rows: ({ rows, most }) => ({ vi: `Tệp có ${rows} dòng, một lần xử lý nhiều nhất ${most}. Chia tệp theo văn kiện hoặc đề mục.`, en: `The file has ${rows} rows, ${most} can be taken at once. Divide it by document or heading.` }),
  row_width: ({ line, cells, columns }) => ({
    vi: `Dòng ${line} có ${cells} ô, cần ${columns}. Ô có dấu tab hoặc xuống dòng thì đặt trong dấu ngoặc kép.`,
    en: `Line ${line} has ${cells} cells where ${columns} are wanted. Put a cell with tabs or line ends into quotation marks.`,
  }),
  quote_unclosed: ({ line }) => ({ vi: `Dấu ngoặc kép mở ở dòng ${line} chưa đóng. Đóng lại ở cuối ô.`, en: `The quotation mark opened in line ${line} is not closed. Close it at the end of the cell.` }),
  id_missing: ({ line }) => ({ vi: `Dòng ${line} chưa có mã ý kiến. Ghi mã vào cột id.`, en: `Line ${line} has no id. Put one into the column id.` }),
  id_repeated: ({ line, id, first }) => ({ vi: `Mã ${id} ở dòng ${line} đã có ở dòng ${first}. Mỗi ý kiến cần một mã riêng.`, en: `The id ${id} in line ${line} stands in line ${first} already. Each opinion needs its own.` }),
  kind_unknown: ({ line, id, kind }) => ({
    vi: `Dòng ${line} (mã ${id}): không có loại ý kiến «${kind}». Ghi agree (đồng ý), disagree (không đồng ý), other (ý kiến khác) hoặc amend (sửa câu chữ).`,
    en: `Line ${line} (id ${id}): there is no kind «${kind}». Write agree, disagree, other or amend.`,
  }),
  text_missing: ({ line, id }) => ({ vi: `Dòng ${line} (mã ${id}) chưa có nội dung ý kiến. Ghi nội dung hoặc bỏ dòng.`, en: `Line ${line} (id ${id}) has no text. Write it or take the line out.` }),
};
