import type { Day } from '#foundation/day.ts';
import type { ResultProblem as TargetResultProblem } from '#targets/core/problems.ts';
import type { ProgrammeKind } from './programme.ts';

/** What can stand against a wish about the work after a congress; `web/words.ts` has a sentence for each. The actor's range is refused in the words that all rooms share. */

export type SeasonMissing = { readonly code: 'season_not_found'; readonly season: string };
export type UnitMissing = { readonly code: 'organisation_not_found'; readonly organisation: string };
/** The unit of the season whose congresses are asked about. */
export type RollUpProblem = SeasonMissing | { readonly code: 'unit_not_found'; readonly unit: string };
export type PlaceMissing = SeasonMissing | UnitMissing | { readonly code: 'congress_not_found'; readonly organisation: string };

/** The work begins when the congress is over. */
export type NotHeld = { readonly code: 'congress_not_held'; readonly organisation: string };
/** The superior approved the programmes; they change when the dossier is opened anew. */
export type Locked = { readonly code: 'locked_by_approval'; readonly dossier: string; readonly on: Day };
export type DayProblem =
  | { readonly code: 'day_in_future'; readonly day: Day; readonly today: Day }
  | { readonly code: 'day_before_congress'; readonly day: Day; readonly heldOn: Day };
/** The season refuses the fact that all is out. */
export type ClosedBefore = { readonly code: 'organisation_closed_before'; readonly day: Day; readonly closedOn: Day };
/** An id made by the caller names something else already. */
export type IdTaken = { readonly code: 'id_used_elsewhere' };
export type WorkProblem = PlaceMissing | NotHeld;

export type RulesStale = { readonly code: 'rules_changed_meanwhile'; readonly by: string };
export type SetRulesProblem = WorkProblem | Locked | RulesStale | { readonly code: 'rules_unchanged' };
export type IssueRulesProblem = WorkProblem | DayProblem | ClosedBefore | RulesStale | { readonly code: 'rules_not_written' } | { readonly code: 'rules_issued_already'; readonly on: Day };

export type AssignmentMissing = { readonly code: 'assignment_not_found' };
export type AssignmentStale = { readonly code: 'assignment_changed_meanwhile'; readonly by: string };
export type AssignProblem =
  | WorkProblem | IdTaken | AssignmentStale
  | { readonly code: 'assignment_unchanged' }
  | { readonly code: 'member_assigned_already'; readonly name: string }
  | { readonly code: 'person_not_elected'; readonly name: string }
  | { readonly code: 'assignments_full'; readonly limit: number }
  | Extract<DayProblem, { readonly code: 'day_before_congress' }>;
export type DropAssignmentProblem = WorkProblem | AssignmentMissing | AssignmentStale;

export type SessionProblem =
  | WorkProblem | DayProblem | IdTaken
  | { readonly code: 'attended_above_summoned'; readonly summoned: number; readonly attended: number }
  | { readonly code: 'sessions_full'; readonly limit: number };
export type WithdrawSessionProblem = WorkProblem | { readonly code: 'session_not_found' };

export type ProgrammeMissing = { readonly code: 'programme_not_made'; readonly kind: ProgrammeKind };
export type ProgrammeStale = { readonly code: 'programme_changed_meanwhile'; readonly by: string };
export type MakeProgrammeProblem =
  | WorkProblem | Locked | IdTaken
  | { readonly code: 'programme_made_already'; readonly kind: ProgrammeKind }
  | { readonly code: 'new_targets_missing' };
export type SetAimsProblem = WorkProblem | Locked | ProgrammeMissing | ProgrammeStale | { readonly code: 'programme_unchanged' } | { readonly code: 'programme_issued_already'; readonly on: Day };
export type IssueProgrammeProblem =
  | WorkProblem | DayProblem | ProgrammeMissing | ProgrammeStale
  | { readonly code: 'programme_issued_already'; readonly on: Day }
  | { readonly code: 'programme_empty' }
  | ClosedBefore;

export type TaskMissing = { readonly code: 'task_not_found' };
export type TaskStale = { readonly code: 'task_changed_meanwhile'; readonly by: string };
/** After the programme is issued every change says why. */
export type ReasonNeeded = { readonly code: 'reason_needed' };
export type SetTaskProblem =
  | WorkProblem | Locked | ProgrammeMissing | TaskMissing | TaskStale | IdTaken | ReasonNeeded
  | { readonly code: 'task_unchanged' }
  | { readonly code: 'tasks_full'; readonly limit: number }
  | { readonly code: 'task_ends_before_it_begins'; readonly from: Day; readonly due: Day }
  | { readonly code: 'new_target_not_found' }
  | Extract<DayProblem, { readonly code: 'day_before_congress' }>;
export type DropTaskProblem = WorkProblem | Locked | TaskMissing | TaskStale;

export type QuarterProblem =
  | { readonly code: 'quarter_not_begun'; readonly quarter: string }
  | { readonly code: 'quarter_before_congress'; readonly quarter: string };
export type ReportProblem =
  | WorkProblem | QuarterProblem | TaskMissing
  | { readonly code: 'programme_not_issued'; readonly kind: ProgrammeKind }
  | { readonly code: 'task_named_twice'; readonly task: string }
  | { readonly code: 'percent_against_state'; readonly task: string }
  | { readonly code: 'result_without_target'; readonly task: string }
  | { readonly code: 'report_unchanged' }
  | Exclude<TargetResultProblem, { readonly code: 'season_not_found' | 'organisation_not_found' }>;

export type FileProblem = PlaceMissing | { readonly code: 'nothing_to_print'; readonly form: string } | { readonly code: 'form_not_as_sheet' };

export type ProgrammesProblem =
  | SetRulesProblem | IssueRulesProblem | AssignProblem | DropAssignmentProblem | SessionProblem | WithdrawSessionProblem | MakeProgrammeProblem | SetAimsProblem | IssueProgrammeProblem
  | SetTaskProblem | DropTaskProblem | ReportProblem | FileProblem | RollUpProblem;
