import { englishDay } from '#campaigns/core/words.ts';
import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import type { SheetReason } from '#foundation/sheet.ts';
import { headingsWrong, rowsWrong, UNREADABLE_SHEET } from '#foundation/sheet-words.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import type { DelegatesProblem } from '../core/problems.ts';
import { fieldProblemWords, inLine } from '../core/field-words.ts';
import { kindWords, standingWords } from '../core/words.ts';

/** Sentences for everything that can stand against a wish in this room: what is so, and what to do. */

const UNREADABLE: { readonly [R in SheetReason]: Sentence } = {
  ...UNREADABLE_SHEET,
  too_large: { vi: 'Tệp lớn hơn mức nhận được. Chỉ giữ trang danh sách rồi gửi lại.', en: 'The file is larger than is taken. Keep the sheet of the roll only and send again.' },
};

const kind = (of: keyof typeof kindWords): Sentence => inLine(kindWords[of]);
const standing = (of: keyof typeof standingWords): Sentence => inLine(standingWords[of]);

export const delegatesProblemWords: ProblemWords<DelegatesProblem> = {
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội “${season}”. Chọn một mùa trong danh sách.`, en: `There is no season “${season}”. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation with the code ${organisation}. Check the code.` }),
  congress_not_found: ({ organisation }) => ({ vi: `${organisation} chưa có đại hội trong mùa này. Vào Kế hoạch để mở.`, en: `${organisation} has no congress in this season. Open one under Plan.` }),
  participant_not_found: () => ({ vi: 'Không có người này trong danh sách của đại hội. Tải lại danh sách.', en: 'There is no such person on the roll of this congress. Load the roll again.' }),

  ...fieldProblemWords,
  roll_full: ({ limit }) => ({ vi: `Danh sách của một đại hội có nhiều nhất ${limit} người. Kiểm tra lại danh sách.`, en: `The roll of one congress has ${limit} persons at most. Check the list.` }),
  participant_changed_meanwhile: () => ({ vi: 'Có người vừa sửa thông tin này. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.', en: 'Somebody has just changed this. Take the new state, look and change again; nothing was written.' }),
  participant_unchanged: () => ({ vi: 'Thông tin đã đúng như vậy, không có gì thay đổi.', en: 'It is so already; nothing changes.' }),
  seat_holder_keeps_kind: ({ name }) => ({ vi: `${name} đang gắn với một việc thay thế đại biểu nên không đổi loại hay đoàn được. Giải quyết việc thay thế trước.`, en: `${name} is part of a replacement, so kind and delegation stay. Settle the replacement first.` }),
  participant_attended: ({ name }) => ({ vi: `${name} đã được điểm danh nên không gạch tên được. Nếu không đủ tư cách, ghi quyết định không công nhận.`, en: `${name} has been checked in and cannot be taken off. Record a refusal if the person is not entitled.` }),
  participant_holds_seat: ({ name }) => ({ vi: `${name} đang gắn với một việc thay thế đại biểu nên không gạch tên được.`, en: `${name} is part of a replacement and cannot be taken off.` }),

  standing_not_for_kind: (facts) => ({
    vi: `Không ghi “${standing(facts.standing).vi}” cho ${kind(facts.kind).vi} được.`,
    en: `“${standingWords[facts.standing].en}” is not recorded for a ${kind(facts.kind).en}.`,
  }),
  standing_already: (facts) => ({ vi: `Đã ghi: ${facts.name} – ${standing(facts.standing).vi}.`, en: `Recorded already: ${facts.name} – ${standing(facts.standing).en}.` }),
  standing_not_held: (facts) => ({ vi: `Chưa ghi “${standing(facts.standing).vi}” cho ${facts.name} nên không có gì để bỏ.`, en: `“${standingWords[facts.standing].en}” does not stand for ${facts.name}; there is nothing to end.` }),
  decided_in_future: ({ decidedOn }) => ({ vi: `Ngày quyết định ${formatDay(decidedOn)} chưa đến. Nhập ngày đã quyết định.`, en: `The day of the decision, ${englishDay(decidedOn)}, has not come yet. Enter the day on which it was taken.` }),

  only_officials_replaced: ({ name }) => ({ vi: `${name} không phải đại biểu chính thức nên không có suất để thay.`, en: `${name} is no official delegate, so there is no seat to fill.` }),
  convener_not_replaced: ({ name }) => ({
    vi: `${name} là cấp ủy viên cấp triệu tập, không thay bằng dự khuyết; vắng suốt thời gian thì được trừ khỏi cơ số.`,
    en: `${name} belongs to the convening committee and is not replaced; absent throughout, the base is lowered.`,
  }),
  moved_keeps_seat: ({ name }) => ({ vi: `${name} chuyển đơn vị trong cùng đảng bộ nên vẫn là đại biểu của đoàn cũ, không thay thế.`, en: `${name} moved within the same organisation and keeps the seat; no alternate is called.` }),
  replaced_already: ({ name, by }) => ({ vi: `${name} đã được ${by} thay.`, en: `${name} is replaced by ${by} already.` }),
  attended_not_replaced: ({ name }) => ({ vi: `${name} đã có mặt tại đại hội nên không thay bằng dự khuyết; chỉ thay người vắng suốt thời gian.`, en: `${name} has attended; only a delegate who is absent throughout is replaced.` }),
  not_an_alternate: ({ name }) => ({ vi: `${name} không phải đại biểu dự khuyết. Chọn một người dự khuyết của đoàn.`, en: `${name} is no alternate. Choose one of the delegation’s alternates.` }),
  alternate_barred: ({ name }) => ({ vi: `${name} đang bị đình chỉ hoặc không được công nhận. Chọn người dự khuyết kế tiếp.`, en: `${name} is suspended or not recognised. Choose the next alternate.` }),
  alternate_seated: ({ name, replaces }) => ({ vi: `${name} đã thay ${replaces}. Chọn người dự khuyết kế tiếp.`, en: `${name} replaces ${replaces} already. Choose the next alternate.` }),
  alternate_of_other_delegation: ({ name, delegation }) => ({ vi: `${name} thuộc ${delegation}. Mỗi đoàn thay bằng dự khuyết của đoàn mình; hết dự khuyết thì bầu bổ sung nếu có điều kiện.`, en: `${name} belongs to ${delegation}. A delegation sends its own alternates; without one it elects again where it can.` }),
  out_of_order_needs_reason: ({ first, rank }) => ({ vi: `Theo thứ tự thì đến lượt ${first} (dự khuyết ${rank}). Ghi lý do nếu chọn người khác.`, en: `By rank it is ${first}’s turn (alternate ${rank}). Give a reason for choosing another.` }),
  no_alternate_left: ({ delegation }) => ({ vi: `${delegation} không còn đại biểu dự khuyết. Đoàn có thể bầu bổ sung nếu có điều kiện; nếu không, suất này được trừ khỏi cơ số.`, en: `${delegation} has no alternate left. It may elect again where it can; otherwise the seat is taken off the base.` }),
  seat_not_replaced: ({ name }) => ({ vi: `Chưa có ai thay ${name} nên không có gì để quyết định.`, en: `Nobody replaces ${name}; there is nothing to decide.` }),
  seat_decided_already: ({ name }) => ({ vi: `Đoàn chủ tịch đã quyết định về suất của ${name}.`, en: `The presidium has decided about ${name}’s seat already.` }),
  delegate_not_here: ({ name }) => ({ vi: `${name} chưa có mặt. Điểm danh trước, rồi ghi quyết định của đoàn chủ tịch.`, en: `${name} is not here. Check the delegate in, then record the presidium’s decision.` }),

  allocation_for_delegates_only: () => ({ vi: 'Chỉ đại hội đại biểu có phân bổ đại biểu. Đại hội đảng viên triệu tập mọi đảng viên.', en: 'Only a delegates’ congress has an allocation. A members’ congress summons all members.' }),
  delegation_named_twice: ({ name }) => ({ vi: `Đoàn ${name} có hai dòng. Gộp lại thành một.`, en: `The delegation ${name} stands twice. Make it one line.` }),
  allocation_unchanged: () => ({ vi: 'Phân bổ đã đúng như vậy, không có gì thay đổi.', en: 'The allocation is so already; nothing changes.' }),

  roll_sheet_unreadable: ({ reason }) => UNREADABLE[reason],
  roll_headings_wrong: headingsWrong,
  roll_rows_wrong: rowsWrong,
  roll_sheet_empty: () => ({ vi: 'Tệp không có dòng nào để nạp. Điền danh sách dưới dòng tiêu đề rồi gửi lại.', en: 'The file has no rows. Fill in the roll below the headings and send again.' }),
  roll_empty: () => ({ vi: 'Danh sách chưa có ai. Nạp từ Excel hoặc thêm từng người trước.', en: 'The roll is empty. Import it from Excel or add persons first.' }),
};
