import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { takeBack as operation } from '../contract.ts';
import { ownPass } from './pass-at.ts';
import { enteredCount, takeBackEntries } from './store-count.ts';

/** Takes ballots of the own open pass back. Free, unrecorded, and the same however often it is asked. */
export function takeBack(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write([], async (tx): Answer<typeof operation> => {
    const found = await ownPass(tx, actor, input);
    if (!found.ok) return found;
    if (found.value.row.entered_as !== 'ballots') return fail({ code: 'pass_of_sums' });
    await takeBackEntries(tx, found.value.key, [...new Set(input.ids)]);
    return ok({ entered: await enteredCount(tx, found.value.key), size: found.value.batch.size });
  });
}
