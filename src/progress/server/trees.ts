import type { Db } from '#database/connect.ts';
import { dayFromNumber, dayNumber, millisecondsOf, momentOf } from '#foundation/day.ts';
import { Recent } from '#foundation/recent.ts';
import { treeAsOf } from '#organisations/core/tree.ts';
import { registerHistory, type RegisterHistory } from '#organisations/server/door.ts';
import { type Placement, placementOf } from '../core/placement.ts';
import type { ViewDates } from '../core/standings.ts';

/** The register's trees, laid out. Between two changes of the register every day has the same tree, so few are ever built. */
export interface Trees {
  at(dates: ViewDates): Placement;
  /** Names the tree of these dates. */
  epochAt(dates: ViewDates): string;
  readonly history: RegisterHistory;
}

const TREES_KEPT = 6;
/** Moments beyond the range of dates mean: everything recorded so far. */
const LAST_MOMENT = Date.UTC(9999, 11, 31);

export async function loadTrees(db: Db, before: Trees | undefined): Promise<Trees> {
  const history = await registerHistory(db);
  // The register's ledger also grows by people and duties; the trees stay as they are then.
  return before && sameStates(before.history, history) ? before : treesOf(history);
}

export function treesOf(history: RegisterHistory): Trees {
  const days = ascending(history.states.flatMap((state) => [dayNumber(state.fromDay), ...(state.untilDay === null ? [] : [dayNumber(state.untilDay)])]));
  const moments = ascending(history.states.flatMap((state) => [millisecondsOf(state.recordedAt), ...(state.supersededAt === null ? [] : [millisecondsOf(state.supersededAt)])]));
  const kept = new Recent<Placement>(TREES_KEPT);
  const epochAt = ({ asOf, knownAt }: ViewDates): string => `${upTo(days, asOf)}/${upTo(moments, knownAt)}`;
  return {
    history,
    epochAt,
    at: (dates) => kept.get(epochAt(dates), () => placementOf(treeAsOf(history, dayFromNumber(dates.asOf), momentOf(Math.min(dates.knownAt, LAST_MOMENT))))),
  };
}

function sameStates(one: RegisterHistory, other: RegisterHistory): boolean {
  if (one.states.length !== other.states.length || one.codes.size !== other.codes.size) return false;
  return one.states.every((state, at) => {
    const same = other.states[at];
    return same !== undefined && state.organisationId === same.organisationId && state.fromDay === same.fromDay && state.untilDay === same.untilDay && state.recordedAt === same.recordedAt && state.supersededAt === same.supersededAt;
  });
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}

/** How many of the ascending numbers are not above this one. */
function upTo(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
