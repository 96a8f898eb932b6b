import type { CountedFaults, SheetReason } from '#foundation/sheet.ts';

/** What can stand against a wish about targets; `web/words.ts` has a sentence for each. The actor's range is refused in the words that all rooms share. */
export type PlaceMissing =
  | { readonly code: 'season_not_found'; readonly season: string }
  | { readonly code: 'organisation_not_found'; readonly organisation: string };

export type TargetMissing = { readonly code: 'target_not_found' };
export type TargetStale = { readonly code: 'target_changed_meanwhile'; readonly by: string };
export type TaskMissing = { readonly code: 'task_not_found' };
export type TaskStale = { readonly code: 'task_changed_meanwhile'; readonly by: string };

/** Fields of one target that cannot be so. */
export type FieldsProblem =
  | { readonly code: 'goal_needed' }
  | { readonly code: 'unit_needed' }
  | { readonly code: 'source_needed' } // the former resolution is what is judged  R-SEED-6
  | { readonly code: 'term_ends_before_it_begins'; readonly fromYear: number; readonly dueYear: number }
  | { readonly code: 'term_too_long'; readonly years: number; readonly limit: number }
  | { readonly code: 'base_incomplete' }
  | { readonly code: 'base_after_term_begins'; readonly baseYear: number; readonly fromYear: number }
  | { readonly code: 'reach_has_no_base' }
  | { readonly code: 'reach_has_no_steps' }
  | { readonly code: 'step_outside_term'; readonly year: number; readonly fromYear: number; readonly dueYear: number }
  | { readonly code: 'step_named_twice'; readonly year: number }
  | { readonly code: 'weight_not_positive' };

/** Fields that do not fit what is there already. */
export type TitleTaken = { readonly code: 'target_named_already'; readonly title: string };
export type TargetsFull = { readonly code: 'targets_full'; readonly limit: number };

export type SetProblem =
  | PlaceMissing
  | TargetMissing
  | TargetStale
  | FieldsProblem
  | TitleTaken
  | TargetsFull
  | { readonly code: 'target_unchanged' }
  | { readonly code: 'term_stays' }
  | { readonly code: 'result_would_fall_outside'; readonly year: number }
  | { readonly code: 'parent_not_found' };

export type DropProblem = PlaceMissing | TargetMissing | TargetStale | { readonly code: 'target_has_results'; readonly title: string };

export type ResultProblem =
  | PlaceMissing
  | TargetMissing
  | { readonly code: 'year_outside_term'; readonly year: number; readonly fromYear: number; readonly dueYear: number }
  | { readonly code: 'year_not_begun'; readonly year: number }
  | { readonly code: 'year_not_ended'; readonly year: number }
  | { readonly code: 'paper_needed' }
  | { readonly code: 'reached_or_not' }
  | { readonly code: 'result_unchanged' }
  | { readonly code: 'no_result_to_withdraw'; readonly year: number };

export type JudgeProblem = PlaceMissing | TargetMissing | TargetStale | { readonly code: 'judged_when_former' } | { readonly code: 'judgement_unchanged' };

export type TaskProblem =
  | PlaceMissing
  | TaskMissing
  | TaskStale
  | { readonly code: 'task_unchanged' }
  | { readonly code: 'rated_when_former' }
  | { readonly code: 'rating_needs_result' }
  | { readonly code: 'tasks_full'; readonly limit: number };

export type TargetSheetProblem =
  | PlaceMissing
  | TargetsFull
  | { readonly code: 'target_sheet_unreadable'; readonly reason: SheetReason }
  | { readonly code: 'target_headings_wrong'; readonly missing: readonly string[] }
  | ({ readonly code: 'target_rows_wrong' } & CountedFaults)
  | { readonly code: 'target_sheet_empty' };

export type TargetsEmpty = { readonly code: 'targets_empty' };

export type TargetsProblem =
  | SetProblem | DropProblem | ResultProblem | JudgeProblem | TaskProblem | TaskMissing | TaskStale | TargetSheetProblem | TargetsEmpty;
