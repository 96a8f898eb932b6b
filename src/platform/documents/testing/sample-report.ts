/** A report of two pages with a table of twelve rows: what tests print and people look at. */
import { day } from '#foundation/day.ts';
import { formatShare } from '#foundation/vietnamese-format.ts';
import type { OfficialPaper, TableRow } from '../official.ts';

const UNITS: readonly (readonly [string, number, number, number, number])[] = [
  ['Thành ủy Vĩnh Long', 58, 31, 4, 3],
  ['Thị ủy Bình Minh', 46, 27, 3, 3],
  ['Huyện ủy Bình Tân', 43, 19, 3, 2],
  ['Huyện ủy Long Hồ', 52, 26, 4, 3],
  ['Huyện ủy Mang Thít', 48, 25, 4, 3],
  ['Huyện ủy Tam Bình', 55, 28, 4, 3],
  ['Huyện ủy Trà Ôn', 49, 24, 4, 3],
  ['Huyện ủy Vũng Liêm', 57, 30, 4, 3],
  ['Đảng ủy Khối Các cơ quan và Doanh nghiệp tỉnh', 41, 21, 2, 1],
  ['Đảng ủy Công an tỉnh', 8, 4, 1, 1],
  ['Đảng ủy Quân sự tỉnh', 4, 2, 0, 0],
  ['Đảng ủy Bộ đội Biên phòng', 2, 1, 0, 0],
];

const PARAGRAPH =
  'Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, ' +
  'các cấp ủy đã lãnh đạo, chỉ đạo tổ chức đại hội đúng phương châm, bảo đảm dân chủ, đoàn kết, trí tuệ và tiết kiệm; ' +
  'việc thảo luận văn kiện sôi nổi, thẳng thắn, nhiều ý kiến sát với tình hình địa phương.';

const row = ([name, plan, held, direct, directHeld]: (typeof UNITS)[number], index: number): readonly string[] => [
  String(index + 1), name, String(plan), String(held), formatShare(held, plan, 'round'), String(direct), String(directHeld),
];
const sum = (at: 1 | 2 | 3 | 4): number => UNITS.reduce((total, unit) => total + unit[at], 0);

export const sampleReport: OfficialPaper = {
  profile: 'HD36',
  superior: 'Đảng bộ tỉnh Vĩnh Long',
  issuers: ['Ban Tổ chức Tỉnh ủy'],
  symbol: 'BC/BTCTU',
  number: 5,
  dated: day('2020-05-29'),
  place: 'Vĩnh Long',
  kind: 'BÁO CÁO',
  abstract: 'tiến độ tổ chức đại hội đảng bộ, chi bộ cơ sở nhiệm kỳ 2020 - 2025 (tính đến ngày 29/5/2020)',
  orientation: 'portrait',
  blocks: [
    { kind: 'paragraph', text: PARAGRAPH },
    { kind: 'heading', level: 1, text: 'TIẾN ĐỘ' },
    { kind: 'heading', level: 2, text: 'Kết quả chung' },
    {
      kind: 'paragraph',
      text: [{ text: 'Đến ngày 29/5/2020, toàn tỉnh có ' }, { text: '238/463', bold: true }, { text: ' tổ chức cơ sở đảng tổ chức xong đại hội, đạt 51,40%; ' }, { text: 'bầu trực tiếp bí thư', italic: true }, { text: ' 25/33 nơi theo kế hoạch.' }],
    },
    { kind: 'bullet', text: 'Công tác nhân sự được chuẩn bị chặt chẽ, đúng quy trình; cơ cấu nữ, trẻ được quan tâm.' },
    { kind: 'bullet', text: 'Văn kiện được lấy ý kiến rộng rãi: <chi bộ> & "đoàn thể" = #đủ; chữ khó: ẫ ặ ẵ ỗ ữ ỵ Đ Ư.' },
    { kind: 'heading', level: 2, text: 'Kết quả từng đảng bộ' },
    {
      kind: 'table',
      caption: 'Biểu 1. Đại hội cơ sở theo từng đảng bộ trực thuộc Tỉnh ủy',
      columns: [
        { header: 'TT', width: 10, align: 'center' },
        { header: 'Đảng bộ', width: 58, align: 'left' },
        { header: 'Kế hoạch', group: 'Đại hội cơ sở', width: 19, align: 'right' },
        { header: 'Đã tổ chức', group: 'Đại hội cơ sở', width: 19, align: 'right' },
        { header: 'Tỷ lệ', group: 'Đại hội cơ sở', width: 19, align: 'right' },
        { header: 'Kế hoạch', group: 'Bầu trực tiếp bí thư', width: 20, align: 'right' },
        { header: 'Đã thực hiện', group: 'Bầu trực tiếp bí thư', width: 20, align: 'right' },
      ],
      rows: UNITS.map(row) satisfies readonly TableRow[],
      sums: [['', { text: 'Toàn tỉnh', align: 'center' }, String(sum(1)), String(sum(2)), formatShare(sum(2), sum(1), 'round'), String(sum(3)), String(sum(4))]],
    },
    { kind: 'note', text: 'Số liệu do các huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc báo cáo.' },
    { kind: 'heading', level: 1, text: 'KHÓ KHĂN, KIẾN NGHỊ' },
    { kind: 'paragraph', text: PARAGRAPH },
    { kind: 'paragraph', text: 'Một số nơi phải lùi thời gian do dịch bệnh; đề nghị Ban Thường vụ Tỉnh ủy cho phép điều chỉnh kế hoạch của các đơn vị này, hoàn thành trước ngày 30/6/2020.' },
  ],
  signatures: [{ authority: 'K/T Trưởng ban', post: 'Phó Trưởng ban', name: 'Nguyễn Thị Ngọc Ẩn' }],
  recipients: ['Ban Tổ chức Trung ương', 'Ban Thường vụ Tỉnh ủy', 'Các huyện ủy, thị ủy, thành ủy', 'Lưu Ban Tổ chức'],
  footer: 'Sổ ghi 9f3a 61c2 0b77 d1e4 · mục 1.204 · 29/5/2020',
};
