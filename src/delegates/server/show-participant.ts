import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showParticipant as operation } from '../contract.ts';
import { alternatesFor } from '../core/decide-standing.ts';
import type { Participant } from '../core/participant.ts';
import type { Roll } from './roll.ts';
import { loadRoll } from './roll.ts';
import { type KeptEvent, presenceRows } from './store-presence.ts';
import { participantViews, sightOf } from './views.ts';

/** One person: what is entered, what was decided, when they came and went. */
export function showParticipant(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const place = found.value;
    const roll = await loadRoll(db, place.congress.id);
    const who = roll.participants.find((each) => each.id === input.participant);
    if (!who) return fail({ code: 'participant_not_found' });
    const sight = sightOf(actor, place);
    return ok({
      ...participantViews(place, roll, sight)(who),
      decisions: decisionsAbout(who, roll),
      moves: movesOf(await presenceRows(db, place.congress.id, { participants: [who.id] })),
      alternates: who.kind !== 'official' || who.standing.replacedBy !== null ? [] : alternatesFor(who, roll.participants).map((each) => ({
        id: each.id, fullName: each.fullName, rank: each.alternateRank ?? 0, present: roll.presence.get(each.id)?.present ?? false,
      })),
      may: { record: sight.record },
    });
  });
}

function decisionsAbout(who: Participant, { participants, decisions }: Roll) {
  const person = (id: string) => ({ id, fullName: participants.find((each) => each.id === id)?.fullName ?? '' });
  return decisions
    .filter((each) => each.participantId === who.id || each.otherId === who.id)
    .map(({ participantId, decision, holds, otherId, reason, decidedOn, decidedBy, recordedAt, entryNumber }) => {
      const other = participantId === who.id ? otherId : participantId;
      return { decision, holds, other: other === null ? null : person(other), reason, decidedOn, decidedBy, recordedAt, entryNumber };
    })
    .toReversed();
}

function movesOf(events: readonly KeptEvent[]) {
  const mistaken = new Set(events.map((each) => each.of));
  return events
    .toSorted((one, other) => (one.happenedAt < other.happenedAt ? -1 : 1))
    .flatMap(({ id, move, happenedAt, desk, recordedAt }) => (move === 'mistake' || mistaken.has(id) ? [] : [{ id, move, happenedAt, desk, recordedAt }]));
}
