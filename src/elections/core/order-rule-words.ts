import type { RuleWords } from './rule-words.ts';

/** Who stands, the list, and the order of the elections. */
export const orderRuleWords: { readonly [rule: string]: RuleWords } = {
  'R-244-3.2': { says: { vi: 'Số lượng cần bầu và danh sách bầu được biểu quyết bằng giơ tay hoặc thẻ.', en: 'The number to elect and the list are voted by hand or card.' }, in244: 'Điều 3', in190: 'Điều 3' },
  'R-244-10.1': {
    says: { vi: 'Đảng viên chính thức ở đại hội đảng viên, đại biểu chính thức ở đại hội đại biểu có quyền ứng cử.', en: 'Full members at a members’ congress and official delegates may stand.' },
    in244: 'Điều 10',
  },
  'R-244-10.2': {
    says: {
      vi: 'Đảng viên không là đại biểu ứng cử phải nộp hồ sơ đúng hạn (cấp huyện trở lên: ít nhất 15 ngày làm việc trước khai mạc).',
      en: 'A member who is no delegate stands by filing a dossier in time (from district level at least 15 working days before the opening).',
    },
    in244: 'Điều 10',
  },
  'R-244-11.1': { says: { vi: 'Đại biểu được đề cử; đề cử người không là đại biểu phải có phiếu đề cử và người ấy đồng ý.', en: 'Delegates nominate; a non-delegate needs a nomination form and consents.' }, in244: 'Điều 11' },
  'R-244-11.2': {
    says: {
      vi: 'Ở đại hội đảng viên, đảng viên chính thức, dự bị và sinh hoạt tạm thời đều được đề cử đảng viên chính thức vào cấp ủy.',
      en: 'At a members’ congress full, probationary and temporary-activity members may nominate full members for the committee.',
    },
    in244: 'Điều 11',
  },
  'R-244-13.1': {
    says: {
      vi: 'Cấp ủy viên cấp triệu tập không được đề cử, ứng cử, nhận đề cử ngoài danh sách do cấp ủy đề cử.',
      en: 'A member of the convening committee neither nominates, nor stands, nor is nominated outside the committee’s list.',
    },
    in244: 'Điều 13', in190: 'Điều 11',
  },
  'R-244-14.1': {
    says: { vi: 'Bầu đại biểu cấp trên: chỉ đảng viên chính thức (đại biểu chính thức) được ứng cử, đề cử.', en: 'Delegates to the upper congress: only full members (official delegates) stand or are nominated.' },
    in244: 'Điều 14',
  },
  'R-244-15.2': { says: { vi: 'Đảng viên dự bị và đảng viên sinh hoạt tạm thời không có quyền bầu cử.', en: 'Probationary and temporary-activity members do not vote.' }, in244: 'Điều 15' },
  'R-DL-3.4': { says: { vi: 'Đảng viên dự bị không được ứng cử, đề cử vào cấp ủy.', en: 'Probationary members cannot be candidates.' }, elsewhere: { vi: 'Điều 3, Điều lệ Đảng', en: 'Article 3, Party Charter' } },
  'R-190-D.1': { says: { vi: 'Không triệu tập người đang bị đình chỉ sinh hoạt, bị truy cứu trách nhiệm hình sự hoặc bầu không đúng nguyên tắc.', en: 'Suspended, prosecuted and wrongly elected persons are not summoned.' } },
  'R-HD03-W.1': {
    says: { vi: 'Đoàn chủ tịch tổng hợp người xin rút, đề xuất cho rút hoặc không; đại hội quyết định.', en: 'The presidium collects withdrawals and proposes who may and may not; the congress decides.' },
    elsewhere: { vi: 'Hướng dẫn 03-HD/TW', en: 'Guidance 03-HD/TW' },
  },
  'R-190-8.1': {
    says: {
      vi: 'Ban kiểm phiếu gồm đại biểu (đảng viên) chính thức không có tên trong danh sách bầu, do đại hội biểu quyết.',
      en: 'Tellers are official delegates or full members who are not on the list, voted by the congress.',
    },
    in244: 'Điều 19', in190: 'Điều 8',
  },
  'R-190-14.1': {
    says: {
      vi: 'Bầu ban chấp hành, ban thường vụ phải có số dư, nhiều nhất 30% số lượng cần bầu; cấp ủy triệu tập chuẩn bị số dư từ 10% đến 15%.',
      en: 'Committee and standing committee need a surplus of at most 30 % of the seats; the convening committee prepares 10 to 15 %.',
    },
    in244: 'Điều 16', in190: 'Điều 14',
  },
  'R-190-14.3': {
    says: {
      vi: 'Người không do cấp ủy triệu tập đề cử phải được trên 30% số có mặt ủng hộ mới đưa ra đại hội xem xét.',
      en: 'A name not proposed by the convening committee needs the support of more than 30 % of those attending.',
    },
    in190: 'Điều 14',
  },
  'R-190-14.4': {
    says: { vi: 'Số dư vượt 30% thì lấy phiếu xin ý kiến đại hội để chọn người vào danh sách.', en: 'A surplus above 30 % is brought down by an opinion ballot.' },
    in244: 'Điều 16', in190: 'Điều 14',
  },
  'R-190-14.5': { says: { vi: 'Cấp ủy từ 3 đến 5 người chỉ được dư một người.', en: 'For 3 to 5 seats the surplus is one person at most.' } },
  'R-DER-1': { says: { vi: 'Danh sách nhiều nhất bằng số lượng cần bầu cộng 30% làm tròn xuống (3 đến 5 người: cộng một).', en: 'The list is at most the seats plus 30 % rounded down (3 to 5 seats: plus one).' }, elsewhere: { vi: 'Suy ra từ các điều của quy chế', en: 'Drawn from several articles' } },
  'R-DER-2': {
    says: {
      vi: 'Tên xếp theo vần A, B, C của tên gọi, một thứ tự chung; trùng tên thì người cao tuổi hơn trước.',
      en: 'Names in A-B-C order of the given name, one order for all; among namesakes the elder first.',
    },
    elsewhere: { vi: 'Suy ra từ các điều của quy chế', en: 'Drawn from several articles' },
  },
  'R-244-19.1': { says: { vi: 'Đại hội thảo luận và biểu quyết số lượng trước khi lập danh sách.', en: 'The congress discusses and votes the number before the list is made.' }, in244: 'Điều 19', in190: 'Điều 17' },
  'R-244-19.9': {
    says: { vi: 'Đại hội chi bộ bầu chi ủy trước, rồi bầu bí thư, phó bí thư trong số chi ủy viên; mỗi chức danh một phiếu riêng.', en: 'A branch elects its committee, then secretary, then deputy from it, each on a paper of its own.' },
    in244: 'Điều 19',
  },
  'R-244-20.1': {
    says: { vi: 'Số đại biểu do cấp trên phân bổ; đại hội biểu quyết danh sách, không biểu quyết số lượng.', en: 'The superior allots the number of delegates; the congress votes the list, not the number.' },
    in244: 'Điều 20', in190: 'Điều 18',
  },
  'R-244-23.1': {
    says: { vi: 'Bí thư, phó bí thư bầu trong số ủy viên ban thường vụ; nơi không có ban thường vụ thì trong số cấp ủy viên.', en: 'Secretary and deputies come from the standing committee, where there is none from the committee.' },
    in244: 'Điều 23', in190: 'Điều 20, 21',
  },
  'R-244-23.2': { says: { vi: 'Phiếu giới thiệu bí thư của đại hội là căn cứ tham khảo khi bầu.', en: 'The congress’s introduction ballot is taken into account when the secretary is elected.' }, in244: 'Điều 23' },
  'R-DER-3': {
    says: {
      vi: 'Trình tự thường: đại hội bầu ban chấp hành, đại biểu; hội nghị lần thứ nhất bầu ban thường vụ, bí thư, phó bí thư, ủy ban kiểm tra, chủ nhiệm.',
      en: 'Ordinary order: the congress elects committee and delegates; the first conference standing committee, secretary, deputies, inspection committee and chair.',
    },
    elsewhere: { vi: 'Suy ra từ các điều của quy chế', en: 'Drawn from several articles' },
  },
  'R-DER-4': {
    says: {
      vi: 'Bầu trực tiếp bí thư: đại hội bầu ban chấp hành, hội nghị bầu ban thường vụ, đại hội bầu bí thư trong số ủy viên ban thường vụ, hội nghị bầu các chức danh còn lại.',
      en: 'Direct election: the congress elects the committee, the conference the standing committee, the congress the secretary from it, the conference the rest.',
    },
    elsewhere: { vi: 'Suy ra từ các điều của quy chế', en: 'Drawn from several articles' },
  },
  'R-DL-24.4': {
    says: { vi: 'Chi bộ có 9 đảng viên chính thức trở lên bầu chi ủy; dưới 9 chỉ bầu bí thư, khi cần thì phó bí thư.', en: 'A branch of 9 full members or more elects a committee; a smaller one a secretary, and a deputy if needed.' },
    elsewhere: { vi: 'Điều 24, Điều lệ Đảng', en: 'Article 24, Party Charter' },
  },
  'R-DL-22.5': {
    says: { vi: 'Đảng ủy cơ sở có 9 ủy viên trở lên bầu ban thường vụ; dưới 9 chỉ bầu bí thư, phó bí thư.', en: 'A grassroots committee of 9 or more elects a standing committee; a smaller one only secretary and deputy.' },
    elsewhere: { vi: 'Điều 22, Điều lệ Đảng', en: 'Article 22, Party Charter' },
  },
  'R-HD01-15.1': {
    says: {
      vi: 'Đại hội quyết định từ 9 cấp ủy viên trở lên nhưng bầu được dưới 9: chưa bầu ban thường vụ, bầu bí thư và phó bí thư; cấp trên bổ sung sau.',
      en: 'Nine or more were decided and fewer elected: no standing committee now; secretary and deputy are elected, the superior completes the committee later.',
    },
    elsewhere: { vi: 'Hướng dẫn 01-HD/TW', en: 'Guidance 01-HD/TW' },
  },
  'R-190-22.1': {
    says: { vi: 'Ủy ban kiểm tra từ đảng ủy cơ sở trở lên do hội nghị ban chấp hành bầu; chi bộ, đảng bộ bộ phận không bầu.', en: 'Inspection committees are elected by the committee’s conference from the grassroots committee up; branches elect none.' },
    in190: 'Điều 22',
  },
  'R-190-22.2': { says: { vi: 'Chủ nhiệm ủy ban kiểm tra do ban chấp hành bầu trong số ủy viên ủy ban kiểm tra.', en: 'The committee elects the inspection chair from the inspection committee’s members.' } },
  'R-190-S.1': {
    says: {
      vi: 'Người dự kiến chức danh theo đề án mà không trúng cử: dừng bầu chức danh ấy, báo cáo cấp trên, có ý kiến chỉ đạo mới bầu tiếp.',
      en: 'When the person planned for a post was not elected, the election of that post stops; it goes on only after the superior’s guidance.',
    },
  },
};
