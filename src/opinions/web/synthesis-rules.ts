import type { Sentence } from '#foundation/sentence.ts';

/** What the screens of the synthesis say about a rule when they are asked why. */
export const synthesisRules: Readonly<Record<string, Sentence>> = {
  'R-HD60-1': {
    vi: 'Tổng hợp theo thứ tự đề mục của dự thảo, nhóm theo vấn đề, nêu chiều hướng từng loại ý kiến và giữ ý kiến cá biệt; người tổng hợp không thêm nhận xét. Số được tính từ chính các ý kiến nên không gõ được.',
    en: 'The synthesis follows the headings of the draft, groups by issue, shows how many hold each kind of view and keeps what only one said; the compiler adds no comment. Numbers are computed from the opinions, so they cannot be typed.',
  },
  'R-HD60-2': {
    vi: 'Mỗi cấp ủy làm một báo cáo, mỗi văn kiện một phần; báo cáo được đại hội thông qua và gửi cấp ủy cấp trên trực tiếp trong 10 ngày sau bế mạc. Gửi muộn vẫn gửi được và được ghi là muộn.',
    en: 'One report of each committee, one part for each document; adopted by the congress and sent to the direct superior within 10 days after closing. A late one can still be sent and is marked late.',
  },
  'R-SEED-7': {
    vi: 'Các nội dung của đại hội phải tiến hành đồng bộ; chỉ lo bầu cử mà coi nhẹ thảo luận văn kiện là hạn chế. Thảo luận dự thảo của ba cấp: của mình, cấp trên trực tiếp và Trung ương.',
    en: 'All contents of a congress are done in step; one that only elects and neglects its documents is deficient. Drafts of three levels are discussed: its own, the direct superior’s and the Centre’s.',
  },
  'R-DER-7': {
    vi: 'Mỗi ý kiến ghi văn kiện, đề mục, loại, nội dung, tổ chức góp ý và số người cùng ý kiến; số người ở một đề mục không vượt số dự họp.',
    en: 'Each opinion names document, heading, kind, words, organisation and how many share it; under one heading they cannot be more than attended.',
  },
};
