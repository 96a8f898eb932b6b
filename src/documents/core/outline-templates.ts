/**
 * What each kind of document usually has: a superior begins its outline from this.
 * @source R-SEED-6, R-SEED-7, R-VK-1, R-VK-2, forms F05
 */
import type { PaperKind } from './document.ts';
import type { OutlineSection } from './outline.ts';
import type { SectionRole } from './section-role.ts';

export interface OutlineTemplate {
  readonly kind: PaperKind;
  readonly title: string;
  readonly sections: readonly OutlineSection[];
}

const part = (title: string, guidance: string, role: SectionRole | null = null): OutlineSection => ({ level: 1, title, guidance, role });
const under = (title: string, guidance = ''): OutlineSection => ({ level: 2, title, guidance, role: null });

export const OUTLINE_TEMPLATES: readonly OutlineTemplate[] = [
  {
    kind: 'political-report',
    title: 'Đề cương báo cáo chính trị',
    sections: [
      part('Kết quả thực hiện nghị quyết đại hội nhiệm kỳ qua', 'Đối chiếu từng chỉ tiêu của chính nghị quyết nhiệm kỳ trước: đạt, vượt hay chưa đạt, con số lấy từ bảng chỉ tiêu.', 'assessment'),
      under('Kết quả trên từng lĩnh vực', 'Nêu việc làm được và số liệu; không kể lại công việc thường xuyên.'),
      under('Khâu đột phá và nhiệm vụ trọng tâm', 'Từng khâu đột phá, nhiệm vụ trọng tâm đã làm đến đâu.'),
      under('Xây dựng Đảng và hệ thống chính trị', 'Sinh hoạt chi bộ, phát triển đảng viên, kiểm tra, giám sát, dân vận.'),
      under('Hạn chế và nguyên nhân', 'Nêu thẳng, cụ thể; tách nguyên nhân khách quan và chủ quan.'),
      under('Bài học kinh nghiệm', 'Rút từ việc thật của đơn vị, mỗi bài học gắn với một kết quả hoặc hạn chế đã nêu.'),
      part('Phương hướng, mục tiêu, nhiệm vụ nhiệm kỳ tới', 'Xuất phát từ tiềm năng, thế mạnh riêng của đơn vị; không chép của cấp trên.', 'direction'),
      under('Phương châm và chủ đề', 'Ngắn gọn, nói đúng điều đơn vị muốn đạt trong nhiệm kỳ.'),
      under('Chỉ tiêu chủ yếu', 'Cụ thể, đo được, khả thi so với kết quả nhiều năm; lấy từ bảng chỉ tiêu nhiệm kỳ mới.'),
      under('Khâu đột phá', 'Ít mà rõ: vì sao chọn, ai làm, đến bao giờ.'),
      under('Nhiệm vụ trọng tâm và giải pháp', 'Mỗi giải pháp gắn với một nhiệm vụ hoặc chỉ tiêu.'),
    ],
  },
  {
    kind: 'review-report',
    title: 'Đề cương báo cáo kiểm điểm của cấp ủy',
    sections: [
      part('Việc thực hiện quy chế, nguyên tắc tổ chức và sinh hoạt đảng', 'Tập trung dân chủ, tự phê bình và phê bình, đoàn kết; dẫn việc cụ thể.'),
      part('Lãnh đạo thực hiện nhiệm vụ chính trị', 'Cấp ủy đã quyết định gì, kiểm tra ra sao, kết quả thế nào.'),
      part('Lãnh đạo xây dựng Đảng và hệ thống chính trị', 'Công tác tổ chức, cán bộ, kiểm tra, giám sát, dân vận.'),
      part('Hạn chế, khuyết điểm và trách nhiệm', 'Nêu rõ trách nhiệm của tập thể và của người đứng đầu.'),
      part('Nguyên nhân, bài học và hướng khắc phục', 'Việc nào khắc phục ngay, việc nào trong nhiệm kỳ tới, ai chịu trách nhiệm.'),
    ],
  },
  {
    kind: 'resolution',
    title: 'Đề cương nghị quyết đại hội',
    sections: [
      part('Đánh giá việc thực hiện nghị quyết nhiệm kỳ qua', 'Kết quả, hạn chế, nguyên nhân, bài học; khớp với báo cáo chính trị.', 'assessment'),
      part('Phương hướng, mục tiêu, chỉ tiêu, nhiệm vụ nhiệm kỳ tới', 'Chỉ tiêu lấy nguyên từ bảng chỉ tiêu đã thống nhất.', 'direction'),
      part('Các văn kiện được đại hội thông qua', 'Tên từng văn kiện; báo cáo tổng hợp ý kiến góp ý vào dự thảo văn kiện cấp trên.', 'papers'),
    ],
  },
  {
    kind: 'action-programme',
    title: 'Đề cương chương trình hành động',
    sections: [
      part('Mục đích, yêu cầu', 'Nghị quyết nào được cụ thể hóa, đạt được gì trong nhiệm kỳ.'),
      part('Nhiệm vụ, giải pháp và lộ trình', 'Từng việc: nội dung, người chủ trì, người phối hợp, thời hạn, kết quả đo được.'),
      part('Tổ chức thực hiện, kiểm tra, sơ kết', 'Ai theo dõi, báo cáo khi nào, sơ kết vào thời điểm nào.'),
    ],
  },
];
