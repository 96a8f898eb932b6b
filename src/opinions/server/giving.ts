import { congressChain } from '#campaigns/core/congress-chain.ts';
import { organisationPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, actingForSelf, GUEST } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { giveOpinion as operation } from '../contract.ts';
import { findMeeting } from './store-meetings.ts';
import { findOpinions } from './store-opinions.ts';
import { takeOpinion } from './taking.ts';
import { opinionViews } from './views.ts';

/** A member's own opinion. Without a name the entry names the guest: nobody finds out from the record who wrote. */
export function giveOpinion(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof operation> => {
    const found = await organisationPlace(tx, actor, 'discuss', input);
    if (!found.ok) return found;
    const { season, organisation, chain, by } = found.value;
    const meeting = input.meeting === null ? null : ((await findMeeting(tx, season.id, organisation.id, input.meeting)) ?? undefined);
    if (meeting === undefined) return fail({ code: 'meeting_not_found' });
    if (meeting?.closedAt) return fail({ code: 'meeting_closed', group: meeting.group });
    const isNamed = meeting?.naming === 'named' || (meeting?.naming !== 'unnamed' && input.named);
    const taken = await takeOpinion(tx, found.value, input, { meeting, group: input.group, speaker: isNamed ? actor.name : null, account: isNamed ? actor.account : null, way: 'phone' });
    if (!taken.ok) return taken;
    const { id, again, events } = taken.value;
    if (events.length > 0) await shell.record(tx, isNamed ? by : actingForSelf(GUEST), { chain, operation: 'opinions.give', organisations: [organisation.code], events });
    const [opinion] = await opinionViews(tx, await findOpinions(tx, [id]), 'own');
    assert(opinion, 'what was taken is there');
    return ok({ opinion, again });
  });
}
