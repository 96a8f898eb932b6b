import type { Ballot, FoundInvalid } from '../ballot.ts';

export type InvalidReason = 'not-issued' | 'too-many-names' | 'votes-for-nobody' | 'single-not-one-box' | FoundInvalid;

/** Each reason with the rule that makes the ballot invalid; in the order in which protocols list them. */
export const INVALID_RULES: { readonly [reason in InvalidReason]: string } = {
  'not-issued': 'R-244-17.5a',
  'too-many-names': 'R-244-17.5b',
  'votes-for-nobody': 'R-244-17.5c',
  'single-not-one-box': 'R-244-17.6d',
  'name-outside-list': 'R-244-17.6e',
  marked: 'R-244-17.6f',
  'by-ruling': 'R-190-8.2',
};

export const INVALID_REASONS = Object.keys(INVALID_RULES) as readonly InvalidReason[];

/**
 * Why this ballot is invalid, or undefined when it is valid.
 * @rule R-244-17.4 valid: issued by the tellers, as many names as seats or fewer; a several-person ballot without surplus stays valid
 *   whatever its boxes say; a single-person ballot has a mark in exactly one box
 * @rule R-244-17.5 invalid: (a) not issued; (b) too many names; (c) on a strike-out ballot, nobody left
 * @rule R-244-17.6 invalid: (d) single person with both or neither box; (e) a name outside the list; (f) marked
 */
export function whyInvalid(ballot: Ballot, candidates: readonly string[], seats: number): InvalidReason | undefined {
  switch (ballot.kind) {
    case 'foreign':
      return 'not-issued';
    case 'invalid':
      return ballot.reason;
    case 'strike-out': {
      const left = candidates.length - ballot.struck.size;
      return left > seats ? 'too-many-names' : left === 0 ? 'votes-for-nobody' : undefined;
    }
    case 'agree-disagree': {
      if (candidates.length > 1) return undefined;
      const mark = ballot.marks.get(candidates[0] ?? '') ?? 'none';
      return mark === 'both' || mark === 'none' ? 'single-not-one-box' : undefined;
    }
  }
}
