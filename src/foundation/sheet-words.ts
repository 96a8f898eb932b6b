import type { Sentence } from './sentence.ts';
import type { CountedFaults, SheetReason } from './sheet.ts';

/** Why a given file cannot be read, and what to do; what to leave out of a file that is too large, its room says. */
export const UNREADABLE_SHEET: { readonly [R in Exclude<SheetReason, 'too_large'>]: Sentence } = {
  not_excel: { vi: 'Đây không phải tệp Excel (.xlsx). Lưu lại theo mẫu rồi gửi lại.', en: 'This is not an Excel file (.xlsx). Save it after the template and send again.' },
  old_format: { vi: 'Tệp ở định dạng bảng tính khác. Mở ra, lưu lại dạng .xlsx rồi gửi lại.', en: 'The file is another kind of spreadsheet. Open it, save it as .xlsx and send again.' },
  password: { vi: 'Tệp có đặt mật khẩu. Bỏ mật khẩu rồi gửi lại.', en: 'The file has a password. Take it off and send again.' },
  macros: { vi: 'Tệp có macro nên không nhận. Lưu lại dạng .xlsx rồi gửi lại.', en: 'The file has macros and is refused. Save it as .xlsx and send again.' },
  damaged: { vi: 'Tệp bị hỏng, không mở được. Lưu lại từ Excel rồi gửi lại.', en: 'The file is damaged. Save it again in Excel and send it.' },
};

export function headingsWrong({ missing }: { readonly missing: readonly string[] }): Sentence {
  return { vi: `Dòng tiêu đề thiếu cột: ${missing.join(', ')}. Tải mẫu và giữ nguyên tên cột.`, en: `The heading row lacks: ${missing.join(', ')}. Take the template and keep its headings.` };
}

export function rowsWrong({ count }: Pick<CountedFaults, 'count'>): Sentence {
  return { vi: `${count} ô chưa đúng nên chưa nạp gì. Sửa các ô được nêu rồi gửi lại.`, en: `${count} cells are not right, so nothing was imported. Correct those named and send again.` };
}
