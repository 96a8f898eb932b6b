import type { ElectionOffice } from '../election.ts';
import type { Pack } from '../packs/pack.ts';
import { mostNames, needsSurplus, type NominatedBy } from './slate.ts';

export interface OpinionName {
  readonly id: string;
  readonly by: NominatedBy;
  readonly agree: number;
}

/** Whom the opinion ballot leaves on the list. */
export interface OpinionChoice {
  readonly kept: readonly string[];
  readonly left: readonly string[];
  /** As many agree on each of these as on the others; the congress decides whom to leave off. */
  readonly undecided: readonly string[];
  readonly rule: 'R-190-14.4';
  /** "From high to low until 30 %" has no source. */
  readonly unconfirmed: true;
}

/**
 * Too long a list is brought to its limit: the convening committee's names stay, of the others those on whom most agree.
 * @rule R-190-14.4
 */
export function afterOpinion(pack: Pack, office: ElectionOffice, seats: number, names: readonly OpinionName[]): OpinionChoice {
  const official = names.filter((each) => each.by === 'committee');
  const others = names.filter((each) => each.by !== 'committee').toSorted((a, b) => b.agree - a.agree);
  const most = needsSurplus(pack, office) ? mostNames(seats, pack) : undefined;
  const room = most === undefined ? others.length : Math.max(0, most - official.length);
  const [lastIn, firstOut] = [others[room - 1], others[room]];
  const contested = lastIn && firstOut && lastIn.agree === firstOut.agree ? lastIn.agree : undefined;
  const ids = (of: readonly OpinionName[]): string[] => of.map((each) => each.id);
  return {
    kept: [...ids(official), ...ids(others.filter((each, rank) => rank < room && each.agree !== contested))],
    left: ids(others.filter((each, rank) => rank >= room && each.agree !== contested)),
    undecided: ids(others.filter((each) => each.agree === contested)),
    rule: 'R-190-14.4',
    unconfirmed: true,
  };
}
