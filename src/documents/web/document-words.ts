import type { Sentence } from '#foundation/sentence.ts';
import type { ParagraphKind } from '../core/paragraph.ts';
import type { OutlineState } from '../core/outline.ts';
import type { PaperStep } from '../core/paper-state.ts';
import type { TextSource } from '../core/document.ts';
import type { QualityState } from '../core/quality.ts';
import type { SetState, Treatment } from '../core/required-set.ts';

/** What the documents' screens call things; sentences of problems are in words.ts. */

type StepId = PaperStep['step'];

/** What the step does, before it is taken. */
export const stepSentences: { readonly [S in StepId]: Sentence } = {
  ask_opinions: { vi: 'Dự thảo này được đưa ra góp ý; muốn sửa câu chữ thì lập dự thảo lần sau.', en: 'This draft goes out for opinions; to change its words, begin the next draft.' },
  send_to_check: { vi: 'Cấp trên trực tiếp đọc dự thảo này và ghi nhận xét vào từng đoạn. Trong lúc đó không sửa được.', en: 'The direct superior reads this draft and remarks on its paragraphs. Meanwhile it cannot be changed.' },
  answer_check: { vi: 'Nhất trí thì đơn vị trình đại hội; chưa nhất trí thì đơn vị sửa theo nhận xét rồi gửi lại.', en: 'If agreed, it goes to the congress; if not, it is changed after the remarks and sent again.' },
  next_draft: { vi: 'Dự thảo hiện tại được giữ nguyên để so sánh; dự thảo lần sau bắt đầu từ chính văn bản đó.', en: 'The present draft is kept for comparison; the next one begins with its text.' },
  pass: { vi: 'Chọn biểu quyết của đại hội đã thông qua văn kiện.', en: 'Choose the vote by which the congress passed it.' },
  issue: { vi: 'Văn kiện nhận số kế tiếp và ngày ban hành. Số đã cấp không dùng lại.', en: 'It receives the next number and its day. A number is never used again.' },
  send: { vi: 'Ghi nhận văn kiện đã gửi đến nơi nhận.', en: 'Records that it was sent to its receivers.' },
  file: { vi: 'Văn kiện vào hồ sơ đại hội và không đổi trạng thái nữa.', en: 'It goes into the dossier of the congress and changes no more.' },
  withdraw: { vi: 'Văn kiện vẫn nằm trong sổ ghi cùng lý do; số đã cấp không dùng lại.', en: 'It stays on the record with the reason; its number is not used again.' },
};

export const setStateWords: { readonly [S in SetState['state']]: Sentence } = {
  ready: { vi: 'đã có', en: 'ready' },
  missing: { vi: 'chưa có', en: 'missing' },
  late: { vi: 'quá hạn', en: 'late' },
};

export const treatmentWords: { readonly [T in Treatment]: Sentence } = {
  voted: { vi: 'đại hội biểu quyết', en: 'voted by the congress' },
  discussed: { vi: 'đại hội thảo luận', en: 'discussed by the congress' },
};

export const outlineStateWords: { readonly [S in OutlineState]: Sentence } = {
  draft: { vi: 'đang soạn', en: 'being written' },
  issued: { vi: 'đã ban hành', en: 'issued' },
  withdrawn: { vi: 'đã thu hồi', en: 'withdrawn' },
};

/** How the words of a draft came in. */
export const sourceWords: { readonly [S in TextSource]: Sentence } = {
  typed: { vi: 'soạn trên màn hình', en: 'typed' },
  word: { vi: 'nạp từ Word', en: 'from a Word file' },
  outline: { vi: 'theo đề cương', en: 'from the outline' },
  opinions: { vi: 'tiếp thu ý kiến', en: 'with opinions taken in' },
};

/** What a step still waits for. */
export const waitWords: { readonly [W in 'text' | 'check' | 'remarks' | 'vote']: Sentence } = {
  text: { vi: 'chờ có nội dung', en: 'waits for a text' },
  check: { vi: 'chờ cấp trên thẩm định xong', en: 'waits for the superior’s check' },
  remarks: { vi: 'chờ trả lời hết nhận xét bắt buộc', en: 'waits for answers to the remarks that must be met' },
  vote: { vi: 'chờ đại hội biểu quyết', en: 'waits for the vote of the congress' },
};

export const qualityStateWords: { readonly [S in QualityState]: Sentence } = {
  shown: { vi: 'đủ căn cứ', en: 'evidence complete' },
  partly: { vi: 'mới có một phần', en: 'partly shown' },
  no_evidence: { vi: 'chưa có căn cứ', en: 'no evidence yet' },
};

export const paragraphKindWords: { readonly [K in ParagraphKind]: Sentence } = {
  heading: { vi: 'Đề mục', en: 'Heading' },
  text: { vi: 'Đoạn văn', en: 'Text' },
  row: { vi: 'Dòng của bảng', en: 'Row of a table' },
  note: { vi: 'Chú thích', en: 'Footnote' },
};

/** «dự thảo lần 3» */
export function draftWords(number: number): Sentence {
  return { vi: `dự thảo lần ${number}`, en: `draft no. ${number}` };
}

/** Names of the deeds that several screens share. */
export const documentsWords = {
  title: { vi: 'Văn kiện', en: 'Documents' },
  make: { vi: 'Lập văn kiện', en: 'Make a document' },
  open: { vi: 'Mở', en: 'Open' },
  paragraph: { vi: 'đoạn', en: 'paragraph' },
  downloadWord: { vi: 'Tải Word', en: 'Word file' },
  downloadPdf: { vi: 'Tải PDF', en: 'PDF file' },
  takeWord: { vi: 'Nạp từ Word', en: 'Take a Word file' },
  save: { vi: 'Lưu bản thảo', en: 'Save the draft' },
  dropChanges: { vi: 'Bỏ thay đổi', en: 'Drop the changes' },
  contents: { vi: 'Mục lục', en: 'Contents' },
  find: { vi: 'Tìm trong văn bản', en: 'Find in the text' },
} as const satisfies Record<string, Sentence>;

export function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
