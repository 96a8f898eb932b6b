/** Why a Word file cannot be taken over, as the reader of files names it, and what to do about each. */
import type { ProblemWords } from '#foundation/sentence.ts';

export type WordFileProblem =
  | { readonly code: 'file_too_large'; readonly bytes: number; readonly limitBytes: number }
  | { readonly code: 'not_a_word_file' }
  | { readonly code: 'other_document'; readonly format: 'doc' | 'odt' | 'rtf' | 'pdf' | 'html' }
  | { readonly code: 'password_protected' }
  | { readonly code: 'macros_not_allowed' }
  | { readonly code: 'damaged_file' }
  | { readonly code: 'unpacks_too_large'; readonly limitBytes: number }
  | { readonly code: 'external_part'; readonly what: 'link' | 'inserted_file'; readonly target: string }
  | { readonly code: 'nested_table'; readonly near: string }
  | { readonly code: 'too_many_paragraphs'; readonly limit: number }
  | { readonly code: 'too_many_letters'; readonly limit: number }
  | { readonly code: 'no_text' };

const FORMATS = { doc: 'Word 97-2003 (.doc)', odt: 'OpenDocument (.odt)', rtf: 'RTF', pdf: 'PDF', html: 'HTML' } as const;

export const wordFileProblemWords: ProblemWords<WordFileProblem> = {
  file_too_large: ({ bytes, limitBytes }) => ({
    vi: `Tệp có ${megabytes(bytes)} MB, vượt giới hạn ${megabytes(limitBytes)} MB. Nén hoặc bỏ bớt hình ảnh rồi gửi lại.`,
    en: `The file has ${megabytes(bytes)} MB, more than the limit of ${megabytes(limitBytes)} MB. Compress or remove pictures and send it again.`,
  }),
  not_a_word_file: () => ({ vi: 'Tệp không phải là văn bản Word (.docx). Chọn đúng tệp rồi gửi lại.', en: 'The file is no Word document (.docx). Choose the right file and send it again.' }),
  other_document: ({ format }) => ({
    vi: `Tệp ở dạng ${FORMATS[format]}. Mở bằng Word, lưu thành .docx rồi gửi lại.`,
    en: `The file is ${FORMATS[format]}. Open it in Word, save it as .docx and send it again.`,
  }),
  password_protected: () => ({ vi: 'Tệp được đặt mật khẩu. Bỏ mật khẩu rồi gửi lại.', en: 'The file is protected by a password. Remove the password and send it again.' }),
  macros_not_allowed: () => ({ vi: 'Tệp có chứa macro. Lưu thành .docx không có macro rồi gửi lại.', en: 'The file contains macros. Save it as .docx without macros and send it again.' }),
  damaged_file: () => ({ vi: 'Tệp bị hỏng, không đọc hết được. Mở trong Word, lưu lại rồi gửi lần nữa.', en: 'The file is damaged and cannot be read to its end. Open it in Word, save it again and retry.' }),
  unpacks_too_large: ({ limitBytes }) => ({
    vi: `Tệp khi giải nén vượt ${megabytes(limitBytes)} MB. Chép nội dung sang tệp mới rồi gửi lại.`,
    en: `The file unpacks to more than ${megabytes(limitBytes)} MB. Copy its text into a new file and send that.`,
  }),
  external_part: ({ what, target }) =>
    what === 'link'
      ? { vi: `Tệp lấy một phần nội dung từ nơi khác (${short(target)}). Chép hẳn phần đó vào tệp rồi gửi lại.`, en: `The file takes a part of its content from elsewhere (${short(target)}). Copy that part into the file and send it again.` }
      : { vi: `Tệp chứa nguyên một tệp khác dán vào (${short(target)}). Mở trong Word, lưu lại thành .docx rồi gửi lần nữa.`, en: `Another file was inserted whole (${short(target)}). Open it in Word, save it as .docx again and retry.` },
  nested_table: ({ near }) => ({
    vi: `Có bảng nằm trong ô của bảng khác, gần chỗ «${near}». Tách thành bảng riêng rồi gửi lại.`,
    en: `A table lies within a cell of another table, near «${near}». Make it a table of its own and send the file again.`,
  }),
  too_many_paragraphs: ({ limit }) => ({ vi: `Tệp có hơn ${count(limit, '.')} đoạn. Chia thành nhiều tệp rồi gửi lại.`, en: `The file has more than ${count(limit, ',')} paragraphs. Divide it and send the parts.` }),
  too_many_letters: ({ limit }) => ({ vi: `Tệp có hơn ${count(limit, '.')} chữ cái. Chia thành nhiều tệp rồi gửi lại.`, en: `The file has more than ${count(limit, ',')} letters. Divide it and send the parts.` }),
  no_text: () => ({ vi: 'Tệp không có chữ nào; có thể là bản quét. Gửi tệp Word có nội dung.', en: 'The file holds no text; it may be a scan. Send a Word file with text.' }),
};

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1_048_576));
}

function count(value: number, group: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, group);
}

function short(target: string): string {
  return target.length > 80 ? `${target.slice(0, 80)}…` : target;
}
