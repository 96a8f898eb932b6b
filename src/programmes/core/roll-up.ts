import type { WorkingCalendar } from '#campaigns/core/working-days.ts';
import type { Day } from '#foundation/day.ts';
import { completeOn, type Done, type WorkClock, workClocks } from './clocks.ts';
import { WORKS, type ProgrammeKind, type RollUpOnly, type Work } from './programme.ts';

/** What the record has of the work after one congress. */
export interface AfterCongress {
  readonly heldOn: Day;
  readonly done: Done;
  readonly assignments: number;
  readonly sessions: number;
  readonly summoned: number;
  readonly attended: number;
  readonly tasks: { readonly all: number; readonly done: number; readonly late: number };
  readonly programmes: readonly ProgrammeKind[];
  /** Tasks of issued programmes that ran in the last quarter that is over. */
  readonly running: number;
  /** The latest quarter that was reported. */
  readonly lastQuarter: string | null;
}

export interface Judged<R extends AfterCongress> {
  readonly row: R;
  readonly clocks: readonly WorkClock[];
  readonly is: { readonly [O in RollUpOnly]: boolean };
}

/** Each congress by its clocks and its last quarter; the clocks of equal days are reckoned once. @param quarter the last one that is over */
export function judgeAll<R extends AfterCongress>(rows: readonly R[], today: Day, quarter: string, calendar: WorkingCalendar): Judged<R>[] {
  const known = new Map<string, readonly WorkClock[]>();
  return rows.map((row) => {
    const { heldOn, done } = row;
    const days = `${heldOn} ${done.rules ?? ''} ${done.term ?? ''} ${done.action ?? ''}`;
    const clocks = known.get(days) ?? workClocks(heldOn, done, today, calendar);
    known.set(days, clocks);
    return judge(row, clocks, quarter);
  });
}

function judge<R extends AfterCongress>(row: R, clocks: readonly WorkClock[], quarter: string): Judged<R> {
  const complete = completeOn(row.done) !== null;
  const silent = row.running > 0 && (row.lastQuarter === null || row.lastQuarter < quarter);
  return { row, clocks, is: { all: true, late: clocks.some((each) => each.state === 'late') || row.tasks.late > 0, due: !complete, done: complete, silent } };
}

/** What is overdue longest first, then by the tasks that are late, then in the order of the register; what is complete last. */
export function byUrgency<R extends AfterCongress & { readonly code: string }>(judged: readonly Judged<R>[]): Judged<R>[] {
  return judged
    .map((each) => ({ each, next: each.clocks.reduce((first, { doneOn, due }) => (doneOn === null && due < first ? due : first), '9999') }))
    .toSorted((one, other) => (one.next < other.next ? -1 : one.next > other.next ? 1 : other.each.row.tasks.late - one.each.row.tasks.late || (one.each.row.code < other.each.row.code ? -1 : 1)))
    .map(({ each }) => each);
}

export interface WorkSum {
  readonly work: Work;
  readonly rule: string;
  readonly done: number;
  readonly doneLate: number;
  readonly open: number;
  readonly late: number;
}

export interface RollUpTotals {
  readonly works: WorkSum[];
  /** Congresses whose committee has assignments. */
  readonly assigned: number;
  readonly sessions: { readonly organisations: number; readonly summoned: number; readonly attended: number };
  readonly tasks: { readonly all: number; readonly done: number; readonly late: number };
  /** Who reported the last quarter, of those who had something to report. */
  readonly reported: { readonly organisations: number; readonly of: number };
}

/** Sums over all congresses; the states of a work add up to the congresses. */
export function totalsOf(judged: readonly Judged<AfterCongress>[]): RollUpTotals {
  const sum = (of: (row: AfterCongress) => number): number => judged.reduce((total, { row }) => total + of(row), 0);
  const count = (fits: (each: Judged<AfterCongress>) => boolean): number => judged.filter(fits).length;
  return {
    works: WORKS.map((work, at) => {
      const inState = (state: WorkClock['state']): number => count(({ clocks }) => clocks[at]?.state === state);
      return { work, rule: `R-GK-2.${at + 1}`, done: inState('done'), doneLate: inState('done-late'), open: inState('open'), late: inState('late') };
    }),
    assigned: count(({ row }) => row.assignments > 0),
    sessions: { organisations: count(({ row }) => row.sessions > 0), summoned: sum((row) => row.summoned), attended: sum((row) => row.attended) },
    tasks: { all: sum((row) => row.tasks.all), done: sum((row) => row.tasks.done), late: sum((row) => row.tasks.late) },
    reported: { organisations: count(({ row, is }) => row.running > 0 && !is.silent), of: count(({ row }) => row.running > 0) },
  };
}
