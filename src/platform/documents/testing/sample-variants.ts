/** Papers of the other shapes: an official letter, minutes with two signatures, a draft across the page. */
import { day } from '#foundation/day.ts';
import type { OfficialPaper } from '../official.ts';

export const sampleLetter: OfficialPaper = {
  profile: 'HD05',
  superior: 'Đảng bộ tỉnh Vĩnh Long',
  issuers: ['Đảng ủy xã Hòa Ninh'],
  symbol: 'CV/ĐU',
  dated: day('2026-06-05'),
  place: 'Hòa Ninh',
  urgency: 'KHẨN',
  abstract: 'về việc điều chỉnh thời gian tổ chức đại hội chi bộ',
  addressed: { word: 'Kính gửi', to: ['Ban Thường vụ Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'] },
  orientation: 'portrait',
  blocks: [
    { kind: 'paragraph', text: 'Đảng ủy xã đề nghị lùi thời gian tổ chức đại hội của 02 chi bộ\nấp Hòa Quí và ấp Hòa Lợi.' },
    { kind: 'bullet', text: 'Lý do: địa bàn sạt lở.' },
    { kind: 'bullet', level: 2, text: 'Thời gian mới: trước ngày 30/6/2026.' },
  ],
  signatures: [{ authority: 'T/M Đảng ủy', post: 'Phó Bí thư', name: 'Lê Văn Ẵm' }],
  recipients: ['Như trên', 'Lưu Đảng ủy'],
};

export const sampleMinutes: OfficialPaper = {
  profile: 'HD36',
  superior: 'Đảng bộ xã Hòa Ninh',
  issuers: ['Đại hội đại biểu lần thứ XII', 'Nhiệm kỳ 2020 - 2025'],
  dated: day('2020-03-10'),
  place: 'Hòa Ninh',
  kind: 'Biên bản',
  abstract: 'kiểm phiếu bầu Ban Chấp hành Đảng bộ xã khóa XII, nhiệm kỳ 2020 - 2025',
  orientation: 'portrait',
  blocks: [
    { kind: 'centred', text: 'KẾT QUẢ' },
    { kind: 'heading', level: 1, text: 'Số phiếu' },
    { kind: 'heading', level: 2, text: 'Phát ra' },
    { kind: 'heading', level: 3, text: 'Cho đại biểu chính thức' },
    { kind: 'heading', level: 3, text: 'Cho đại biểu đương nhiên' },
    { kind: 'heading', level: 2, text: 'Thu về' },
    { kind: 'heading', level: 1, text: 'Kết quả từng đồng chí' },
    { kind: 'paragraph', text: 'Biên bản lập xong lúc 10 giờ 30 phút cùng ngày, đã thông qua trước Đại hội.' },
  ],
  signatures: [
    { authority: 'T/M Đoàn Chủ tịch', name: 'Trần Thị Ngọc Hữu' },
    { authority: 'T/M Ban Kiểm phiếu', post: 'Trưởng ban', name: 'Nguyễn Văn Sĩ' },
  ],
  recipients: ['Đoàn Chủ tịch', 'Lưu hồ sơ Đại hội'],
  footer: 'Sổ ghi 9f3a 61c2 0b77 d1e4 · mục 88 · 10/3/2020',
};

export const sampleList: OfficialPaper = {
  profile: 'HD36',
  superior: 'Huyện ủy Long Hồ',
  issuers: ['Đảng ủy xã Hòa Ninh'],
  symbol: 'DS/ĐU',
  number: 7,
  dated: day('2020-02-09'),
  draft: 2,
  place: 'Hòa Ninh',
  kind: 'Danh sách trích ngang',
  abstract: 'nhân sự giới thiệu tham gia Ban Chấp hành Đảng bộ xã khóa XII',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'table',
      size: 11,
      columns: [
        { header: 'TT', width: 10, align: 'center' },
        { header: 'Họ và tên', width: 45, align: 'left' },
        { header: 'Ngày sinh', width: 24, align: 'center' },
        { header: 'Học vấn', group: 'Trình độ', width: 20, align: 'center' },
        { header: 'Chuyên môn', group: 'Trình độ', width: 35, align: 'left' },
        { header: 'Ghi chú', width: 80, align: 'left' },
      ],
      rows: [
        { band: 'I. Tái cử' },
        ['1', 'Nguyễn Văn Sĩ', '5/8/1972', '12/12', 'ĐH Luật', 'Ủy viên Ban Thường vụ Đảng ủy.\nDự kiến: Bí thư.'],
        { band: 'II. Tham gia lần đầu' },
        ['2', 'Trần Thị Ngọc Hữu', '12/11/1988', '12/12', 'Kế toán', { text: [{ text: 'Nữ', bold: true }, { text: ', dưới 40 tuổi' }], align: 'center' }],
      ],
    },
  ],
  signatures: [{ authority: 'T/M Ban Thường vụ', post: 'Bí thư' }],
};
