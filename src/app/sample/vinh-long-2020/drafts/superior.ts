import type { DraftText } from './draft-text.ts';

/** The political report of the province as it goes out for opinions; the motto and the published targets are real, the sentences are the sample's. */
export const PROVINCE_DRAFT: DraftText = [
  [1, 'Phương châm, chủ đề đại hội'],
  'Phương châm: Dân chủ - Kỷ cương - Đoàn kết - Đổi mới - Phát triển.',
  'Chủ đề: nâng cao năng lực lãnh đạo của Đảng bộ, phát huy sức mạnh toàn dân, đưa Vĩnh Long phát triển nhanh và bền vững.',
  [1, 'Kết quả thực hiện Nghị quyết nhiệm kỳ 2015 - 2020'],
  'Kinh tế tăng trưởng khá; cơ cấu chuyển dịch đúng hướng nhưng tỷ trọng nông nghiệp còn cao so với mục tiêu.',
  'Xây dựng nông thôn mới về trước kế hoạch: hơn một nửa số xã đạt chuẩn, một đơn vị cấp huyện hoàn thành nhiệm vụ.',
  'Tỷ lệ hộ nghèo giảm hằng năm; an sinh xã hội được bảo đảm.',
  [1, 'Hạn chế, nguyên nhân và bài học kinh nghiệm'],
  'Thu hút đầu tư vào các khu, cụm công nghiệp chậm; doanh nghiệp nhỏ, liên kết sản xuất và tiêu thụ nông sản chưa bền.',
  'Nguyên nhân chủ quan là công tác chỉ đạo có lúc thiếu quyết liệt, trách nhiệm người đứng đầu một số nơi chưa rõ.',
  'Bài học: dựa vào dân, công khai, kiểm tra thường xuyên và khen thưởng, xử lý kịp thời.',
  [1, 'Nhiệm vụ trọng tâm và giải pháp nhiệm kỳ 2020 - 2025'],
  [2, 'Kinh tế, hạ tầng'],
  'Phát triển nông nghiệp công nghệ cao; mỗi huyện có ít nhất hai chuỗi liên kết từ sản xuất đến tiêu thụ.',
  'Hoàn thiện các tuyến giao thông nối cao tốc; nâng cấp bến hàng hóa trên sông Tiền, sông Hậu.',
  [2, 'Nông thôn mới'],
  'Phấn đấu 74 xã đạt chuẩn nông thôn mới, 35 xã nâng cao, 9 xã kiểu mẫu và 3 đơn vị cấp huyện.',
  [2, 'Môi trường, ứng phó hạn mặn'],
  'Đầu tư hệ thống cống ngăn mặn, trữ ngọt; bảo đảm nước sạch cho dân cư các xã ven sông.',
  [2, 'Xây dựng Đảng'],
  'Mỗi năm kết nạp đảng viên mới đạt chỉ tiêu; nâng chất lượng sinh hoạt chi bộ, nhất là chi bộ ấp, khóm.',
  [1, 'Khâu đột phá'],
  'Cải cách hành chính và chuyển đổi số; phát triển nguồn nhân lực; hạ tầng giao thông và thủy lợi.',
];

/** What the districts differ in; the rest of their drafts is alike. */
export interface DistrictTraits {
  readonly name: string;
  readonly strength: string;
  readonly weakness: string;
  readonly work: string;
}

export function districtDraft({ name, strength, weakness, work }: DistrictTraits): DraftText {
  return [
    [1, 'Phương châm, chủ đề đại hội'],
    'Phương châm: Đoàn kết - Dân chủ - Kỷ cương - Sáng tạo.',
    `Chủ đề: phát huy ${strength}, xây dựng ${name} phát triển toàn diện.`,
    [1, 'Kết quả nhiệm kỳ 2015 - 2020'],
    `${name} hoàn thành phần lớn chỉ tiêu nghị quyết; nổi bật là phát huy ${strength}.`,
    'Kết cấu hạ tầng nông thôn được đầu tư; đường trục xã, liên xã cơ bản hoàn chỉnh.',
    'Công tác phát triển đảng viên và sinh hoạt chi bộ có chuyển biến, số chi bộ hoàn thành tốt nhiệm vụ tăng.',
    [1, 'Hạn chế, nguyên nhân, bài học kinh nghiệm'],
    `Hạn chế lớn nhất là ${weakness}.`,
    'Một số cấp ủy chưa sâu sát cơ sở; việc học tập và làm theo Bác có nơi còn hình thức.',
    [1, 'Nhiệm vụ trọng tâm, giải pháp nhiệm kỳ 2020 - 2025'],
    `Tập trung ${work}.`,
    'Củng cố hợp tác xã, tổ hợp tác; hỗ trợ tiêu thụ nông sản, ứng dụng kỹ thuật mới.',
    'Đào tạo nghề gắn với việc làm; giảm nghèo bền vững, chăm lo gia đình chính sách.',
    'Thu gom, xử lý rác thải ở các tuyến dân cư; trồng cây, bảo vệ bờ sông, kênh rạch.',
    'Giữ vững an ninh, trật tự; xây dựng lực lượng dân quân, công an xã chính quy.',
    [1, 'Khâu đột phá'],
    'Nâng chất lượng đội ngũ cán bộ cơ sở; đẩy mạnh cải cách hành chính, phục vụ người dân tốt hơn.',
  ];
}

/** By code of the committee; the sample's own words about each place. */
export const DISTRICTS: { readonly [code: string]: DistrictTraits } = {
  TPVL: { name: 'thành phố Vĩnh Long', strength: 'vai trò trung tâm thương mại, dịch vụ', weakness: 'hạ tầng đô thị và thoát nước chưa theo kịp', work: 'chỉnh trang đô thị, chống ngập, phát triển thương mại ven sông' },
  TXBM: { name: 'thị xã Bình Minh', strength: 'vị trí cửa ngõ cầu Cần Thơ và cây bưởi năm roi', weakness: 'cụm công nghiệp thu hút đầu tư chậm', work: 'phát triển công nghiệp, dịch vụ cảng và vùng bưởi đặc sản' },
  LH: { name: 'huyện Long Hồ', strength: 'du lịch cù lao và vườn cây ăn trái', weakness: 'liên kết giữa du lịch và nông nghiệp còn rời rạc', work: 'xây dựng huyện nông thôn mới, du lịch sinh thái bốn xã cù lao' },
  MT: { name: 'huyện Mang Thít', strength: 'nghề gốm, gạch và vùng nông nghiệp ven sông', weakness: 'ô nhiễm từ lò gạch cũ và sạt lở bờ sông', work: 'chuyển đổi làng nghề gạch gốm, kè chống sạt lở, nâng cấp cầu yếu' },
  VL: { name: 'huyện Vũng Liêm', strength: 'truyền thống cách mạng và nghề lác, lúa gạo', weakness: 'hạn mặn làm giảm năng suất lúa và vườn cây', work: 'công trình ngăn mặn, trữ ngọt, vùng lúa chất lượng cao' },
  TB: { name: 'huyện Tam Bình', strength: 'vùng cam sành và bưởi da xanh', weakness: 'dịch bệnh trên cam sành, đầu ra bấp bênh', work: 'cải tạo vườn cam, xây dựng mã số vùng trồng' },
  TO: { name: 'huyện Trà Ôn', strength: 'cây ăn trái và đời sống văn hóa đồng bào Khmer', weakness: 'hộ nghèo trong đồng bào Khmer còn cao', work: 'giảm nghèo vùng đồng bào Khmer, du lịch chợ nổi, cây ăn trái' },
  BT: { name: 'huyện Bình Tân', strength: 'vùng khoai lang chuyên canh lớn', weakness: 'khoai lang phụ thuộc một thị trường', work: 'chế biến, đa dạng thị trường khoai lang, hoàn thành thị trấn Tân Quới' },
  KCQ: { name: 'Khối Cơ quan và Doanh nghiệp tỉnh', strength: 'đội ngũ cán bộ, công chức, người lao động có trình độ', weakness: 'sinh hoạt chi bộ ở doanh nghiệp còn khó tổ chức', work: 'xây dựng tổ chức đảng trong doanh nghiệp, văn hóa công vụ' },
  QS: { name: 'Quân sự tỉnh', strength: 'nền quốc phòng toàn dân và truyền thống đơn vị', weakness: 'cơ sở vật chất huấn luyện ở một số đơn vị xuống cấp', work: 'huấn luyện, xây dựng dân quân tự vệ vững mạnh, rộng khắp' },
  CA: { name: 'Công an tỉnh', strength: 'phong trào toàn dân bảo vệ an ninh Tổ quốc', weakness: 'tội phạm ma túy, tín dụng đen còn phức tạp', work: 'đưa công an chính quy về xã, phòng ngừa tội phạm từ cơ sở' },
};
