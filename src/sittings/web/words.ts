import type { Day } from '#foundation/day.ts';
import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import { formatDay, formatNumber } from '#foundation/vietnamese-format.ts';
import { englishDay } from '#campaigns/core/words.ts';
import { motionStateWords, speechStateWords } from '../core/words.ts';
import type { SittingsProblem } from '../core/problems.ts';

export * from '../core/words.ts';
export { agendaFindingWords, agendaFindingNames } from './finding-words.ts';
export { nextStepWords, ruleSentences } from './next-step-words.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** As Vietnamese groups and English groups. */
const n = (value: number): Sentence => ({ vi: formatNumber(value), en: formatNumber(value).replaceAll('.', ',') });

export const sittingsProblemWords: ProblemWords<SittingsProblem> = {
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội “${season}”. Chọn một mùa trong danh sách.`, en: `There is no season “${season}”. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation with the code ${organisation}. Check the code.` }),
  congress_not_found: ({ organisation }) => ({
    vi: `Tổ chức ${organisation} chưa có đại hội trong mùa này. Vào Kế hoạch để mở.`,
    en: `Organisation ${organisation} has no congress in this season. Open one under Plan.`,
  }),
  congress_closed: ({ heldOn }) => ({
    vi: `Đại hội đã bế mạc ngày ${formatDay(heldOn)}, không ghi thêm được. Điều cần nói thêm thì ghi chú vào biên bản.`,
    en: `The congress was closed on ${englishDay(heldOn)}; nothing more can be recorded. Write what is left to say as a remark in the minutes.`,
  }),
  no_sitting_open: () => ({ vi: 'Chưa có phiên họp nào đang mở. Khai mạc phiên họp trước.', en: 'No sitting is open. Open one first.' }),
  agenda_changed_meanwhile: () => ({
    vi: 'Có người vừa sửa chương trình. Xem bản mới rồi sửa lại; chưa ghi gì.',
    en: 'Somebody has just changed the agenda. Look at the new one and try again; nothing was written.',
  }),
  agenda_item_named_twice: () => ({ vi: 'Một mục được nêu hai lần. Bỏ bớt một dòng rồi lưu lại.', en: 'One item is named twice. Take one of the rows away and save again.' }),
  agenda_item_begun: ({ title }) => ({
    vi: `Mục “${title}” đã bắt đầu nên không bỏ hoặc chuyển phiên được. Giữ mục này trong chương trình.`,
    en: `The item “${title}” has begun, so it cannot be dropped or moved to another sitting. Keep it on the agenda.`,
  }),
  agenda_item_not_found: () => ({ vi: 'Không có mục này trong chương trình. Tải lại trang.', en: 'There is no such item on the agenda. Reload the page.' }),
  agenda_item_running: ({ title }) => ({ vi: `Mục “${title}” đang tiến hành rồi.`, en: `The item “${title}” is under way already.` }),
  agenda_item_not_running: ({ title }) => ({ vi: `Mục “${title}” không đang tiến hành. Tải lại trang để xem mục hiện tại.`, en: `The item “${title}” is not under way. Reload the page to see which one is.` }),
  agenda_item_of_other_sitting: ({ title }) => ({
    vi: `Mục “${title}” thuộc phiên khác. Kết thúc phiên này rồi khai mạc phiên đó, hoặc sửa chương trình.`,
    en: `The item “${title}” belongs to the other sitting. Close this one and open that, or change the agenda.`,
  }),
  sitting_open_already: () => ({ vi: 'Một phiên họp đang mở. Kết thúc phiên đó trước khi khai mạc phiên mới.', en: 'A sitting is open. Close it before opening another.' }),
  preparatory_too_late: () => ({ vi: 'Phiên chính thức đã khai mạc nên không mở phiên trù bị nữa. Mở tiếp phiên chính thức.', en: 'The official sitting has been opened, so there is no preparatory one any more. Open an official sitting.' }),
  agenda_missing: () => ({ vi: 'Chưa có chương trình. Lập chương trình theo mẫu rồi khai mạc.', en: 'There is no agenda. Take the template, then open the sitting.' }),
  quorum_not_reached: ({ present, summoned, needed, organisationsPresent, organisationsNeeded }) => ({
    vi: present < needed
      ? `Mới có ${n(present).vi} trên ${n(summoned).vi} người được triệu tập, cần ít nhất ${n(needed).vi}. Tiếp tục điểm danh, hoặc khai mạc và ghi lý do.`
      : `Mới có đại biểu của ${n(organisationsPresent).vi} tổ chức trực thuộc, cần ít nhất ${n(organisationsNeeded).vi}. Tiếp tục điểm danh, hoặc khai mạc và ghi lý do.`,
    en: present < needed
      ? `${n(present).en} of ${n(summoned).en} summoned are present; at least ${n(needed).en} are needed. Go on checking in, or open and say why.`
      : `Only ${n(organisationsPresent).en} direct organisations are present; at least ${n(organisationsNeeded).en} are needed. Go on checking in, or open and say why.`,
  }),
  roll_missing: () => ({ vi: 'Chưa có danh sách đại biểu hoặc đảng viên được triệu tập. Lập danh sách ở mục Đại biểu trước.', en: 'Nobody is on the roll yet. Fill it under Delegates first.' }),
  day_outside_season: ({ day, fromDay, untilDay }) => ({
    vi: `Ngày ${formatDay(day)} nằm ngoài mùa đại hội (${formatDay(fromDay)} – ${formatDay(untilDay)}). Chọn ngày họp trong mùa.`,
    en: `${englishDay(day)} is outside the season (${englishDay(fromDay)} – ${englishDay(untilDay)}). Choose a day within it.`,
  }),
  day_in_future: ({ day }) => ({ vi: `Ngày ${formatDay(day)} chưa đến. Khai mạc vào đúng ngày họp.`, en: `${englishDay(day)} has not come yet. Open the sitting on its day.` }),
  day_before_last_sitting: ({ lastOn }) => ({ vi: `Phiên trước họp ngày ${formatDay(lastOn)}. Chọn ngày đó hoặc ngày sau.`, en: `The sitting before was on ${englishDay(lastOn)}. Choose that day or a later one.` }),
  organisation_closed_before: ({ day, closedOn }) => ({
    vi: `Tổ chức này đã kết thúc hoạt động từ ngày ${formatDay(closedOn)}, trước ngày họp ${formatDay(day)}. Chọn lại ngày họp.`,
    en: `This organisation was closed on ${englishDay(closedOn)}, before the sitting’s day, ${englishDay(day)}. Choose another day.`,
  }),
  motion_open: ({ number }) => ({ vi: `Biểu quyết số ${number} chưa có kết quả. Ghi kết quả hoặc rút việc đó trước.`, en: `Motion no. ${number} has no result yet. Record its vote or withdraw it first.` }),
  official_sitting_missing: () => ({ vi: 'Chưa có phiên chính thức nào nên chưa bế mạc được. Khai mạc phiên chính thức trước.', en: 'There was no official sitting, so the congress cannot be closed. Open one first.' }),
  congress_unfinished: ({ open }) => ({
    vi: `Còn việc chưa xong: ${open.slice(0, 4).map((each) => lower(each.vi).replace(/\.$/, '')).join('; ')}${open.length > 4 ? `; và ${open.length - 4} việc khác` : ''}. Làm nốt, hoặc xác nhận vẫn bế mạc.`,
    en: `Something is unfinished: ${open.slice(0, 4).map((each) => lower(each.en).replace(/\.$/, '')).join('; ')}${open.length > 4 ? `; and ${open.length - 4} more` : ''}. Finish it, or confirm to close all the same.`,
  }),
  participant_not_found: () => ({ vi: 'Không có người này trong danh sách đại hội. Chọn lại trong danh sách.', en: 'This person is not on the roll. Choose from the roll.' }),
  speaker_unnamed: () => ({ vi: 'Chưa có họ tên người phát biểu. Nhập họ tên khách hoặc đại diện cấp trên.', en: 'The speaker has no name. Enter the guest’s or representative’s name.' }),
  speech_not_found: () => ({ vi: 'Không có đăng ký phát biểu này. Tải lại trang.', en: 'There is no such speech. Reload the page.' }),
  speech_not_waiting: ({ state, name }) => ({ vi: `${name}: ${lower(speechStateWords[state].vi)}. Chọn người còn chờ phát biểu.`, en: `${name}: ${lower(speechStateWords[state].en)}. Choose one who is waiting.` }),
  speech_not_under_way: ({ name }) => ({ vi: `${name} không đang phát biểu. Tải lại trang.`, en: `${name} is not speaking. Reload the page.` }),
  somebody_speaks: ({ name }) => ({ vi: `${name} đang phát biểu. Kết thúc phát biểu đó trước.`, en: `${name} is speaking. End that speech first.` }),
  votes_above_present: ({ present, votes }) => ({
    vi: `Cộng tán thành, không tán thành và ý kiến khác được ${n(votes).vi}, nhiều hơn ${n(present).vi} người có mặt. Đếm lại.`,
    en: `For, against and other make ${n(votes).en}, more than the ${n(present).en} present. Count again.`,
  }),
  present_above_summoned: ({ present, summoned }) => ({
    vi: `Số có mặt ${n(present).vi} lớn hơn số được triệu tập ${n(summoned).vi}. Sửa số có mặt, hoặc bổ sung danh sách.`,
    en: `${n(present).en} present are more than the ${n(summoned).en} summoned. Correct the number, or complete the roll.`,
  }),
  nobody_present: () => ({ vi: 'Chưa điểm danh ai có mặt nên chưa biểu quyết được. Điểm danh trước.', en: 'Nobody is checked in, so nothing can be voted. Check people in first.' }),
  motion_not_found: () => ({ vi: 'Không có việc biểu quyết này. Tải lại trang.', en: 'There is no such motion. Reload the page.' }),
  motion_not_open: ({ number, state }) => ({ vi: `Biểu quyết số ${number}: ${lower(motionStateWords[state].vi)}. Nêu một việc mới nếu cần.`, en: `Motion no. ${number}: ${lower(motionStateWords[state].en)}. Put a new one if needed.` }),
  correction_needs_reason: ({ number }) => ({ vi: `Biểu quyết số ${number} đã có kết quả. Muốn đính chính thì ghi lý do.`, en: `Motion no. ${number} has its result. To correct it, say why.` }),
  count_unchanged: ({ number }) => ({ vi: `Kết quả biểu quyết số ${number} đã đúng như vậy, không có gì đính chính.`, en: `The vote on motion no. ${number} is so already; nothing changes.` }),
  officers_rest_on_motion: ({ number }) => ({
    vi: `Đã bầu người theo biểu quyết số ${number}; số đính chính sẽ làm đổi kết quả. Biểu quyết lại thành một việc mới.`,
    en: `Officers were elected by motion no. ${number}, and the corrected count would change its outcome. Vote anew instead.`,
  }),
  person_named_twice: ({ name }) => ({ vi: `${name} được nêu hai lần. Bỏ bớt một dòng.`, en: `${name} is named twice. Take one row away.` }),
  person_without_vote: ({ name }) => ({
    vi: `${name} không phải đại biểu chính thức hoặc đảng viên chính thức có quyền biểu quyết. Chọn người khác.`,
    en: `${name} is no official delegate or full member with a vote. Choose somebody else.`,
  }),
  several_heads: () => ({ vi: 'Chỉ một người đứng đầu. Bỏ bớt dấu chọn.', en: 'There is one head only. Unmark the others.' }),
  credentials_board_not_elected_here: () => ({
    vi: 'Đại hội đảng viên không bầu ban thẩm tra tư cách đại biểu; cấp ủy triệu tập báo cáo tình hình đảng viên dự đại hội.',
    en: 'A members’ congress does not elect a credentials board; the convening committee reports the attendance.',
  }),
  screen_not_found: () => ({ vi: 'Không có màn hình này. Tải lại trang.', en: 'There is no such screen. Reload the page.' }),
  screen_ended: ({ name }) => ({ vi: `Địa chỉ của màn hình “${name}” đã thu hồi. Thêm một màn hình mới.`, en: `The address of the screen “${name}” was revoked. Add a new screen.` }),
  no_screens: () => ({ vi: 'Chưa có màn hình nào. Thêm một màn hình trước.', en: 'There is no screen. Add one first.' }),
  too_many_screens: ({ atMost }) => ({ vi: `Mỗi đại hội có nhiều nhất ${atMost} màn hình. Thu hồi một màn hình không dùng.`, en: `A congress has ${atMost} screens at the most. Revoke one that is not used.` }),
  announcement_not_found: () => ({ vi: 'Nội dung này chưa được công bố nên không trình chiếu được.', en: 'This was not announced, so it cannot be shown.' }),
  hall_screen_unknown: () => ({ vi: 'Địa chỉ màn hình không đúng hoặc đã thu hồi. Hỏi đoàn thư ký địa chỉ mới.', en: 'The address of this screen is wrong or was revoked. Ask the secretariat for a new one.' }),
  minutes_line_not_found: () => ({ vi: 'Không có dòng này trong biên bản. Tải lại trang.', en: 'There is no such line in the minutes. Reload the page.' }),
};

/** Day of a sitting in a sentence. */
export function onDay(day: Day): Sentence {
  return { vi: `ngày ${formatDay(day)}`, en: englishDay(day) };
}
