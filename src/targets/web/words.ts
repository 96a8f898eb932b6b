import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import type { SheetReason } from '#foundation/sheet.ts';
import { headingsWrong, rowsWrong, UNREADABLE_SHEET } from '#foundation/sheet-words.ts';
import { enteredProblemWords } from '../core/fault-words.ts';
import type { TargetsProblem } from '../core/problems.ts';

/** Sentences for everything that can stand against a wish about targets: what is so, and what to do. */

const UNREADABLE: { readonly [R in SheetReason]: Sentence } = {
  ...UNREADABLE_SHEET,
  too_large: { vi: 'Tệp lớn hơn mức nhận được. Chỉ giữ trang chỉ tiêu rồi gửi lại.', en: 'The file is larger than is taken. Keep the sheet of targets only and send again.' },
};

export const targetsProblemWords: ProblemWords<TargetsProblem> = {
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội “${season}”. Chọn một mùa trong danh sách.`, en: `There is no season “${season}”. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation with the code ${organisation}. Check the code.` }),
  target_not_found: () => ({ vi: 'Không có chỉ tiêu này, hoặc chỉ tiêu đã bị bỏ. Tải lại bảng.', en: 'There is no such target, or it was dropped. Load the table again.' }),
  target_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa chỉ tiêu này. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.`, en: `${by} has just changed this target. Take the new state, look and change again; nothing was written.` }),
  task_not_found: () => ({ vi: 'Không có nhiệm vụ này, hoặc nhiệm vụ đã bị bỏ. Tải lại trang.', en: 'There is no such task, or it was dropped. Load the page again.' }),
  task_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa nhiệm vụ này. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.`, en: `${by} has just changed this task. Take the new state, look and change again; nothing was written.` }),

  ...enteredProblemWords,
  target_named_already: ({ title }) => ({ vi: `Đã có chỉ tiêu “${title}” trong nhiệm kỳ này. Sửa chỉ tiêu đó, hoặc đặt tên khác.`, en: `There is a target “${title}” in this term already. Change that one, or choose another name.` }),
  targets_full: ({ limit }) => ({ vi: `Một nhiệm kỳ có nhiều nhất ${limit} chỉ tiêu. Bỏ bớt chỉ tiêu không chủ yếu.`, en: `A term has ${limit} targets at most. Keep the main ones.` }),
  target_unchanged: () => ({ vi: 'Chỉ tiêu đã đúng như vậy, không có gì thay đổi.', en: 'The target is so already; nothing changes.' }),
  term_stays: () => ({ vi: 'Không chuyển chỉ tiêu sang nhiệm kỳ khác được. Thêm chỉ tiêu mới ở nhiệm kỳ kia.', en: 'A target does not move to another term. Add a new one there.' }),
  result_would_fall_outside: ({ year }) => ({ vi: `Đã ghi kết quả năm ${year}, năm này sẽ nằm ngoài nhiệm kỳ. Rút kết quả đó trước, hoặc giữ năm.`, en: `A result of ${year} is recorded and would lie outside the term. Withdraw it first, or keep the years.` }),
  parent_not_found: () => ({ vi: 'Cấp trên trực tiếp không có chỉ tiêu này. Chọn lại trong danh sách.', en: 'The direct superior has no such target. Choose one from the list.' }),
  target_has_results: ({ title }) => ({ vi: `“${title}” đã có kết quả nên không bỏ được. Rút các kết quả trước nếu ghi nhầm.`, en: `“${title}” has results and is not dropped. Withdraw them first if they are wrong.` }),

  result_unchanged: () => ({ vi: 'Đã ghi đúng kết quả này, không có gì thay đổi.', en: 'This result is recorded already; nothing changes.' }),
  no_result_to_withdraw: ({ year }) => ({ vi: `Năm ${year} chưa có kết quả nên không có gì để rút.`, en: `${year} has no result; there is nothing to withdraw.` }),
  judged_when_former: () => ({ vi: 'Chỉ ghi nguyên nhân, bài học cho chỉ tiêu nhiệm kỳ trước. Chỉ tiêu mới có phần thuyết minh.', en: 'Causes and lessons are of former targets. A new one has its note.' }),
  judgement_unchanged: () => ({ vi: 'Nguyên nhân, bài học đã đúng như vậy, không có gì thay đổi.', en: 'Causes and lesson are so already; nothing changes.' }),
  task_unchanged: () => ({ vi: 'Nội dung đã đúng như vậy, không có gì thay đổi.', en: 'It is so already; nothing changes.' }),
  rated_when_former: () => ({ vi: 'Nhiệm vụ nhiệm kỳ mới chưa có kết quả để đánh giá. Bỏ trống phần đánh giá.', en: 'A task of the new term has no result to rate yet. Leave the rating empty.' }),
  rating_needs_result: () => ({ vi: 'Đã chọn mức đánh giá thì phải nêu kết quả và văn bản. Ghi đủ rồi lưu.', en: 'A rating needs the result and its paper. Enter both.' }),
  tasks_full: ({ limit }) => ({ vi: `Một nhiệm kỳ có nhiều nhất ${limit} khâu đột phá và nhiệm vụ. Gộp bớt.`, en: `A term has ${limit} breakthroughs and tasks at most. Join some.` }),

  target_sheet_unreadable: ({ reason }) => UNREADABLE[reason],
  target_headings_wrong: headingsWrong,
  target_rows_wrong: rowsWrong,
  target_sheet_empty: () => ({ vi: 'Tệp không có dòng nào để nạp. Điền chỉ tiêu dưới dòng tiêu đề rồi gửi lại.', en: 'The file has no rows. Fill in the targets below the headings and send again.' }),
  targets_empty: () => ({ vi: 'Chưa có chỉ tiêu nào để in. Nạp từ Excel hoặc thêm từng chỉ tiêu trước.', en: 'There are no targets to print. Import or add them first.' }),
};
