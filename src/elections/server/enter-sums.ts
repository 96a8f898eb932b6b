import { canonicalJson } from '#foundation/canonical.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { enterSums as operation } from '../contract.ts';
import { balanceOf } from '../core/rules/balance.ts';
import { figureOf, totalsOfFigures } from '../core/totals.ts';
import { ownPass } from './pass-at.ts';
import { setSums } from './store-count.ts';

/** Keeps the totals of a batch that was added up on paper; sending others before the pass is finished replaces them. */
export function enterSums(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write([], async (tx): Answer<typeof operation> => {
    const found = await ownPass(tx, actor, input);
    if (!found.ok) return found;
    const { row, frozen, batch, key } = found.value;
    if (row.entered_as !== 'sums') return fail({ code: 'pass_of_ballots' });
    const { contest } = frozen;
    if (input.sums.votes.length > contest.names || input.sums.against.length > contest.names) return fail({ code: 'place_not_on_list', place: contest.names + 1, names: contest.names });
    const sums = totalsOfFigures(contest.names, (cell) => figureOf(input.sums, cell));
    if (sums.papers > batch.size) return fail({ code: 'too_many_ballots', size: batch.size, entered: sums.papers });
    const refused = balanceOf(contest, sums, batch.number).filter((each) => each.severity === 'error');
    if (refused.length > 0) return fail({ code: 'sums_out_of_balance', findings: refused });
    await setSums(tx, key, canonicalJson(sums as never));
    return ok({ entered: sums.papers, size: batch.size });
  });
}
