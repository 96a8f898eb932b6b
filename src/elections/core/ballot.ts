/** What an election needs to know of the hall and the paper; all counts are persons or ballots, whole and never negative. */

export type { DelegatesSubtracted, Meeting, MembersSubtracted } from '#delegates/core/rules/base.ts';

export type Office =
  | 'committee'
  | 'standing-committee'
  | 'secretary'
  | 'deputy-secretary'
  | 'inspection-committee'
  | 'inspection-chair'
  | 'upper-delegates';

export type Mark = 'agree' | 'disagree' | 'both' | 'none';

/** Signs that the tellers find and no rule can see in the marks. */
export type FoundInvalid = 'name-outside-list' | 'marked' | 'by-ruling';

/** One paper as it lies on the table; names are those of the list. */
export type Ballot =
  | { readonly kind: 'strike-out'; readonly struck: ReadonlySet<string> }
  /** A name without a mark has none. */
  | { readonly kind: 'agree-disagree'; readonly marks: ReadonlyMap<string, Mark> }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'invalid'; readonly reason: FoundInvalid };

export type BallotForm = 'strike-out' | 'agree-disagree';

/** With surplus names are struck out; without, each person gets a mark. @rule R-244-17.2 @rule R-244-17.3 */
export function ballotForm(candidates: number, seats: number): BallotForm {
  return candidates > seats ? 'strike-out' : 'agree-disagree';
}
