import type { FoundInvalid } from '../ballot.ts';
import type { Contest } from '../contest.ts';
import type { CountedBallot } from '../counted-ballot.ts';

export type InvalidReason = 'not-issued' | 'too-many-names' | 'votes-for-nobody' | 'single-not-one-box' | FoundInvalid;

/** In the order in which protocols list them; the rule of each is the edition's (packs/). */
export const INVALID_REASONS: readonly InvalidReason[] = ['not-issued', 'too-many-names', 'votes-for-nobody', 'single-not-one-box', 'name-outside-list', 'marked', 'by-ruling'];

/**
 * Why this paper is invalid, or undefined when it is valid.
 * @rule R-244-17.4 valid: issued by the tellers, as many names as seats or fewer; a several-person paper without surplus stays valid
 *   whatever its boxes say; a single-person paper has a mark in exactly one box
 * @rule R-244-17.5 invalid: (a) not issued; (b) too many names; (c) on a strike-out paper, nobody left
 * @rule R-244-17.6 invalid: (d) single person with both or neither box; (e) a name outside the list; (f) marked
 * @rule R-HOI-5.4 ticked names: as many as seats or fewer, at least one
 */
export function whyInvalid(ballot: CountedBallot, contest: Pick<Contest, 'names' | 'seats'>): InvalidReason | undefined {
  switch (ballot.kind) {
    case 'foreign':
      return 'not-issued';
    case 'invalid':
      return ballot.reason;
    case 'strike-out':
      return ofChosen(contest.names - ballot.struck.length, contest.seats);
    case 'tick':
      return ofChosen(ballot.ticked.length, contest.seats);
    case 'boxes': {
      if (contest.names > 1) return undefined;
      return ballot.marks[0] === 'agree' || ballot.marks[0] === 'disagree' ? undefined : 'single-not-one-box';
    }
  }
}

function ofChosen(chosen: number, seats: number): InvalidReason | undefined {
  return chosen > seats ? 'too-many-names' : chosen === 0 ? 'votes-for-nobody' : undefined;
}

/** The edition's rule for a reason; undefined where the edition knows no such case. */
export function ruleOfReason(pack: Contest['pack'], reason: InvalidReason): string | undefined {
  return pack.invalid.find((each) => each.reason === reason)?.rule;
}
