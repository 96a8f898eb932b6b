import type { SentBy } from '#foundation/contract.ts';
import type { makeOutline } from '#documents/contract.ts';

/** What the province asks of every grassroots political report, section by section. @rule R-SEED-6, R-SEED-7 */
export const OUTLINE: Omit<SentBy<typeof makeOutline>, 'season' | 'organisation'> = {
  kind: 'political-report',
  title: 'Đề cương báo cáo chính trị trình đại hội cấp cơ sở',
  level: 'grassroots',
  sections: [
    { level: 1, title: 'Phương châm, chủ đề đại hội', guidance: 'Ngắn gọn, sát địa phương, đơn vị; không chép nguyên của cấp trên.' },
    { level: 1, title: 'Đánh giá kết quả thực hiện nghị quyết nhiệm kỳ 2015 - 2020', guidance: 'Đối chiếu từng chỉ tiêu của chính nghị quyết nhiệm kỳ trước: đạt, vượt, không đạt, vì sao. Gắn bảng chỉ tiêu.', role: 'assessment' },
    { level: 2, title: 'Kết quả đạt được', guidance: 'Số liệu có nguồn, so với đầu nhiệm kỳ.' },
    { level: 2, title: 'Hạn chế, nguyên nhân', guidance: 'Nêu thẳng; tách nguyên nhân chủ quan, khách quan; trách nhiệm của ai.' },
    { level: 2, title: 'Bài học kinh nghiệm', guidance: 'Mỗi bài học gắn với một việc đã làm.' },
    { level: 1, title: 'Nhiệm vụ trọng tâm nhiệm kỳ 2020 - 2025', guidance: 'Việc cụ thể, có nơi, có thời hạn, có người chủ trì.', role: 'direction' },
    { level: 1, title: 'Khâu đột phá', guidance: 'Một đến ba khâu, chọn theo thế mạnh và điểm nghẽn của mình.', role: 'direction' },
    { level: 1, title: 'Chỉ tiêu đến năm 2025', guidance: 'Đo được, khả thi so với kết quả nhiều năm; gắn bảng chỉ tiêu.', role: 'direction' },
  ],
};
