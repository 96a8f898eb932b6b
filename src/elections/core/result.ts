import type { Meeting } from '#delegates/core/rules/base.ts';
import { assert } from '#foundation/assert.ts';
import { type Contest, formRule } from './contest.ts';
import { type Outcome, majorityRules, outcomeOf } from './rules/outcome.ts';
import { type InvalidReason, ruleOfReason } from './rules/validity.ts';
import { unconfirmedAmong } from './packs/packs.ts';
import type { Totals } from './totals.ts';

/** The result of one round with every rule that led to it. */
export interface RoundResult extends Outcome {
  readonly valid: number;
  readonly invalid: readonly { readonly reason: InvalidReason; readonly papers: number; readonly rule: string }[];
  /** Those of `rules` whose text has no source. */
  readonly unconfirmed: readonly string[];
}

/** From the totals of the papers and the base of the vote to the result. Pure and of whole numbers: same totals, same result. */
export function resultOf(contest: Contest, meeting: Meeting, base: number, totals: Totals): RoundResult {
  const outcome = outcomeOf(contest, totals.votes, base, totals.valid);
  const invalid = totals.invalid.map(({ reason, papers }) => {
    const rule = ruleOfReason(contest.pack, reason);
    assert(rule !== undefined, `the edition has a rule for ${reason}`);
    return { reason, papers, rule };
  });
  const rules = [
    ...new Set([
      ...majorityRules(contest, meeting), formRule(contest), contest.pack.valid.rule, ...invalid.map((each) => each.rule), contest.pack.counting.rule, ...outcome.rules,
    ]),
  ];
  return { ...outcome, valid: totals.valid, invalid, rules, unconfirmed: unconfirmedAmong(contest.pack, rules) };
}
