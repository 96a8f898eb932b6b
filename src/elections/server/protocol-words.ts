import type { Protocol, ProtocolWarning, SubtractedKey } from '../core/protocol.ts';
import type { BalanceFinding } from '../core/reconcile.ts';
import { balanceWords } from '../core/finding-words.ts';
import type { RoundKind } from '../core/election.ts';
import type { InvalidReason } from '../core/rules/validity.ts';
import type { Arrangement, Cause } from '../core/settle.ts';

/** Words of the counting minutes. The paper is Vietnamese whatever the language of the page. */

export const ROUND_NAMES: { readonly [K in RoundKind]: string } = { first: 'lần đầu', further: 'bầu thêm', tie: 'bầu lại giữa những người ngang phiếu' };

export const ARRANGEMENT_NOTES: { readonly [A in Arrangement]: string } = {
  'third-settles': 'Chỗ lệch giữa hai lượt kiểm do người thứ ba, không kiểm tập ấy, chốt theo phiếu giấy.',
  'both-settle': 'Chỗ lệch giữa hai lượt kiểm do cả hai người kiểm cùng chốt theo phiếu giấy.',
  'one-teller-watched': 'Một người kiểm phiếu; lượt thứ hai do người giám sát của đoàn chủ tịch kiểm, chỗ lệch do hai người cùng chốt theo phiếu giấy.',
};

export const SUBTRACTED_NAMES: { readonly [K in SubtractedKey]: string } = {
  temporarilyElsewhere: 'sinh hoạt tạm thời nơi khác', exemptAbsent: 'được miễn công tác và sinh hoạt, vắng mặt', suspended: 'bị đình chỉ sinh hoạt', excusedThroughout: 'vắng suốt đại hội có lý do chính đáng',
  convenersAbsentThroughout: 'cấp ủy viên triệu tập vắng suốt đại hội', delegatesAbsentUnreplaced: 'đại biểu vắng suốt đại hội, không có dự khuyết thay',
};

export const INVALID_NAMES: { readonly [R in InvalidReason]: string } = {
  'not-issued': 'Không do ban kiểm phiếu phát ra', 'too-many-names': 'Bầu quá số lượng quy định', 'votes-for-nobody': 'Không bầu cho ai', 'single-not-one-box': 'Danh sách một người, không đánh dấu đúng một ô',
  'name-outside-list': 'Ghi tên ngoài danh sách', marked: 'Có dấu hiệu, chữ viết thêm', 'by-ruling': 'Theo kết luận của ban kiểm phiếu',
};

export const CAUSE_NAMES: { readonly [C in Cause]: string } = {
  'a-misread': 'Lượt A đọc, nhập sai', 'b-misread': 'Lượt B đọc, nhập sai', 'both-misread': 'Cả hai lượt sai', ruling: 'Nhận định khác nhau về phiếu', other: 'Nguyên nhân khác',
};

/** A figure of the count in words. @param name label of the person at a place */
export function cellName(cell: Protocol['differences'][number]['cell'], name: (place: number) => string): string {
  const [of, which = ''] = cell.split(':');
  if (of === 'votes') return `Phiếu của ${name(Number(which))}`;
  if (of === 'against') return `Không đồng ý ${name(Number(which))}`;
  if (of === 'invalid') return `Không hợp lệ: ${INVALID_NAMES[which as InvalidReason]}`;
  return of === 'valid' ? 'Phiếu hợp lệ' : 'Số phiếu của tập';
}

export function warningName({ code, facts }: ProtocolWarning): string {
  const words = balanceWords[code as BalanceFinding['code']] as ((facts: unknown) => { readonly vi: string }) | undefined;
  return (words?.({ code, ...facts }).vi ?? code).replace(/[.]$/, '');
}
