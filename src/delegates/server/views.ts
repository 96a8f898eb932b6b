import type { CongressPlace } from '#campaigns/server/door.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { listParticipants } from '../contract.ts';
import type { Participant } from '../core/participant.ts';
import { ABSENT } from '../core/presence.ts';
import { profileOf } from '../core/profile.ts';
import { mayNominate, mayStand, mayVote } from '../core/rules/may.ts';
import type { Roll } from './roll.ts';

type ParticipantView = OutputOf<typeof listParticipants>['rows'][number];

/** How far the reader's duty reaches into what is known of people. */
export interface Sight {
  readonly record: boolean;
  readonly profiles: boolean;
}

/** Birth, schooling and discipline are for those who keep the roll or decide about it; badges for those at the desks. */
export function sightOf(actor: Actor, { organisation }: CongressPlace): Sight {
  const record = acting(actor, 'record', organisation.path) !== undefined;
  return { record, profiles: record || acting(actor, 'decide', organisation.path) !== undefined };
}

export function participantViews({ congress }: CongressPlace, { participants, presence }: Roll, sight: Sight): (of: Participant) => ParticipantView {
  const names = new Map(participants.map((each) => [each.id, each.fullName]));
  const person = (id: string | null) => (id === null ? null : { id, fullName: names.get(id) ?? '' });
  return (of) => {
    const { present, attended, firstAt } = presence.get(of.id) ?? ABSENT;
    const { id, kind, source, alternateRank, fullName, delegation, position, isConvener, temporaryHere, revision, standing } = of;
    return {
      id, kind, source, alternateRank, fullName, delegation, position, isConvener, temporaryHere, revision,
      standing: { ...standing, replacedBy: person(standing.replacedBy), replaces: person(standing.replaces) },
      present, attended, firstAt, votes: mayVote(congress.form, of), nominates: mayNominate(congress.form, of), stands: mayStand(congress.form, of),
      profile: sight.profiles ? profileOf(of) : null, badge: sight.record ? of.badge : null,
    };
  };
}
