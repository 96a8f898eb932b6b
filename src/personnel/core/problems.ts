import type { Day } from '#foundation/day.ts';
import type { CountedFaults, SheetReason } from '#foundation/sheet.ts';
import type { Body } from './body.ts';
import type { Track } from './person.ts';
import type { StepNumber } from './step.ts';

/** What can stand against a wish about personnel; `web/words.ts` has a sentence for each. The actor's range is refused in the words that all rooms share. */
export type PlaceMissing = { readonly code: 'season_not_found'; readonly season: string } | { readonly code: 'organisation_not_found'; readonly organisation: string };
export type UnitProblem = Extract<PlaceMissing, { readonly code: 'season_not_found' }> | { readonly code: 'unit_not_found'; readonly unit: string };
export type PersonMissing = { readonly code: 'person_not_found' };
export type PersonStale = { readonly code: 'person_changed_meanwhile'; readonly by: string };
export type IdTaken = { readonly code: 'id_taken' };
export type InFuture = { readonly code: 'day_in_future'; readonly day: Day };
/** What the superior approved changes by a new dossier only. */
export type Locked = { readonly code: 'locked_by_approval'; readonly on: Day };

export type FrameProblem =
  | PlaceMissing
  | { readonly code: 'level_not_below'; readonly level: string }
  | { readonly code: 'range_backwards'; readonly from: number; readonly until: number }
  | { readonly code: 'frame_changed_meanwhile'; readonly by: string }
  | { readonly code: 'frame_unchanged' };

export type SchemeProblem =
  | PlaceMissing | Locked
  | { readonly code: 'body_named_twice'; readonly body: Body }
  | { readonly code: 'committee_missing' }
  | { readonly code: 'standing_above_committee'; readonly standing: number; readonly committee: number }
  | { readonly code: 'scheme_changed_meanwhile'; readonly by: string }
  | { readonly code: 'scheme_unchanged' };

/** Facts of one person that cannot be so. */
export type DetailsProblem =
  | { readonly code: 'birth_not_possible'; readonly year: number }
  | { readonly code: 'joined_before_grown'; readonly joinedOn: Day }
  | { readonly code: 'official_before_joined'; readonly joinedOn: Day; readonly officialOn: Day }
  | InFuture;

export type NamedAlready = { readonly code: 'person_named_already'; readonly name: string };
export type PeopleFull = { readonly code: 'people_full'; readonly limit: number };

export type PersonProblem =
  | PlaceMissing | Locked | PersonMissing | PersonStale | IdTaken | DetailsProblem | NamedAlready | PeopleFull
  | { readonly code: 'person_unchanged' }
  | { readonly code: 'track_stays'; readonly name: string };
export type DropProblem = PlaceMissing | Locked | PersonMissing | PersonStale;
export type OpenProblem = PlaceMissing | PersonMissing;
export type PostsProblem = PlaceMissing | Locked | PersonMissing | PersonStale | { readonly code: 'post_named_twice' } | { readonly code: 'post_needs_words' } | { readonly code: 'person_unchanged' };
export type PaperProblem = PlaceMissing | PersonMissing | InFuture | { readonly code: 'paper_unchanged' };

/** What speaks against a conference as it is told. */
export type StepRefusal =
  | InFuture
  | { readonly code: 'step_not_next'; readonly track: Track; readonly next: StepNumber }
  | { readonly code: 're_election_first'; readonly next: StepNumber } // R-NS-2
  | { readonly code: 'step_before_previous'; readonly previous: Day }
  | { readonly code: 'present_above_summoned'; readonly present: number; readonly summoned: number }
  | { readonly code: 'step_without_quorum'; readonly present: number; readonly summoned: number; readonly needed: number } // R-NS-3
  | { readonly code: 'step_names_nobody' }
  | { readonly code: 'step_names_twice'; readonly name: string }
  | { readonly code: 'person_of_other_track'; readonly name: string; readonly track: Track }
  | { readonly code: 'person_out_before'; readonly name: string; readonly step: StepNumber }
  | { readonly code: 'person_left_out'; readonly name: string }
  | { readonly code: 'person_passed_already'; readonly name: string }
  | { readonly code: 'votes_missing'; readonly name: string }
  | { readonly code: 'votes_not_at_first_step'; readonly name: string }
  | { readonly code: 'votes_above_present'; readonly name: string; readonly votes: number; readonly present: number };

export type StepProblem = PlaceMissing | Locked | IdTaken | PersonMissing | StepRefusal;
export type AmendProblem = StepProblem | { readonly code: 'step_not_found' } | { readonly code: 'step_latest_only' };

export type PublicationMissing = { readonly code: 'publication_not_found' };
export type PublishProblem = PlaceMissing | IdTaken | PersonMissing | { readonly code: 'publication_names_nobody' } | { readonly code: 'ends_before_it_begins'; readonly from: Day; readonly until: Day } | InFuture;
export type EndProblem = PlaceMissing | PublicationMissing | InFuture | { readonly code: 'publication_ended'; readonly on: Day } | { readonly code: 'ends_before_it_begins'; readonly from: Day; readonly until: Day };
export type CommentProblem = PlaceMissing | PublicationMissing | PersonMissing | IdTaken | InFuture;

export type DirectMissing = { readonly code: 'not_direct_election'; readonly organisation: string };
export type DirectProblem = PlaceMissing | DirectMissing | InFuture | { readonly code: 'direct_changed_meanwhile'; readonly by: string } | { readonly code: 'direct_unchanged' } | { readonly code: 'consent_incomplete' };
export type PersuasionProblem = PlaceMissing | DirectMissing | InFuture | IdTaken;
export type DirectPaperProblem = PlaceMissing | DirectMissing | InFuture | { readonly code: 'paper_unchanged' };

export type PersonnelSheetProblem =
  | PlaceMissing | Locked | PeopleFull
  | { readonly code: 'personnel_sheet_unreadable'; readonly reason: SheetReason }
  | { readonly code: 'personnel_headings_wrong'; readonly missing: readonly string[] }
  | ({ readonly code: 'personnel_rows_wrong' } & CountedFaults)
  | { readonly code: 'personnel_sheet_empty' };

export type FileProblem = PlaceMissing | { readonly code: 'personnel_empty' } | { readonly code: 'form_not_as_sheet' };

export type PersonnelProblem =
  | UnitProblem | FrameProblem | SchemeProblem | PersonProblem | DropProblem | OpenProblem | PostsProblem | PaperProblem | StepProblem | AmendProblem | PublishProblem | EndProblem | CommentProblem
  | DirectProblem | PersuasionProblem | DirectPaperProblem | PersonnelSheetProblem | FileProblem;
