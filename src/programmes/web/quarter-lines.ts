import type { SentBy } from '#foundation/contract.ts';
import type { reportQuarter } from '../contract.ts';
import type { TaskState } from '../core/programme.ts';
import { percentFits } from '../core/task-standing.ts';
import type { QuarterTask } from './page-words.ts';

export type SentLine = SentBy<typeof reportQuarter>['lines'][number];

/** A line as it is typed; the figure of a target is text until it is sent. */
export interface Line {
  readonly state: TaskState;
  readonly percent: number;
  readonly note: string;
  readonly result: { readonly year: number; readonly value: string; readonly estimate: boolean; readonly paper: string } | null;
}

/** What stands for the quarter, else what was reported last. */
export function lineOf({ reports }: { readonly reports: readonly QuarterTask['reports'][number][] }, quarter: string): Line {
  const own = reports.find((each) => each.quarter === quarter);
  const before = own ?? reports.findLast((each) => each.quarter < quarter);
  return { state: before?.state ?? 'not-begun', percent: before?.percent ?? 0, note: own?.note ?? '', result: null };
}

/** A new state brings the share that it must have; under way keeps what there was. */
export function withState(line: Line, state: TaskState): Line {
  const percent = percentFits(state, line.percent) ? line.percent : state === 'done' ? 100 : state === 'not-begun' ? 0 : Math.min(line.percent, 99);
  return { ...line, state, percent };
}

/** A new share brings the state that fits it. */
export function withPercent(line: Line, percent: number): Line {
  const state = percentFits(line.state, percent) ? line.state : percent === 100 ? 'done' : 'under-way';
  return { ...line, percent, state };
}

/** The line to be sent; undefined where the figure of the target is none. @param read what was typed as a decimal */
export function sentLine(task: string, { state, percent, note, result }: Line, read: (typed: string) => string | undefined): SentLine | undefined {
  if (result === null) return { task, state, percent, note };
  const value = read(result.value);
  return value === undefined ? undefined : { task, state, percent, note, result: { ...result, value } };
}
