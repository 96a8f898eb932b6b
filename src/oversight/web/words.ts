import type { ProblemWords } from '#foundation/sentence.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { commitmentStateWords, grievanceStateWords } from '../core/kinds.ts';
import type { OversightProblem } from '../core/problems.ts';

/** Sentences for everything that can stand against a wish about oversight: what is so, and what to do. */
export const oversightProblemWords: ProblemWords<OversightProblem> = {
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội “${season}”. Chọn một mùa trong danh sách.`, en: `There is no season “${season}”. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation with the code ${organisation}. Check the code.` }),
  unit_not_found: ({ unit }) => ({ vi: `Không có tổ chức mã ${unit} trong mùa đại hội này. Kiểm tra lại mã.`, en: `The season has no organisation with the code ${unit}. Check the code.` }),
  day_ahead: ({ on, today }) => ({ vi: `Ngày ${formatDay(on)} chưa đến (hôm nay là ${formatDay(today)}). Ghi ngày việc đã xảy ra.`, en: `${on} is still ahead (today is ${today}). Enter the day on which it happened.` }),
  id_taken: () => ({ vi: 'Mã của lần ghi này đã dùng cho một việc khác. Tải lại trang rồi ghi lại.', en: 'The id of this entry belongs to another one. Load the page again and enter it anew.' }),
  list_full: ({ limit }) => ({ vi: `Nơi này đã có ${limit} dòng loại này, không ghi thêm được. Kết thúc những việc đã xong trước.`, en: `This place has ${limit} of these already. Close what is finished first.` }),
  only_from_above: ({ organisation }) => ({ vi: `Việc theo dõi, chỉ đạo ${organisation} do cấp trên làm. Đề nghị cấp ủy cấp trên ghi.`, en: `${organisation} is led from above. Ask the superior committee to enter it.` }),
  confide_needed: () => ({ vi: 'Chỉ người có nhiệm vụ mới ghi và xem được nội dung nội bộ. Bỏ dấu “nội bộ”, hoặc nhờ người có nhiệm vụ ghi.', en: 'Only those with the duty write and read confidential text. Take the mark off, or ask somebody with the duty.' }),
  oversight_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa nội dung này. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.`, en: `${by} has just changed this. Take the new state, look and change again; nothing was written.` }),

  note_not_found: () => ({ vi: 'Không có ghi chú này. Tải lại trang.', en: 'There is no such note. Load the page again.' }),
  note_ended: () => ({ vi: 'Ghi chú này đã kết thúc. Ghi chú mới nếu việc lại xảy ra.', en: 'This note has ended. Write a new one if it happens again.' }),
  ends_before_it_begins: ({ from }) => ({ vi: `Ngày kết thúc phải từ ngày ${formatDay(from)} trở đi. Chọn lại ngày.`, en: `It cannot end before ${from}. Choose another day.` }),

  mentor_not_found: () => ({ vi: 'Không có người này trong danh sách cán bộ. Chọn lại trong danh sách.', en: 'There is no such person. Choose one from the list.' }),
  mentor_out_of_reach: ({ name, organisation }) => ({ vi: `${name} chưa có nhiệm vụ theo dõi ${organisation}. Giao nhiệm vụ ở mục Cán bộ trước, rồi phân công.`, en: `${name} has no duty to visit ${organisation}. Give the duty under People first, then assign.` }),
  mentor_assigned_already: ({ name }) => ({ vi: `${name} đang theo dõi nơi này rồi. Chọn người khác, hoặc giữ nguyên.`, en: `${name} is assigned here already. Choose another person, or leave it so.` }),
  assignment_not_found: () => ({ vi: 'Không có phân công này. Tải lại trang.', en: 'There is no such assignment. Load the page again.' }),
  assignment_ended: () => ({ vi: 'Phân công này đã kết thúc. Phân công lại nếu cần.', en: 'This assignment has ended. Assign anew if needed.' }),

  visit_not_found: () => ({ vi: 'Không có chuyến đi này. Tải lại trang.', en: 'There is no such visit. Load the page again.' }),
  visit_day_passed: ({ on, today }) => ({ vi: `Ngày ${formatDay(on)} đã qua (hôm nay là ${formatDay(today)}). Chọn ngày sắp tới, hoặc ghi luôn chuyến đã đi.`, en: `${on} has passed (today is ${today}). Choose a coming day, or record the visit as made.` }),
  visit_not_planned: () => ({ vi: 'Chuyến này đã đi hoặc đã bỏ, không bỏ lịch được nữa. Tải lại trang.', en: 'This visit was made or dropped already. Load the page again.' }),
  visit_dropped: () => ({ vi: 'Chuyến này đã bỏ lịch. Ghi thành chuyến mới.', en: 'This visit was dropped. Record it as a new one.' }),
  visit_recorded_already: ({ by }) => ({ vi: `${by} đã ghi chuyến này với nội dung khác. Mở chuyến đi để xem, rồi sửa nếu cần.`, en: `${by} has recorded this visit with other content. Open it, then correct it if needed.` }),
  due_before_found: ({ due, on }) => ({ vi: `Hạn ${formatDay(due)} sớm hơn ngày phát hiện ${formatDay(on)}. Chọn hạn muộn hơn.`, en: `The deadline ${due} lies before the day of the finding, ${on}. Choose a later one.` }),
  finding_not_found: () => ({ vi: 'Không có việc phát hiện này. Tải lại trang.', en: 'There is no such finding. Load the page again.' }),
  finding_done: () => ({ vi: 'Việc này đã khắc phục xong. Ghi việc mới nếu lại thấy.', en: 'This finding is mended. Record a new one if it is seen again.' }),
  result_needed: () => ({ vi: 'Chưa ghi kết quả hoặc lý do. Viết rõ kết quả rồi lưu.', en: 'The result or reason is missing. Write it, then save.' }),

  due_before_raised: ({ due, on }) => ({ vi: `Hạn ${formatDay(due)} sớm hơn ngày nêu ${formatDay(on)}. Chọn hạn muộn hơn.`, en: `The deadline ${due} lies before the day it was raised, ${on}. Choose a later one.` }),
  grievance_unchanged: () => ({ vi: 'Nội dung đã đúng như vậy, không có gì thay đổi.', en: 'It is so already; nothing changes.' }),
  grievance_not_found: () => ({ vi: 'Không có vấn đề này ở đây. Tải lại trang.', en: 'There is no such grievance here. Load the page again.' }),
  grievance_moves_not_so: ({ from, to }) => ({
    vi: `Từ “${grievanceStateWords[from].vi}” không chuyển sang “${grievanceStateWords[to].vi}” được. Chọn bước khác.`,
    en: `“${grievanceStateWords[from].en}” does not become “${grievanceStateWords[to].en}”. Choose another step.`,
  }),
  moved_before_raised: ({ raisedOn }) => ({ vi: `Vấn đề được nêu ngày ${formatDay(raisedOn)}; chọn từ ngày đó trở đi.`, en: `It was raised on ${raisedOn}; choose that day or a later one.` }),

  commitment_not_found: () => ({ vi: 'Không có việc đăng ký này ở đây. Tải lại trang.', en: 'There is no such commitment here. Load the page again.' }),
  commitment_unchanged: () => ({ vi: 'Nội dung đã đúng như vậy, không có gì thay đổi.', en: 'It is so already; nothing changes.' }),
  commitment_closed: ({ state }) => ({ vi: `Việc này đã ghi “${commitmentStateWords[state].vi}”. Đăng ký việc mới nếu cần.`, en: `This commitment is closed: ${commitmentStateWords[state].en}. Record a new one if needed.` }),

  week_empty: () => ({ vi: 'Không có nơi nào cần đến trong phạm vi này nên không có lịch để in.', en: 'No place in this range needs a visit; there is no list to print.' }),
};
