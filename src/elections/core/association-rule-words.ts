import type { RuleWords } from './rule-words.ts';

/** The model rules of an association (packs/association.ts). */
export const associationRuleWords: { readonly [rule: string]: RuleWords } = {
  'R-HOI-5.1': { says: { vi: 'Phiếu in sẵn danh sách; đánh dấu vào ô cạnh tên người được bầu.', en: 'The paper has the list; a tick stands beside each name voted for.' } },
  'R-HOI-5.2': { says: { vi: 'Lần bầu thứ nhất: trúng cử khi được quá một phần hai số phiếu hợp lệ.', en: 'First ballot: more than half of the valid papers elects.' } },
  'R-HOI-5.3': { says: { vi: 'Chưa đủ số lượng thì bầu lần hai; lần hai lấy người nhiều phiếu hơn.', en: 'Seats left: a second ballot, in which the most votes win.' } },
  'R-HOI-5.4': {
    says: {
      vi: 'Phiếu hợp lệ do ban kiểm phiếu phát, đánh dấu ít nhất một và không quá số lượng cần bầu, không thêm tên, không có ký hiệu riêng.',
      en: 'Valid: issued by the tellers, at least one tick and no more than the seats, no name added, no private mark.',
    },
  },
  'R-HOI-5.5': { says: { vi: 'Mỗi dấu trên phiếu hợp lệ là một phiếu cho người ấy.', en: 'Each tick on a valid paper is one vote.' } },
  'R-HOI-5.6': { says: { vi: 'Nhiều người đủ phiếu hơn số lượng cần bầu thì lấy người nhiều phiếu hơn.', en: 'When more persons than seats have enough votes, those with the most are elected.' } },
  'R-HOI-5.7': { says: { vi: 'Bằng phiếu ở vị trí cuối thì bầu lại giữa những người ấy; vẫn bằng nhau thì đại hội quyết định.', en: 'Equal votes at the last seat: a ballot among those; still equal, the congress decides.' } },
  'R-HOI-5.8': { says: { vi: 'Danh sách có ít nhất bằng số lượng cần bầu; hội viên chính thức có quyền ứng cử, đề cử.', en: 'The list has at least as many names as seats; full members stand and nominate.' } },
  'R-HOI-5.9': {
    says: {
      vi: 'Đại hội bầu ban chấp hành và đại biểu theo số được phân bổ; ban chấp hành bầu ban thường vụ, người đứng đầu, cấp phó, ban kiểm tra.',
      en: 'The congress elects the committee and the delegates allotted; the committee elects standing committee, head, deputies and inspection.',
    },
  },
  'R-HOI-5.10': { says: { vi: 'Người kiểm phiếu không có tên trong danh sách bầu.', en: 'Tellers are not on the list.' } },
};
