import type { Sentence } from '#foundation/sentence.ts';

/** What each rule of a congress's day says and where it stands; with its number it is the answer to "Vì sao?". */
export const ruleWords: { readonly [rule: string]: { readonly says: Sentence; readonly source: Sentence } } = {
  'R-SEED-7': {
    says: { vi: 'Đại hội làm đồng bộ các nội dung; tránh chú trọng bầu cấp ủy mà xem nhẹ việc thảo luận văn kiện.', en: 'A congress does all its contents in step; one that only elects and neglects its documents is a defect.' },
    source: { vi: 'kinh nghiệm chỉ đạo đại hội năm 2020', en: 'guidance of the congresses of 2020' },
  },
  'R-QD24-12.1': {
    says: { vi: 'Cấp ủy triệu tập đề xuất số lượng, danh sách đoàn chủ tịch; đại hội biểu quyết. Đoàn chủ tịch làm việc tập thể, quyết định theo đa số.', en: 'The convening committee proposes the number and names of the presidium, the congress votes; the presidium decides together, by majority.' },
    source: { vi: 'Quy định 24-QĐ/TW, Điều 12', en: 'Decision 24-QĐ/TW, article 12' },
  },
  'R-QD24-12.2': {
    says: { vi: 'Ban thẩm tra tư cách đại biểu chỉ bầu ở đại hội đại biểu. Đại hội đảng viên không bầu; cấp ủy triệu tập báo cáo tình hình đảng viên dự đại hội.', en: 'A credentials board is elected by a delegates’ congress only; at a members’ congress the convening committee reports the attendance.' },
    source: { vi: 'Quy định 24-QĐ/TW, Điều 12', en: 'Decision 24-QĐ/TW, article 12' },
  },
  'R-VK-2': {
    says: { vi: 'Chương trình hành động chỉ thảo luận, không biểu quyết thông qua; cấp ủy khóa mới hoàn chỉnh và ban hành.', en: 'The action programme is discussed, not voted; the new committee completes and issues it.' },
    source: { vi: 'Công văn 11977-CV/VPTW ngày 23/4/2020', en: 'Official letter 11977-CV/VPTW of 23/4/2020' },
  },
  'R-244-2.1': {
    says: { vi: 'Đại hội quyết định theo đa số: được quá nửa tán thành.', en: 'A congress decides by majority: more than half in favour.' },
    source: { vi: 'quy chế bầu cử, phần nguyên tắc', en: 'election regulation, principles' },
  },
  'R-244-3.1': { says: { vi: 'Bầu cấp ủy, các chức danh và đại biểu bằng phiếu kín.', en: 'Committees, posts and delegates are elected by secret ballot.' }, source: { vi: 'quy chế bầu cử, phần hình thức bầu cử', en: 'election regulation, form of vote' } },
  'R-244-3.2': {
    says: { vi: 'Biểu quyết giơ tay hoặc giơ thẻ khi bầu đoàn chủ tịch, đoàn thư ký, ban thẩm tra, ban kiểm phiếu, thông qua số lượng và danh sách bầu cử.', en: 'Hands or cards are used to elect the presidium, the secretariat, the credentials board and the tellers, and to decide the number and the list.' },
    source: { vi: 'quy chế bầu cử, phần hình thức bầu cử', en: 'election regulation, form of vote' },
  },
  'R-190-8.1': { says: { vi: 'Ban kiểm phiếu do đại hội bầu, không có người trong danh sách bầu cử.', en: 'Tellers are elected by the congress and are not on the list.' }, source: { vi: 'quy chế bầu cử, phần ban kiểm phiếu', en: 'election regulation, tellers' } },
  'R-HD01-14.1': {
    says: { vi: 'Phiên trù bị bầu đoàn chủ tịch, đoàn thư ký, ban thẩm tra; thông qua nội quy, chương trình, quy chế bầu cử, quy chế làm việc.', en: 'The preparatory sitting elects the presidium, the secretariat and the credentials board, and passes the programme and the rules.' },
    source: { vi: 'Hướng dẫn 01-HD/TW, phần tổ chức đại hội', en: 'Guidance 01-HD/TW, running a congress' },
  },
  'R-HD01-14.2': { says: { vi: 'Phiên chính thức làm các nội dung của đại hội theo Điều lệ.', en: 'The official sitting does the contents that the Charter gives to a congress.' }, source: { vi: 'Hướng dẫn 01-HD/TW, phần tổ chức đại hội', en: 'Guidance 01-HD/TW, running a congress' } },
  'R-HD01-14.3': {
    says: { vi: 'Thứ tự phiên chính thức: chào cờ, đoàn chủ tịch, khai mạc, thẩm tra tư cách, báo cáo, thảo luận, bầu cử, tổng hợp ý kiến, nghị quyết, bế mạc.', en: 'Order of the official sitting: salute, presidium, opening, credentials, reports, discussion, elections, opinions, resolution, closing.' },
    source: { vi: 'Hướng dẫn 01-HD/TW, phần tổ chức đại hội', en: 'Guidance 01-HD/TW, running a congress' },
  },
  'R-DL-11.1': {
    says: { vi: 'Đại hội hợp lệ khi có mặt ít nhất hai phần ba số được triệu tập, thuộc ít nhất hai phần ba số tổ chức trực thuộc.', en: 'A congress is valid with two thirds of those summoned, from two thirds of the direct organisations.' },
    source: { vi: 'Điều lệ, phần đại hội', en: 'Charter, congresses' },
  },
  'R-CT35-1.1': {
    says: { vi: 'Đại hội có bốn nội dung: tổng kết và phương hướng; thảo luận văn kiện cấp trên; bầu cấp ủy; bầu đại biểu dự đại hội cấp trên.', en: 'A congress has four contents: review and direction; the drafts of the levels above; electing the committee; electing delegates to the congress above.' },
    source: { vi: 'Chỉ thị 35-CT/TW, phần nội dung', en: 'Directive 35-CT/TW, contents' },
  },
};
