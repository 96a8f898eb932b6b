/** The sums of the quality list, counted from the record by the rooms that keep it. @rule R-SEED-6, R-SEED-7 */
import type { Sentence } from '#foundation/sentence.ts';
import { DOCUMENT_LEVELS, type DocumentLevel } from './document.ts';
import type { QualityPointId } from './quality.ts';

interface Sum {
  readonly met: number;
  readonly of: number;
}

/** What is known of an organisation's congress. */
export interface Counted {
  readonly targets: { readonly former: Sum; readonly new: Sum };
  /** Opinions on the drafts of each level, and the meetings in which they were given. */
  readonly levels: { readonly [L in DocumentLevel]: number } & { readonly meetings: number };
  /** The topmost organisation of a season has no superior in it. */
  readonly root: boolean;
  /** Opinions on motto and theme, results and lessons, tasks and solutions, of all. */
  readonly focus: Sum;
  /** Minutes; null: nothing was held or planned. */
  readonly time: { readonly documents: number; readonly elections: number } | null;
}

export interface FigurePart {
  readonly words: Sentence;
  readonly value: number;
  /** Counts as met; null: the part is no condition of its own. */
  readonly met: boolean | null;
}

export interface QualityFigure extends Sum {
  readonly parts: readonly FigurePart[];
}

const levelWords: { readonly [L in DocumentLevel]: Sentence } = {
  own: { vi: 'ý kiến vào dự thảo của cấp mình', en: 'opinions on its own drafts' },
  superior: { vi: 'ý kiến vào dự thảo của cấp trên', en: 'opinions on the superior’s drafts' },
  centre: { vi: 'ý kiến vào dự thảo của Trung ương', en: 'opinions on the Centre’s drafts' },
};

/** The figure of each point that asks for one; a point without anything to count is missing. */
export function qualityFigures({ targets, levels, root, focus, time }: Counted): Partial<Record<QualityPointId, QualityFigure>> {
  return {
    ...withFigure('measured-by-own-resolution', targets.former, [
      { words: { vi: 'chỉ tiêu nhiệm kỳ trước đã đánh giá', en: 'former targets judged' }, value: targets.former.met, met: null },
      { words: { vi: 'chỉ tiêu của nghị quyết nhiệm kỳ trước', en: 'targets of the former resolution' }, value: targets.former.of, met: null },
    ]),
    ...withFigure('targets-feasible', targets.new, [
      { words: { vi: 'chỉ tiêu mới không bị cảnh báo', en: 'new targets without a warning' }, value: targets.new.met, met: null },
      { words: { vi: 'chỉ tiêu mới', en: 'new targets' }, value: targets.new.of, met: null },
    ]),
    ...threeLevels(levels, root),
    ...focusFigure(focus),
    ...(time && timeFigure(time)),
  };
}

function withFigure(point: QualityPointId, sum: Sum, parts: readonly FigurePart[]): Partial<Record<QualityPointId, QualityFigure>> {
  return sum.of === 0 ? {} : { [point]: { met: sum.met, of: sum.of, parts } };
}

/** Also a level that has put no draft forward is asked about: then nothing of it was discussed. */
function threeLevels(levels: Counted['levels'], root: boolean): Partial<Record<QualityPointId, QualityFigure>> {
  const asked = DOCUMENT_LEVELS.filter((level) => !(root && level === 'superior'));
  const parts = asked.map((level): FigurePart => ({ words: levelWords[level], value: levels[level], met: levels[level] > 0 }));
  const meetings: FigurePart = { words: { vi: 'cuộc họp đã góp ý', en: 'meetings that discussed them' }, value: levels.meetings, met: null };
  return { 'three-levels-discussed': { met: parts.filter((part) => part.met).length, of: asked.length, parts: [...parts, meetings] } };
}

/** Opinions dwell on the three subjects when half of them do; the share is ours, the rule gives none. */
function focusFigure({ met, of }: Sum): Partial<Record<QualityPointId, QualityFigure>> {
  const half = Math.ceil(of / 2);
  return withFigure('focus-discussed', { met: Math.min(met, half), of: half }, [
    { words: { vi: 'ý kiến vào ba nội dung trọng tâm', en: 'opinions on the three main subjects' }, value: met, met: null },
    { words: { vi: 'ý kiến đã ghi', en: 'opinions recorded' }, value: of, met: null },
  ]);
}

/** Documents get their share when they take as long as the elections at least. */
function timeFigure({ documents, elections }: NonNullable<Counted['time']>): Partial<Record<QualityPointId, QualityFigure>> {
  return withFigure('documents-get-time', { met: documents, of: Math.max(documents, elections) }, [
    { words: { vi: 'phút dành cho văn kiện', en: 'minutes for documents' }, value: documents, met: null },
    { words: { vi: 'phút dành cho bầu cử', en: 'minutes for elections' }, value: elections, met: null },
  ]);
}
