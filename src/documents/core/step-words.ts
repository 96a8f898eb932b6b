import type { Sentence } from '#foundation/sentence.ts';
import type { PaperStep } from './paper-state.ts';

/** What a step is called on a button. */
export const paperStepWords: { readonly [S in PaperStep['step']]: Sentence } = {
  ask_opinions: { vi: 'Đưa ra lấy ý kiến', en: 'Put out for opinions' },
  send_to_check: { vi: 'Gửi cấp trên thẩm định', en: 'Send to the superior for checking' },
  answer_check: { vi: 'Trả lời thẩm định', en: 'Answer the check' },
  next_draft: { vi: 'Mở dự thảo lần sau', en: 'Begin the next draft' },
  pass: { vi: 'Ghi nhận thông qua', en: 'Record that it was passed' },
  issue: { vi: 'Ban hành, lấy số', en: 'Issue it with a number' },
  send: { vi: 'Ghi nhận đã gửi', en: 'Record that it was sent' },
  file: { vi: 'Lưu hồ sơ', en: 'File it' },
  withdraw: { vi: 'Rút văn kiện', en: 'Withdraw it' },
};
