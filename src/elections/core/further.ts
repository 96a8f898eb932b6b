import type { Contest } from './contest.ts';
import type { RoundKind } from './election.ts';
import type { SourceMark } from './packs/pack.ts';
import { unconfirmedAmong } from './packs/packs.ts';
import type { RoundResult } from './result.ts';
import { isForUpperCongress } from './rules/outcome.ts';

/** What the congress may do after a round; `rule` and mark of each stand in the findings. */
export type NextChoice = 'tie-ballot' | 'further-ballot' | 'stop';

export interface NextChoices {
  /** Empty: every seat is filled. */
  readonly choices: readonly NextChoice[];
  /** The ballot that the rule itself prescribes; every other choice needs a vote of the congress by hand. */
  readonly prescribed: NextChoice | null;
  /** The congress may add names to the next list. */
  readonly namesMayBeAdded: boolean;
  readonly rules: readonly string[];
  readonly unconfirmed: readonly string[];
}

/** The next round as the rule derives it: whom it lists, for how many seats. */
export interface DerivedRound {
  readonly kind: Exclude<RoundKind, 'first'>;
  readonly seats: number;
  /** Places on the list of the round before, in its order. */
  readonly places: readonly number[];
}

/**
 * What may follow a round.
 * @rule R-244-32.6 equal votes at the last seat: a ballot among those; equal again, the congress decides
 * @rule R-244-20.2 too few: vote again; after several ballots the congress decides whether to go on and whether to add names
 * @rule R-244-32.7 the same for committees
 * @rule R-GK-1 seats given up stay a shortage
 * @param furtherBefore further ballots held before in this election
 */
export function choicesAfter(contest: Contest, result: Pick<RoundResult, 'next' | 'tied' | 'elected'>, furtherBefore: number): NextChoices {
  const { pack } = contest;
  const tooFew = isForUpperCongress(contest.office) ? pack.tooFew.delegates : pack.tooFew.committee;
  const answer = (prescribed: NextChoice | null, choices: readonly NextChoice[], namesMayBeAdded: boolean, of: readonly string[]): NextChoices => {
    const rules = choices.includes('stop') ? [...of, 'R-GK-1'] : of;
    return { choices, prescribed, namesMayBeAdded, rules, unconfirmed: rules.filter((rule) => rule === 'R-GK-1' || unconfirmedAmong(pack, [rule]).length > 0) };
  };
  // What only general knowledge prescribes, the congress may decide otherwise.
  const orStop = (choice: NextChoice, mark: SourceMark): readonly NextChoice[] => (mark === 'G' ? [choice, 'stop'] : [choice]);
  switch (result.next) {
    case 'closed':
      return answer(null, [], false, []);
    case 'tie-ballot':
      return answer('tie-ballot', orStop('tie-ballot', pack.tie.mark), false, [pack.tie.rule]);
    case 'further-ballot': {
      const nobodyLeft = result.elected.length === contest.names;
      if (nobodyLeft || furtherBefore > 0) return answer(null, ['further-ballot', 'stop'], true, [tooFew.rule]);
      return answer('further-ballot', orStop('further-ballot', tooFew.mark), false, [tooFew.rule]);
    }
    case 'congress-decides':
      if (result.tied.length > 0) return answer(null, ['tie-ballot', 'stop'], false, [pack.tie.rule]);
      return answer(null, ['further-ballot', 'stop'], true, [tooFew.rule]);
  }
}

/** The next round's list and seats, as they follow from the result: the tied alone, or all who were not elected. */
export function deriveRound(result: Pick<RoundResult, 'elected' | 'tied' | 'unfilled'>, names: number, choice: Exclude<NextChoice, 'stop'>): DerivedRound {
  if (choice === 'tie-ballot') return { kind: 'tie', seats: result.unfilled, places: result.tied };
  const elected = new Set(result.elected);
  const places = Array.from({ length: names }, (_, index) => index + 1).filter((place) => !elected.has(place));
  return { kind: 'further', seats: result.unfilled, places };
}
