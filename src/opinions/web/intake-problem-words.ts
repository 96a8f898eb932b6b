import { englishDay } from '#campaigns/core/words.ts';
import type { ProblemWords } from '#foundation/sentence.ts';
import { formatDay, formatNumber } from '#foundation/vietnamese-format.ts';
import { saidProblemWords } from '../core/said-words.ts';
import type { FileReason, IntakeProblem } from '../core/problems.ts';
import type { Sentence } from '#foundation/sentence.ts';

const n = (value: number): Sentence => ({ vi: formatNumber(value), en: formatNumber(value).replaceAll('.', ',') });
const groupWords = (group: string): Sentence => (group === '' ? { vi: 'Cuộc họp', en: 'The meeting' } : { vi: `Cuộc họp của ${group}`, en: `The meeting of ${group}` });

const FILE_REASON_WORDS: { readonly [R in FileReason]: Sentence } = {
  too_large: { vi: 'Tệp quá lớn. Chia thành nhiều tệp rồi nạp từng tệp.', en: 'The file is too large. Divide it and import the parts.' },
  not_readable_kind: { vi: 'Tệp không phải Excel (.xlsx) hoặc Word (.docx). Lưu lại ở một trong hai dạng đó rồi nạp.', en: 'The file is neither Excel (.xlsx) nor Word (.docx). Save it as one of them and import it again.' },
  old_format: { vi: 'Tệp ở dạng cũ hoặc dạng khác. Mở tệp, lưu thành .xlsx hoặc .docx rồi nạp lại.', en: 'The file is of an old or other format. Open it, save it as .xlsx or .docx and import it again.' },
  password: { vi: 'Tệp được đặt mật khẩu. Bỏ mật khẩu rồi nạp lại.', en: 'The file is protected by a password. Remove it and import the file again.' },
  macros: { vi: 'Tệp có chứa macro. Lưu thành tệp không có macro rồi nạp lại.', en: 'The file contains macros. Save it without macros and import it again.' },
  damaged: { vi: 'Tệp bị hỏng, không đọc hết được. Mở, lưu lại rồi nạp lần nữa.', en: 'The file is damaged and cannot be read to its end. Open it, save it again and retry.' },
  nested_table: { vi: 'Trong tệp Word có bảng nằm trong ô của bảng khác. Tách thành bảng riêng rồi nạp lại.', en: 'The Word file has a table within a cell of another. Make it a table of its own and import the file again.' },
  external_part: { vi: 'Tệp lấy một phần nội dung từ nơi khác. Chép hẳn phần đó vào tệp rồi nạp lại.', en: 'The file takes a part of its content from elsewhere. Copy that part into the file and import it again.' },
  no_text: { vi: 'Tệp không có chữ nào; có thể là bản quét. Chọn tệp có nội dung.', en: 'The file holds no text; it may be a scan. Choose one with text.' },
};

/** What stands against a wish of the intake, and what to do. */
export const intakeProblemWords: ProblemWords<IntakeProblem> = {
  ...saidProblemWords,
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội “${season}”. Chọn một mùa trong danh sách.`, en: `There is no season “${season}”. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation with the code ${organisation}. Check the code.` }),
  unit_not_found: ({ unit }) => ({ vi: `Không có tổ chức mã ${unit} trong phạm vi này. Chọn lại trong danh sách.`, en: `There is no organisation with the code ${unit} within this range. Choose from the list.` }),
  drive_not_found: () => ({ vi: 'Không có đợt lấy ý kiến này. Tải lại trang rồi chọn lại.', en: 'There is no such drive. Reload the page and choose again.' }),
  drive_ends_before_it_begins: ({ from, until }) => ({
    vi: `Ngày kết thúc ${formatDay(until)} trước ngày bắt đầu ${formatDay(from)}. Chọn lại ngày.`,
    en: `The last day, ${englishDay(until)}, lies before the first, ${englishDay(from)}. Choose the days again.`,
  }),
  drive_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa đợt này. Xem bản mới rồi sửa lại; chưa ghi gì.`, en: `${by} has just changed this drive. Look at it and try again; nothing was written.` }),
  document_not_found: () => ({ vi: 'Không có văn kiện này. Tải lại trang rồi chọn lại.', en: 'There is no such document. Reload the page and choose again.' }),
  document_named_twice: ({ title }) => ({ vi: `“${title}” được chọn hai lần. Bỏ bớt một.`, en: `“${title}” is chosen twice. Take one away.` }),
  document_of_other_unit: ({ title, owner }) => ({
    vi: `“${title}” là văn kiện của ${owner}, không phải của tổ chức mình hay cấp trên. Chọn dự thảo thuộc tổ chức mình hoặc cấp trên.`,
    en: `“${title}” belongs to ${owner}, neither the own organisation nor one above it. Choose a draft of one of those.`,
  }),
  draft_withdrawn: ({ title }) => ({ vi: `“${title}” đã rút, không góp ý được nữa. Ý kiến đã gửi vẫn được giữ. Về danh sách để chọn dự thảo khác.`, en: `“${title}” was withdrawn and is no longer discussed. Opinions given stay. Choose another draft from the list.` }),
  document_has_opinions: ({ title, opinions }) => ({
    vi: `“${title}” đã có ${n(opinions).vi} ý kiến trong đợt này nên không bỏ ra được. Giữ lại, hoặc cho đợt kết thúc sớm.`,
    en: `“${title}” has ${n(opinions).en} opinions in this drive, so it cannot be taken out. Keep it, or let the drive end earlier.`,
  }),
  meeting_not_found: () => ({ vi: 'Không có cuộc họp này. Tải lại trang rồi chọn lại.', en: 'There is no such meeting. Reload the page and choose again.' }),
  meeting_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa cuộc họp này. Xem bản mới rồi sửa lại; chưa ghi gì.`, en: `${by} has just changed this meeting. Look at it and try again; nothing was written.` }),
  meeting_closed: ({ group }) => ({ vi: `${groupWords(group).vi} đã kết thúc. Ý kiến gửi thêm thì gửi ngoài cuộc họp, hoặc nhờ thư ký ghi.`, en: `${groupWords(group).en} is closed. Send further opinions outside it, or ask the secretary to enter them.` }),
  meeting_in_future: ({ heldOn }) => ({ vi: `Ngày họp ${formatDay(heldOn)} chưa đến. Ghi ý kiến hoặc kết thúc cuộc họp sau khi đã họp.`, en: `The meeting is on ${englishDay(heldOn)}, which has not come. Enter opinions or close it after it was held.` }),
  code_ends_before_meeting: ({ heldOn, codeUntil }) => ({
    vi: `Mã hết hạn ngày ${formatDay(codeUntil)}, trước ngày họp ${formatDay(heldOn)}. Chọn ngày hết hạn từ ngày họp trở đi.`,
    en: `The code ends on ${englishDay(codeUntil)}, before the meeting on ${englishDay(heldOn)}. Choose that day or a later one.`,
  }),
  attending_needed: () => ({ vi: 'Chưa ghi số người dự họp. Ghi số người dự rồi kết thúc cuộc họp.', en: 'The number attending is missing. Enter it, then close the meeting.' }),
  attending_below_sharing: ({ attending, sharing }) => ({
    vi: `Có ý kiến ghi ${n(sharing).vi} người cùng ý kiến, nhiều hơn ${n(attending).vi} người dự. Kiểm tra lại số người dự.`,
    en: `An opinion of this meeting is shared by ${n(sharing).en}, more than the ${n(attending).en} attending. Check the number attending.`,
  }),
  sharing_above_attending: ({ sharing, attending }) => ({
    vi: `${n(sharing).vi} người cùng ý kiến là nhiều hơn ${n(attending).vi} người dự họp. Sửa một trong hai số.`,
    en: `${n(sharing).en} sharing the view are more than the ${n(attending).en} attending. Correct one of the numbers.`,
  }),
  draft_not_under_discussion: ({ title }) => ({ vi: `“${title}” hiện không lấy ý kiến tại tổ chức này. Về danh sách dự thảo đang lấy ý kiến.`, en: `“${title}” is not open to opinions in this organisation now. See the list of open drafts.` }),
  drive_not_begun: ({ name, from }) => ({ vi: `Đợt “${name}” bắt đầu từ ngày ${formatDay(from)}. Gửi ý kiến từ ngày đó.`, en: `The drive “${name}” begins on ${englishDay(from)}. Send the opinion from that day on.` }),
  drive_over: ({ name, until }) => ({
    vi: `Đợt “${name}” đã kết thúc ngày ${formatDay(until)}, không nhận thêm. Ý kiến chưa gửi vẫn còn trên máy; báo thư ký nếu cần gia hạn.`,
    en: `The drive “${name}” ended on ${englishDay(until)} and takes nothing more. What you wrote is still here; ask the secretary if it should be extended.`,
  }),
  draft_replaced: ({ title, given, present }) => ({
    vi: `“${title}” đã có dự thảo lần ${present}, ý kiến này viết cho lần ${given}. Mở lần ${present}, xem lại đoạn rồi gửi.`,
    en: `“${title}” is now in draft no. ${present}; this opinion was written for no. ${given}. Open no. ${present}, look at the paragraph and send it.`,
  }),
  version_not_found: ({ version, present }) => ({ vi: `Không có dự thảo lần ${version}; lần hiện nay là ${present}. Chọn lại lần dự thảo.`, en: `There is no draft no. ${version}; the present one is no. ${present}. Choose again.` }),
  opinion_id_used: () => ({ vi: 'Mã của ý kiến này đã dùng cho một ý kiến khác. Tải lại trang rồi gửi lại; ý kiến trước vẫn còn.', en: 'The id of this opinion belongs to another one. Reload the page and send again; the former one stays.' }),
  name_needed: () => ({ vi: 'Cuộc họp này ghi tên người góp ý. Ghi họ và tên rồi gửi lại.', en: 'This meeting records names. Enter your name and send again.' }),
  meeting_code_unknown: () => ({ vi: 'Không có cuộc họp nào mang mã này. Xem lại mã trên phiếu hoặc màn hình; mã có 9 ký tự, không có số 0, số 1.', en: 'No meeting has this code. Check it on the sheet or screen; it has nine signs and neither 0 nor 1.' }),
  meeting_code_over: ({ group }) => ({ vi: `${groupWords(group).vi} đã kết thúc hoặc mã đã hết hạn. Hỏi thư ký mã mới.`, en: `${groupWords(group).en} is closed or its code has ended. Ask the secretary for a new one.` }),
  too_many_attempts: ({ seconds }) => {
    const minutes = Math.max(1, Math.ceil(seconds / 60));
    return { vi: `Nhập sai mã quá nhiều lần. Đợi ${minutes} phút rồi nhập lại, xem kỹ mã thư ký đưa.`, en: `Too many wrong codes. Wait ${minutes} minutes, then enter the code exactly as the secretary gave it.` };
  },
  opinion_not_found: () => ({ vi: 'Không có ý kiến này trong các ý kiến của đồng chí. Tải lại trang.', en: 'This opinion is not among yours. Reload the page.' }),
  opinion_withdrawn_already: () => ({ vi: 'Ý kiến này đã rút rồi. Gửi ý kiến mới nếu cần.', en: 'This opinion was withdrawn before. Give a new one if needed.' }),
  opinions_wrong: ({ count, lines }) => ({
    vi: `${n(count).vi} ý kiến chưa ghi được, nên chưa ghi gì. ${lines[0] ? `Ý kiến ${lines[0].line}: ${lines[0].sentence.vi}` : ''} Sửa các dòng được đánh dấu rồi ghi lại.`,
    en: `${n(count).en} opinions cannot stand, so nothing was written. ${lines[0] ? `No. ${lines[0].line}: ${lines[0].sentence.en}` : ''} Correct the marked lines and save again.`,
  }),
  opinions_file_unreadable: ({ reason }) => FILE_REASON_WORDS[reason],
  opinions_file_empty: () => ({ vi: 'Tệp không có ý kiến nào. Điền vào mẫu rồi nạp lại.', en: 'The file holds no opinion. Fill in the template and import it again.' }),
  opinions_headings_missing: ({ missing }) => ({ vi: `Không thấy cột ${missing.map((each) => `“${each}”`).join(', ')}. Dùng dòng tiêu đề của mẫu.`, en: `The columns ${missing.map((each) => `“${each}”`).join(', ')} are missing. Use the headings of the template.` }),
  opinions_rows_wrong: ({ count, cells }) => ({
    vi: `${n(count).vi} chỗ trong tệp chưa đúng, nên chưa nạp gì. ${cells[0] ? `Ô ${cells[0].cell}: ${cells[0].sentence.vi}` : ''} Sửa trong tệp rồi nạp lại.`,
    en: `${n(count).en} places of the file are wrong, so nothing was taken. ${cells[0] ? `${cells[0].cell}: ${cells[0].sentence.en}` : ''} Correct the file and import it again.`,
  }),
  too_many_opinions: ({ rows, most }) => ({ vi: `Tệp có ${n(rows).vi} ý kiến, một lần nạp nhiều nhất ${n(most).vi}. Chia thành nhiều tệp.`, en: `The file has ${n(rows).en} opinions; ${n(most).en} can be taken at once. Divide it.` }),
  file_taken_before: ({ on }) => ({ vi: `Tệp này đã nạp cho cuộc họp ngày ${formatDay(on)}; không nạp hai lần. Chọn tệp khác.`, en: `This file was imported on ${englishDay(on)} for this meeting and is not taken twice. Choose another.` }),
};
