import type { Sentence } from '#foundation/sentence.ts';

/** Rules that stand behind a document, each in a sentence for «Vì sao?». */
export const ruleSentences: Readonly<Record<string, Sentence>> = {
  'R-VK-1': { vi: 'Đại hội có báo cáo chính trị, báo cáo kiểm điểm của cấp ủy và dự thảo nghị quyết.', en: 'A congress has a political report, a review report of the committee and a draft resolution.' },
  'R-VK-2': { vi: 'Chương trình hành động được thảo luận, không biểu quyết; cấp ủy mới hoàn thiện và ban hành.', en: 'The action programme is discussed and not voted; the new committee completes and issues it.' },
  'R-VK-3': { vi: 'Chi bộ và tổ chức cơ sở thảo luận bản tóm tắt dự thảo của Trung ương; cấp trên cơ sở thảo luận toàn văn.', en: 'Branches and grassroots discuss the summaries of the Centre’s drafts; higher levels the full texts.' },
  'R-SEED-6': { vi: 'Báo cáo chính trị đánh giá nhiệm kỳ theo nghị quyết của chính đại hội trước: kết quả, hạn chế, khâu đột phá, nhiệm vụ trọng tâm, chỉ tiêu; mục tiêu mới cụ thể và khả thi.', en: 'The political report judges the term by the former congress’s own resolution: results, limits, breakthroughs, key tasks, targets; new targets are concrete and feasible.' },
  'R-SEED-7': { vi: 'Thảo luận dự thảo của cả ba cấp: cấp mình, cấp trên trực tiếp và Trung ương; đại hội chỉ lo bầu cử mà coi nhẹ văn kiện là thiếu sót.', en: 'Drafts of three levels are discussed: one’s own, the direct superior’s and the Centre’s; a congress that only elects and neglects its documents is at fault.' },
  'R-HD60-2': { vi: 'Báo cáo tổng hợp ý kiến được đại hội thông qua, gửi cấp trên trực tiếp chậm nhất 10 ngày sau bế mạc.', en: 'The synthesis of opinions is adopted by the congress and sent to the direct superior within ten days after closing.' },
};
