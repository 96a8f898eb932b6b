import { assert } from '#foundation/assert.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { SEASON_STAGES, stageCondition, stageIndicator, stageWords } from './stage.ts';

/**
 * What can be true of a congress on a day. Besides these, every kind of fact that leaves a mark adds one of that name.
 * The bits are an inner matter of one process and are stored nowhere.
 */
export const BASE_MARKS = [
  'organisation', 'party-org', 'branch', 'congress', 'pilot', 'direct', 'with-day', 'plan-to-date', 'held', 'done', 'on-time', 'held-late', 'late', 'need', 'hold',
] as const;

export type BaseMark = (typeof BASE_MARKS)[number];

/** A number of the season: how many organisations have all of these marks and none of those. Later rooms add theirs as data. */
export interface Indicator {
  readonly id: string;
  readonly words: Sentence;
  readonly all: readonly string[];
  readonly none?: readonly string[];
}

export const INDICATORS: readonly Indicator[] = [
  { id: 'organisations', words: { vi: 'tổ chức', en: 'organisations' }, all: ['organisation'] },
  { id: 'party-orgs', words: { vi: 'đảng bộ', en: 'party organisations' }, all: ['organisation', 'party-org'] },
  { id: 'branches', words: { vi: 'chi bộ', en: 'branches' }, all: ['organisation', 'branch'] },
  { id: 'without-congress', words: { vi: 'không có đại hội trong mùa', en: 'without a congress in the season' }, all: ['organisation'], none: ['congress'] },
  { id: 'planned', words: { vi: 'phải đại hội', en: 'congresses to be held' }, all: ['congress'] },
  { id: 'held', words: { vi: 'đã đại hội', en: 'held' }, all: ['congress', 'held'] },
  { id: 'held-party-orgs', words: { vi: 'đảng bộ đã đại hội', en: 'held, party organisations' }, all: ['congress', 'held', 'party-org'] },
  { id: 'held-branches', words: { vi: 'chi bộ đã đại hội', en: 'held, branches' }, all: ['congress', 'held', 'branch'] },
  { id: 'not-held', words: { vi: 'chưa đại hội', en: 'not held' }, all: ['congress'], none: ['held'] },
  { id: 'late', words: { vi: 'chậm so với kế hoạch', en: 'late' }, all: ['congress', 'late'] },
  { id: 'on-time', words: { vi: 'đại hội đúng kế hoạch', en: 'held on time' }, all: ['congress', 'on-time'] },
  { id: 'held-late', words: { vi: 'đại hội sau ngày kế hoạch', en: 'held late' }, all: ['congress', 'held-late'] },
  { id: 'held-without-day', words: { vi: 'đã đại hội, kế hoạch không có ngày', en: 'held without a planned day' }, all: ['congress', 'held'], none: ['with-day'] },
  { id: 'plan-to-date', words: { vi: 'theo kế hoạch phải xong', en: 'planned up to the day' }, all: ['congress', 'plan-to-date'] },
  { id: 'with-day', words: { vi: 'đã chốt ngày', en: 'with a day' }, all: ['congress', 'with-day'] },
  { id: 'without-day', words: { vi: 'chưa chốt ngày', en: 'without a day' }, all: ['congress'], none: ['with-day'] },
  { id: 'done', words: { vi: 'đã báo cáo hoặc chuẩn y', en: 'reported or approved' }, all: ['congress', 'done'] },
  { id: 'reported', words: { vi: 'đã báo cáo kết quả', en: 'result reported' }, all: ['congress', 'reported'] },
  { id: 'approved', words: { vi: 'đã chuẩn y', en: 'result approved' }, all: ['congress', 'approved'] },
  { id: 'prepared', words: { vi: 'đã họp trù bị', en: 'preparatory sitting held' }, all: ['congress', 'prepared'] },
  { id: 'opened', words: { vi: 'đã khai mạc', en: 'opened' }, all: ['congress', 'opened'] },
  { id: 'need', words: { vi: 'cần cấp trên quyết định', en: 'needs a decision' }, all: ['congress', 'need'] },
  { id: 'hold', words: { vi: 'tạm hoãn', en: 'on hold' }, all: ['congress', 'hold'] },
  { id: 'pilots', words: { vi: 'đại hội điểm', en: 'pilots' }, all: ['congress', 'pilot'] },
  { id: 'pilots-party-orgs', words: { vi: 'đảng bộ điểm', en: 'pilots, party organisations' }, all: ['congress', 'pilot', 'party-org'] },
  { id: 'pilots-branches', words: { vi: 'chi bộ điểm', en: 'pilots, branches' }, all: ['congress', 'pilot', 'branch'] },
  { id: 'pilots-held', words: { vi: 'điểm đã đại hội', en: 'pilots held' }, all: ['congress', 'pilot', 'held'] },
  { id: 'pilots-held-party-orgs', words: { vi: 'đảng bộ điểm đã đại hội', en: 'pilots held, party organisations' }, all: ['congress', 'pilot', 'held', 'party-org'] },
  { id: 'pilots-held-branches', words: { vi: 'chi bộ điểm đã đại hội', en: 'pilots held, branches' }, all: ['congress', 'pilot', 'held', 'branch'] },
  { id: 'direct', words: { vi: 'bầu trực tiếp bí thư', en: 'direct elections' }, all: ['congress', 'direct'] },
  { id: 'direct-held', words: { vi: 'đã bầu trực tiếp bí thư', en: 'direct elections held' }, all: ['congress', 'direct', 'direct-election-held'] },
  { id: 'direct-not-held', words: { vi: 'chưa bầu trực tiếp bí thư', en: 'direct elections not yet held' }, all: ['congress', 'direct'], none: ['direct-election-held'] },
  ...SEASON_STAGES.map((stage) => ({ id: stageIndicator(stage), words: stageWords[stage], ...stageCondition(stage) })),
];

/** The indicators in force, made ready for counting: each is a mask over the bits of a congress. */
export interface Indicators {
  readonly all: readonly Indicator[];
  readonly masks: Int32Array;
  readonly values: Int32Array;
  /** Position of an indicator; -1 for an unknown one. */
  codeOf(id: string): number;
  /** Bit of a mark; 0 for one that no indicator asks for. */
  bitOf(mark: string): number;
  /** Marks of every organisation of a group. */
  readonly partyOrgBits: number;
  readonly branchBits: number;
}

export function indicatorsOf(more: readonly Indicator[] = []): Indicators {
  const all = [...INDICATORS, ...more];
  const marks = [...new Set([...BASE_MARKS, ...all.flatMap((each) => [...each.all, ...(each.none ?? [])])])];
  assert(marks.length <= 32, 'the marks of a congress fit into 32 bits');
  const bits = new Map<string, number>(marks.map((mark, index) => [mark, 1 << index]));
  const union = (names: readonly string[]): number => names.reduce((sum, name) => sum | (bits.get(name) as number), 0);
  const codes = new Map(all.map((each, index) => [each.id, index]));
  assert(codes.size === all.length, 'every indicator has an id of its own');
  return {
    all,
    masks: Int32Array.from(all, (each) => union([...each.all, ...(each.none ?? [])])),
    values: Int32Array.from(all, (each) => union(each.all)),
    codeOf: (id) => codes.get(id) ?? -1,
    bitOf: (mark) => bits.get(mark) ?? 0,
    partyOrgBits: union(['organisation', 'party-org']),
    branchBits: union(['organisation', 'branch']),
  };
}

export function meets(indicators: Indicators, code: number, bits: number): boolean {
  return (bits & (indicators.masks[code] as number)) === (indicators.values[code] as number);
}
