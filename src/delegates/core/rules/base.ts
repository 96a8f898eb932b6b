/** Who meets: all members, delegates, or an elected committee. */
export type Meeting = 'members-congress' | 'delegate-congress' | 'conference';

/** Full members summoned who are not in the base. @rule R-244-32.2 */
export interface MembersSubtracted {
  readonly temporarilyElsewhere: number;
  readonly exemptAbsent: number;
  readonly suspended: number;
  readonly excusedThroughout: number;
}

/** Official delegates summoned who are not in the base. @rule R-244-32.3 */
export interface DelegatesSubtracted {
  readonly convenersAbsentThroughout: number;
  readonly delegatesAbsentUnreplaced: number;
}

export interface Base {
  /** Of whom more than half is needed. */
  readonly base: number;
  /** Votes needed: the first whole number above the half. */
  readonly threshold: number;
  readonly rules: readonly string[];
}

/**
 * The base of the vote and the votes needed. Unreturned and invalid ballots, short and unexcused absence leave the base as it is.
 * @rule R-244-32.2 members' congress: all full members summoned, less four kinds
 * @rule R-244-32.3 delegate congress: official delegates summoned, less two kinds
 * @rule R-244-32.4 conference: members summoned; what is subtracted was not read, so nothing is
 * @rule R-DER-5 more than half: floor(base / 2) + 1
 */
export function baseOf(meeting: Meeting, summoned: number, subtract: Partial<MembersSubtracted & DelegatesSubtracted>): Base {
  const away = Object.values(subtract).reduce((sum, each) => sum + each, 0);
  const base = summoned - away;
  const rule = meeting === 'members-congress' ? 'R-244-32.2' : meeting === 'delegate-congress' ? 'R-244-32.3' : 'R-244-32.4';
  return { base, threshold: Math.floor(base / 2) + 1, rules: [rule, 'R-DER-5'] };
}
