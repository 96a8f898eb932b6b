import type { Day } from '#foundation/day.ts';
import type { CommitmentState, GrievanceState } from './kinds.ts';

/** What can stand against a wish about oversight; `web/words.ts` has a sentence for each. The actor's range is refused in the words that all rooms share. */
export type SeasonMissing = { readonly code: 'season_not_found'; readonly season: string };
export type PlaceMissing = SeasonMissing | { readonly code: 'organisation_not_found'; readonly organisation: string };
export type UnitMissing = SeasonMissing | { readonly code: 'unit_not_found'; readonly unit: string };

/** What happened lies on or before the season's day. */
export type DayAhead = { readonly code: 'day_ahead'; readonly on: Day; readonly today: Day };
/** The id is the client's; another piece of work has it already. */
export type IdTaken = { readonly code: 'id_taken' };
export type ListFull = { readonly code: 'list_full'; readonly limit: number };
/** A duty at the place itself does not lead it from above. @rule R-SEED-8 */
export type NotFromAbove = { readonly code: 'only_from_above'; readonly organisation: string };
export type ConfideNeeded = { readonly code: 'confide_needed' };
export type ChangedMeanwhile = { readonly code: 'oversight_changed_meanwhile'; readonly by: string };

export type NoteProblem = PlaceMissing | DayAhead | IdTaken | ListFull | ConfideNeeded;
export type EndNoteProblem = PlaceMissing | DayAhead | { readonly code: 'note_not_found' } | { readonly code: 'note_ended' } | { readonly code: 'ends_before_it_begins'; readonly from: Day };

export type AssignProblem =
  | PlaceMissing | IdTaken | NotFromAbove
  | { readonly code: 'mentor_not_found' }
  | { readonly code: 'mentor_out_of_reach'; readonly name: string; readonly organisation: string }
  | { readonly code: 'mentor_assigned_already'; readonly name: string };
export type EndAssignmentProblem = PlaceMissing | DayAhead | NotFromAbove | { readonly code: 'assignment_not_found' } | { readonly code: 'assignment_ended' } | { readonly code: 'ends_before_it_begins'; readonly from: Day };

export type VisitMissing = { readonly code: 'visit_not_found' };
export type PlanVisitProblem = PlaceMissing | IdTaken | ListFull | { readonly code: 'visit_day_passed'; readonly on: Day; readonly today: Day } | { readonly code: 'mentor_not_found' } | { readonly code: 'mentor_out_of_reach'; readonly name: string; readonly organisation: string };
export type DropVisitProblem = PlaceMissing | VisitMissing | { readonly code: 'visit_not_planned' };
export type DueBeforeFound = { readonly code: 'due_before_found'; readonly due: Day; readonly on: Day };
export type VisitProblem =
  | PlaceMissing | DayAhead | IdTaken | ListFull | ChangedMeanwhile | DueBeforeFound
  | { readonly code: 'visit_dropped' }
  | { readonly code: 'visit_recorded_already'; readonly by: string };
export type FindProblem = PlaceMissing | DayAhead | IdTaken | ListFull | VisitMissing | DueBeforeFound;
export type FollowUpProblem = PlaceMissing | DayAhead | ChangedMeanwhile | { readonly code: 'finding_not_found' } | { readonly code: 'finding_done' } | { readonly code: 'result_needed' } | DueBeforeFound;

export type GrievanceProblem = PlaceMissing | DayAhead | IdTaken | ListFull | ConfideNeeded | ChangedMeanwhile | { readonly code: 'due_before_raised'; readonly due: Day; readonly on: Day } | { readonly code: 'grievance_unchanged' };
export type GrievanceMissing = { readonly code: 'grievance_not_found' };
export type MoveGrievanceProblem =
  | PlaceMissing | DayAhead | GrievanceMissing | ChangedMeanwhile
  | { readonly code: 'grievance_moves_not_so'; readonly from: GrievanceState; readonly to: GrievanceState }
  | { readonly code: 'result_needed' }
  | { readonly code: 'moved_before_raised'; readonly raisedOn: Day };
export type TellProblem = PlaceMissing | DayAhead | GrievanceMissing | IdTaken | ListFull | { readonly code: 'moved_before_raised'; readonly raisedOn: Day };

export type CommitProblem = PlaceMissing | IdTaken | ListFull | ChangedMeanwhile | { readonly code: 'commitment_unchanged' };
export type ReportCommitmentProblem =
  | PlaceMissing | DayAhead | ChangedMeanwhile
  | { readonly code: 'commitment_not_found' }
  | { readonly code: 'commitment_closed'; readonly state: CommitmentState };

export type BoardProblem = UnitMissing;
export type WeekEmpty = { readonly code: 'week_empty' };

export type OversightProblem =
  | NoteProblem | EndNoteProblem | AssignProblem | EndAssignmentProblem | PlanVisitProblem | DropVisitProblem | VisitProblem | FindProblem | FollowUpProblem | GrievanceProblem | MoveGrievanceProblem | TellProblem
  | CommitProblem | ReportCommitmentProblem | BoardProblem | WeekEmpty;
