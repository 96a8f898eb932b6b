import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import { dayOf } from '#foundation/day.ts';
import { formatDay, formatNumber } from '#foundation/vietnamese-format.ts';
import { englishDay } from '#campaigns/core/words.ts';
import type { LeftOut, SynthesisPlaceProblem, SynthesisProblem } from '../core/synthesis-problems.ts';

const n = (value: number): Sentence => ({ vi: formatNumber(value), en: formatNumber(value).replaceAll('.', ',') });
const leftOut = ({ group, words }: LeftOut): string => `${group === '' ? '' : `${group}: `}«${words}»`;
const UNPLACED = {
  old_words_missing: { vi: 'đề nghị không nêu cụm từ cũ', en: 'it names no old words' },
  old_words_not_found: { vi: 'cụm từ cũ không có trong đoạn', en: 'the old words do not stand in the paragraph' },
  old_words_repeated: { vi: 'cụm từ cũ có nhiều chỗ trong đoạn', en: 'the old words stand in several places' },
} as const;

/** Sentences of review, synthesis, replies and balance; those of the place stand with the room's others. */
export const synthesisProblemWords: ProblemWords<Exclude<SynthesisProblem, SynthesisPlaceProblem>> = {
  document_not_found: () => ({ vi: 'Không có văn kiện này, hoặc văn kiện không lấy ý kiến ở đây. Quay lại danh sách văn kiện rồi chọn lại.', en: 'There is no such document, or it is not under discussion here. Go back to the list and choose again.' }),
  opinion_not_found: () => ({ vi: 'Có ý kiến không tìm thấy hoặc đã được rút. Tải lại trang rồi chọn lại.', en: 'An opinion is not there or was withdrawn. Reload the page and choose again.' }),
  theme_unknown: ({ theme }) => ({ vi: `Không có nhóm nội dung “${theme}”. Chọn một nhóm trong danh sách.`, en: `There is no theme “${theme}”. Choose one from the list.` }),
  theme_needed: () => ({ vi: 'Phần mềm không gợi ý được nhóm nào cho ý kiến này. Chọn một nhóm, hoặc để là ý kiến cá biệt.', en: 'No theme is suggested for this opinion. Choose one, or mark it as a single view.' }),
  opinions_needed: ({ atLeast }) => ({ vi: `Cần chọn ít nhất ${atLeast} ý kiến. Chọn thêm rồi làm lại.`, en: `Choose at least ${atLeast} opinions and try again.` }),
  term_known: ({ term, theme }) => ({ vi: `Cụm từ “${term}” đã thuộc nhóm “${theme}”. Chọn cụm từ khác.`, en: `“${term}” belongs to the theme “${theme}” already. Choose another phrase.` }),
  not_own_document: () => ({ vi: 'Văn kiện này của tổ chức khác; chỉ cấp ủy soạn thảo mới tiếp thu, trả lời. Gửi bản tổng hợp lên để cấp đó xem xét.', en: 'The document belongs to another organisation; only its drafters accept changes and reply. Send the synthesis up to them.' }),
  not_an_amendment: () => ({ vi: 'Có ý kiến không phải đề nghị sửa câu chữ. Chỉ chọn ý kiến loại “sửa câu chữ”.', en: 'One of the opinions proposes no change of words. Choose amendments only.' }),
  reason_needed: () => ({ vi: 'Chưa nêu lý do. Không tiếp thu hoặc chỉ tiếp thu một phần thì phải nói rõ vì sao.', en: 'The reason is missing. Say why it is not, or only partly, taken in.' }),
  amendments_collide: ({ words }) => ({ vi: `Hai đề nghị đã tiếp thu cùng sửa chỗ “${words}”. Giữ một đề nghị, bỏ đề nghị kia.`, en: `Two accepted changes touch the same words, “${words}”. Keep one and drop the other.` }),
  amendment_unplaced: ({ problem }) => ({ vi: `Chưa tiếp thu được: ${UNPLACED[problem].vi}. Sửa tay trong dự thảo, rồi trả lời ý kiến.`, en: `It cannot be accepted: ${UNPLACED[problem].en}. Change the draft by hand, then reply.` }),
  nothing_accepted: () => ({ vi: 'Chưa có đề nghị sửa nào được tiếp thu vào dự thảo đang cầm. Tiếp thu ít nhất một đề nghị rồi lập dự thảo lần sau.', en: 'No change has been accepted for the draft in hand. Accept one at least, then make the next draft.' }),
  draft_changed_meanwhile: ({ by, at }) => ({ vi: `${by} vừa lưu dự thảo này ngày ${formatDay(dayOf(at))}. Tải lại trang, xem bản mới rồi làm lại; chưa ghi gì.`, en: `${by} has just saved this draft, on ${englishDay(dayOf(at))}. Reload, look at it and try again; nothing was written.` }),
  draft_not_open: () => ({ vi: 'Văn kiện không còn ở bước soạn thảo hay xin ý kiến nên không lập dự thảo mới được. Xem trạng thái ở trang văn kiện.', en: 'The document is no longer being drafted or discussed, so there is no next draft. See its state on the document’s page.' }),
  draft_approved: ({ on }) => ({ vi: `Cấp trên đã duyệt văn kiện này ngày ${formatDay(on)} nên không lập dự thảo mới được. Mở điều chỉnh trong mục Hồ sơ, lập dự thảo rồi trình lại.`, en: `The superior approved this document on ${englishDay(on)}, so there is no next draft. Reopen the dossier, make the draft and send it up again.` }),
  amendment_overtaken: ({ words }) => ({ vi: `Chỗ “${words}” đã được sửa khác đi trong dự thảo đang soạn. Bỏ tiếp thu đề nghị này, hoặc sửa tay rồi trả lời.`, en: `The words “${words}” have been changed otherwise in the draft being written. Take the acceptance back, or change them by hand and reply.` }),
  draft_too_long: () => ({ vi: 'Dự thảo có các chỗ sửa này sẽ dài quá mức cho phép. Rút gọn dự thảo trước.', en: 'With these changes the draft would be too long. Shorten it first.' }),
  line_not_found: () => ({ vi: 'Dòng tổng hợp này không còn. Tải lại trang.', en: 'This line is no longer there. Reload the page.' }),
  synthesis_adopted: () => ({ vi: 'Bản tổng hợp đã được thông qua nên không sửa được nữa. Cần nói thêm thì trả lời ở phần tiếp thu, giải trình.', en: 'The synthesis has been adopted and is not changed any more. What is left to say goes into the replies.' }),
  line_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa dòng này. Xem lời mới của dòng rồi viết tiếp; lời đang viết chưa bị mất.`, en: `${by} has just changed this line. Look at it and go on; what you wrote is still here.` }),
  synthesis_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa bản tổng hợp. Xem bản mới rồi làm lại; chưa ghi gì.`, en: `${by} has just changed the synthesis. Look at it and try again; nothing was written.` }),
  chip_unknown: ({ chip }) => ({ vi: `Trong lời có ô số “{${chip}}” mà phần mềm không biết. Xóa rồi chèn lại bằng nút Chèn số.`, en: `The wording has a number field “{${chip}}” that is not known. Delete it and insert it again.` }),
  wording_missing: () => ({ vi: 'Dòng chưa có lời. Viết lời rồi mới đánh dấu xong.', en: 'The line has no wording. Write it before marking it as done.' }),
  quotation_not_of_line: () => ({ vi: 'Lời trích không thuộc dòng này. Chọn trích trong các ý kiến của dòng.', en: 'A quotation is not of this line. Choose from the line’s opinions.' }),
  pick_not_of_line: ({ pick }) => ({ vi: `Ô số “${pick}” đếm ý kiến không thuộc dòng này. Chọn lại các ý kiến cho ô đó.`, en: `The number “${pick}” counts opinions that are not of this line. Choose them again.` }),
  synthesis_not_begun: () => ({ vi: 'Chưa lập bản tổng hợp của văn kiện này. Bấm Lập bản tổng hợp trước.', en: 'The synthesis of this document has not been begun. Begin it first.' }),
  split_leaves_nothing: () => ({ vi: 'Tách hết ý kiến thì dòng cũ không còn gì. Để lại ít nhất một ý kiến.', en: 'The old line would be left with nothing. Leave one opinion at least.' }),
  lines_of_other_sections: () => ({ vi: 'Các dòng không cùng một đề mục nên không gộp được. Chỉ gộp dòng cùng đề mục.', en: 'The lines stand under different headings. Merge lines of one heading only.' }),
  lines_needed: ({ atLeast }) => ({ vi: `Cần chọn ít nhất ${atLeast} dòng khác để gộp.`, en: `Choose at least ${atLeast} other line to merge.` }),
  no_opinions: () => ({ vi: 'Chưa có ý kiến nào về văn kiện này để tổng hợp. Nhập ý kiến của các cuộc họp trước.', en: 'There are no opinions on this document yet. Enter those of the meetings first.' }),
  opinions_left_out: ({ count, opinions }) => ({
    vi: `Còn ${n(count).vi} ý kiến chưa nằm trong dòng nào: ${opinions.slice(0, 3).map(leftOut).join('; ')}${count > 3 ? '…' : ''}. Bấm Đưa ý kiến mới vào, rồi thông qua.`,
    en: `${n(count).en} opinions stand in no line: ${opinions.slice(0, 3).map(leftOut).join('; ')}${count > 3 ? '…' : ''}. Take them in, then record the adoption.`,
  }),
  lines_not_done: ({ count, titles }) => ({
    vi: `Còn ${n(count).vi} dòng chưa viết xong: ${titles.slice(0, 3).join('; ')}${count > 3 ? '…' : ''}. Viết xong rồi mới thông qua.`,
    en: `${n(count).en} lines are not done: ${titles.slice(0, 3).join('; ')}${count > 3 ? '…' : ''}. Finish them before the adoption.`,
  }),
  motion_not_found: () => ({ vi: 'Không có biểu quyết này ở đại hội. Chọn lại trong danh sách biểu quyết đã thông qua.', en: 'The congress had no such vote. Choose one that passed.' }),
  motion_not_passed: ({ text }) => ({ vi: `Biểu quyết “${text}” không được thông qua. Chọn biểu quyết đã thông qua bản tổng hợp.`, en: `The motion “${text}” did not pass. Choose the one that adopted the synthesis.` }),
  adoption_unfounded: () => ({ vi: 'Chưa rõ căn cứ thông qua. Chọn biểu quyết của đại hội, hoặc nêu ngày và văn bản ghi việc thông qua.', en: 'What the adoption rests on is missing. Choose the vote, or name the day and the paper that records it.' }),
  day_in_future: ({ day }) => ({ vi: `Ngày ${formatDay(day)} chưa đến. Ghi đúng ngày đã thông qua.`, en: `${englishDay(day)} has not come yet. Give the day of the adoption.` }),
  synthesis_not_adopted: () => ({ vi: 'Bản tổng hợp chưa được đại hội thông qua nên chưa gửi được. Ghi việc thông qua trước.', en: 'The congress has not adopted the synthesis, so it cannot be sent. Record the adoption first.' }),
  synthesis_sent: ({ on }) => ({ vi: `Bản tổng hợp đã gửi ngày ${formatDay(on)}. Không cần gửi lại.`, en: `The synthesis was sent on ${englishDay(on)}. There is no need to send it again.` }),
  no_superior: () => ({ vi: 'Tổ chức này không có cấp trên trong danh bạ nên không gửi lên đâu được. Lưu tệp báo cáo.', en: 'The organisation has no superior in the register, so there is nobody to send to. Keep the report’s file.' }),
  report_not_found: () => ({ vi: 'Không có bản tổng hợp này của tổ chức trực thuộc. Tải lại danh sách.', en: 'There is no such report of an organisation directly below. Reload the list.' }),
  report_not_sent: ({ organisation }) => ({ vi: `${organisation} chưa gửi bản tổng hợp này. Chờ tổ chức đó gửi, hoặc nhắc.`, en: `${organisation} has not sent this report yet. Wait for it, or remind them.` }),
  report_received: ({ on }) => ({ vi: `Bản tổng hợp này đã xác nhận nhận ngày ${formatDay(on)}.`, en: `This report was confirmed as received on ${englishDay(on)}.` }),
  nothing_to_compile: () => ({ vi: 'Chưa có bản tổng hợp nào của cấp dưới gửi lên cho văn kiện này. Chờ cấp dưới gửi rồi tổng hợp.', en: 'No synthesis of this document has been sent from below yet. Wait until one is.' }),
  reply_subject_needed: () => ({ vi: 'Chưa rõ trả lời ý kiến nào. Chọn một ý kiến hoặc một dòng tổng hợp.', en: 'It is not said what is replied to. Choose one opinion or one line.' }),
  final_paragraph_not_found: ({ version }) => ({ vi: `Dự thảo lần ${version} không có đoạn này. Chọn lại đoạn trong văn kiện.`, en: `Draft no. ${version} has no such paragraph. Choose it again.` }),
  unit_not_found: ({ unit }) => ({ vi: `Không có đơn vị mã ${unit} trong phạm vi. Chọn đơn vị khác.`, en: `There is no unit ${unit} within your range. Choose another.` }),
};
