import type { Taxonomy } from './taxonomy.ts';

/**
 * The themes that opinions on a province's drafts are about, with the phrases that give each away; NFC, lower case.
 * Written for this project from the headings and words of congress drafts of 2020; measured in docs/decisions/0013-opinions-are-grouped.md.
 */
export const PROVINCE_TAXONOMY: Taxonomy = {
  version: 'province-1',
  themes: [
    {
      id: 'phuongcham', label: 'Phương châm, chủ đề',
      keys: [
        'phương châm', 'chủ đề', 'tiêu đề', 'khẩu hiệu', 'tên báo cáo', 'cụm từ', 'từ ngữ',
      ],
    },
    {
      id: 'bocuc', label: 'Bố cục, câu chữ',
      keys: [
        'bố cục', 'kết cấu', 'câu chữ', 'văn phong', 'chính tả', 'đánh máy', 'lỗi', 'rút gọn', 'súc tích', 'rườm rà', 'trùng lặp', 'gộp mục', 'trình bày',
        'đề mục', 'tách riêng',
      ],
    },
    {
      id: 'solieu', label: 'Số liệu, phụ lục',
      keys: [
        'số liệu', 'phụ lục', 'bảng biểu', 'biểu đồ', 'đơn vị tính', 'cộng không đúng', 'giá so sánh', 'giá hiện hành', 'con số', 'nguồn số liệu',
        'thống kê',
      ],
    },
    {
      id: 'chitieu', label: 'Chỉ tiêu',
      keys: [
        'chỉ tiêu', 'khả thi', 'phân kỳ', 'mục tiêu cụ thể', 'tăng trưởng', 'grdp', 'thu ngân sách', 'thu nhập bình quân', 'căn cứ tính toán', 'định lượng',
        'đo đếm',
      ],
    },
    {
      id: 'nguyennhan', label: 'Hạn chế, nguyên nhân, bài học',
      keys: [
        'nguyên nhân', 'khuyết điểm', 'yếu kém', 'tồn tại', 'bài học', 'kinh nghiệm', 'chủ quan', 'khách quan', 'trách nhiệm người đứng đầu', 'kiểm điểm',
        'né tránh', 'nhìn thẳng', 'không đạt',
      ],
    },
    {
      id: 'nongnghiep', label: 'Nông nghiệp',
      keys: [
        'nông nghiệp', 'nông sản', 'nông dân', 'trồng trọt', 'chăn nuôi', 'thủy sản', 'lúa', 'cây ăn trái', 'bưởi', 'cam', 'khoai', 'hợp tác xã', 'bao tiêu',
        'tiêu thụ', 'vietgap', 'hữu cơ', 'công nghệ cao', 'vùng trồng', 'vùng nguyên liệu', 'được mùa', 'thương hiệu', 'ocop', 'tái cơ cấu',
        'chuyển đổi cây trồng', 'giống', 'heo', 'vườn',
      ],
    },
    {
      id: 'congnghiep', label: 'Công nghiệp, doanh nghiệp, thu hút đầu tư',
      keys: [
        'công nghiệp', 'khu công nghiệp', 'cụm công nghiệp', 'doanh nghiệp', 'nhà đầu tư', 'thu hút đầu tư', 'mời gọi', 'môi trường đầu tư', 'pci',
        'năng lực cạnh tranh', 'mặt bằng', 'ưu đãi', 'dự án', 'khởi nghiệp', 'tiểu thủ công nghiệp', 'kinh tế tư nhân',
      ],
    },
    {
      id: 'thuongmai', label: 'Thương mại, dịch vụ, du lịch',
      keys: [
        'thương mại', 'dịch vụ', 'chợ', 'siêu thị', 'du lịch', 'homestay', 'xuất khẩu', 'logistics', 'xúc tiến',
      ],
    },
    {
      id: 'giaothong', label: 'Giao thông, hạ tầng',
      keys: [
        'giao thông', 'cầu', 'đường', 'lộ', 'bến phà', 'đò', 'tỉnh lộ', 'quốc lộ', 'huyện lộ', 'liên ấp', 'liên xã', 'bê tông', 'nhựa hóa', 'mặt đường',
        'tải trọng', 'duy tu', 'xe tải', 'ô tô', 'chiếu sáng', 'biển báo', 'hạ tầng', 'tai nạn', 'vỉa hè',
      ],
    },
    {
      id: 'nongthonmoi', label: 'Nông thôn mới',
      keys: [
        'nông thôn mới', 'kiểu mẫu', 'nâng cao tiêu chí', 'tiêu chí nông thôn', 'xã đạt chuẩn',
      ],
    },
    {
      id: 'dothi', label: 'Đô thị, dân cư',
      keys: [
        'đô thị', 'chỉnh trang', 'khu dân cư', 'quy hoạch đô thị', 'nhà ở xã hội', 'tái định cư',
      ],
    },
    {
      id: 'hanman', label: 'Thủy lợi, hạn mặn, sạt lở, khí hậu',
      keys: [
        'hạn', 'mặn', 'xâm nhập mặn', 'sạt lở', 'biến đổi khí hậu', 'kè', 'đê bao', 'thủy lợi', 'cống', 'đập', 'nước ngọt', 'nước sạch', 'kênh', 'mương',
        'nạo vét', 'hồ trữ', 'tưới', 'triều cường', 'ngập', 'sụp lở', 'cứu hộ', 'thiên tai',
      ],
    },
    {
      id: 'moitruong', label: 'Môi trường, tài nguyên, đất đai',
      keys: [
        'môi trường', 'rác', 'rác thải', 'ô nhiễm', 'nước thải', 'bãi rác', 'mùi hôi', 'túi ni lông', 'cây xanh', 'thu gom', 'bao bì', 'xử lý rác',
        'tuyến đường hoa', 'khí thải', 'đất đai', 'tài nguyên', 'cát',
      ],
    },
    {
      id: 'giaoduc', label: 'Giáo dục',
      keys: [
        'giáo dục', 'trường học', 'giáo viên', 'học sinh', 'mầm non', 'tiểu học', 'trung học', 'phòng học', 'dạy thêm', 'học thêm', 'khuyến học', 'bỏ học',
        'phụ huynh', 'chuẩn quốc gia', 'điểm trường', 'nhà trường', 'bậc học', 'xã hội học tập',
      ],
    },
    {
      id: 'yte', label: 'Y tế',
      keys: [
        'y tế', 'bác sĩ', 'bệnh viện', 'trạm y tế', 'khám bệnh', 'chữa bệnh', 'thuốc', 'bệnh nhân', 'bảo hiểm y tế', 'dịch bệnh', 'covid', 'sức khỏe',
        'dự phòng', 'vệ sinh thực phẩm', 'sốt xuất huyết', 'dân số',
      ],
    },
    {
      id: 'vieclam', label: 'Lao động, việc làm, đào tạo nghề',
      keys: [
        'việc làm', 'lao động', 'đào tạo nghề', 'dạy nghề', 'trường nghề', 'tay nghề', 'học nghề', 'xuất khẩu lao động', 'làm việc ở nước ngoài',
        'thất nghiệp', 'lập nghiệp', 'công nhân', 'nguồn nhân lực',
      ],
    },
    {
      id: 'giamngheo', label: 'Giảm nghèo, an sinh',
      keys: [
        'hộ nghèo', 'giảm nghèo', 'cận nghèo', 'tái nghèo', 'thoát nghèo', 'an sinh', 'xã hội hóa nhà', 'nhà đại đoàn kết', 'sinh kế', 'chính sách xã hội',
        'bảo trợ', 'người có công', 'khmer', 'dân tộc', 'nhà tình nghĩa', 'vốn vay',
      ],
    },
    {
      id: 'vanhoa', label: 'Văn hóa, thể thao, thông tin',
      keys: [
        'văn hóa', 'thể thao', 'gia đình văn hóa', 'lễ hội', 'di tích', 'thiết chế', 'thông tin truyền thông', 'phát thanh', 'báo chí',
      ],
    },
    {
      id: 'quocphong', label: 'Quốc phòng',
      keys: [
        'quốc phòng', 'quân sự', 'dân quân', 'tuyển quân', 'nghĩa vụ quân sự', 'khu vực phòng thủ',
      ],
    },
    {
      id: 'anninh', label: 'An ninh, trật tự',
      keys: [
        'an ninh', 'trật tự', 'tội phạm', 'ma túy', 'tệ nạn', 'cờ bạc', 'khiếu nại', 'tố cáo', 'tiếp công dân', 'trộm',
      ],
    },
    {
      id: 'cchc', label: 'Cải cách hành chính, chuyển đổi số',
      keys: [
        'cải cách hành chính', 'thủ tục', 'thủ tục hành chính', 'một cửa', 'dịch vụ công', 'trực tuyến', 'hồ sơ', 'chính quyền điện tử', 'chuyển đổi số',
        'số hóa', 'công nghệ thông tin', 'phần mềm', 'qua mạng', 'hài lòng',
      ],
    },
    {
      id: 'bomay', label: 'Tổ chức bộ máy',
      keys: [
        'bộ máy', 'tinh gọn', 'sắp xếp', 'sáp nhập', 'biên chế', 'dôi dư', 'kiêm nhiệm', 'đầu mối', 'hợp nhất', 'phòng ban', 'đơn vị sự nghiệp', 'trưởng ấp',
        'phụ cấp', 'nhập ấp', 'nhập xã',
      ],
    },
    {
      id: 'canbo', label: 'Cán bộ',
      keys: [
        'cán bộ', 'quy hoạch cán bộ', 'luân chuyển', 'điều động', 'bổ nhiệm', 'cán bộ trẻ', 'cán bộ nữ', 'nữ tham gia', 'cấp ủy viên', 'nhân sự',
        'dám nghĩ dám làm', 'thi tuyển', 'lãnh đạo chủ chốt', 'đào tạo cán bộ', 'lý luận chính trị', 'thu hút nhân tài', 'sinh viên giỏi', 'trình độ cao',
        'đánh giá cán bộ',
      ],
    },
    {
      id: 'chibo', label: 'Chi bộ, đảng viên',
      keys: [
        'chi bộ', 'sinh hoạt chi bộ', 'đảng viên', 'kết nạp', 'phát triển đảng', 'chi ủy', 'tổ chức cơ sở đảng', 'sinh hoạt chuyên đề', 'tự phê bình',
        'phê bình', 'bí thư chi bộ', 'họp chi bộ', 'lệ tháng', 'trong sạch vững mạnh', 'hoàn thành xuất sắc', 'tạo nguồn', 'công tác đảng',
        'nghị quyết chi bộ',
      ],
    },
    {
      id: 'tutuong', label: 'Chính trị tư tưởng, đạo đức',
      keys: [
        'tư tưởng', 'chính trị tư tưởng', 'học tập và làm theo', 'tư tưởng hồ chí minh', 'tuyên truyền', 'dư luận', 'suy thoái', 'đạo đức lối sống',
        'nêu gương', 'đạo đức',
      ],
    },
    {
      id: 'kiemtra', label: 'Kiểm tra, giám sát, kỷ luật',
      keys: [
        'kiểm tra', 'giám sát', 'kỷ luật', 'ủy ban kiểm tra', 'vi phạm', 'dấu hiệu vi phạm', 'sai phạm', 'xử lý nghiêm',
      ],
    },
    {
      id: 'thamnhung', label: 'Phòng chống tham nhũng, lãng phí',
      keys: [
        'tham nhũng', 'lãng phí', 'tiêu cực', 'kê khai tài sản', 'nhũng nhiễu', 'vùng cấm', 'minh bạch', 'công khai tài sản',
      ],
    },
    {
      id: 'danvan', label: 'Dân vận, Mặt trận, đoàn thể',
      keys: [
        'dân vận', 'mặt trận', 'đoàn thể', 'phản biện', 'hội viên', 'đoàn viên', 'dân chủ cơ sở', 'dựa vào dân', 'phát huy dân chủ', 'đại đoàn kết',
        'phụ nữ', 'thanh niên', 'cựu chiến binh',
      ],
    },
    {
      id: 'tochucthuchien', label: 'Tổ chức thực hiện',
      keys: [
        'tổ chức thực hiện', 'phối hợp giữa các ngành', 'thiếu quyết liệt', 'lộ trình', 'phân công', 'sơ kết', 'tổng kết',
      ],
    },
  ],
  // Phrases that nearly every opinion uses: they say that something is proposed, not what.
  boilerplate: [
    'đề nghị', 'kiến nghị', 'bổ sung', 'thống nhất cao', 'thống nhất', 'đồng ý', 'nhất trí cao', 'nhất trí', 'tán thành', 'đồng tình', 'đồng thuận',
    'không đồng ý', 'không tán thành', 'không nhất trí', 'không đồng tình', 'cần phải', 'cần có', 'cần', 'nên', 'phải', 'dự thảo', 'báo cáo chính trị',
    'báo cáo', 'giải pháp', 'nhiệm vụ trọng tâm', 'nhiệm vụ', 'nội dung', 'chủ trương', 'như dự thảo', 'đã nêu', 'nêu rõ', 'làm rõ', 'cụ thể',
    'quan tâm', 'tăng cường', 'đẩy mạnh', 'tiếp tục', 'nâng cao', 'chất lượng', 'thực hiện', 'hiện nay', 'trong nhiệm kỳ', 'nhiệm kỳ tới', 'nhiệm kỳ',
    'đánh giá', 'là chưa đúng', 'chưa phù hợp', 'chưa thực chất', 'chưa sát', 'là chưa đầy đủ', 'là quá lạc quan', 'phương hướng', 'hằng năm',
    'người dân', 'nhân dân', 'bà con', 'của tỉnh', 'địa phương', 'ưu tiên', 'hỗ trợ', 'đầu tư', 'xây dựng', 'phát triển', 'công tác', 'kết quả',
    'hạn chế', 'còn',
  ],
};
