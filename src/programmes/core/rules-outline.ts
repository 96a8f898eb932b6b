import type { RulesPart } from './programme.ts';

/**
 * A beginning for the working rules of a committee, in the order that offices use; no text is prescribed. @rule R-SEED-9
 * @param committee "Đảng ủy xã Mỹ An"; @param branch a branch has no standing members
 */
export function rulesOutline(committee: string, branch: boolean): RulesPart[] {
  return [
    { title: 'Nguyên tắc làm việc', text: `${committee} làm việc theo nguyên tắc tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách.\nNhững việc quan trọng đều được thảo luận và biểu quyết theo đa số.` },
    { title: `Nhiệm vụ, quyền hạn của ${committee}`, text: 'Lãnh đạo thực hiện nghị quyết đại hội; quyết định chương trình, kế hoạch công tác hằng năm.\nLãnh đạo công tác tư tưởng, tổ chức, cán bộ, kiểm tra, giám sát và dân vận.' },
    ...(branch ? [] : [{ title: 'Nhiệm vụ, quyền hạn của Ban Thường vụ', text: 'Chuẩn bị nội dung các kỳ họp; chỉ đạo và kiểm tra việc thực hiện nghị quyết giữa hai kỳ họp.' }]),
    { title: 'Trách nhiệm, quyền hạn của bí thư, phó bí thư', text: 'Bí thư chủ trì công việc, chịu trách nhiệm trước cấp ủy và cấp trên.\nPhó bí thư giúp bí thư, phụ trách các việc được phân công.' },
    { title: 'Trách nhiệm của cấp ủy viên', text: 'Phụ trách lĩnh vực, địa bàn được phân công; báo cáo kết quả hằng quý.' },
    { title: 'Chế độ hội họp', text: `Họp thường lệ mỗi tháng một lần, họp bất thường khi cần.\nTài liệu gửi trước ${branch ? '2' : '3'} ngày làm việc.` },
    { title: 'Chế độ thông tin, báo cáo', text: 'Báo cáo cấp trên hằng tháng, hằng quý và khi có việc đột xuất.' },
    { title: 'Chế độ kiểm tra, giám sát, tự phê bình và phê bình', text: 'Mỗi năm kiểm điểm một lần; kiểm tra việc thực hiện nghị quyết theo chương trình.' },
    { title: 'Quan hệ công tác', text: 'Với cấp trên, chính quyền, Mặt trận Tổ quốc và các đoàn thể.' },
    { title: 'Điều khoản thi hành', text: 'Quy chế có hiệu lực từ ngày ban hành; cấp ủy xem xét sửa đổi khi cần.' },
  ];
}
