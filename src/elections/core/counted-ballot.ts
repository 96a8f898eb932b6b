import { canonicalJson } from '#foundation/canonical.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { FoundInvalid, Mark } from './ballot.ts';

/** The paper's kind: strike names out, a cross in one of two boxes, or a tick beside each name chosen. @rule R-244-17.2 R-244-17.3 R-HOI-5.1 */
export const PAPER_FORMS = ['strike-out', 'boxes', 'tick'] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

/**
 * One paper as a teller enters it. Persons are named by their place on the frozen list, 1 to n, so that no name is typed and nothing but the list
 * says who is meant. `foreign`: not issued by the tellers, of another election, round or version of the list. `invalid`: what no rule can see in the marks.
 */
export type CountedBallot =
  /** Places struck out, ascending, each once. */
  | { readonly kind: 'strike-out'; readonly struck: readonly number[] }
  /** One mark for each place, in the order of the list. */
  | { readonly kind: 'boxes'; readonly marks: readonly Mark[] }
  /** Places ticked, ascending, each once. */
  | { readonly kind: 'tick'; readonly ticked: readonly number[] }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'invalid'; readonly reason: FoundInvalid };

/** Equal papers of one batch with their number, from 1 on. */
export interface BallotTimes {
  readonly ballot: CountedBallot;
  readonly times: number;
}

export type BallotProblem =
  | { readonly code: 'wrong_paper_form'; readonly wanted: PaperForm }
  | { readonly code: 'place_not_on_list'; readonly place: number; readonly names: number }
  | { readonly code: 'place_named_twice'; readonly place: number }
  | { readonly code: 'marks_not_for_each_name'; readonly marks: number; readonly names: number };

/** The text by which papers are sorted and hashed. */
export function ballotText(ballot: CountedBallot): string {
  return canonicalJson(ballot);
}

/**
 * A paper as it was entered, or why it cannot be one of this list: another kind of paper, a place that is not there, one named twice.
 * Places come back ascending, so that equal papers are equal texts.
 */
export function readBallot(ballot: CountedBallot, form: PaperForm, names: number): Result<CountedBallot, BallotProblem> {
  if (ballot.kind === 'foreign' || ballot.kind === 'invalid') return ok(ballot);
  if (ballot.kind !== form) return fail({ code: 'wrong_paper_form', wanted: form });
  if (ballot.kind === 'boxes') {
    return ballot.marks.length === names ? ok(ballot) : fail({ code: 'marks_not_for_each_name', marks: ballot.marks.length, names });
  }
  const places = ballot.kind === 'strike-out' ? ballot.struck : ballot.ticked;
  const sorted = places.toSorted((a, b) => a - b);
  const outside = sorted.find((place) => !Number.isSafeInteger(place) || place < 1 || place > names);
  if (outside !== undefined) return fail({ code: 'place_not_on_list', place: outside, names });
  const twice = sorted.find((place, index) => place === sorted[index + 1]);
  if (twice !== undefined) return fail({ code: 'place_named_twice', place: twice });
  return ok(ballot.kind === 'strike-out' ? { kind: 'strike-out', struck: sorted } : { kind: 'tick', ticked: sorted });
}
