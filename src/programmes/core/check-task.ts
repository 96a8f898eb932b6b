import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { SetTaskProblem } from './problems.ts';
import type { TaskFields } from './programme.ts';

/** What the task is decided on. */
export interface TaskFrame {
  readonly heldOn: Day;
  readonly issued: boolean;
  readonly reason: string;
  /** Ids of the new targets of the resolution. */
  readonly targets: ReadonlySet<string>;
}

export type TaskFault = Extract<SetTaskProblem, { readonly code: 'task_unchanged' | 'task_ends_before_it_begins' | 'new_target_not_found' | 'day_before_congress' | 'reason_needed' }>;

/** Whether a task can stand so, and whether it may be changed to that. */
export function checkTask(before: TaskFields | undefined, fields: TaskFields, { heldOn, issued, reason, targets }: TaskFrame): Result<TaskFields, TaskFault> {
  if (fields.from < heldOn) return fail({ code: 'day_before_congress', day: fields.from, heldOn });
  if (fields.due < fields.from) return fail({ code: 'task_ends_before_it_begins', from: fields.from, due: fields.due });
  // A task keeps the target that it served before, even when that was dropped.
  if (fields.target !== null && fields.target !== before?.target && !targets.has(fields.target)) return fail({ code: 'new_target_not_found' });
  if (before && sameTask(before, fields)) return fail({ code: 'task_unchanged' });
  if (issued && reason === '') return fail({ code: 'reason_needed' });
  return ok(fields);
}

function sameTask(one: TaskFields, other: TaskFields): boolean {
  return one.text === other.text && one.target === other.target && one.lead === other.lead && one.from === other.from && one.due === other.due;
}
