import type { Sentence } from '#foundation/sentence.ts';
import type { ROLL_FINDINGS } from '../core/roll-findings.ts';
import type { DecisionKind } from '../core/standing.ts';
import { standingWords } from '../core/words.ts';

export const rollWords = {
  add: { vi: 'Thêm đại biểu', en: 'Add a delegate' },
  addMember: { vi: 'Thêm đảng viên', en: 'Add a member' },
  allocate: { vi: 'Phân bổ cho các đoàn', en: 'Allocate to delegations' },
  changeAllocation: { vi: 'Đổi phân bổ', en: 'Change the allocation' },
  importExcel: { vi: 'Nạp từ Excel', en: 'From Excel' },
  files: { vi: 'Tải về', en: 'Download' },
  exportExcel: { vi: 'Danh sách (Excel)', en: 'The roll (Excel)' },
  badgesPdf: { vi: 'Thẻ có mã QR (PDF)', en: 'Badges with QR codes (PDF)' },
  badgesWord: { vi: 'Thẻ có mã QR (Word)', en: 'Badges with QR codes (Word)' },
  search: { vi: 'Tìm tên, chức vụ', en: 'Name or position' },
  name: { vi: 'Họ và tên', en: 'Name' },
  delegation: { vi: 'Đoàn', en: 'Delegation' },
  kind: { vi: 'Loại', en: 'Kind' },
  state: { vi: 'Tư cách, có mặt', en: 'Standing, presence' },
  badge: { vi: 'Mã thẻ', en: 'Badge' },
  anyKind: { vi: 'Mọi loại', en: 'Any kind' },
  anyDelegation: { vi: 'Mọi đoàn', en: 'Any delegation' },
  anyStanding: { vi: 'Mọi tư cách', en: 'Any standing' },
  someStanding: { vi: 'Có quyết định về tư cách', en: 'Something was decided' },
  anyPresence: { vi: 'Có mặt và vắng', en: 'Present and absent' },
  presentOnly: { vi: 'Đang có mặt', en: 'Present' },
  absentOnly: { vi: 'Không có mặt', en: 'Not present' },
  present: { vi: 'có mặt', en: 'present' },
  left: { vi: 'đã về', en: 'left' },
  replaced: { vi: 'Đã có dự khuyết thay', en: 'Replaced by an alternate' },
  noneFits: { vi: 'Không ai khớp điều đang lọc.', en: 'Nobody fits what is asked for.' },
  empty: { vi: 'Danh sách chưa có ai. Nạp từ tệp Excel (có mẫu), hoặc thêm từng người.', en: 'The roll is empty. Import it from Excel (there is a template), or add people one by one.' },
  why: { vi: 'Vì sao?', en: 'Why?' },
  rule: { vi: 'Quy định', en: 'Rule' },
  whoFor: { vi: 'Ai?', en: 'Who?' },
} as const satisfies Record<string, Sentence>;

type Finding = (typeof ROLL_FINDINGS)[number];

/** What should be looked at on a roll, with how many it concerns; nothing is refused for it. */
export const findingWords: { readonly [F in Finding]: (count: string) => Sentence } = {
  'above-allocation': (count) => ({ vi: `${count} đoàn có nhiều đại biểu hơn số được phân bổ`, en: `${count} delegations have more delegates than allocated` }),
  'below-allocation': (count) => ({ vi: `${count} đoàn chưa đủ số đại biểu được phân bổ`, en: `${count} delegations have fewer delegates than allocated` }),
  'form-against-size': () => ({ vi: 'Số đảng viên không hợp với hình thức đại hội đã chọn', en: 'The number of members does not fit the form of the congress' }),
  'kind-not-for-form': (count) => ({ vi: `${count} người ghi loại không có ở hình thức đại hội này`, en: `${count} people are of a kind that this form of congress does not have` }),
  'returned-after-replaced': (count) => ({ vi: `${count} đại biểu đã được thay nay lại đến: đoàn chủ tịch cần quyết định ai giữ suất`, en: `${count} replaced delegates came after all: the presidium decides who holds the seat` }),
  'no-alternate-left': (count) => ({ vi: `${count} đoàn có đại biểu vắng mà không còn dự khuyết`, en: `${count} delegations have an absent delegate and no alternate left` }),
  'profile-incomplete': (count) => ({ vi: `${count} người còn thiếu thông tin cho báo cáo thẩm tra`, en: `${count} people lack facts that the credentials report counts` }),
};

/** The rules that this room's findings and decisions name, each in a sentence. */
export const rollRuleWords: { readonly [rule: string]: Sentence } = {
  'R-244-20.1': { vi: 'Số đại biểu do cấp ủy cấp trên phân bổ; đại hội biểu quyết danh sách, không biểu quyết số lượng.', en: 'The number of delegates is allocated by the superior; the congress votes the list, not the number.' },
  'R-CT35-3.1': { vi: 'Dưới 200 đảng viên thì đại hội đảng viên, từ 200 trở lên thì đại hội đại biểu; nơi khó khăn được cấp trên đồng ý thì khác.', en: 'Below 200 members a members’ congress, from 200 on a delegates’ congress; where it is hard, the superior may consent to the other.' },
  'R-LC09-1': { vi: 'Đại biểu chính thức vắng suốt thời gian đại hội thì cử dự khuyết thay theo thứ tự. Dự khuyết đã thay mà người vắng lại đến thì xin ý kiến đoàn chủ tịch.', en: 'An official delegate absent for the whole congress is replaced by an alternate, in order. If the delegate comes after all, the presidium decides.' },
  'R-HD01-13.1': { vi: 'Đại biểu chuyển sang đơn vị khác trong cùng đảng bộ cấp trên vẫn là đại biểu của đoàn cũ, không thay dự khuyết.', en: 'A delegate who moved below the same upper committee keeps the seat in the old delegation and is not replaced.' },
  'R-QD29-11.3': { vi: 'Đại biểu gồm cấp ủy viên cấp triệu tập đang sinh hoạt tại đảng bộ (đương nhiên), đại biểu được bầu và đại biểu chỉ định.', en: 'Delegates are the convening committee’s members active here (ex officio), those elected and those appointed.' },
  'R-244-32.2': { vi: 'Đại hội đảng viên: tính trên tổng số đảng viên chính thức được triệu tập, trừ người sinh hoạt tạm thời nơi khác, người được miễn mà không có mặt, người bị đình chỉ, khởi tố, tạm giam, và người vắng suốt đại hội có lý do được cấp ủy triệu tập đồng ý.', en: 'Members’ congress: all full members summoned, less those in temporary activity elsewhere, those exempted and not present, those suspended, prosecuted or detained, and those absent for the whole congress for a reason that the convening committee accepted.' },
  'R-244-32.3': { vi: 'Đại hội đại biểu: tính trên tổng số đại biểu chính thức được triệu tập, trừ cấp ủy viên cấp triệu tập vắng suốt thời gian đại hội và đại biểu vắng suốt thời gian mà không có dự khuyết thay.', en: 'Delegates’ congress: all official delegates summoned, less members of the convening committee absent for the whole congress and delegates absent for the whole congress whom no alternate replaces.' },
  F02: { vi: 'Báo cáo thẩm tra tư cách đếm theo tuổi, giới tính, ngày vào Đảng, trình độ học vấn và lý luận chính trị.', en: 'The credentials report counts by age, sex, day of joining, schooling and political theory.' },
  'R-DER-5': { vi: 'Được bầu khi quá một phần hai cơ số. Phiếu không hợp lệ, phiếu không thu về, vắng một lúc hay vắng không lý do đều không làm giảm cơ số.', en: 'Elected with more than half of the base. Invalid and unreturned ballots, short absence and absence without a reason leave the base as it is.' },
};

/** Decisions of all kinds, as they stand in a person's history. */
export const decisionWords: { readonly [D in DecisionKind]: Sentence } = {
  ...standingWords,
  replaced: { vi: 'Dự khuyết thay', en: 'Replaced by an alternate' },
  'seat-kept': { vi: 'Dự khuyết tiếp tục giữ suất', en: 'The alternate keeps the seat' },
};

/** Short marks of a standing for a table's cell. */
export const standingMarks: { readonly [S in keyof typeof standingWords]: Sentence } = {
  elsewhere: { vi: 'sinh hoạt nơi khác', en: 'elsewhere' },
  exempt: { vi: 'được miễn', en: 'exempted' },
  suspended: { vi: 'bị đình chỉ', en: 'suspended' },
  excused: { vi: 'vắng có lý do', en: 'excused' },
  refused: { vi: 'không công nhận', en: 'not recognised' },
  moved: { vi: 'chuyển đơn vị', en: 'moved' },
};
