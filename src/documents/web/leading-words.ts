import type { ProblemWords } from '#foundation/sentence.ts';
import { paperStateWords } from '../core/document.ts';
import type { LeadingProblem } from '../core/leading-problems.ts';
import type { DraftingProblem } from '../core/problems.ts';
import { qualityPoints } from '../core/quality.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Sentences for outlines, remarks, checks, the quality list and search; those of the place and the document are drafting's. */
export const leadingProblemWords: ProblemWords<Exclude<LeadingProblem, { readonly code: DraftingProblem['code'] }>> = {
  section_level_jumps: ({ at, title }) => ({
    vi: `Mục ${at} “${title}” thấp hơn mục trước nó quá một cấp. Nâng mục này lên, hoặc thêm mục ở giữa.`,
    en: `Section ${at}, “${title}”, lies more than one level below the one before. Raise it, or add one between.`,
  }),
  level_not_below: () => ({ vi: 'Cấp được chọn không ở dưới tổ chức này. Chọn một cấp dưới, hoặc để trống cho mọi cấp dưới.', en: 'The chosen level is not below this organisation. Choose one that is, or leave it open for all below.' }),
  outline_issued: ({ title }) => ({
    vi: `Đề cương “${title}” đã gửi cấp dưới nên không sửa được. Soạn đề cương mới, hoặc thu hồi đề cương này.`,
    en: `The outline “${title}” was issued and stands as it is. Write a new one, or withdraw this one.`,
  }),
  outline_withdrawn: ({ title }) => ({ vi: `Đề cương “${title}” đã thu hồi. Soạn đề cương mới nếu cần.`, en: `The outline “${title}” was withdrawn. Write a new one if needed.` }),
  outline_not_issued: ({ title }) => ({ vi: `Đề cương “${title}” chưa gửi nên không có gì để thu hồi. Sửa tiếp hoặc gửi.`, en: `The outline “${title}” was not issued, so there is nothing to withdraw. Go on writing, or issue it.` }),
  outline_changed_meanwhile: ({ savedBy }) => ({
    vi: `${savedBy} vừa lưu đề cương này. Chưa ghi gì: giữ lại phần vừa soạn, tải bản mới rồi đưa vào.`,
    en: `${savedBy} has just saved this outline. Nothing was written: keep what you wrote, load the new one and put it in.`,
  }),
  version_not_in_hand: ({ inHand }) => ({
    vi: `Dự thảo đang soạn nay là lần ${inHand}. Tải lại trang rồi làm tiếp trên bản đó; chưa ghi gì.`,
    en: `The draft in hand is no. ${inHand} now. Reload the page and go on there; nothing was written.`,
  }),
  words_not_in_paragraph: () => ({ vi: 'Những chữ được chọn không nằm trong đoạn này. Tải lại trang rồi chọn lại.', en: 'The chosen words are not in this paragraph. Reload the page and choose again.' }),
  draft_decided: ({ state }) => ({
    vi: `Văn kiện ở bước “${lower(paperStateWords[state].vi)}” nên không nhận xét thêm. Ý kiến mới thì ghi vào văn kiện sau.`,
    en: `The document is ${lower(paperStateWords[state].en)}, so no remarks are added. Keep what is new for a later document.`,
  }),
  must_only_from_superior: () => ({ vi: 'Chỉ cấp trên được yêu cầu bắt buộc sửa. Bỏ dấu “bắt buộc” rồi gửi lại.', en: 'Only the superior may demand a change. Take the mark “required” off and send again.' }),
  remark_not_found: () => ({ vi: 'Không có nhận xét này. Tải lại trang.', en: 'There is no such remark. Reload the page.' }),
  explanation_missing: () => ({ vi: 'Chưa viết lời giải trình. Viết rõ vì sao không sửa rồi gửi lại.', en: 'There is no explanation yet. Write why it was not changed and send again.' }),
  remark_answered_meanwhile: ({ savedBy }) => ({ vi: `${savedBy} vừa trả lời nhận xét này. Xem câu trả lời đó rồi sửa nếu cần; chưa ghi gì.`, en: `${savedBy} has just answered this remark. Read it and change it if needed; nothing was written.` }),
  point_counts_alone: ({ point }) => ({
    vi: `“${qualityPoints[point].question.vi}” được trả lời bằng số liệu trên hệ thống. Bỏ các đoạn đã chọn; có thể ghi chú thêm.`,
    en: `“${qualityPoints[point].question.en}” is answered by figures from the record. Take the passages away; a note may be added.`,
  }),
  quality_changed_meanwhile: ({ savedBy }) => ({ vi: `${savedBy} vừa trả lời điểm này. Xem câu trả lời đó rồi sửa nếu cần; chưa ghi gì.`, en: `${savedBy} has just answered this point. Read it and change it if needed; nothing was written.` }),
  unit_not_found: ({ unit }) => ({ vi: `Không có tổ chức mã ${unit} trong mùa đại hội này. Kiểm tra lại mã.`, en: `The season has no organisation with the code ${unit}. Check the code.` }),
  query_without_word: () => ({ vi: 'Ô tìm chưa có chữ hoặc số nào. Nhập ít nhất một từ.', en: 'There is no letter or digit to look for. Enter a word at least.' }),
};
