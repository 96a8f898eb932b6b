import type { Sentence } from '#foundation/sentence.ts';
import type { NextStepCode, NextStepFacts } from '../core/next-step.ts';
import { officeWords, sittingWords } from '../core/words.ts';

type Words = { readonly [C in NextStepCode]: (facts: Extract<NextStepFacts, { readonly code: C }>) => Sentence };

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The chair's next step as a short instruction. */
const WORDS: Words = {
  set_agenda: () => ({ vi: 'Lập chương trình theo mẫu', en: 'Set the agenda from the template' }),
  wait_for_quorum: ({ present, needed }) => ({ vi: `Điểm danh tiếp: có mặt ${present}, cần ${needed}`, en: `Go on checking in: ${present} present, ${needed} needed` }),
  open_sitting: ({ sitting }) => ({ vi: `Khai mạc ${lower(sittingWords[sitting].vi)}`, en: `Open the ${lower(sittingWords[sitting].en)}` }),
  elect_officers: ({ office }) => ({ vi: `Biểu quyết bầu ${lower(officeWords[office].vi)}`, en: `Elect the ${lower(officeWords[office].en)}` }),
  decide_motion: ({ number }) => ({ vi: `Ghi kết quả biểu quyết số ${number}`, en: `Record the vote on motion no. ${number}` }),
  end_speech: ({ name }) => ({ vi: `${name} đang phát biểu`, en: `${name} is speaking` }),
  hold_election: ({ title }) => ({ vi: `Tiến hành bầu cử: ${title}`, en: `Hold the election: ${title}` }),
  end_item: ({ title }) => ({ vi: `Đang tiến hành: ${title}`, en: `Under way: ${title}` }),
  start_item: ({ title }) => ({ vi: `Bắt đầu: ${title}`, en: `Begin: ${title}` }),
  vote_resolution: () => ({ vi: 'Biểu quyết nghị quyết đại hội', en: 'Vote on the resolution' }),
  close_sitting: ({ sitting }) => ({ vi: `Kết thúc ${lower(sittingWords[sitting].vi)}`, en: `Close the ${lower(sittingWords[sitting].en)}` }),
  close_congress: () => ({ vi: 'Bế mạc đại hội', en: 'Close the congress' }),
  finish_minutes: () => ({ vi: 'Hoàn chỉnh, ký biên bản và báo cáo cấp trên', en: 'Finish and sign the minutes, report to the superior' }),
};

export function nextStepWords(step: { readonly code: NextStepCode; readonly facts?: object }): Sentence {
  return (WORDS[step.code] as (facts: unknown) => Sentence)({ ...step, ...step.facts });
}

/** What the rules of this room say, by id: the sentence behind "Vì sao?". */
export const ruleSentences: { readonly [rule: string]: Sentence } = {
  'R-SEED-7': {
    vi: 'Tiến hành đủ các nội dung đại hội; tránh quá chú trọng công tác bầu cử cấp ủy mà xem nhẹ việc thảo luận văn kiện. Chỉ nhắc, không chặn.',
    en: 'All contents are done in step; a congress that attends to elections and neglects its documents is a defect. A reminder, never a refusal.',
  },
  'R-DL-11.1': {
    vi: 'Đại hội hợp lệ khi có ít nhất hai phần ba số được triệu tập, của ít nhất hai phần ba số tổ chức trực thuộc. Chưa xác nhận nguồn.',
    en: 'A congress is valid with at least two thirds of those summoned, from at least two thirds of the direct organisations. Source not confirmed.',
  },
  'R-HD01-14.1': {
    vi: 'Phiên trù bị bầu đoàn chủ tịch, đoàn thư ký, ban thẩm tra; thông qua nội quy, chương trình, quy chế. Ở cơ sở có thể không họp riêng.',
    en: 'The preparatory sitting elects presidium, secretariat and credentials board and passes rules and programme. Optional at the grassroots.',
  },
  'R-HD01-14.2': { vi: 'Phiên chính thức tiến hành các nội dung theo Điều lệ.', en: 'The official sitting does the contents that the Charter names.' },
  'R-HD01-14.3': {
    vi: 'Trình tự: chào cờ, đoàn chủ tịch và thư ký, khai mạc, thẩm tra tư cách, báo cáo chính trị, kiểm điểm, thảo luận, bầu cử, nghị quyết, bế mạc.',
    en: 'The order: salute, presidium and secretariat, opening, credentials, political report, review, discussion, elections, resolution, closing.',
  },
  'R-QD24-12.1': { vi: 'Cấp ủy triệu tập đề nghị số lượng, danh sách đoàn chủ tịch; đại hội biểu quyết.', en: 'The convening committee proposes the presidium’s number and names; the congress votes.' },
  'R-244-6.1': { vi: 'Đoàn thư ký ghi biên bản, dự thảo nghị quyết, giúp tổng hợp danh sách, quản lý tài liệu.', en: 'The secretariat keeps the minutes, drafts resolutions, helps with lists and papers.' },
  'R-QD24-12.2': {
    vi: 'Ban thẩm tra tư cách đại biểu gồm đại biểu chính thức, do đại hội đại biểu bầu; đại hội đảng viên không bầu.',
    en: 'The credentials board consists of official delegates and is elected by a delegates’ congress; a members’ congress elects none.',
  },
  'R-190-8.1': {
    vi: 'Ban kiểm phiếu do đoàn chủ tịch giới thiệu, đại hội biểu quyết, gồm đại biểu hoặc đảng viên chính thức không có tên trong danh sách bầu cử.',
    en: 'Tellers are proposed by the presidium and voted by the congress, from official delegates or full members who are not on the list.',
  },
  'R-244-2.1': { vi: 'Tập trung dân chủ; quyết định theo đa số quá một phần hai.', en: 'Democratic centralism; decisions by more than half.' },
  'R-244-3.1': { vi: 'Bầu cấp ủy, ban thường vụ, bí thư, phó bí thư, ủy ban kiểm tra, đại biểu cấp trên bằng phiếu kín.', en: 'Committee, standing committee, secretaries, inspection committee and delegates are elected by secret ballot.' },
  'R-244-3.2': {
    vi: 'Biểu quyết giơ tay hoặc thẻ: đoàn chủ tịch, đoàn thư ký, ban thẩm tra, ban kiểm phiếu; số lượng và danh sách bầu cử.',
    en: 'By hands or cards: presidium, secretariat, credentials board, tellers; the number to elect and the list.',
  },
  'R-VK-2': { vi: 'Chương trình hành động được thảo luận, không biểu quyết; cấp ủy khóa mới hoàn chỉnh và ban hành.', en: 'The action programme is discussed but not voted; the new committee completes and issues it.' },
  'R-CT35-1.1': { vi: 'Nội dung đại hội theo kế hoạch đã duyệt.', en: 'The contents of the congress as planned.' },
  'R-QD24-16.1': { vi: 'Trong 7 ngày làm việc sau đại hội, báo cáo kết quả để cấp trên chuẩn y.', en: 'Within 7 working days after the congress its result is reported for approval.' },
};
