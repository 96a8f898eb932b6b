/** A paper of a congress as it is worked on: whose it is, which draft is in hand, how far it has come. */
import type { Day, Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Paper, PaperState } from './paper-state.ts';

/** What an organisation drafts itself. @rule R-VK-1 */
export const PAPER_KINDS = ['political-report', 'review-report', 'resolution', 'action-programme', 'other'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const paperKindWords: { readonly [K in PaperKind]: Sentence } = {
  'political-report': { vi: 'Báo cáo chính trị', en: 'Political report' },
  'review-report': { vi: 'Báo cáo kiểm điểm của cấp ủy', en: 'Review report of the committee' },
  resolution: { vi: 'Nghị quyết đại hội', en: 'Resolution of the congress' },
  'action-programme': { vi: 'Chương trình hành động', en: 'Action programme' },
  other: { vi: 'Văn kiện khác', en: 'Other document' },
};

export const paperStateWords: { readonly [S in PaperState]: Sentence } = {
  draft: { vi: 'Đang soạn', en: 'Being drafted' },
  opinions: { vi: 'Đang lấy ý kiến', en: 'Out for opinions' },
  check: { vi: 'Cấp trên đang thẩm định', en: 'With the superior for checking' },
  passed: { vi: 'Đã thông qua', en: 'Passed' },
  issued: { vi: 'Đã ban hành', en: 'Issued' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  filed: { vi: 'Đã lưu hồ sơ', en: 'Filed' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};

/** Whose draft it is, seen from an organisation: its own, one of a superior below the Centre, the Centre's. @rule R-SEED-7 */
export const DOCUMENT_LEVELS = ['own', 'superior', 'centre'] as const;
export type DocumentLevel = (typeof DOCUMENT_LEVELS)[number];

/** How the words of a draft came in. */
export const TEXT_SOURCES = ['typed', 'word', 'outline', 'opinions'] as const;
export type TextSource = (typeof TEXT_SOURCES)[number];

export interface CongressDocument extends Paper {
  readonly id: string;
  readonly seasonId: number;
  readonly organisationId: number;
  readonly kind: PaperKind;
  readonly title: string;
  /** A draft of the Centre, which the topmost organisation of the season keeps. */
  readonly centre: boolean;
  /** The short form for branches and grassroots. @rule R-VK-3 */
  readonly summary: boolean;
  readonly outline: string | null;
  /** The latest draft that was put before others; null: none was. Opinions are given on it. */
  readonly presented: number | null;
  /** Grows with every change; a page that shows an older one may not write. */
  readonly revision: number;
  readonly madeAt: Moment;
  readonly changedAt: Moment;
  /** Name of who changed it last. */
  readonly changedBy: string;
  readonly passed: { readonly motion: string | null; readonly on: Day } | null;
  /** The symbol that the number was given with, e.g. "NQ/ĐH". */
  readonly symbol: string | null;
}

/** Whether others may read it: it was put before them and was not withdrawn. */
export function isPresented({ presented, state }: Pick<CongressDocument, 'presented' | 'state'>): boolean {
  return presented !== null && state !== 'withdrawn';
}

/**
 * Whose a document is, seen from the organisation at `path` ('/1/12/345/').
 * @returns undefined where it is of another branch of the tree or of an organisation below
 */
export function levelSeenFrom(path: string, owner: { readonly path: string; readonly levelId: string }, centre: boolean): DocumentLevel | undefined {
  if (!path.startsWith(owner.path)) return undefined;
  if (centre || owner.levelId === 'central') return 'centre';
  return owner.path === path ? 'own' : 'superior';
}
