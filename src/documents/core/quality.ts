/**
 * What the documents of a congress are judged by. Each point is answered with evidence from the record or from the text, never by a tick.
 * @rule R-SEED-6, R-SEED-7
 */
import type { Sentence } from '#foundation/sentence.ts';

export const QUALITY_POINTS = ['measured-by-own-resolution', 'complete', 'limits-and-causes', 'own-strengths', 'targets-feasible', 'three-levels-discussed', 'focus-discussed', 'documents-get-time'] as const;
export type QualityPointId = (typeof QUALITY_POINTS)[number];

/** figure: counted from the record; passages: paragraphs of the draft that say it; both: each is needed. */
export type Evidence = 'figure' | 'passages' | 'both';

export interface QualityPoint {
  readonly rule: string;
  readonly evidence: Evidence;
  readonly question: Sentence;
}

export const qualityPoints: { readonly [Id in QualityPointId]: QualityPoint } = {
  'measured-by-own-resolution': {
    rule: 'R-SEED-6', evidence: 'both',
    question: { vi: 'Kết quả được đánh giá theo từng chỉ tiêu của chính nghị quyết nhiệm kỳ trước?', en: 'Are the results judged target by target of the former congress’s own resolution?' },
  },
  complete: {
    rule: 'R-SEED-6', evidence: 'passages',
    question: { vi: 'Đã nêu đủ kết quả, hạn chế, khâu đột phá, nhiệm vụ trọng tâm và các chỉ tiêu chủ yếu?', en: 'Are results, limits, breakthroughs, key tasks and main targets all there?' },
  },
  'limits-and-causes': {
    rule: 'R-SEED-6', evidence: 'passages',
    question: { vi: 'Hạn chế được nêu thẳng thắn, có nguyên nhân chủ quan, khách quan và bài học?', en: 'Are limits named honestly, with causes of one’s own and others, and lessons?' },
  },
  'own-strengths': {
    rule: 'R-SEED-6', evidence: 'passages',
    question: { vi: 'Nội dung sát tiềm năng, thế mạnh riêng của địa phương, đơn vị, không chép của cấp trên?', en: 'Does it build on the place’s own strengths and not repeat the superior’s text?' },
  },
  'targets-feasible': {
    rule: 'R-SEED-6', evidence: 'both',
    question: { vi: 'Chỉ tiêu mới cụ thể, đo được và khả thi so với kết quả nhiều năm?', en: 'Are the new targets concrete, measurable and feasible beside the results of several years?' },
  },
  'three-levels-discussed': {
    rule: 'R-SEED-7', evidence: 'figure',
    question: { vi: 'Đã thảo luận dự thảo của cả ba cấp: cấp mình, cấp trên trực tiếp và Trung ương?', en: 'Were drafts of all three levels discussed: one’s own, the direct superior’s and the Centre’s?' },
  },
  'focus-discussed': {
    rule: 'R-SEED-7', evidence: 'figure',
    question: { vi: 'Ý kiến có tập trung vào phương châm, chủ đề; kết quả, hạn chế, bài học; nhiệm vụ trọng tâm, giải pháp?', en: 'Did opinions go to motto and theme; results, limits and lessons; key tasks and solutions?' },
  },
  'documents-get-time': {
    rule: 'R-SEED-7', evidence: 'figure',
    question: { vi: 'Thời gian và ý kiến dành cho văn kiện có tương xứng với công tác bầu cử?', en: 'Did documents get their share of time and opinions beside the elections?' },
  },
};

/** What was found for a point: a sum that opens to its parts, and paragraphs by identity. */
export interface QualityAnswer {
  readonly point: QualityPointId;
  readonly figure: { readonly met: number; readonly of: number } | null;
  /** Identities of paragraphs in the draft that was judged. */
  readonly passages: readonly number[];
}

export type QualityState = 'shown' | 'partly' | 'no_evidence';

/** shown: all the evidence that the point asks for; partly: some of it, or a sum that is not full. */
export function stateOfPoint({ point, figure, passages }: QualityAnswer): QualityState {
  const counted = figure !== null && figure.of > 0 && figure.met > 0;
  const full = counted && figure.met >= figure.of;
  const named = passages.length > 0;
  const { evidence } = qualityPoints[point];
  if (evidence === 'figure') return full ? 'shown' : counted ? 'partly' : 'no_evidence';
  if (evidence === 'passages') return named ? 'shown' : 'no_evidence';
  return full && named ? 'shown' : counted || named ? 'partly' : 'no_evidence';
}
