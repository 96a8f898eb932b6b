import { congressChain } from '#campaigns/core/congress-chain.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisations } from '#organisations/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { allocate as operation } from '../contract.ts';
import { checkAllocation } from '../core/allocation.ts';
import { about } from './events.ts';
import { currentAllocation, insertAllocation } from './store.ts';

/** Sets how many delegates each delegation sends. @rule R-244-20.1 the superior decides the number; a congress votes the list */
export function allocate(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof operation> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const { delegations, decidedOn, decidedBy, reason } = input;
    if (place.congress.form === 'members') return fail({ code: 'allocation_for_delegates_only' });
    if (decidedOn > dayOf(tx.recordedAt)) return fail({ code: 'decided_in_future', decidedOn });
    const codes = delegations.flatMap(({ code }) => (code === null ? [] : [code]));
    const known = new Set((await findOrganisations(tx, codes)).map((each) => each.code));
    const unknown = codes.find((code) => !known.has(code));
    if (unknown !== undefined) return fail({ code: 'organisation_not_found', organisation: unknown });
    const decision = checkAllocation(delegations, (await currentAllocation(tx, place.congress.id))?.lines ?? []);
    if (!decision.ok) return decision;

    const lines = delegations.map(({ code, name, officials, alternates }) => ({ code, name, officials, alternates }));
    const head = await shell.record(tx, place.by, {
      chain: place.chain, operation: 'delegates.allocate', organisations: [place.organisation.code],
      events: [{ kind: 'delegates.allocated', ...about(place), decidedOn, decidedBy, reason, delegations: lines }],
    });
    await insertAllocation(tx, place.congress.id, { at: tx.recordedAt, entryNumber: head.number }, { decidedOn, decidedBy, reason, lines });
    const total = (of: 'officials' | 'alternates'): number => lines.reduce((sum, each) => sum + each[of], 0);
    return ok({ officials: total('officials'), alternates: total('alternates') });
  });
}
