import type { Sentence } from '#foundation/sentence.ts';

/**
 * How far an organisation has come in the season, from the first preparation to the programme. A congress stands at exactly one: the farthest
 * that its facts have reached. Order: as a congress goes.
 */
export const SEASON_STAGES = ['preparing', 'documents', 'personnel', 'approved-to-hold', 'held', 'reported', 'approved', 'programme'] as const;

export type SeasonStage = (typeof SEASON_STAGES)[number];

export type StageCounts = { readonly [S in SeasonStage]: number };

/** The mark that brings a congress to the stage; `preparing` needs none. */
export const STAGE_MARKS: { readonly [S in SeasonStage]: string | null } = {
  preparing: null, documents: 'documents-approved', personnel: 'personnel-approved', 'approved-to-hold': 'approved-to-hold',
  held: 'held', reported: 'reported', approved: 'approved', programme: 'programme-issued',
};

export const stageWords: { readonly [S in SeasonStage]: Sentence } = {
  preparing: { vi: 'đang chuẩn bị', en: 'preparing' },
  documents: { vi: 'văn kiện đã duyệt', en: 'documents approved' },
  personnel: { vi: 'nhân sự đã duyệt', en: 'personnel approved' },
  'approved-to-hold': { vi: 'được duyệt mở đại hội', en: 'approved to hold' },
  held: { vi: 'đã đại hội, chưa báo cáo', en: 'held, not reported' },
  reported: { vi: 'đã báo cáo, chờ chuẩn y', en: 'reported, awaiting approval' },
  approved: { vi: 'đã chuẩn y', en: 'approved' },
  programme: { vi: 'đã có chương trình', en: 'programme issued' },
};

/** Id of the indicator that counts the stage. */
export function stageIndicator(stage: SeasonStage): string {
  return `stage-${stage}`;
}

/** What a congress has and has not at a stage: its own mark, and none of those farther on. */
export function stageCondition(stage: SeasonStage): { readonly all: readonly string[]; readonly none: readonly string[] } {
  const own = STAGE_MARKS[stage];
  const farther = SEASON_STAGES.slice(SEASON_STAGES.indexOf(stage) + 1).flatMap((each) => STAGE_MARKS[each] ?? []);
  return { all: ['congress', ...(own === null ? [] : [own])], none: farther };
}
