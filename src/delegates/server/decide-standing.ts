import { congressChain } from '#campaigns/core/congress-chain.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { decideStanding as operation } from '../contract.ts';
import { checkStanding } from '../core/decide-standing.ts';
import { about } from './events.ts';
import { loadParticipants } from './roll.ts';
import { insertDecision } from './store.ts';

/** Records a decision about one person's standing: who decided, on which day, why. */
export function decideStanding(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof operation> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const [who] = await loadParticipants(tx, place.congress.id, [input.participant]);
    if (!who) return fail({ code: 'participant_not_found' });
    const { standing, holds, reason, decidedOn, decidedBy } = input;
    const decision = checkStanding(who, standing, holds, decidedOn, dayOf(tx.recordedAt));
    if (!decision.ok) return decision;

    const head = await shell.record(tx, place.by, {
      chain: place.chain, operation: 'delegates.decide_standing', organisations: [place.organisation.code],
      events: [{ kind: 'delegates.standing_decided', ...about(place), participant: who.id, fullName: who.fullName, standing, holds, reason, decidedOn, decidedBy }],
    });
    await insertDecision(tx, place.congress.id, { at: tx.recordedAt, entryNumber: head.number }, { participantId: who.id, decision: standing, holds, otherId: null, reason, decidedOn, decidedBy });
    return ok({ decided: true as const });
  });
}
