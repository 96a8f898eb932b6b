import type { ProblemWords } from '#foundation/sentence.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { targetsProblemWords } from '#targets/web/words.ts';
import type { Form } from '../core/programme.ts';
import type { ProgrammesProblem } from '../core/problems.ts';
import { formWords, kindWords, quarterWords } from '../core/words.ts';

/** Sentences for everything that can stand against a wish about the work after a congress: what is so, and what to do. */

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

export const programmesProblemWords: ProblemWords<ProgrammesProblem> = {
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội “${season}”. Chọn một mùa trong danh sách.`, en: `There is no season “${season}”. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation with the code ${organisation}. Check the code.` }),
  unit_not_found: ({ unit }) => ({ vi: `Mùa đại hội này không có đơn vị mã ${unit}. Chọn lại trong danh sách.`, en: `This season has no unit with the code ${unit}. Choose from the list.` }),
  congress_not_found: ({ organisation }) => ({ vi: `${organisation} không có đại hội trong mùa này. Chọn tổ chức khác.`, en: `${organisation} has no congress in this season. Choose another organisation.` }),
  congress_not_held: ({ organisation }) => ({ vi: `${organisation} chưa đại hội. Ghi nhận đã đại hội trước, rồi làm các việc sau đại hội.`, en: `${organisation} has not held its congress. Record that first, then the work after it.` }),
  locked_by_approval: ({ on }) => ({ vi: `Cấp trên đã duyệt hồ sơ chương trình ngày ${formatDay(on)} nên không sửa được. Mở hồ sơ điều chỉnh nếu cần sửa.`, en: `The superior approved the programmes on ${on}, so they stay. Open a dossier of adjustment to change them.` }),
  day_in_future: ({ day, today }) => ({ vi: `Ngày ${formatDay(day)} chưa tới (hôm nay là ${formatDay(today)}). Ghi ngày đã qua hoặc hôm nay.`, en: `${day} has not come yet (today is ${today}). Enter a day up to today.` }),
  day_before_congress: ({ day, heldOn }) => ({ vi: `Ngày ${formatDay(day)} trước ngày đại hội (${formatDay(heldOn)}). Xem lại ngày.`, en: `${day} lies before the congress (${heldOn}). Check the day.` }),
  id_used_elsewhere: () => ({ vi: 'Việc này đã được ghi ở nơi khác dưới cùng một mã. Tải lại trang rồi ghi lại.', en: 'This was recorded elsewhere under the same id. Load the page again and record anew.' }),

  rules_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa quy chế. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.`, en: `${by} has just changed the rules. Take the new text, look and change again; nothing was written.` }),
  rules_unchanged: () => ({ vi: 'Quy chế đã đúng như vậy, không có gì thay đổi.', en: 'The rules are so already; nothing changes.' }),
  rules_not_written: () => ({ vi: 'Chưa có dự thảo quy chế để ban hành. Soạn và lưu dự thảo trước.', en: 'There is no draft of the rules to issue. Write and save one first.' }),
  rules_issued_already: ({ on }) => ({ vi: `Quy chế này đã ban hành ngày ${formatDay(on)}. Soạn bản sửa đổi rồi ban hành bản đó.`, en: `These rules were issued on ${on}. Write the next edition and issue that.` }),

  assignment_not_found: () => ({ vi: 'Không có phân công này, hoặc đã bỏ. Tải lại trang.', en: 'There is no such assignment, or it has ended. Load the page again.' }),
  assignment_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa phân công này. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.`, en: `${by} has just changed this assignment. Take the new state and change again; nothing was written.` }),
  assignment_unchanged: () => ({ vi: 'Phân công đã đúng như vậy, không có gì thay đổi.', en: 'The assignment is so already; nothing changes.' }),
  member_assigned_already: ({ name }) => ({ vi: `Đồng chí ${name} đã có phân công. Sửa phân công đó, thêm lĩnh vực hoặc địa bàn vào.`, en: `${name} has an assignment already. Change that one and add the field or area.` }),
  person_not_elected: ({ name }) => ({ vi: `Đồng chí ${name} không có trong danh sách trúng cử cấp ủy. Chọn trong danh sách, hoặc ghi tên không kèm liên kết.`, en: `${name} is not among the elected committee. Choose from the list, or enter the name alone.` }),
  assignments_full: ({ limit }) => ({ vi: `Một cấp ủy có nhiều nhất ${limit} phân công. Bỏ bớt phân công cũ.`, en: `A committee has ${limit} assignments at most. End old ones.` }),

  session_not_found: () => ({ vi: 'Không có hội nghị này, hoặc đã rút. Tải lại trang.', en: 'There is no such session, or it was withdrawn. Load the page again.' }),
  attended_above_summoned: ({ summoned, attended }) => ({ vi: `Số dự (${attended}) nhiều hơn số triệu tập (${summoned}). Xem lại hai số.`, en: `More attended (${attended}) than were summoned (${summoned}). Check both.` }),
  sessions_full: ({ limit }) => ({ vi: `Đã ghi ${limit} hội nghị. Gộp các hội nghị nhỏ vào một dòng.`, en: `${limit} sessions are recorded. Join small ones in one line.` }),

  programme_not_made: ({ kind }) => ({ vi: `Chưa lập ${lower(kindWords[kind].vi)}. Lập chương trình trước.`, en: `The ${lower(kindWords[kind].en)} is not made. Make it first.` }),
  programme_made_already: ({ kind }) => ({ vi: `Đã có ${lower(kindWords[kind].vi)}. Mở ra để sửa từng nhiệm vụ.`, en: `There is a ${lower(kindWords[kind].en)} already. Open it and change its tasks.` }),
  programme_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa chương trình. Lấy bản mới, xem lại rồi làm tiếp; chưa ghi gì.`, en: `${by} has just changed the programme. Take the new state and go on; nothing was written.` }),
  programme_unchanged: () => ({ vi: 'Chương trình đã đúng như vậy, không có gì thay đổi.', en: 'The programme is so already; nothing changes.' }),
  programme_issued_already: ({ on }) => ({ vi: `Chương trình đã ban hành ngày ${formatDay(on)}. Sửa từng nhiệm vụ, có lý do.`, en: `The programme was issued on ${on}. Change single tasks, with the reason.` }),
  programme_empty: () => ({ vi: 'Chương trình chưa có nhiệm vụ nào. Thêm nhiệm vụ rồi ban hành.', en: 'The programme has no task. Add tasks, then issue it.' }),
  programme_not_issued: ({ kind }) => ({ vi: `${kindWords[kind].vi} chưa ban hành nên chưa báo cáo theo quý. Ban hành trước.`, en: `The ${lower(kindWords[kind].en)} is not issued, so no quarter is reported. Issue it first.` }),
  new_targets_missing: () => ({ vi: 'Chưa có chỉ tiêu nhiệm kỳ mới để lấy vào. Ghi chỉ tiêu trước, hoặc lập chương trình trống.', en: 'There are no new targets to take. Enter them first, or begin with an empty programme.' }),
  organisation_closed_before: ({ day, closedOn }) => ({ vi: `Tổ chức đã kết thúc hoạt động ngày ${formatDay(closedOn)}, trước ngày ${formatDay(day)}. Xem lại ngày.`, en: `The organisation ended on ${closedOn}, before ${day}. Check the day.` }),

  task_not_found: () => ({ vi: 'Không có nhiệm vụ này, hoặc đã bỏ. Tải lại trang.', en: 'There is no such task, or it was dropped. Load the page again.' }),
  task_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa nhiệm vụ này. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.`, en: `${by} has just changed this task. Take the new state and change again; nothing was written.` }),
  task_unchanged: () => ({ vi: 'Nhiệm vụ đã đúng như vậy, không có gì thay đổi.', en: 'The task is so already; nothing changes.' }),
  tasks_full: ({ limit }) => ({ vi: `Một chương trình có nhiều nhất ${limit} nhiệm vụ. Gộp bớt.`, en: `A programme has ${limit} tasks at most. Join some.` }),
  task_ends_before_it_begins: ({ from, due }) => ({ vi: `Hạn ${formatDay(due)} trước ngày bắt đầu ${formatDay(from)}. Xem lại hai ngày.`, en: `The task is due on ${due}, before it begins on ${from}. Check both days.` }),
  new_target_not_found: () => ({ vi: 'Không có chỉ tiêu nhiệm kỳ mới này, hoặc đã bỏ. Chọn lại trong danh sách.', en: 'There is no such new target, or it was dropped. Choose from the list again.' }),
  reason_needed: () => ({ vi: 'Chương trình đã ban hành; sửa nhiệm vụ phải ghi lý do. Ghi lý do rồi lưu.', en: 'The programme is issued; a change needs its reason. Enter it and save.' }),

  quarter_not_begun: ({ quarter }) => ({ vi: `${quarterWords(quarter).vi} chưa bắt đầu nên chưa báo cáo. Chọn quý đã qua hoặc quý này.`, en: `${quarterWords(quarter).en} has not begun. Choose this quarter or an earlier one.` }),
  quarter_before_congress: ({ quarter }) => ({ vi: `${quarterWords(quarter).vi} trước đại hội nên không có việc để báo cáo. Chọn quý sau.`, en: `${quarterWords(quarter).en} lies before the congress; there is nothing to report. Choose a later one.` }),
  task_named_twice: ({ task }) => ({ vi: `Nhiệm vụ “${task}” có hai dòng. Giữ một dòng.`, en: `The task “${task}” has two lines. Keep one.` }),
  percent_against_state: ({ task }) => ({ vi: `“${task}”: đã xong là 100%, chưa làm là 0%, đang làm từ 0% đến 99%. Sửa tỷ lệ hoặc tình trạng.`, en: `“${task}”: done is 100%, not begun 0%, under way 0 to 99%. Change share or state.` }),
  result_without_target: ({ task }) => ({ vi: `“${task}” không gắn chỉ tiêu nên không ghi kết quả chỉ tiêu ở đây. Bỏ kết quả, hoặc gắn chỉ tiêu cho nhiệm vụ.`, en: `“${task}” serves no target, so it has no result of one. Leave it out, or link a target.` }),
  report_unchanged: () => ({ vi: 'Đã báo cáo đúng như vậy, không có gì thay đổi.', en: 'It is reported so already; nothing changes.' }),
  target_not_found: targetsProblemWords.target_not_found,
  year_outside_term: targetsProblemWords.year_outside_term,
  year_not_begun: targetsProblemWords.year_not_begun,
  year_not_ended: targetsProblemWords.year_not_ended,
  paper_needed: targetsProblemWords.paper_needed,
  reached_or_not: targetsProblemWords.reached_or_not,
  result_unchanged: targetsProblemWords.result_unchanged,
  no_result_to_withdraw: targetsProblemWords.no_result_to_withdraw,

  form_not_as_sheet: () => ({ vi: 'Chỉ chương trình hành động, chương trình toàn khóa có bản Excel. Tải bản Word hoặc PDF.', en: 'Only the programmes come as Excel. Take Word or PDF.' }),
  nothing_to_print: ({ form }) => {
    const { vi, en } = formWords[form as Form];
    return { vi: `Chưa có nội dung để in: ${lower(vi)}. Ghi nội dung trước.`, en: `There is nothing to print: ${lower(en)}. Enter it first.` };
  },
};
