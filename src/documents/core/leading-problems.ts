import type { OutlineShapeProblem } from './outline.ts';
import type { PaperState } from './paper-state.ts';
import type { DocumentMissing, ParagraphMissing, PlaceMissing } from './problems.ts';
import type { QualityPointId } from './quality.ts';

/** What can stand against outlines, remarks and the quality list; `web/leading-words.ts` has a sentence for each that drafting does not share. */

export type MakeOutlineProblem = PlaceMissing | OutlineShapeProblem | { readonly code: 'level_not_below'; readonly level: string };

export type ChangeOutlineProblem =
  | MakeOutlineProblem
  | { readonly code: 'outline_not_found' }
  /** What was issued stays as it is; a new outline takes its place, or it is withdrawn. */
  | { readonly code: 'outline_issued'; readonly title: string }
  | { readonly code: 'outline_withdrawn'; readonly title: string }
  | { readonly code: 'outline_changed_meanwhile'; readonly savedBy: string };

export type IssueOutlineProblem = Exclude<ChangeOutlineProblem, OutlineShapeProblem | { readonly code: 'level_not_below' }>;
export type WithdrawOutlineProblem = Exclude<IssueOutlineProblem, { readonly code: 'outline_issued' }> | { readonly code: 'outline_not_issued'; readonly title: string };

export type AddRemarkProblem =
  | DocumentMissing
  /** Remarks are made on the draft in hand, so that the writer finds the words. */
  | { readonly code: 'version_not_in_hand'; readonly inHand: number }
  | ParagraphMissing
  | { readonly code: 'words_not_in_paragraph' }
  | { readonly code: 'draft_decided'; readonly state: PaperState }
  | { readonly code: 'must_only_from_superior' };

export type AnswerRemarkProblem =
  | DocumentMissing
  | { readonly code: 'remark_not_found' }
  | { readonly code: 'explanation_missing' }
  | { readonly code: 'remark_answered_meanwhile'; readonly savedBy: string };

export type AnswerQualityProblem =
  | DocumentMissing
  | { readonly code: 'version_not_in_hand'; readonly inHand: number }
  | ParagraphMissing
  /** A sum from the record answers it; no passage does. */
  | { readonly code: 'point_counts_alone'; readonly point: QualityPointId }
  | { readonly code: 'quality_changed_meanwhile'; readonly savedBy: string };

export type SearchProblem = { readonly code: 'season_not_found'; readonly season: string } | { readonly code: 'unit_not_found'; readonly unit: string } | { readonly code: 'query_without_word' };

export type SeasonDocumentsProblem = Exclude<SearchProblem, { readonly code: 'query_without_word' }>;

export type LeadingProblem = ChangeOutlineProblem | WithdrawOutlineProblem | AddRemarkProblem | AnswerRemarkProblem | AnswerQualityProblem | SearchProblem;
