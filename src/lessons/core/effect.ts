import type { Day } from '#foundation/day.ts';
import type { Group } from './checks.ts';

/** What is known of one congress that was held, for a comparison of before and after. */
export interface HeldCongress {
  readonly heldOn: Day;
  /** Null: no day was planned, so it could not be late. */
  readonly plannedOn: Day | null;
  /** Whether the documents were neglected; null: nothing of the discussion is on record.  R-SEED-7 */
  readonly neglected: boolean | null;
  /** Cells in which the two counts of ballots differed; null: nothing was counted twice. */
  readonly differences: number | null;
  readonly group: Group;
}

export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface EffectFigures {
  readonly congresses: number;
  /** Held after the planned day, of those with one. */
  readonly late: Share;
  /** Documents neglected, of those about which it is known. @rule R-SEED-7 */
  readonly neglect: Share;
  /** Differing cells in all, of so many congresses that were counted twice. */
  readonly differences: Share;
}

/** Before the lesson was issued; after it, where it was followed and where not. */
export interface Effect {
  readonly before: EffectFigures;
  readonly followed: EffectFigures;
  readonly notFollowed: EffectFigures;
}

export function effectOf(congresses: readonly HeldCongress[]): Effect {
  const of = (group: Group) => figuresOf(congresses.filter((each) => each.group === group));
  return { before: of('before'), followed: of('followed'), notFollowed: of('not-followed') };
}

export function figuresOf(congresses: readonly HeldCongress[]): EffectFigures {
  const planned = congresses.filter((each) => each.plannedOn !== null);
  const known = congresses.filter((each) => each.neglected !== null);
  const counted = congresses.filter((each) => each.differences !== null);
  return {
    congresses: congresses.length,
    late: { count: planned.filter((each) => each.plannedOn !== null && each.heldOn > each.plannedOn).length, of: planned.length },
    neglect: { count: known.filter((each) => each.neglected === true).length, of: known.length },
    differences: { count: counted.reduce((sum, each) => sum + (each.differences ?? 0), 0), of: counted.length },
  };
}
