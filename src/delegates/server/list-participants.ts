import type { CongressPlace } from '#campaigns/server/door.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import { proposedForm } from '#campaigns/core/rules/form.ts';
import { statuteOf } from '#campaigns/core/statutes/editions.ts';
import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import { fold } from '#foundation/text.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { listParticipants as operation } from '../contract.ts';
import { delegationCounts } from '../core/allocation.ts';
import { delegationKey, type Participant, PARTICIPANT_KINDS } from '../core/participant.ts';
import { ABSENT } from '../core/presence.ts';
import { rollFindings } from '../core/roll-findings.ts';
import { STANDINGS } from '../core/standing.ts';
import { voteBase } from '../core/vote-base.ts';
import { attendanceFrom } from './door.ts';
import { loadRoll, type Roll } from './roll.ts';
import { currentAllocation } from './store.ts';
import { participantViews, sightOf } from './views.ts';

type Input = InputOf<typeof operation>;

/** The roll with filters; counts, delegations and findings are of the whole roll. */
export function listParticipants(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const place = found.value;
    const { congress, organisation } = place;
    const roll = await loadRoll(db, congress.id);
    const { participants, presence } = roll;
    const allocation = await currentAllocation(db, congress.id);
    const allocations = allocation?.lines ?? [];
    const sight = sightOf(actor, place);
    const chosen = participants.filter(matches(input, roll));
    const attendance = attendanceFrom(voteBase(congress.form, participants, presence), (id) => presence.get(id)?.present ?? false);
    const sum = (of: 'officials' | 'alternates'): number => allocations.reduce((total, each) => total + each[of], 0);
    return ok({
      congress: { name: organisation.name, form: congress.form, plannedOn: congress.plannedOn, members: organisation.members },
      total: chosen.length,
      rows: chosen.slice(input.offset, input.offset + input.limit).map(participantViews(place, roll, sight)),
      counts: {
        all: participants.length, byKind: PARTICIPANT_KINDS.map((kind) => ({ kind, count: participants.filter((each) => each.kind === kind).length })).filter((each) => each.count > 0),
        summoned: attendance.summoned, present: attendance.present,
      },
      delegations: delegationCounts(participants, allocations),
      allocation: allocation ? { officials: sum('officials'), alternates: sum('alternates'), decidedOn: allocation.decidedOn, decidedBy: allocation.decidedBy } : null,
      findings: rollFindings({ form: congress.form, formForSize: formForSize(place, participants), roll: participants, presence, allocations })
        .filter((each) => sight.profiles || each.code !== 'profile-incomplete').map((each) => ({ ...each, names: [...each.names] })),
      may: { record: sight.record },
    });
  });
}

/** @rule R-CT35-3.1 for the full members on the roll */
function formForSize({ season, organisation }: CongressPlace, roll: readonly Participant[]) {
  const statute = statuteOf(season.statute);
  return statute && proposedForm(statute, season.switches, organisation.levelId, roll.filter((each) => each.kind === 'full-member').length);
}

function matches(input: Input, { presence }: Roll): (of: Participant) => boolean {
  const wanted = fold(input.search ?? '');
  return (of) => {
    const { present, attended } = presence.get(of.id) ?? ABSENT;
    return (
      (input.kind === undefined || of.kind === input.kind) && (input.delegation === undefined || delegationKey(of.delegation) === input.delegation) && stands(of, input.standing) &&
      (input.present === undefined || present === (input.present === 'yes')) && (input.attended === undefined || attended === (input.attended === 'yes')) &&
      (wanted === '' || fold(`${of.fullName} ${of.position} ${of.delegation.name}`).includes(wanted))
    );
  };
}

function stands({ standing }: Participant, wanted: Input['standing']): boolean {
  if (wanted === undefined) return true;
  if (wanted === 'replaced') return standing.replacedBy !== null || standing.replaces !== null;
  if (wanted === 'any') return standing.replacedBy !== null || standing.replaces !== null || STANDINGS.some((each) => standing[each] !== null);
  return standing[wanted] !== null;
}
