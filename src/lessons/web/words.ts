import type { ProblemWords } from '#foundation/sentence.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import type { LessonsProblem } from '../core/problems.ts';
import { figureNames, outcomeWords, partWords } from '../core/words.ts';

/** Sentences for everything that can stand against a wish about lessons: what is so, and what to do. */
export const lessonsProblemWords: ProblemWords<LessonsProblem> = {
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội “${season}”. Chọn một mùa trong danh sách.`, en: `There is no season “${season}”. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation with the code ${organisation}. Check the code.` }),
  unit_not_found: ({ unit }) => ({ vi: `Mùa này không có đơn vị mã ${unit}. Chọn đơn vị trong danh sách.`, en: `The season has no unit with the code ${unit}. Choose one from the list.` }),
  congress_not_found: ({ organisation }) => ({ vi: `${organisation} không có đại hội trong mùa này. Mở đại hội trong phần Kế hoạch trước.`, en: `${organisation} has no congress in this season. Open one in the plan first.` }),
  lesson_not_found: () => ({ vi: 'Không có bài học này, hoặc đồng chí không thấy được. Tải lại danh sách.', en: 'There is no such lesson, or you cannot see it. Load the list again.' }),
  lesson_changed_meanwhile: ({ savedBy }) => ({ vi: `${savedBy} vừa sửa bài học này. Lấy bản mới, xem lại rồi làm tiếp; chưa ghi gì.`, en: `${savedBy} has just changed this lesson. Take the new state, look and go on; nothing was written.` }),
  lesson_sent: ({ title }) => ({ vi: `“${title}” đang ở cấp trên nên không sửa được. Đề nghị cấp trên trả lại nếu cần sửa.`, en: `“${title}” lies with the superior and is not changed. Ask for it back if it must be.` }),
  lesson_issued: ({ title }) => ({ vi: `“${title}” đã ban hành nên giữ nguyên. Viết bài học mới, hoặc đề nghị thu hồi.`, en: `“${title}” is issued and stays as it is. Write a new lesson, or have it withdrawn.` }),
  lesson_withdrawn: ({ title }) => ({ vi: `“${title}” đã thu hồi. Viết bài học mới nếu còn cần.`, en: `“${title}” was withdrawn. Write a new lesson if it is still needed.` }),
  lesson_not_sent: ({ title }) => ({ vi: `“${title}” chưa được gửi lên. Chờ nơi viết gửi rồi xem xét.`, en: `“${title}” was not sent yet. Wait until it is.` }),
  lesson_unchanged: () => ({ vi: 'Bài học đã đúng như vậy, không có gì thay đổi.', en: 'The lesson is so already; nothing changes.' }),
  lesson_unfinished: ({ missing }) => ({
    vi: `Chưa gửi được, còn thiếu: ${missing.map((part) => partWords[part].vi).join(', ')}. Ghi đủ rồi gửi.`,
    en: `It cannot be sent; it lacks ${missing.map((part) => partWords[part].en).join(', ')}. Fill in and send.`,
  }),
  lessons_full: ({ limit }) => ({ vi: `Một tổ chức có nhiều nhất ${limit} bài học. Gộp những bài gần nhau.`, en: `An organisation has ${limit} lessons at most. Join those that are alike.` }),
  level_unknown: ({ level }) => ({ vi: `Không có cấp “${level}” trong sổ tổ chức. Chọn lại cấp áp dụng.`, en: `The register has no level “${level}”. Choose the level again.` }),
  kind_unknown: ({ kind }) => ({ vi: `Không có loại tổ chức “${kind}” trong sổ tổ chức. Chọn lại loại áp dụng.`, en: `The register has no kind “${kind}”. Choose the kind again.` }),
  evidence_entry_missing: ({ number }) => ({ vi: `Sổ ghi không có mục số ${number} về tổ chức này. Xem lại số mục.`, en: `The record has no entry ${number} about this organisation. Check the number.` }),
  evidence_figure_missing: ({ figure }) => ({
    vi: `Sổ ghi chưa có số liệu “${figureNames[figure].vi}” của đại hội này. Bỏ dòng đó, hoặc chọn số liệu khác.`,
    en: `The record has no figure “${figureNames[figure].en}” of this congress yet. Leave it out, or choose another.`,
  }),
  no_superior: () => ({ vi: 'Không có cấp trên trong mùa này để gửi. Bài học được giữ ở tổ chức mình.', en: 'There is no superior in this season to send it to. The lesson stays here.' }),
  own_lesson: () => ({ vi: 'Bài học do cấp trên của nơi viết xem xét, ban hành. Chọn tổ chức cấp trên.', en: 'A lesson is reviewed and issued by a superior of where it was written. Choose a superior.' }),
  issued_already: ({ by }) => ({ vi: `Bài học đã có hiệu lực do ${by} ban hành. Không cần ban hành lại.`, en: `The lesson is in force already, issued by ${by}. It need not be issued again.` }),
  lesson_not_issued: ({ by }) => ({ vi: `${by} không có bài học này đang ban hành nên không có gì để thu hồi.`, en: `${by} has not issued this lesson, or has withdrawn it; there is nothing to withdraw.` }),
  day_in_future: ({ day }) => ({ vi: `Ngày ${formatDay(day)} chưa đến. Ghi ngày đã thực hiện.`, en: `${day} is still to come. Enter the day on which it was done.` }),
  note_needed: ({ outcome }) => ({ vi: `Chọn “${outcomeWords[outcome].vi}” thì phải nêu lý do. Ghi lý do rồi lưu.`, en: `“${outcomeWords[outcome].en}” needs a reason. Enter it and save.` }),
  answer_unchanged: () => ({ vi: 'Đã trả lời đúng như vậy, không có gì thay đổi.', en: 'It is answered so already; nothing changes.' }),
  check_not_here: () => ({ vi: 'Bài học này không áp dụng cho đại hội đang xem, hoặc đã thu hồi. Tải lại trang.', en: 'This lesson is not for this congress, or was withdrawn. Load the page again.' }),
  check_answered_meanwhile: ({ by }) => ({ vi: `${by} vừa trả lời việc kiểm tra này. Xem câu trả lời mới rồi ghi tiếp nếu cần; chưa ghi gì.`, en: `${by} has just answered this check. Look at the answer and go on if needed; nothing was written.` }),
  lessons_empty: ({ organisation }) => ({ vi: `${organisation} chưa có bài học nào để in. Viết hoặc ban hành bài học trước.`, en: `${organisation} has no lessons to print. Write or issue one first.` }),
};
