import type { RuleWords } from './rule-words.ts';

/** Papers, validity, base, result and minutes. */
export const countingRuleWords: { readonly [rule: string]: RuleWords } = {
  'R-244-17.2': {
    says: {
      vi: 'Danh sách có số dư: người bầu gạch giữa cả họ và tên người mình không bầu.',
      en: 'With more names than seats the voter strikes through the full name of each person not voted for.',
    },
    in244: 'Điều 17',
  },
  'R-244-17.3': {
    says: {
      vi: 'Danh sách không có số dư: đánh dấu X vào ô đồng ý hoặc ô không đồng ý của từng người.',
      en: 'Without surplus the voter marks one box, agree or disagree, for each person.',
    },
    in244: 'Điều 17',
  },
  'R-244-17.4': {
    says: {
      vi: 'Phiếu hợp lệ: do ban kiểm phiếu phát, bầu đủ hoặc ít hơn số lượng cần bầu; phiếu bầu một người đánh dấu đúng một ô; phiếu bầu nhiều người không có số dư vẫn hợp lệ khi có người bị đánh cả hai ô hoặc bỏ trống.',
      en: 'Valid: issued by the tellers and for as many as the seats or fewer; one person: exactly one box; several without surplus: valid even where a person has both boxes or none.',
    },
    in244: 'Điều 17',
  },
  'R-244-17.5a': { says: { vi: 'Phiếu không do ban kiểm phiếu phát ra là không hợp lệ.', en: 'A paper that the tellers did not issue is invalid.' }, in244: 'Điều 17' },
  'R-244-17.5b': { says: { vi: 'Phiếu bầu nhiều hơn số lượng cần bầu là không hợp lệ.', en: 'A paper with more names than seats is invalid.' }, in244: 'Điều 17' },
  'R-244-17.5c': { says: { vi: 'Phiếu có nhiều người mà không bầu ai là không hợp lệ.', en: 'A paper of several persons that votes for nobody is invalid.' }, in244: 'Điều 17' },
  'R-244-17.6d': {
    says: { vi: 'Phiếu bầu một người mà đánh cả hai ô hoặc không đánh ô nào là không hợp lệ.', en: 'A single-person paper with both boxes or none is invalid.' },
    in244: 'Điều 17',
  },
  'R-244-17.6e': { says: { vi: 'Phiếu ghi tên người ngoài danh sách bầu là không hợp lệ.', en: 'A paper with a name outside the list is invalid.' } },
  'R-244-17.6f': {
    says: { vi: 'Phiếu có ký hiệu riêng, ký tên, viết thêm hoặc nhiều loại mực là không hợp lệ.', en: 'A paper with a private mark, a signature, added words or several inks is invalid.' },
  },
  'R-190-8.2': {
    says: { vi: 'Ban kiểm phiếu xem xét, kết luận về phiếu không hợp lệ và ý kiến tại chỗ.', en: 'The tellers rule on invalid papers and on what is raised on the spot.' },
    in190: 'Điều 8',
  },
  'R-190-INV.1': {
    says: {
      vi: 'Quyết định 190 quy định thêm một trường hợp phiếu không hợp lệ; nội dung chưa đọc được nên chưa áp dụng.',
      en: 'Decision 190 has one more invalid case; its text was not read, so nothing falls under it yet.',
    },
  },
  'R-244-32.1': {
    says: {
      vi: 'Kết quả tính trên phiếu hợp lệ; người bị đánh cả hai ô hoặc bỏ trống không được tính là đồng ý hay không đồng ý.',
      en: 'Votes are counted on valid papers; a person with both boxes or none gets neither vote.',
    },
    in244: 'Điều 32', in190: 'Điều 30',
  },
  'R-244-32.2': {
    says: {
      vi: 'Đại hội đảng viên: trúng cử khi được quá một phần hai số đảng viên chính thức được triệu tập, trừ người sinh hoạt tạm thời ở nơi khác, người được miễn mà không dự, người bị đình chỉ, người vắng suốt đại hội có lý do được chấp nhận.',
      en: 'Members’ congress: more than half of the full members summoned, less those sent elsewhere, those exempted and absent, those suspended, and those excused for the whole congress.',
    },
    in244: 'Điều 32', in190: 'Điều 30',
  },
  'R-244-32.3': {
    says: {
      vi: 'Đại hội đại biểu: trúng cử khi được quá một phần hai số đại biểu chính thức được triệu tập, trừ cấp ủy viên triệu tập vắng suốt đại hội và đại biểu vắng suốt đại hội không có dự khuyết thay.',
      en: 'Delegates’ congress: more than half of the official delegates summoned, less members of the convening committee and unreplaced delegates absent the whole time.',
    },
    in244: 'Điều 32', in190: 'Điều 30',
  },
  'R-244-32.4': {
    says: { vi: 'Hội nghị cấp ủy: trúng cử khi được quá một phần hai số cấp ủy viên được triệu tập.', en: 'Conference of a committee: more than half of its members summoned.' },
  },
  'R-DER-5': {
    says: {
      vi: 'Phải được quá một phần hai; phiếu không hợp lệ, phiếu không thu về, vắng không được chấp nhận đều không làm giảm số để tính.',
      en: 'More than half is needed; invalid or unreturned papers and unaccepted absence do not lower the number of which it is half.',
    },
    elsewhere: { vi: 'Suy ra từ các điều của quy chế', en: 'Drawn from several articles' },
  },
  'R-244-32.5': {
    says: { vi: 'Nhiều người được quá một phần hai hơn số lượng cần bầu thì lấy người có số phiếu cao hơn.', en: 'When more persons than seats have over half, those with the most votes are elected.' },
  },
  'R-244-32.6': {
    says: {
      vi: 'Cuối danh sách trúng cử có người bằng phiếu nhau thì bầu lại giữa những người ấy, ai nhiều phiếu hơn thì trúng cử, không cần quá một phần hai; vẫn bằng nhau thì đại hội quyết định.',
      en: 'Equal votes at the last seat: a ballot among those alone, more votes win without the half; still equal, the congress decides.',
    },
  },
  'R-244-32.7': {
    says: {
      vi: 'Bầu chưa đủ số lượng thì bầu tiếp; sau đó đại hội quyết định có bầu nữa hay không và có bổ sung người vào danh sách hay không.',
      en: 'Too few elected: a further ballot; after it the congress decides whether to go on and whether to add names.',
    },
  },
  'R-244-20.2': {
    says: {
      vi: 'Bầu đại biểu lần đầu chưa đủ thì bầu tiếp; nhiều lần vẫn chưa đủ thì đại hội quyết định có bầu nữa hay không.',
      en: 'Delegates: a first ballot that falls short is followed by another; when several fall short the congress decides whether to go on.',
    },
    in244: 'Điều 20', in190: 'Điều 18',
  },
  'R-GK-1': {
    says: { vi: 'Đại hội dừng bầu thì số còn thiếu để lại, bổ sung sau khi được cấp trên đồng ý.', en: 'Seats left when the congress stops are filled later with the superior’s consent.' },
  },
  'R-244-M.1': {
    says: {
      vi: 'Biên bản kiểm phiếu ghi đủ số phát ra, thu về, hợp lệ, không hợp lệ và số phiếu từng người; các số phải khớp với nhau.',
      en: 'The counting minutes give papers issued, returned, valid and invalid and each person’s votes; the figures must agree.',
    },
  },
  'R-244-M.2': {
    says: { vi: 'Mỗi cuộc bầu có biên bản riêng: đại biểu chính thức, dự khuyết, cấp ủy, bí thư, phó bí thư.', en: 'Each election has minutes of its own: delegates, alternates, committee, secretary, deputies.' },
  },
  'R-HD03-3.1': {
    says: { vi: 'Được dùng máy tính để kiểm phiếu; cán bộ kỹ thuật do cấp ủy triệu tập chọn.', en: 'Counting by computer is allowed; technicians are chosen by the convening committee.' },
    elsewhere: { vi: 'Hướng dẫn 03-HD/TW', en: 'Guidance 03-HD/TW' },
  },
};
