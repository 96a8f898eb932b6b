import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { moment } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showVoteBase as operation } from '../contract.ts';
import { voteBaseOf } from './door.ts';

/** The base of the vote, every person with the reason why they are in it or not. @rule R-244-32.2, R-244-32.3, R-DER-5 */
export function showVoteBase(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const at = input.at === undefined ? undefined : moment(input.at);
    const { meeting, begun, summoned, subtract, base, threshold, rules, items, open } = await voteBaseOf(db, found.value.congress, at);
    return ok({ meeting, at: at ?? shell.now(), begun, summoned, subtract, base, threshold, rules: [...rules], items: [...items], open: [...open] });
  });
}
