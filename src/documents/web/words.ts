import { englishDay } from '#campaigns/core/words.ts';
import type { Moment } from '#foundation/day.ts';
import { dayOf } from '#foundation/day.ts';
import type { ProblemWords } from '#foundation/sentence.ts';
import { formatDay, formatNumber } from '#foundation/vietnamese-format.ts';
import { paperStateWords } from '../core/document.ts';
import { paperStepWords } from '../core/step-words.ts';
import type { DraftingProblem } from '../core/problems.ts';
import { wordFileProblemWords } from '../core/word-file-problems.ts';
import { leadingProblemWords } from './leading-words.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const english = (value: number): string => formatNumber(value).replaceAll('.', ',');

/** Sentences for drafting; the subjects led from above have theirs in leading-words.ts. */
export const draftingProblemWords: ProblemWords<DraftingProblem> = {
  ...wordFileProblemWords,
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội “${season}”. Chọn một mùa trong danh sách.`, en: `There is no season “${season}”. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation with the code ${organisation}. Check the code.` }),
  document_not_found: () => ({
    vi: 'Không có văn kiện này, hoặc văn kiện chưa được đưa ra lấy ý kiến. Quay lại danh sách văn kiện.',
    en: 'There is no such document, or it was not put out for opinions yet. Go back to the list.',
  }),
  version_not_found: ({ number, last }) => ({
    vi: `Văn kiện chưa có dự thảo lần ${number}; dự thảo mới nhất là lần ${last}. Chọn lại lần dự thảo.`,
    en: `There is no draft no. ${number}; the latest is no. ${last}. Choose another.`,
  }),
  document_changed_meanwhile: ({ by, at }) => ({
    vi: `${by} đã lưu văn kiện này lúc ${clock(at as Moment)}. Chưa ghi gì: giữ lại phần vừa soạn, tải bản mới rồi đưa vào.`,
    en: `${by} saved this document at ${clock(at as Moment)}. Nothing was written: keep what you wrote, load the new text and put it in.`,
  }),
  text_not_open: ({ state }) => ({
    vi: `Văn kiện ở bước “${lower(paperStateWords[state].vi)}” nên không sửa nội dung được.${state === 'opinions' ? ' Mở dự thảo lần sau để sửa.' : state === 'check' ? ' Chờ cấp trên trả lời.' : ' Cần đính chính thì lập văn kiện mới.'}`,
    en: `The document is ${lower(paperStateWords[state].en)}, so its text stands.${state === 'opinions' ? ' Begin the next draft to change it.' : state === 'check' ? ' Wait for the superior’s answer.' : ' A correction is a document of its own.'}`,
  }),
  locked_by_approval: ({ on }) => ({
    vi: `Văn kiện đã được cấp trên duyệt ngày ${formatDay(on)} nên không sửa nội dung được. Cần thay đổi thì mở điều chỉnh trong mục Hồ sơ rồi trình lại.`,
    en: `The superior approved the papers on ${englishDay(on)}, so the text stands. To change it, reopen the dossier and send it up again.`,
  }),
  paragraph_not_found: () => ({ vi: 'Đoạn này không còn trong dự thảo đang soạn. Tải lại trang.', en: 'This paragraph is no longer in the draft in hand. Reload the page.' }),
  text_too_long: ({ letters, limit }) => ({
    vi: `Văn bản có ${formatNumber(letters)} chữ cái, vượt giới hạn ${formatNumber(limit)}. Tách thành nhiều văn kiện.`,
    en: `The text has ${english(letters)} letters, more than the limit of ${english(limit)}. Divide it into several documents.`,
  }),
  paragraph_too_long: ({ at, letters, limit }) => ({
    vi: `Đoạn ${at} có ${formatNumber(letters)} chữ cái, vượt giới hạn ${formatNumber(limit)}. Ngắt đoạn đó thành nhiều đoạn.`,
    en: `Paragraph ${at} has ${english(letters)} letters, more than the limit of ${english(limit)}. Break it into several.`,
  }),
  paragraph_named_twice: ({ at }) => ({ vi: `Đoạn ${at} trùng mã với một đoạn khác. Tải lại trang rồi sửa lại.`, en: `Paragraph ${at} bears the identity of another one. Reload the page and edit again.` }),
  text_unchanged: () => ({ vi: 'Nội dung giống hệt dự thảo đang soạn, không có gì để lưu.', en: 'The text is the same as the draft in hand; there is nothing to save.' }),
  centre_kept_above: ({ organisation }) => ({
    vi: `Dự thảo của Trung ương do ${organisation} đưa vào cho cả mùa đại hội. Nhờ nơi đó lập.`,
    en: `Drafts of the Centre are entered once for the season by ${organisation}. Ask them to do it.`,
  }),
  outline_not_found: () => ({ vi: 'Không có đề cương này, hoặc đề cương chưa ban hành cho tổ chức mình. Chọn đề cương khác hoặc lập văn kiện trống.', en: 'There is no such outline, or it was not issued for you. Choose another or begin blank.' }),
  outline_of_other_kind: () => ({ vi: 'Đề cương này dành cho loại văn kiện khác. Chọn đề cương đúng loại.', en: 'This outline is for another kind of document. Choose one of the same kind.' }),
  paper_not_in_state: ({ state, step }) => ({
    vi: `Văn kiện ở bước “${lower(paperStateWords[state].vi)}” nên chưa thể ${lower(paperStepWords[step].vi)}. Tải lại trang để xem việc tiếp theo.`,
    en: `The document is ${lower(paperStateWords[state].en)}, so this step does not follow: ${lower(paperStepWords[step].en)}. Reload the page to see what comes next.`,
  }),
  paper_not_checked: () => ({ vi: 'Dự thảo này chưa được cấp trên thẩm định. Gửi thẩm định trước khi trình đại hội thông qua.', en: 'The superior has not checked this draft. Send it for checking before it is passed.' }),
  issued_before_last: ({ on, last }) => ({
    vi: `Văn bản số trước ban hành ngày ${formatDay(last)}; số sau không thể mang ngày ${formatDay(on)}. Chọn ngày ${formatDay(last)} hoặc muộn hơn.`,
    en: `The number before was issued on ${englishDay(last)}; the next cannot bear ${englishDay(on)}. Choose ${englishDay(last)} or later.`,
  }),
  document_empty: () => ({ vi: 'Văn kiện chưa có nội dung. Soạn hoặc đưa tệp Word vào trước.', en: 'The document has no text. Write it or take over a Word file first.' }),
  remarks_unanswered: ({ count }) => ({
    vi: `Còn ${count} nhận xét bắt buộc chưa trả lời. Trả lời từng nhận xét rồi chuyển bước.`,
    en: `${count} ${count === 1 ? 'remark that must be answered is' : 'remarks that must be answered are'} open. Answer each, then go on.`,
  }),
  no_superior_to_check: () => ({ vi: 'Tổ chức này không có cấp trên trong mùa đại hội nên không gửi thẩm định. Trình đại hội thông qua.', en: 'This organisation has no superior in the season, so nobody checks it. Have the congress pass it.' }),
  vote_needed: () => ({ vi: 'Văn kiện này do đại hội biểu quyết. Chọn lần biểu quyết đã thông qua.', en: 'The congress votes on this document. Choose the vote that passed it.' }),
  vote_not_found: () => ({ vi: 'Không có lần biểu quyết này ở đại hội. Tải lại trang rồi chọn lại.', en: 'The congress has no such vote. Reload the page and choose again.' }),
  vote_not_passed: ({ text }) => ({ vi: `Biểu quyết “${text}” không đạt đa số. Chọn lần biểu quyết đã thông qua, hoặc sửa dự thảo.`, en: `The vote “${text}” was lost. Choose one that was passed, or change the draft.` }),
  vote_of_other_paper: ({ title }) => ({ vi: `Lần biểu quyết này đã thông qua “${title}”. Chọn lần biểu quyết khác.`, en: `This vote has passed “${title}”. Choose another.` }),
  day_in_future: ({ day }) => ({ vi: `Ngày ${formatDay(day)} chưa đến. Chọn hôm nay hoặc ngày trước.`, en: `${englishDay(day)} has not come yet. Choose today or an earlier day.` }),
  issued_before_passed: ({ on, passedOn }) => ({
    vi: `Văn kiện được thông qua ngày ${formatDay(passedOn)}, không thể ban hành ngày ${formatDay(on)}. Chọn ngày ${formatDay(passedOn)} hoặc muộn hơn.`,
    en: `The document was passed on ${englishDay(passedOn)} and cannot be issued on ${englishDay(on)}. Choose ${englishDay(passedOn)} or later.`,
  }),
  reason_needed: ({ step }) => ({ vi: `Chưa ghi lý do để ${lower(paperStepWords[step].vi)}. Ghi lý do rồi gửi lại.`, en: `This step needs a reason: ${lower(paperStepWords[step].en)}. Write it and send again.` }),
  checks_own_paper: ({ organisation }) => ({ vi: `Văn kiện của ${organisation} do cấp trên trực tiếp thẩm định. Chờ cấp trên trả lời.`, en: `A document of ${organisation} is checked by its superior. Wait for their answer.` }),
  link_unchanged: () => ({ vi: 'Sau đoạn này đã như vậy, không có gì đổi.', en: 'It is so behind this paragraph already; nothing changes.' }),
  words_outside_paragraph: ({ letters }) => ({ vi: `Đoạn này chỉ có ${formatNumber(letters)} ký tự. Chọn lại những chữ trong đoạn.`, en: `The paragraph has ${english(letters)} characters only. Choose words within it.` }),
};

/** "14:05 ngày 29/5/2020", in the time of Viet Nam. */
function clock(at: Moment): string {
  const local = new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ${formatDay(dayOf(at))}`;
}

/** Every problem of the room. */
export const documentsProblemWords = { ...leadingProblemWords, ...draftingProblemWords };
