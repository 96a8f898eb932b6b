/** Which documents a congress must have, and until when. */
import { addDays, type Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Content } from '#campaigns/core/plan.ts';
import { applies, type Sourced } from '#campaigns/core/statutes/statute.ts';

export const DOCUMENT_KINDS = ['political-report', 'review-report', 'resolution', 'action-programme', 'synthesis', 'superior-drafts', 'centre-drafts'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export function isDocumentKind(kind: string): kind is DocumentKind {
  return (DOCUMENT_KINDS as readonly string[]).includes(kind);
}

export const documentKindWords: { readonly [K in DocumentKind]: Sentence } = {
  'political-report': { vi: 'Báo cáo chính trị', en: 'Political report' },
  'review-report': { vi: 'Báo cáo kiểm điểm của cấp ủy', en: 'Review report of the committee' },
  resolution: { vi: 'Dự thảo nghị quyết đại hội', en: 'Draft resolution of the congress' },
  'action-programme': { vi: 'Dự thảo chương trình hành động', en: 'Draft action programme' },
  synthesis: { vi: 'Báo cáo tổng hợp ý kiến góp ý', en: 'Synthesis of opinions' },
  'superior-drafts': { vi: 'Dự thảo văn kiện đại hội cấp trên trực tiếp', en: 'Drafts of the direct superior’s congress' },
  'centre-drafts': { vi: 'Dự thảo văn kiện của Trung ương', en: 'Drafts of the Centre' },
};

/** voted: the congress adopts it; discussed: it talks about it and somebody else issues it. */
export type Treatment = 'voted' | 'discussed';

/** A document is discussed, so it lies ready on the day of opening; a report on the discussion follows the closing. */
export type Due = 'opening' | { readonly daysAfterClosing: number };

export interface RequiredDocument {
  readonly kind: DocumentKind;
  readonly treatment: Treatment;
  readonly due: Due;
  /** A congress without this content does not need it. */
  readonly content: Content;
  /** The topmost organisation of a season has no superior in it. */
  readonly notAtRoot?: true;
}

export const REQUIRED: readonly Sourced<RequiredDocument>[] = [
  { value: { kind: 'political-report', treatment: 'voted', due: 'opening', content: 'review' }, rule: 'R-VK-1', mark: 'S' },
  { value: { kind: 'review-report', treatment: 'voted', due: 'opening', content: 'review' }, rule: 'R-VK-1', mark: 'S' },
  { value: { kind: 'resolution', treatment: 'voted', due: 'opening', content: 'review' }, rule: 'R-VK-1', mark: 'S' },
  // Discussed but not voted: the new committee completes and issues it.
  { value: { kind: 'action-programme', treatment: 'discussed', due: 'opening', content: 'review' }, rule: 'R-VK-2', mark: 'S' },
  // Branches and grassroots discuss the summaries of the Centre's drafts, higher levels the full texts.
  { value: { kind: 'centre-drafts', treatment: 'discussed', due: 'opening', content: 'drafts' }, rule: 'R-VK-3', mark: 'S' },
  { value: { kind: 'superior-drafts', treatment: 'discussed', due: 'opening', content: 'drafts', notAtRoot: true }, rule: 'R-SEED-7', mark: 'S' },
  { value: { kind: 'synthesis', treatment: 'voted', due: { daysAfterClosing: 10 }, content: 'drafts', notAtRoot: true }, rule: 'R-HD60-2', mark: 'S' },
];

/** Levels that discuss the summaries of the Centre's drafts. @rule R-VK-3 */
export const SUMMARY_LEVELS: readonly string[] = ['grassroots', 'branch'];

/** The congress that is looked at. */
export interface CongressForSet {
  readonly contents: readonly Content[];
  readonly root: boolean;
  /** A branch or a grassroots organisation, not one above them. */
  readonly grassroots: boolean;
  readonly opensOn: Day;
  readonly closesOn: Day;
}

export interface DueDocument {
  readonly kind: DocumentKind;
  readonly treatment: Treatment;
  /** Whether the summary is discussed in place of the full text. @rule R-VK-3 */
  readonly summary: boolean;
  readonly dueOn: Day;
  readonly rule: string;
}

/** In the order of the list. `switches` are the rules without a source that the season applies all the same. */
export function requiredSet(congress: CongressForSet, switches: readonly string[]): DueDocument[] {
  const required = REQUIRED.filter((sourced) => applies(sourced, switches) && congress.contents.includes(sourced.value.content) && !(sourced.value.notAtRoot && congress.root));
  return required.map(({ value: { kind, treatment, due }, rule }) => ({
    kind,
    treatment,
    summary: kind === 'centre-drafts' && congress.grassroots,
    dueOn: due === 'opening' ? congress.opensOn : addDays(congress.closesOn, due.daysAfterClosing),
    rule,
  }));
}

export interface SetState extends DueDocument {
  readonly state: 'ready' | 'missing' | 'late';
}

/** What is there, what is missing, and what is missing although its day has passed. */
export function stateOfSet(required: readonly DueDocument[], ready: ReadonlySet<DocumentKind>, today: Day): SetState[] {
  return required.map((each) => ({ ...each, state: ready.has(each.kind) ? 'ready' : each.dueOn < today ? 'late' : 'missing' }));
}
