import { fail, ok, type Result } from '#foundation/result.ts';
import type { CellDifference } from './compare.ts';
import type { PassName } from './pass.ts';
import { type Cell, figureOf, type Totals, totalsOfFigures } from './totals.ts';

/** How differences are settled; it follows from the number of tellers, and the protocol says which. */
export const ARRANGEMENTS = [
  'third-settles', // three tellers or more: one who made neither pass looks at the paper
  'both-settle', // two: both look, and say the same
  'one-teller-watched', // one: a member of the presidium makes the second pass and looks at the paper too
] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Why two passes differed: one of them misread or mistyped, both did, they judged a paper differently as valid, or else. */
export const CAUSES = ['a-misread', 'b-misread', 'both-misread', 'ruling', 'other'] as const;
export type Cause = (typeof CAUSES)[number];

/** One difference settled against the paper. Both first figures are kept. */
export interface Settlement {
  readonly cell: Cell;
  readonly first: number;
  readonly second: number;
  /** What the papers show. */
  readonly paper: number;
  readonly cause: Cause;
  /** Who looked at the paper (see the arrangements): ids of the roll. */
  readonly settledBy: readonly string[];
}

/** Who counts: ids of the roll. */
export interface TellerBoard {
  readonly head: string;
  /** The head included. */
  readonly tellers: readonly string[];
  /** The presidium's member who makes the second pass where there is one teller; else null. */
  readonly watcher: string | null;
}

/** Who made which pass of a batch. */
export interface PassTaken {
  readonly pass: PassName;
  readonly by: string;
}

export type PassProblem =
  | { readonly code: 'not_a_teller' }
  | { readonly code: 'pass_taken'; readonly pass: PassName }
  | { readonly code: 'same_person_both_passes' }
  | { readonly code: 'watcher_needed' };

export type SettleProblem =
  | { readonly code: 'passes_not_finished' }
  | { readonly code: 'settler_not_allowed' }
  | { readonly code: 'settler_made_pass' }
  | { readonly code: 'both_needed' };

/** How differences are settled follows from how many count. */
export function arrangementFor(tellers: number): Arrangement {
  return tellers >= 3 ? 'third-settles' : tellers === 2 ? 'both-settle' : 'one-teller-watched';
}

/**
 * May this person make this pass of the batch? Two passes, two persons; where there is one teller the presidium's member makes the other.
 * @rule R-190-8.2 tellers count; what one teller does is an arrangement of ours, and the protocol says so
 */
export function mayTakePass(board: TellerBoard, taken: readonly PassTaken[], person: string, pass: PassName): Result<PassTaken, PassProblem> {
  if (board.tellers.length === 1 && board.watcher === null) return fail({ code: 'watcher_needed' });
  if (!board.tellers.includes(person) && board.watcher !== person) return fail({ code: 'not_a_teller' });
  if (taken.some((each) => each.pass === pass)) return fail({ code: 'pass_taken', pass });
  if (taken.some((each) => each.by === person)) return fail({ code: 'same_person_both_passes' });
  return ok({ pass, by: person });
}

/**
 * May these persons, who looked at the paper together, settle a difference between the two passes? Nobody settles a difference of the own entry alone.
 * @param settlers ids of the roll, each once
 */
export function maySettle(board: TellerBoard, passes: readonly PassTaken[], settlers: readonly string[]): Result<Arrangement, SettleProblem> {
  if (passes.length < 2) return fail({ code: 'passes_not_finished' });
  const arrangement = arrangementFor(board.tellers.length);
  const may = new Set([...board.tellers, ...(board.watcher === null ? [] : [board.watcher])]);
  if (settlers.length === 0 || settlers.some((each) => !may.has(each))) return fail({ code: 'settler_not_allowed' });
  const made = new Set(passes.map((each) => each.by));
  if (arrangement === 'third-settles') return settlers.some((each) => !made.has(each)) ? ok(arrangement) : fail({ code: 'settler_made_pass' });
  return [...may].every((each) => settlers.includes(each)) ? ok(arrangement) : fail({ code: 'both_needed' });
}

/**
 * The figures of a batch: those on which both passes agree, those of the paper where they differ. Null while a difference is open.
 * @returns with the cells that are still open, in the order of the table
 */
export function settledTotals(names: number, first: Totals, differences: readonly CellDifference[], settlements: readonly Settlement[]): { readonly totals: Totals | null; readonly open: readonly Cell[] } {
  const paper = new Map(settlements.map((each) => [each.cell, each.paper]));
  const open = differences.filter((each) => !paper.has(each.cell)).map((each) => each.cell);
  if (open.length > 0) return { totals: null, open };
  const differs = new Set(differences.map((each) => each.cell));
  return { totals: totalsOfFigures(names, (cell) => (differs.has(cell) ? (paper.get(cell) ?? 0) : figureOf(first, cell))), open: [] };
}
