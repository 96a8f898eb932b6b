import type { Sentence } from '#foundation/sentence.ts';
import type { SheetReason } from '#foundation/sheet.ts';
import { UNREADABLE_SHEET } from '#foundation/sheet-words.ts';

/** Why a file with a planning list cannot be read at all. */
export const UNREADABLE: { readonly [R in SheetReason]: Sentence } = {
  ...UNREADABLE_SHEET,
  too_large: { vi: 'Tệp lớn hơn mức nhận được. Chỉ giữ trang danh sách rồi gửi lại.', en: 'The file is larger than is taken. Keep the sheet of the list only and send again.' },
};
