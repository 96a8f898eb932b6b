import type { Sentence } from '#foundation/sentence.ts';

/** What somebody who visits a place before its congress looks at, on the phone and in this order. Ours; rules where there are some. */
export const VISIT_POINTS = ['plan', 'documents', 'opinions', 'targets', 'personnel', 'direct-election', 'unity', 'grievances', 'day', 'drive'] as const;
export type VisitPoint = (typeof VISIT_POINTS)[number];

/** As it should be · not so · not looked at. */
export const VISIT_ANSWERS = ['yes', 'no', 'not-seen'] as const;
export type VisitAnswer = (typeof VISIT_ANSWERS)[number];

export const visitAnswerWords: { readonly [A in VisitAnswer]: Sentence } = {
  yes: { vi: 'Đạt', en: 'Yes' },
  no: { vi: 'Chưa đạt', en: 'Not yet' },
  'not-seen': { vi: 'Chưa xem', en: 'Not looked at' },
};

interface PointText {
  readonly question: Sentence;
  readonly rule: string | null;
}

export const visitPoints: { readonly [P in VisitPoint]: PointText } = {
  plan: { question: { vi: 'Kế hoạch đại hội đã ban hành, phân công rõ người, rõ việc', en: 'The plan is issued and says who does what' }, rule: 'R-SEED-5' },
  documents: { question: { vi: 'Dự thảo văn kiện đã có, bám nghị quyết nhiệm kỳ trước', en: 'The drafts exist and answer the former resolution' }, rule: 'R-SEED-6' },
  opinions: { question: { vi: 'Chi bộ, đảng viên đã góp ý; ý kiến được ghi lại và tiếp thu', en: 'Members have discussed the drafts; opinions are written down and answered' }, rule: 'R-SEED-7' },
  targets: { question: { vi: 'Chỉ tiêu mới cụ thể, có căn cứ, làm được', en: 'New targets are concrete, founded and feasible' }, rule: 'R-SEED-6' },
  personnel: { question: { vi: 'Nhân sự làm đúng quy trình, đủ biên bản từng bước', en: 'Personnel work follows its steps, each with minutes' }, rule: 'R-NS-1' },
  'direct-election': { question: { vi: 'Nơi bầu trực tiếp bí thư: đã chuẩn bị nhân sự và làm tư tưởng', en: 'Where the secretary is elected directly: persons and minds are prepared' }, rule: 'R-HD62-1' },
  unity: { question: { vi: 'Nội bộ đoàn kết, không có đơn thư kéo dài', en: 'The committee is united; no complaint drags on' }, rule: 'R-SEED-8' },
  grievances: { question: { vi: 'Việc bức xúc của dân đã có người chịu trách nhiệm và thời hạn', en: 'Each matter of the people has somebody responsible and a deadline' }, rule: null },
  day: { question: { vi: 'Đoàn Chủ tịch, thư ký, kiểm phiếu, hội trường đã chuẩn bị', en: 'Presidium, secretaries, tellers and hall are prepared' }, rule: 'R-QD24-12.1' },
  drive: { question: { vi: 'Thi đua chào mừng đại hội có việc cụ thể', en: 'The emulation drive has concrete work' }, rule: null },
};

export interface PointAnswer {
  readonly point: VisitPoint;
  readonly answer: VisitAnswer;
  readonly note: string;
}

/** Every point once, in order; what was left out was not looked at. */
export function completeAnswers(given: readonly PointAnswer[]): PointAnswer[] {
  return VISIT_POINTS.map((point) => given.find((each) => each.point === point) ?? { point, answer: 'not-seen', note: '' });
}
