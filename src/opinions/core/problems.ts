import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { SheetFault } from '#foundation/sheet.ts';
import type { SaidProblem } from './given-opinion.ts';

/** What can stand against a wish of the intake; `web/words.ts` has a sentence for each. */

export type PlaceProblem =
  | { readonly code: 'season_not_found'; readonly season: string }
  | { readonly code: 'organisation_not_found'; readonly organisation: string };

export type DriveMissing = { readonly code: 'drive_not_found' };

/** What a drive cannot be about. */
export type DriveDocumentProblem =
  | { readonly code: 'document_not_found' }
  | { readonly code: 'document_named_twice'; readonly title: string }
  /** Of a neighbour, or of somebody below. */
  | { readonly code: 'document_of_other_unit'; readonly title: string; readonly owner: string }
  | { readonly code: 'draft_withdrawn'; readonly title: string };

export type DriveProblem = PlaceProblem | DriveDocumentProblem | { readonly code: 'drive_ends_before_it_begins'; readonly from: Day; readonly until: Day };

export type ChangeDriveProblem =
  | DriveProblem
  | DriveMissing
  | { readonly code: 'drive_changed_meanwhile'; readonly by: string }
  | { readonly code: 'document_has_opinions'; readonly title: string; readonly opinions: number };

export type OverviewProblem = { readonly code: 'season_not_found'; readonly season: string } | DriveMissing | { readonly code: 'unit_not_found'; readonly unit: string };

export type MeetingMissing = { readonly code: 'meeting_not_found' };
export type MeetingProblem =
  | PlaceProblem
  | MeetingMissing
  | DriveDocumentProblem
  | { readonly code: 'meeting_changed_meanwhile'; readonly by: string }
  | { readonly code: 'meeting_closed'; readonly group: string }
  | { readonly code: 'meeting_in_future'; readonly heldOn: Day }
  | { readonly code: 'code_ends_before_meeting'; readonly heldOn: Day; readonly codeUntil: Day }
  | { readonly code: 'attending_needed' }
  /** R-DER-7 */
  | { readonly code: 'attending_below_sharing'; readonly attending: number; readonly sharing: number };

/** Whether the draft is heard about here and today. */
export type UnderDiscussionProblem =
  | { readonly code: 'document_not_found' }
  | { readonly code: 'document_of_other_unit'; readonly title: string; readonly owner: string }
  | { readonly code: 'draft_withdrawn'; readonly title: string }
  /** Not put to opinions, or in no drive that reaches this organisation. */
  | { readonly code: 'draft_not_under_discussion'; readonly title: string }
  | { readonly code: 'drive_not_begun'; readonly name: string; readonly from: Day }
  | { readonly code: 'drive_over'; readonly name: string; readonly until: Day };

export type ReadDraftProblem = PlaceProblem | UnderDiscussionProblem;

/** What can be wrong with one opinion that comes in. */
export type OpinionProblem =
  | SaidProblem
  | UnderDiscussionProblem
  | { readonly code: 'draft_replaced'; readonly title: string; readonly given: number; readonly present: number }
  | { readonly code: 'version_not_found'; readonly version: number; readonly present: number }
  /** The same id came before with other words. */
  | { readonly code: 'opinion_id_used' };

export type GiveProblem = PlaceProblem | OpinionProblem | MeetingMissing | { readonly code: 'meeting_closed'; readonly group: string } | { readonly code: 'name_needed' };

export type CodeProblem =
  | { readonly code: 'meeting_code_unknown' }
  | { readonly code: 'meeting_code_over'; readonly group: string }
  | { readonly code: 'too_many_attempts'; readonly seconds: number };

export type GiveByCodeProblem = CodeProblem | OpinionProblem | { readonly code: 'name_needed' };

export type WithdrawProblem =
  | { readonly code: 'opinion_not_found' }
  | { readonly code: 'opinion_withdrawn_already' }
  | { readonly code: 'drive_over'; readonly name: string; readonly until: Day };

/** R-DER-7 */
export type SharingProblem = { readonly code: 'sharing_above_attending'; readonly sharing: number; readonly attending: number };

/** One line of what a secretary sends, and why it cannot stand. Lines are counted from 1. */
export interface WrongLine {
  readonly line: number;
  readonly sentence: Sentence;
}

export type EnterProblem =
  | PlaceProblem
  | MeetingMissing
  | { readonly code: 'meeting_in_future'; readonly heldOn: Day }
  | UnderDiscussionProblem
  | { readonly code: 'version_not_found'; readonly version: number; readonly present: number }
  | { readonly code: 'opinions_wrong'; readonly count: number; readonly lines: readonly WrongLine[] };

export const FILE_REASONS = ['too_large', 'not_readable_kind', 'old_format', 'password', 'macros', 'damaged', 'nested_table', 'external_part', 'no_text'] as const;
export type FileReason = (typeof FILE_REASONS)[number];

export type ImportProblem =
  | PlaceProblem
  | MeetingMissing
  | { readonly code: 'meeting_in_future'; readonly heldOn: Day }
  | UnderDiscussionProblem
  | { readonly code: 'version_not_found'; readonly version: number; readonly present: number }
  | { readonly code: 'opinions_file_unreadable'; readonly reason: FileReason }
  | { readonly code: 'opinions_file_empty' }
  | { readonly code: 'opinions_headings_missing'; readonly missing: readonly string[] }
  | { readonly code: 'opinions_rows_wrong'; readonly count: number; /** "B7" of Excel, or the row of a table in Word */ readonly cells: readonly SheetFault[] }
  | { readonly code: 'too_many_opinions'; readonly rows: number; readonly most: number }
  | { readonly code: 'file_taken_before'; readonly on: Day };

export type IntakeProblem =
  | DriveProblem
  | ChangeDriveProblem
  | OverviewProblem
  | MeetingProblem
  | ReadDraftProblem
  | GiveProblem
  | GiveByCodeProblem
  | WithdrawProblem
  | EnterProblem
  | ImportProblem
  | SharingProblem;
