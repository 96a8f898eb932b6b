import type { Sentence } from '#foundation/sentence.ts';

/** Why a person is in the base, or not. */
export type ItemReason =
  | 'present' | 'away-now' | 'absent-counted' | 'probationary' | 'temporary-here' | 'other-form' | 'suspended' | 'elsewhere' | 'exempt-absent' | 'exempt-present' | 'excused'
  | 'excused-came' | 'suspended-delegate' | 'refused' | 'replaced' | 'replaced-came' | 'alternate' | 'alternate-seated' | 'seated-absent' | 'moved' | 'not-begun' | 'convener-absent'
  | 'delegate-absent';

type Words = (other: string) => Sentence;

const WORDS: { readonly [R in ItemReason]: Words } = {
  present: () => ({ vi: 'Có mặt, tính vào cơ số.', en: 'Present; counted.' }),
  'away-now': () => ({ vi: 'Đã dự đại hội, hiện không có mặt; vẫn tính vì không vắng suốt thời gian.', en: 'Attended and is away now; counted, being not absent throughout.' }),
  'absent-counted': () => ({ vi: 'Vắng mà chưa có lý do được cấp ủy triệu tập chấp nhận; vẫn tính vào cơ số.', en: 'Absent without a reason that the convening committee accepted; counted.' }),
  probationary: () => ({ vi: 'Đảng viên dự bị không biểu quyết, không nằm trong cơ số.', en: 'A probationary member does not vote and was never in the base.' }),
  'temporary-here': () => ({ vi: 'Sinh hoạt tạm thời tại đây: được đề cử, không bầu cử, không nằm trong cơ số.', en: 'Here for temporary activity: may nominate, does not vote, is not in the base.' }),
  'other-form': () => ({ vi: 'Loại này không thuộc hình thức của đại hội nên không tính. Sửa lại danh sách.', en: 'This kind does not belong to the form of the congress and is not counted. Correct the roll.' }),
  suspended: () => ({ vi: 'Bị đình chỉ sinh hoạt, khởi tố hoặc tạm giam: trừ khỏi cơ số.', en: 'Suspended, prosecuted or detained: subtracted.' }),
  elsewhere: () => ({ vi: 'Được cử đi sinh hoạt tạm thời nơi khác: trừ khỏi cơ số.', en: 'Sent to temporary activity elsewhere: subtracted.' }),
  'exempt-absent': () => ({ vi: 'Được miễn công tác và sinh hoạt, không có mặt: trừ khỏi cơ số.', en: 'Exempted and not present: subtracted.' }),
  'exempt-present': () => ({ vi: 'Được miễn công tác và sinh hoạt nhưng có đến dự: tính vào cơ số.', en: 'Exempted but came: counted.' }),
  excused: () => ({ vi: 'Vắng suốt đại hội, có lý do được cấp ủy triệu tập chấp nhận: trừ khỏi cơ số.', en: 'Absent for the whole congress for a reason the convening committee accepted: subtracted.' }),
  'excused-came': () => ({ vi: 'Đã được chấp nhận vắng nhưng có đến dự, nên không phải vắng suốt đại hội: tính vào cơ số.', en: 'Was excused but came, so was not absent for the whole congress: counted.' }),
  'suspended-delegate': () => ({ vi: 'Đại biểu bị đình chỉ hoặc khởi tố không được triệu tập.', en: 'A suspended or prosecuted delegate is not summoned.' }),
  refused: () => ({ vi: 'Không được công nhận tư cách nên không triệu tập.', en: 'Not recognised, so not summoned.' }),
  replaced: (other) => ({ vi: `Vắng suốt thời gian, ${other} đã thay; suất này tính ở người thay.`, en: `Absent throughout and replaced by ${other}, where the seat is counted.` }),
  'replaced-came': (other) => ({ vi: `Đến sau khi ${other} đã thay; suất đang tính ở người thay, đoàn chủ tịch quyết định ai giữ.`, en: `Came after ${other} took the seat, which is counted there; the presidium decides who holds it.` }),
  alternate: () => ({ vi: 'Đại biểu dự khuyết chưa thay ai, không nằm trong cơ số.', en: 'An alternate who replaces nobody is not in the base.' }),
  'alternate-seated': (other) => ({ vi: `Dự khuyết thay ${other}, là đại biểu chính thức của đại hội: tính vào cơ số.`, en: `Alternate in the place of ${other}: counted.` }),
  'seated-absent': (other) => ({ vi: `Dự khuyết thay ${other} nhưng đến nay cũng chưa có mặt: trừ khỏi cơ số.`, en: `Alternate in the place of ${other}, not come so far either: subtracted.` }),
  moved: () => ({ vi: 'Chuyển đơn vị trong cùng đảng bộ, vẫn là đại biểu của đoàn cũ: tính vào cơ số.', en: 'Moved within the same organisation and keeps the seat: counted.' }),
  'not-begun': () => ({ vi: 'Chưa điểm danh; đang tính vào cơ số.', en: 'Nobody is checked in yet; counted for now.' }),
  'convener-absent': () => ({ vi: 'Cấp ủy viên cấp triệu tập đến nay chưa có mặt; vắng suốt thời gian thì trừ khỏi cơ số.', en: 'Member of the convening committee, not come so far; absent throughout: subtracted.' }),
  'delegate-absent': () => ({ vi: 'Đến nay chưa có mặt và chưa có dự khuyết thay; vắng suốt thời gian thì trừ khỏi cơ số.', en: 'Not come so far and not replaced; absent throughout: subtracted.' }),
};

/** @param other the person on the other side of a replacement */
export function itemWords(reason: ItemReason, other: string): Sentence {
  return WORDS[reason](other);
}

export function returnedWords(name: string, alternate: string): Sentence {
  return {
    vi: `${name} đến dự sau khi ${alternate} đã thay. Quy định không nói rõ; xin ý kiến đoàn chủ tịch rồi ghi lại ai giữ suất.`,
    en: `${name} came after ${alternate} had taken the seat. The rule is not clear; ask the presidium and record who holds it.`,
  };
}
