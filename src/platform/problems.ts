import type { ProblemKinds } from '#foundation/contract.ts';
import type { ProblemWords, Sentence } from '#foundation/sentence.ts';

/** What is wrong with one field of a request. */
export interface FieldProblem {
  /** Path of the field, e.g. happenedOn or rows.3.code; '' for the whole. */
  readonly field: string;
  readonly sentence: Sentence;
}

/** Problems that every operation can answer; contracts do not repeat them. */
export type CommonProblem =
  | { readonly code: 'input_invalid'; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'not_signed_in' }
  | { readonly code: 'not_your_duty' }
  | { readonly code: 'not_in_your_range' }
  | { readonly code: 'token_not_for_address' }
  | { readonly code: 'idempotency_key_reused' }
  | { readonly code: 'foreign_origin' }
  | { readonly code: 'body_too_large'; readonly limitBytes: number }
  | { readonly code: 'too_many_requests'; readonly retryAfterSeconds: number }
  | { readonly code: 'no_such_page' }
  | { readonly code: 'not_json' }
  | { readonly code: 'file_missing' }
  | { readonly code: 'database_away' }
  | { readonly code: 'disk_full' }
  | { readonly code: 'our_mistake'; readonly reference: string };

/** Kind, and so HTTP status, of each problem that every operation can answer. */
export const commonProblemKinds: ProblemKinds<CommonProblem> = {
  input_invalid: 'invalid',
  not_signed_in: 'unauthenticated',
  not_your_duty: 'forbidden',
  not_in_your_range: 'forbidden',
  token_not_for_address: 'forbidden',
  idempotency_key_reused: 'conflict',
  foreign_origin: 'forbidden',
  body_too_large: 'too_large',
  too_many_requests: 'too_many',
  no_such_page: 'missing',
  not_json: 'invalid',
  file_missing: 'invalid',
  database_away: 'unavailable',
  disk_full: 'unavailable',
  our_mistake: 'unavailable',
};

export const commonProblemWords: ProblemWords<CommonProblem> = {
  input_invalid: ({ fields }) => ({
    vi: fields.length === 1 ? `${fields[0]?.sentence.vi} Sửa lại rồi gửi lần nữa.` : `${fields.length} chỗ nhập chưa đúng. Sửa các chỗ được đánh dấu rồi gửi lần nữa.`,
    en: fields.length === 1 ? `${fields[0]?.sentence.en} Correct it and send again.` : `${fields.length} entries are not right. Correct the marked ones and send again.`,
  }),
  not_signed_in: () => ({ vi: 'Chưa đăng nhập hoặc phiên đã hết. Đăng nhập rồi làm tiếp.', en: 'You are not signed in, or your session has ended. Sign in and go on.' }),
  not_your_duty: () => ({
    vi: 'Nhiệm vụ hiện giữ không cho làm việc này. Nhờ người có nhiệm vụ, hoặc đề nghị cấp trên giao.',
    en: 'The duties you hold do not include this. Ask someone who holds the duty, or your superior to give it.',
  }),
  not_in_your_range: () => ({
    vi: 'Tổ chức này nằm ngoài phạm vi được giao. Chọn tổ chức thuộc phạm vi của mình.',
    en: 'This organisation is outside your range. Choose one within it.',
  }),
  token_not_for_address: () => ({
    vi: 'Mã trong địa chỉ phải là mã chỉ đọc. Tạo một mã chỉ đọc rồi dùng địa chỉ mới.',
    en: 'A token in an address must be one that only reads. Make such a token and use the new address.',
  }),
  idempotency_key_reused: () => ({
    vi: 'Mã gửi này đã dùng cho một yêu cầu khác. Tải lại trang rồi gửi lần nữa.',
    en: 'This key was used for another request. Reload the page and send again.',
  }),
  foreign_origin: () => ({ vi: 'Yêu cầu đến từ một trang khác nên không nhận. Mở lại trang này rồi làm lại.', en: 'The request came from another site and was refused. Open this site again and retry.' }),
  body_too_large: ({ limitBytes }) => ({
    vi: `Dữ liệu gửi lên lớn hơn ${Math.round(limitBytes / 1_048_576)} MB. Chia nhỏ hoặc bỏ phần không cần rồi gửi lại.`,
    en: `What was sent is larger than ${Math.round(limitBytes / 1_048_576)} MB. Split it or leave out what is not needed.`,
  }),
  too_many_requests: ({ retryAfterSeconds }) => ({ vi: `Gửi quá nhiều lần. Thử lại sau ${retryAfterSeconds} giây.`, en: `Too many requests. Try again in ${retryAfterSeconds} seconds.` }),
  no_such_page: () => ({ vi: 'Không có địa chỉ này. Quay về trang đầu.', en: 'There is no such address. Go back to the first page.' }),
  not_json: () => ({ vi: 'Nội dung gửi lên không đọc được. Tải lại trang rồi gửi lần nữa.', en: 'What was sent cannot be read. Reload the page and send again.' }),
  file_missing: () => ({ vi: 'Chưa chọn tệp. Chọn một tệp rồi gửi lại.', en: 'No file was chosen. Choose one and send again.' }),
  database_away: () => ({
    vi: 'Cơ sở dữ liệu đang khởi động lại. Chờ vài giây rồi gửi lại; gửi lại không bị ghi hai lần.',
    en: 'The database is starting again. Wait a few seconds and send again; nothing is recorded twice.',
  }),
  disk_full: () => ({ vi: 'Đĩa của máy chủ đã đầy nên không ghi được gì. Báo người quản trị giải phóng đĩa rồi gửi lại.', en: 'The server’s disk is full and nothing was written. Ask the administrator to free space, then send again.' }),
  our_mistake: ({ reference }) => ({
    vi: `Phần mềm gặp lỗi và không ghi gì. Báo người quản trị mã ${reference}.`,
    en: `The software failed and wrote nothing. Tell the administrator the reference ${reference}.`,
  }),
};
