import type { Day } from '#foundation/day.ts';
import type { PaperProblem, PaperState, PaperStep } from './paper-state.ts';
import type { WordFileProblem } from './word-file-problems.ts';

/** What can stand against a wish about documents; `web/words.ts` has a sentence for each. */
export type PlaceMissing =
  | { readonly code: 'season_not_found'; readonly season: string }
  | { readonly code: 'organisation_not_found'; readonly organisation: string };

export type DocumentMissing = PlaceMissing | { readonly code: 'document_not_found' };
export type VersionMissing = { readonly code: 'version_not_found'; readonly number: number; readonly last: number };
/** Somebody has changed the document since the page was loaded; nothing was written. */
export type StaleDocument = { readonly code: 'document_changed_meanwhile'; readonly by: string; readonly at: string };
/** The text stands still while others read it, and for good once it is passed. */
export type TextFixed = { readonly code: 'text_not_open'; readonly state: Exclude<PaperState, 'draft'> };
/** The superior has approved the papers; they are changed only after the dossier was reopened. */
export type Locked = { readonly code: 'locked_by_approval'; readonly dossier: string; readonly on: Day };
export type ParagraphMissing = { readonly code: 'paragraph_not_found' };

export type TextProblem =
  | { readonly code: 'text_too_long'; readonly letters: number; readonly limit: number }
  | { readonly code: 'paragraph_too_long'; readonly at: number; readonly letters: number; readonly limit: number }
  | { readonly code: 'paragraph_named_twice'; readonly at: number }
  | ParagraphMissing
  | { readonly code: 'text_unchanged' };

export type MakeDocumentProblem =
  | PlaceMissing
  /** Only the topmost organisation of a season keeps the Centre's drafts. */
  | { readonly code: 'centre_kept_above'; readonly organisation: string }
  | { readonly code: 'outline_not_found' }
  | { readonly code: 'outline_of_other_kind' };
export type ChangeDocumentProblem = DocumentMissing | StaleDocument | TextFixed | Locked;
export type SaveTextProblem = DocumentMissing | StaleDocument | TextFixed | TextProblem | Locked;
export type WordPreviewProblem = DocumentMissing | WordFileProblem | TextProblem;
export type TakeWordProblem = WordPreviewProblem | StaleDocument | TextFixed | PaperProblem | Locked;

export type StepProblem =
  | DocumentMissing
  | StaleDocument
  | PaperProblem
  | Locked
  | { readonly code: 'document_empty' }
  /** Remarks that must be answered before the paper goes on. */
  | { readonly code: 'remarks_unanswered'; readonly count: number }
  | { readonly code: 'no_superior_to_check' }
  | { readonly code: 'vote_needed' }
  | { readonly code: 'vote_not_found' }
  | { readonly code: 'vote_not_passed'; readonly text: string }
  | { readonly code: 'vote_of_other_paper'; readonly title: string }
  | { readonly code: 'day_in_future'; readonly day: Day }
  | { readonly code: 'issued_before_passed'; readonly on: Day; readonly passedOn: Day }
  | { readonly code: 'reason_needed'; readonly step: PaperStep['step'] };
export type CheckProblem = DocumentMissing | StaleDocument | PaperProblem | { readonly code: 'checks_own_paper'; readonly organisation: string } | { readonly code: 'reason_needed'; readonly step: PaperStep['step'] };
export type LinkTableProblem = DocumentMissing | StaleDocument | TextFixed | Locked | ParagraphMissing | { readonly code: 'link_unchanged' };
export type CompareProblem = DocumentMissing | VersionMissing;
export type FollowProblem = CompareProblem | ParagraphMissing | { readonly code: 'words_outside_paragraph'; readonly letters: number };

export type DraftingProblem =
  | MakeDocumentProblem | ChangeDocumentProblem | SaveTextProblem | TakeWordProblem | StepProblem | CheckProblem | LinkTableProblem | FollowProblem;
