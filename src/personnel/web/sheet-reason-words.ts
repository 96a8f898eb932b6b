import type { Sentence } from '#foundation/sentence.ts';
import type { SheetReason } from '#people/core/people-sheet.ts';

/** Why a file with a planning list cannot be read at all. */
export const UNREADABLE: { readonly [R in SheetReason]: Sentence } = {
  too_large: { vi: 'Tệp lớn hơn mức nhận được. Chỉ giữ trang danh sách rồi gửi lại.', en: 'The file is larger than is taken. Keep the sheet of the list only and send again.' },
  not_excel: { vi: 'Đây không phải tệp Excel (.xlsx). Lưu lại theo mẫu rồi gửi lại.', en: 'This is not an Excel file (.xlsx). Save it after the template and send again.' },
  old_format: { vi: 'Tệp ở định dạng bảng tính khác. Mở ra, lưu lại dạng .xlsx rồi gửi lại.', en: 'The file is another kind of spreadsheet. Open it, save it as .xlsx and send again.' },
  password: { vi: 'Tệp có đặt mật khẩu. Bỏ mật khẩu rồi gửi lại.', en: 'The file has a password. Take it off and send again.' },
  macros: { vi: 'Tệp có macro nên không nhận. Lưu lại dạng .xlsx rồi gửi lại.', en: 'The file has macros and is refused. Save it as .xlsx and send again.' },
  damaged: { vi: 'Tệp bị hỏng, không mở được. Lưu lại từ Excel rồi gửi lại.', en: 'The file is damaged. Save it again in Excel and send it.' },
};
