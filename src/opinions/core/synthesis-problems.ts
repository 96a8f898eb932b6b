import type { Day, Moment } from '#foundation/day.ts';
import type { LocateProblem } from './amendments.ts';
import type { ReportState } from './report.ts';

/** Why the place of a synthesis is not found. */
export type SynthesisPlaceProblem = { readonly code: 'season_not_found'; readonly season: string } | { readonly code: 'organisation_not_found'; readonly organisation: string };

export type DocumentMissing = { readonly code: 'document_not_found' };
type OpinionMissing = { readonly code: 'opinion_not_found' };
type ReportMissing = { readonly code: 'synthesis_not_begun' };
type LineMissing = { readonly code: 'line_not_found' };
/** What was adopted is not written any more. */
type Frozen = { readonly code: 'synthesis_adopted'; readonly state: ReportState };
/** Somebody else saved first. */
type LineStale = { readonly code: 'line_changed_meanwhile'; readonly by: string; readonly at: Moment };
type ReportStale = { readonly code: 'synthesis_changed_meanwhile'; readonly by: string; readonly at: Moment };

export type PlacedProblem = SynthesisPlaceProblem | DocumentMissing;
export type ThemeProblem = PlacedProblem | OpinionMissing | { readonly code: 'theme_unknown'; readonly theme: string } | { readonly code: 'theme_needed' } | { readonly code: 'opinions_needed'; readonly atLeast: number };
export type TermProblem = PlacedProblem | { readonly code: 'theme_unknown'; readonly theme: string } | { readonly code: 'term_known'; readonly term: string; readonly theme: string };

export type AmendmentProblem =
  | PlacedProblem
  | OpinionMissing
  | { readonly code: 'not_own_document' }
  | { readonly code: 'not_an_amendment' }
  | { readonly code: 'reason_needed' }
  /** Two accepted proposals would change the same words. */
  | { readonly code: 'amendments_collide'; readonly words: string }
  | { readonly code: 'amendment_unplaced'; readonly problem: LocateProblem['code'] };

export type NextDraftProblem =
  | PlacedProblem
  | { readonly code: 'not_own_document' }
  | { readonly code: 'nothing_accepted' }
  | { readonly code: 'amendments_collide'; readonly words: string }
  /** What the documents' room says of its draft. */
  | { readonly code: 'draft_changed_meanwhile'; readonly by: string; readonly at: Moment }
  | { readonly code: 'draft_not_open' }
  /** The superior has approved these words with the dossier of documents. */
  | { readonly code: 'draft_approved'; readonly on: Day }
  /** The next draft was begun and has other words there. */
  | { readonly code: 'amendment_overtaken'; readonly words: string }
  | { readonly code: 'draft_too_long' };

export type WriteProblem =
  | SynthesisPlaceProblem
  | LineMissing
  | Frozen
  | LineStale
  | { readonly code: 'chip_unknown'; readonly chip: string }
  | { readonly code: 'wording_missing' }
  | { readonly code: 'quotation_not_of_line' }
  | { readonly code: 'pick_not_of_line'; readonly pick: string };

export type ReportWriteProblem = PlacedProblem | ReportMissing | Frozen | ReportStale | { readonly code: 'chip_unknown'; readonly chip: string };
export type ArrangeProblem =
  | SynthesisPlaceProblem
  | LineMissing
  | OpinionMissing
  | Frozen
  | LineStale
  /** A split that leaves nothing, or nothing chosen. */
  | { readonly code: 'split_leaves_nothing' }
  | { readonly code: 'lines_of_other_sections' }
  | { readonly code: 'lines_needed'; readonly atLeast: number };

export interface LeftOut {
  readonly opinion: string;
  readonly group: string;
  readonly words: string;
}

export type BeginProblem = PlacedProblem | Frozen | { readonly code: 'no_opinions' };
export type AdoptProblem =
  | PlacedProblem
  | ReportMissing
  | Frozen
  | ReportStale
  /** Opinions that stand in no line: the first of them by name. Nothing is dropped. */
  | { readonly code: 'opinions_left_out'; readonly count: number; readonly opinions: readonly LeftOut[] }
  | { readonly code: 'lines_not_done'; readonly count: number; readonly titles: readonly string[] }
  | { readonly code: 'motion_not_found' }
  | { readonly code: 'motion_not_passed'; readonly text: string }
  | { readonly code: 'adoption_unfounded' }
  | { readonly code: 'day_in_future'; readonly day: Day; readonly today: Day };
export type SendProblem = PlacedProblem | ReportMissing | { readonly code: 'synthesis_not_adopted' } | { readonly code: 'synthesis_sent'; readonly on: Day } | { readonly code: 'no_superior' };
export type ReceiveProblem = SynthesisPlaceProblem | { readonly code: 'report_not_found' } | { readonly code: 'report_not_sent'; readonly organisation: string } | { readonly code: 'report_received'; readonly on: Day };
export type CompileProblem = PlacedProblem | Frozen | { readonly code: 'nothing_to_compile' };
export type FileProblem = PlacedProblem | ReportMissing;
export type ReplyProblem =
  | SynthesisPlaceProblem
  | OpinionMissing
  | LineMissing
  | DocumentMissing
  | { readonly code: 'reason_needed' }
  | { readonly code: 'reply_subject_needed' }
  | { readonly code: 'not_own_document' }
  | { readonly code: 'final_paragraph_not_found'; readonly version: number };
export type BalanceProblem = SynthesisPlaceProblem | { readonly code: 'unit_not_found'; readonly unit: string };

export type SynthesisProblem =
  | ThemeProblem
  | TermProblem
  | AmendmentProblem
  | NextDraftProblem
  | WriteProblem
  | ReportWriteProblem
  | ArrangeProblem
  | BeginProblem
  | AdoptProblem
  | SendProblem
  | ReceiveProblem
  | CompileProblem
  | FileProblem
  | ReplyProblem
  | BalanceProblem;
