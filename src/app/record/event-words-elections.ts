import type { Sentence } from '#foundation/sentence.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { ElectionOffice } from '#elections/core/election.ts';
import { officeWords } from '#elections/core/finding-words.ts';
import { type EventWords, plain, rows } from './event-words-parts.ts';

const text = (event: LedgerEvent, fact: string): string => plain(event[fact]);

function office(event: LedgerEvent): Sentence {
  const name = text(event, 'office');
  return officeWords[name as ElectionOffice] ?? { vi: name, en: name };
}

function said(vi: string, en: string, say: (event: LedgerEvent) => Sentence): EventWords {
  return { name: { vi, en }, say: (event) => say(event) };
}

/** The names of persons in a list of an event: "Lê Văn A, Trần Thị B". */
function names(event: LedgerEvent, fact: string): string {
  return rows(event, fact).map((each) => plain(each['fullName'])).join(', ');
}

/** What a nested fact says. */
function within(event: LedgerEvent, fact: string, part: string): string {
  const value = event[fact];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? plain((value as Record<string, unknown>)[part]) : '';
}

const who = (event: LedgerEvent): string => within(event, 'by', 'fullName');
const where = (event: LedgerEvent): Sentence => ({ vi: `tệp ${text(event, 'number')}, lượt ${text(event, 'pass')}`, en: `batch ${text(event, 'number')}, pass ${text(event, 'pass')}` });
const short = (event: LedgerEvent, fact: string): string => text(event, fact).slice(0, 16);

/** The elections of a congress; its chain belongs to one congress, so the sentences name what was done. */
export const electionEventWords: { readonly [kind: string]: EventWords } = {
  'elections.post_planned': said('Ghi người dự kiến chức danh', 'Person planned for a post', (event) => ({ vi: `Dự kiến ${office(event).vi}: ${text(event, 'fullName')} (${text(event, 'paper')}).`, en: `Planned as ${office(event).en}: ${text(event, 'fullName')} (${text(event, 'paper')}).` })),
  'elections.superior_answered': said('Ghi ý kiến cấp trên về chức danh', 'Superior’s answer on a post', (event) => ({ vi: `Cấp trên trả lời về việc bầu ${office(event).vi}: ${text(event, 'answer')} (${text(event, 'paper')}).`, en: `The superior answered on the election of the ${office(event).en}: ${text(event, 'answer')} (${text(event, 'paper')}).` })),
  'elections.begun': said('Mở cuộc bầu', 'Election begun', (event) => ({ vi: `Mở cuộc bầu ${office(event).vi}, số lượng ${text(event, 'seats')}.`, en: `Began the election of the ${office(event).en}, ${text(event, 'seats')} seats.` })),
  'elections.seats_changed': said('Đổi số lượng cần bầu', 'Number to elect changed', (event) => ({ vi: `Số lượng cần bầu: ${text(event, 'seats')}.`, en: `${text(event, 'seats')} are to be elected.` })),
  'elections.name_proposed': said('Đưa vào danh sách bầu', 'Name put forward', (event) => ({ vi: `Đưa ${text(event, 'fullName')} vào danh sách.`, en: `Put ${text(event, 'fullName')} forward.` })),
  'elections.withdrawal_asked': said('Xin rút tên', 'Withdrawal asked', (event) => ({ vi: `${text(event, 'fullName')} xin rút.`, en: `${text(event, 'fullName')} asked to withdraw.` })),
  'elections.withdrawal_decided': said('Quyết định việc rút tên', 'Withdrawal decided', (event) => ({ vi: `${event['accepted'] === true ? 'Cho rút' : 'Không cho rút'}: ${text(event, 'fullName')}.`, en: `${event['accepted'] === true ? 'Let go' : 'Kept'}: ${text(event, 'fullName')}.` })),
  'elections.name_dropped': said('Đưa tên ra khỏi danh sách', 'Name taken off', (event) => ({ vi: `Đưa ${text(event, 'fullName')} ra khỏi danh sách. Lý do: ${text(event, 'reason')}.`, en: `Took ${text(event, 'fullName')} off the list. Reason: ${text(event, 'reason')}.` })),
  'elections.opinion_recorded': said('Ghi kết quả phiếu xin ý kiến', 'Opinion ballot recorded', (event) => ({ vi: `Phiếu ${event['of'] === 'introduction' ? 'giới thiệu' : 'xin ý kiến'}: phát ra ${text(event, 'issued')}, thu về ${text(event, 'returned')}.`, en: `${event['of'] === 'introduction' ? 'Introduction' : 'Opinion'} ballot: ${text(event, 'issued')} issued, ${text(event, 'returned')} returned.` })),
  'elections.tellers_named': said('Bầu ban kiểm phiếu', 'Tellers named', (event) => ({ vi: `Ban kiểm phiếu: ${names(event, 'tellers')}.`, en: `Tellers: ${names(event, 'tellers')}.` })),
  'elections.list_frozen': said('Chốt danh sách bầu', 'List frozen', (event) => ({ vi: `Chốt danh sách bản ${text(event, 'version')}, mã băm ${short(event, 'hash')}.`, en: `Froze version ${text(event, 'version')} of the list, hash ${short(event, 'hash')}.` })),
  'elections.list_reopened': said('Mở lại danh sách bầu', 'List opened again', (event) => ({ vi: `Mở lại danh sách bản ${text(event, 'version')}; phiếu cũ hết giá trị. Lý do: ${text(event, 'reason')}.`, en: `Opened version ${text(event, 'version')} again; its papers are void. Reason: ${text(event, 'reason')}.` })),
  'elections.papers_printed': said('In phiếu bầu', 'Papers printed', (event) => ({ vi: `In ${text(event, 'printed')} phiếu.`, en: `Printed ${text(event, 'printed')} papers.` })),
  'elections.papers_issued': said('Phát phiếu bầu', 'Papers issued', (event) => ({ vi: `Phát ra ${text(event, 'issued')} phiếu cho ${text(event, 'present')} người có mặt; hỏng ${text(event, 'spoiled')}, không dùng ${text(event, 'unused')}.`, en: `Issued ${text(event, 'issued')} papers to ${text(event, 'present')} present; ${text(event, 'spoiled')} spoiled, ${text(event, 'unused')} unused.` })),
  'elections.box_returned': said('Thu phiếu, chia tệp', 'Box opened, batches cut', (event) => ({ vi: `Thu về ${text(event, 'returned')} phiếu, chia ${rows(event, 'batches').length} tệp.`, en: `${text(event, 'returned')} papers came back, cut into ${rows(event, 'batches').length} batches.` })),
  'elections.recount_begun': said('Kiểm phiếu lại', 'Recount begun', (event) => ({ vi: `Kiểm lại lần ${text(event, 'count')}. Lý do: ${text(event, 'reason')}.`, en: `Began count ${text(event, 'count')}. Reason: ${text(event, 'reason')}.` })),
  'elections.pass_taken': said('Nhận lượt kiểm', 'Pass taken', (event) => ({ vi: `${who(event)} nhận ${where(event).vi}.`, en: `${who(event)} took ${where(event).en}.` })),
  'elections.pass_given_up': said('Trả lại lượt kiểm', 'Pass given up', (event) => ({ vi: `Trả lại ${where(event).vi} của ${who(event)}. Lý do: ${text(event, 'reason')}.`, en: `Gave up ${where(event).en} of ${who(event)}. Reason: ${text(event, 'reason')}.` })),
  'elections.pass_closed': said('Kết thúc lượt kiểm', 'Pass finished', (event) => ({ vi: `${who(event)} kết thúc ${where(event).vi}; niêm ${short(event, 'commitment')}.`, en: `${who(event)} finished ${where(event).en}; seal ${short(event, 'commitment')}.` })),
  'elections.batch_opened': said('Mở tệp đã kiểm hai lượt', 'Batch opened after both passes', (event) => ({ vi: `Hai lượt của tệp ${text(event, 'number')} đã kết thúc và được mở.`, en: `Both passes of batch ${text(event, 'number')} are finished and open.` })),
  'elections.figure_found': said('Đối chiếu phiếu giấy', 'Figure found on the paper', (event) => ({
    vi: `Tệp ${text(event, 'number')}, chỗ lệch ${text(event, 'first')} và ${text(event, 'second')}: ${who(event)} thấy trên phiếu giấy ${text(event, 'paper')}${event['settled'] === true ? ', đã chốt' : ', chờ người kia'}.`,
    en: `Batch ${text(event, 'number')}, ${text(event, 'first')} against ${text(event, 'second')}: ${who(event)} found ${text(event, 'paper')} on the papers${event['settled'] === true ? ', settled' : ', waiting for the other'}.`,
  })),
  'elections.warning_accepted': said('Chấp nhận lưu ý', 'Warning accepted', (event) => ({ vi: `${who(event)} chấp nhận một lưu ý theo ${text(event, 'rule')}. Lý do: ${text(event, 'reason')}.`, en: `${who(event)} accepted a warning of ${text(event, 'rule')}. Reason: ${text(event, 'reason')}.` })),
  'elections.protocol_made': said('Lập biên bản kiểm phiếu', 'Counting protocol made', (event) => ({ vi: `Lập biên bản kiểm phiếu, mã băm ${short(event, 'hash')}.`, en: `Made the counting protocol, hash ${short(event, 'hash')}.` })),
  'elections.key_registered': said('Đăng ký khóa ký', 'Signing key registered', (event) => ({ vi: `${text(event, 'fullName')} đăng ký khóa ký ${short(event, 'publicKey')}.`, en: `${text(event, 'fullName')} registered the key ${short(event, 'publicKey')}.` })),
  'elections.key_revoked': said('Hủy khóa ký', 'Signing key revoked', (event) => ({ vi: `Hủy khóa ký ${short(event, 'publicKey')} của ${text(event, 'fullName')}.`, en: `Revoked the key ${short(event, 'publicKey')} of ${text(event, 'fullName')}.` })),
  'elections.protocol_signed': said('Ký biên bản kiểm phiếu', 'Counting protocol signed', (event) => ({ vi: `${text(event, 'fullName')} ký biên bản ${short(event, 'hash')} (${event['role'] === 'presidium' ? 'đoàn chủ tịch' : 'trưởng ban kiểm phiếu'}).`, en: `${text(event, 'fullName')} signed the protocol ${short(event, 'hash')} (${event['role'] === 'presidium' ? 'presidium' : 'head teller'}).` })),
  'elections.next_decided': said('Quyết định sau lần bầu', 'Decision after a ballot', (event) => {
    const decision = event['decision'] === 'stop' ? { vi: 'dừng, không bầu thêm', en: 'stop' } : event['decision'] === 'tie-ballot' ? { vi: 'bầu lại giữa những người ngang phiếu', en: 'a ballot among the tied' } : { vi: 'bầu thêm', en: 'a further ballot' };
    return { vi: `Đại hội quyết định ${decision.vi}.`, en: `The congress decided: ${decision.en}.` };
  }),
  'elections.announced': said('Công bố', 'Announced', (event) => ({ vi: `Công bố ${event['what'] === 'list' ? 'danh sách bầu' : 'kết quả bầu'}.`, en: `Announced the ${event['what'] === 'list' ? 'list' : 'result'}.` })),
};
