import type { z } from 'zod';
import type { Day } from '#foundation/day.ts';
import { amountText } from '#targets/core/amount.ts';
import { standingOf as targetStanding } from '#targets/core/rating.ts';
import type { StoredTarget } from '#targets/server/door.ts';
import type { servedTarget, taskShape } from '../contract/shapes.ts';
import type { ProgrammeKind } from '../core/programme.ts';
import { quarterOf } from '../core/quarters.ts';
import { standingOf } from '../core/task-standing.ts';
import type { StoredTask } from './store-tasks.ts';

export type TaskView = z.output<typeof taskShape>;

export function taskView(task: StoredTask, kind: ProgrammeKind, targets: ReadonlyMap<string, StoredTarget>, today: Day): TaskView {
  const { id, revision, text, lead, from, due, reports } = task;
  const target = task.target === null ? undefined : targets.get(task.target);
  return { id, revision, kind, text, lead, from, due, quarter: quarterOf(due), target: target ? targetView(target) : null, ...standingOf(task, reports, today), reports: [...reports] };
}

export function targetView(target: StoredTarget): z.output<typeof servedTarget> {
  const { id, title, unit, goal, direction, fromYear, dueYear } = target;
  const { achieved, year } = targetStanding(target);
  return { id, title, unit, goal: amountText(goal), direction, fromYear, dueYear, achieved: achieved === null ? null : amountText(achieved), year };
}

export function byId(targets: readonly StoredTarget[]): ReadonlyMap<string, StoredTarget> {
  return new Map(targets.map((each) => [each.id, each]));
}
