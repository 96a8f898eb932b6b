/** What the branches of Nhơn Phú said on the commune's own draft; invented, with copies and near copies as meetings produce them. */
export interface SpokenOpinion {
  readonly group: string;
  /** The beginning of the paragraph that is spoken of; null: the whole draft. */
  readonly about: string | null;
  readonly topic: 'motto-theme' | 'results-limits-lessons' | 'tasks-solutions' | 'other';
  readonly kind: 'agree' | 'disagree' | 'other' | 'amend';
  readonly text: string;
  readonly oldWords?: string;
  readonly newWords?: string;
  readonly sharing?: number;
}

const BRIDGES = 'Nâng cấp 4 cầu yếu';
const ROADS = 'Tiếp tục huy động';
const LAMPS = 'Duy tu đường';
const BANKS = 'Phối hợp ngành';
const COOPS = 'Củng cố 2 hợp tác xã';
const KILNS = 'Chuyển đổi các lò';
const WASTE = 'Thu gom rác';
const SCHOOLS = 'Phấn đấu 3 trên 4';
const ORDER = 'Giữ vững an ninh';
const BRANCH = 'Nâng chất lượng sinh hoạt chi bộ; có chính sách';
const NEW_MEMBERS = 'Mỗi năm kết nạp';
const MOTTO = 'Phương châm:';
const DONE_ROADS = 'Đường trục xã, liên ấp';
const POOR = 'Thu nhập bình quân';
const WEAK_BRIDGES = 'Một số cầu';
const WEAK_COOPS = 'Hợp tác xã hoạt động';
const OWN_FAULT = 'Nguyên nhân chủ quan';

export const MEETINGS: readonly { readonly group: string; readonly attending: number; readonly chair: string; readonly naming: 'named' | 'optional' | 'unnamed' }[] = [
  { group: 'Chi bộ ấp Phú Hòa', attending: 21, chair: 'Bí thư Chi bộ ấp Phú Hòa', naming: 'optional' },
  { group: 'Chi bộ ấp Phú Thuận A', attending: 18, chair: 'Bí thư Chi bộ ấp Phú Thuận A', naming: 'named' },
  { group: 'Chi bộ ấp Phú Thuận B', attending: 17, chair: 'Bí thư Chi bộ ấp Phú Thuận B', naming: 'unnamed' },
  { group: 'Chi bộ ấp Phú An', attending: 19, chair: 'Bí thư Chi bộ ấp Phú An', naming: 'optional' },
  { group: 'Chi bộ ấp Phú Thọ', attending: 14, chair: 'Bí thư Chi bộ ấp Phú Thọ', naming: 'unnamed' },
  { group: 'Chi bộ Trường THCS Nhơn Phú', attending: 16, chair: 'Bí thư Chi bộ trường', naming: 'named' },
  { group: 'Chi bộ Trạm Y tế', attending: 6, chair: 'Bí thư Chi bộ Trạm Y tế', naming: 'optional' },
  { group: 'Chi bộ Cơ quan xã', attending: 20, chair: 'Bí thư Chi bộ Cơ quan', naming: 'named' },
  { group: 'Chi bộ Công an xã', attending: 7, chair: 'Bí thư Chi bộ Công an xã', naming: 'unnamed' },
];

const [HOA, THUAN_A, THUAN_B, AN, THO, THCS, YTE, COQUAN, CONGAN] = MEETINGS.map(({ group }) => group) as [string, string, string, string, string, string, string, string, string];
const tasks = { topic: 'tasks-solutions' } as const;
const results = { topic: 'results-limits-lessons' } as const;

export const NHON_PHU_OPINIONS: readonly SpokenOpinion[] = [
  { group: HOA, about: BRIDGES, ...tasks, kind: 'other', sharing: 9, text: 'Cầu Rạch Mương tải trọng quá thấp, xe chở lúa không qua được. Đề nghị làm trước trong năm 2021.' },
  { group: THUAN_A, about: BRIDGES, ...tasks, kind: 'other', sharing: 6, text: 'Cầu Rạch Mương tải trọng quá thấp, xe chở lúa không qua được. Đề nghị làm trước trong năm 2021.' },
  { group: HOA, about: BRIDGES, ...tasks, kind: 'amend', text: 'Ghi rõ cầu nào làm trước, để dân theo dõi.', oldWords: 'Nâng cấp 4 cầu yếu', newWords: 'Nâng cấp 4 cầu yếu (trước hết là cầu Rạch Mương, trong năm 2021)' },
  { group: THUAN_B, about: BRIDGES, ...tasks, kind: 'amend', text: 'Đề nghị tăng số cầu.', oldWords: '4 cầu yếu', newWords: '6 cầu yếu' },
  { group: THUAN_B, about: BRIDGES, ...tasks, kind: 'other', sharing: 4, text: 'Cầu Rạch Mương yếu lắm rồi, xe lúa phải đi vòng, nên ưu tiên sửa trước.' },
  { group: AN, about: BRIDGES, ...tasks, kind: 'other', sharing: 3, text: 'Nên có kế hoạch duy tu cầu đường hằng năm chứ không đợi hư mới sửa.' },
  { group: THO, about: BRIDGES, ...tasks, kind: 'other', sharing: 2, text: 'Nên có kế hoạch duy tu cầu, đường hàng năm chứ không đợi hư mới sửa.' },
  { group: COQUAN, about: BRIDGES, ...tasks, kind: 'agree', sharing: 12, text: 'Thống nhất với nhiệm vụ nâng cấp cầu yếu như dự thảo.' },
  { group: AN, about: ROADS, ...tasks, kind: 'agree', sharing: 10, text: 'Thống nhất chỉ tiêu đường giao thông 100%.' },
  { group: YTE, about: ROADS, ...tasks, kind: 'agree', sharing: 5, text: 'Nhất trí với nội dung đầu tư hạ tầng giao thông.' },
  { group: THUAN_A, about: ROADS, ...tasks, kind: 'disagree', sharing: 2, text: 'Không đồng ý chỉ tiêu 100% đường liên ấp vì nguồn vốn của xã chưa bảo đảm.' },
  { group: CONGAN, about: LAMPS, ...tasks, kind: 'other', sharing: 5, text: 'Lắp thêm đèn chiếu sáng ở các giao lộ để giảm tai nạn giao thông ban đêm.' },
  { group: HOA, about: LAMPS, ...tasks, kind: 'other', text: 'Đề nghị ghi số trụ đèn lắp mỗi năm và ai trả tiền điện.' },
  { group: AN, about: BANKS, ...tasks, kind: 'other', sharing: 11, text: 'Sạt lở bờ sông Măng Thít qua ấp Phú An đã ăn vào đường đi, cần kè ngay trong mùa khô tới.' },
  { group: THO, about: BANKS, ...tasks, kind: 'other', sharing: 8, text: 'Sạt lở bờ sông Măng Thít qua ấp đã ăn vào đường đi, cần kè ngay trong mùa khô tới.' },
  { group: THUAN_B, about: BANKS, ...tasks, kind: 'amend', text: 'Sạt lở không chỉ ở 3 ấp.', oldWords: '3 ấp ven sông', newWords: '4 ấp ven sông' },
  { group: THUAN_A, about: COOPS, ...tasks, kind: 'other', sharing: 7, text: 'Hợp tác xã còn hình thức, phải củng cố để làm đầu mối ký hợp đồng bao tiêu cho nông dân.' },
  { group: AN, about: COOPS, ...tasks, kind: 'other', sharing: 5, text: 'Hợp tác xã còn hình thức, phải củng cố để làm đầu mối ký hợp đồng bao tiêu.' },
  { group: COQUAN, about: COOPS, ...tasks, kind: 'agree', sharing: 9, text: 'Đồng ý mục tiêu liên kết tiêu thụ nông sản chủ lực.' },
  { group: HOA, about: COOPS, ...tasks, kind: 'disagree', text: 'Chỉ tiêu 60% sản lượng được bao tiêu là quá cao so với thực tế hợp tác xã hiện nay.' },
  { group: THO, about: COOPS, ...tasks, kind: 'amend', text: 'Cần mức phấn đấu vừa sức.', oldWords: 'ít nhất 60%', newWords: 'ít nhất 45%' },
  { group: THO, about: KILNS, ...tasks, kind: 'other', sharing: 4, text: 'Hỗ trợ vốn cho chủ lò gạch chuyển đổi, giữ việc làm cho lao động trong xã.' },
  { group: THCS, about: KILNS, ...tasks, kind: 'agree', sharing: 6, text: 'Tán thành giữ nghề gốm đỏ gắn với du lịch.' },
  { group: THCS, about: WASTE, ...tasks, kind: 'other', sharing: 8, text: 'Đề nghị nêu chỉ tiêu thu gom rác ở tuyến dân cư ven sông và phân loại rác tại nguồn.' },
  { group: YTE, about: WASTE, ...tasks, kind: 'other', sharing: 4, text: 'Rác thải y tế và bao bì thuốc bảo vệ thực vật phải thu gom riêng.' },
  { group: COQUAN, about: WASTE, ...tasks, kind: 'other', sharing: 3, text: 'Đề nghị nêu chỉ tiêu thu gom rác ở các tuyến dân cư ven sông, phân loại rác tại nguồn.' },
  { group: THCS, about: SCHOOLS, ...tasks, kind: 'amend', text: 'Cả bốn trường đều có điều kiện.', oldWords: '3 trên 4 trường', newWords: '4 trên 4 trường' },
  { group: YTE, about: SCHOOLS, ...tasks, kind: 'other', sharing: 5, text: 'Bảo hiểm y tế nên phấn đấu trên 97% vì năm 2019 xã đã đạt 93%.' },
  { group: CONGAN, about: ORDER, ...tasks, kind: 'agree', sharing: 7, text: 'Thống nhất nhiệm vụ giữ vững an ninh, trật tự.' },
  { group: CONGAN, about: ORDER, ...tasks, kind: 'other', sharing: 4, text: 'Bổ sung giải pháp phòng ngừa tín dụng đen và ma túy trong thanh niên.' },
  { group: HOA, about: BRANCH, ...tasks, kind: 'other', sharing: 6, text: 'Cần có chính sách cho bí thư kiêm trưởng ấp, việc nhiều mà phụ cấp thấp.' },
  { group: THUAN_B, about: BRANCH, ...tasks, kind: 'other', sharing: 5, text: 'Cần có chính sách cho bí thư kiêm trưởng ấp vì việc nhiều mà phụ cấp thấp.' },
  { group: THUAN_A, about: BRANCH, ...tasks, kind: 'agree', sharing: 8, text: 'Thống nhất cao nội dung nâng chất lượng sinh hoạt chi bộ.' },
  { group: THCS, about: NEW_MEMBERS, ...tasks, kind: 'other', sharing: 5, text: 'Chỉ tiêu kết nạp đảng viên nên giao cụ thể cho từng chi bộ, nhất là trong giáo viên trẻ.' },
  { group: COQUAN, about: NEW_MEMBERS, ...tasks, kind: 'amend', text: 'Nguồn phát triển đảng viên của xã đủ để nâng lên.', oldWords: 'ít nhất 8 đảng viên', newWords: 'ít nhất 10 đảng viên' },
  { group: COQUAN, about: MOTTO, topic: 'motto-theme', kind: 'amend', text: 'Đổi mới cho hợp phương châm của tỉnh.', oldWords: 'Kỷ cương - Phát triển', newWords: 'Kỷ cương - Đổi mới - Phát triển' },
  { group: THUAN_A, about: MOTTO, topic: 'motto-theme', kind: 'agree', sharing: 15, text: 'Thống nhất phương châm và chủ đề đại hội.' },
  { group: AN, about: MOTTO, topic: 'motto-theme', kind: 'agree', sharing: 14, text: 'Thống nhất phương châm và chủ đề đại hội.' },
  { group: THUAN_A, about: DONE_ROADS, ...results, kind: 'disagree', sharing: 6, text: 'Nói hạ tầng giao thông cơ bản hoàn chỉnh là chưa đúng, còn ba ấp chưa có đường ô tô.' },
  { group: THO, about: DONE_ROADS, ...results, kind: 'disagree', sharing: 3, text: 'Đánh giá giao thông cơ bản hoàn chỉnh là chưa sát thực tế ở ấp Phú Thọ.' },
  { group: COQUAN, about: POOR, ...results, kind: 'agree', sharing: 11, text: 'Đồng ý kết quả giảm nghèo nêu trong dự thảo.' },
  { group: HOA, about: POOR, ...results, kind: 'other', sharing: 2, text: 'Đề nghị nêu rõ số hộ cận nghèo và số hộ tái nghèo từng năm.' },
  { group: THUAN_B, about: WEAK_BRIDGES, ...results, kind: 'agree', sharing: 9, text: 'Nhất trí với hạn chế về cầu, đường đã nêu thẳng thắn.' },
  { group: AN, about: WEAK_COOPS, ...results, kind: 'other', sharing: 4, text: 'Phải nêu nguyên nhân hợp tác xã yếu là do ban quản trị thiếu vốn và thiếu người biết bán hàng.' },
  { group: THCS, about: OWN_FAULT, ...results, kind: 'other', sharing: 3, text: 'Nguyên nhân chủ quan cần ghi rõ trách nhiệm của Ban Chấp hành, không nói chung chung.' },
  { group: COQUAN, about: OWN_FAULT, ...results, kind: 'other', sharing: 5, text: 'Nguyên nhân chủ quan cần ghi rõ trách nhiệm của Ban Chấp hành, không nói chung chung!' },
  { group: THO, about: null, topic: 'other', kind: 'agree', sharing: 10, text: 'Cơ bản thống nhất với toàn văn dự thảo báo cáo chính trị.' },
  { group: YTE, about: null, topic: 'other', kind: 'other', text: 'Dự thảo nên in chữ to hơn cho đảng viên lớn tuổi dễ đọc.' },
  { group: HOA, about: null, topic: 'other', kind: 'other', text: 'Đề nghị Đảng ủy trả lời bằng văn bản những ý kiến không tiếp thu.' },
];
