import type { Contest } from '../contest.ts';
import { type BalanceFinding, error, type Finding } from '../reconcile.ts';
import type { Totals } from '../totals.ts';

/**
 * Do the figures of a batch, or of all (`batch` null), agree with one another?
 * @rule R-244-M.1 valid + invalid = all; each name's votes ≤ valid; their sum ≤ valid × seats
 * @rule R-244-17.6 a single person's valid paper says yes or no
 * @rule R-244-17.5 a valid paper on which names are struck out or ticked chooses somebody
 */
export function balanceOf(contest: Contest, totals: Totals, batch: number | null): Finding[] {
  return [...eachOf(contest, totals, batch)].map(error);
}

function* eachOf(contest: Contest, totals: Totals, batch: number | null): Generator<BalanceFinding> {
  const { valid, papers } = totals;
  const invalid = totals.invalid.reduce((sum, each) => sum + each.papers, 0);
  if (valid + invalid !== papers) yield { code: 'parts_do_not_sum', batch, valid, invalid, papers };
  const chooses = contest.form !== 'boxes';
  for (let place = 1; place <= contest.names; place += 1) {
    const against = totals.against[place - 1] ?? 0;
    const votes = (totals.votes[place - 1] ?? 0) + against;
    if (votes > valid) yield { code: 'votes_above_valid', batch, place, votes, valid };
    if (chooses && against > 0) yield { code: 'against_without_box', batch, place, against };
    if (!chooses && contest.names === 1 && votes < valid) yield { code: 'single_not_balanced', batch, votes, valid };
  }
  const all = totals.votes.reduce((sum, each) => sum + each, 0);
  if (chooses && all > valid * contest.seats) yield { code: 'votes_above_choices', batch, votes: all, most: valid * contest.seats };
  if (chooses && all < valid) yield { code: 'votes_below_valid', batch, votes: all, valid };
  for (const { reason, papers: of } of totals.invalid) {
    const possible = reason === 'single-not-one-box' ? !chooses && contest.names === 1 : reason === 'too-many-names' || reason === 'votes-for-nobody' ? chooses : true;
    if (!possible) yield { code: 'reason_impossible', batch, reason, papers: of };
  }
}
