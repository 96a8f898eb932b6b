import type { Day } from '#foundation/day.ts';
import type { TaskFields, TaskReport, TaskState } from './programme.ts';
import { firstDayOf, lastDayOf } from './quarters.ts';

export interface TaskStanding {
  readonly state: TaskState;
  readonly percent: number;
  /** Its day has passed, and it is neither done nor stopped. */
  readonly late: boolean;
}

/** How a task stands by what was reported last; without a report it is not begun. @param reports in the order of their quarters */
export function standingOf(task: Pick<TaskFields, 'due'>, reports: readonly TaskReport[], today: Day): TaskStanding {
  const last = reports.at(-1);
  const state = last?.state ?? 'not-begun';
  return { state, percent: last?.percent ?? 0, late: isOpen(state) && task.due < today };
}

export function isOpen(state: TaskState): boolean {
  return state === 'not-begun' || state === 'under-way';
}

/** Whether a quarter has something to say of the task: it has begun by the quarter's end, and was neither done nor stopped before. */
export function runsIn(task: Pick<TaskFields, 'from' | 'due'>, reports: readonly TaskReport[], quarter: string): boolean {
  if (task.from > lastDayOf(quarter)) return false;
  const before = reports.findLast((each) => each.quarter < quarter);
  return before === undefined || isOpen(before.state);
}

/** Due within the quarter or before it. */
export function dueBy(task: Pick<TaskFields, 'due'>, quarter: string): boolean {
  return task.due <= lastDayOf(quarter);
}

export function dueWithin(task: Pick<TaskFields, 'due'>, quarter: string): boolean {
  return task.due >= firstDayOf(quarter) && dueBy(task, quarter);
}

/** Done is all of it, not begun nothing, under way less than all; what was stopped may have come to any part. */
export function percentFits(state: TaskState, percent: number): boolean {
  switch (state) {
    case 'done':
      return percent === 100;
    case 'not-begun':
      return percent === 0;
    case 'under-way':
    case 'stopped':
      return percent < 100;
  }
}
