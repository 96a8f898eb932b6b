import { congressChain } from '#campaigns/core/congress-chain.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { type Moment, moment } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { CongressForm } from '#campaigns/core/plan.ts';
import type { checkIn as operation } from '../contract.ts';
import { badgeCode, judgeEvents, type JudgedEvents, type KnownAtDesk } from '../core/check-in.ts';
import { presenceFrom } from '../core/presence.ts';
import { about } from './events.ts';
import { hallCounts, idsOfBadges } from './hall.ts';
import { loadParticipants } from './roll.ts';
import { insertPresence, presenceRows } from './store-presence.ts';

type Input = InputOf<typeof operation>;

/** Checks in one or many. Questions are asked for all events together, so that a thousand from an offline desk cost as few as one. */
export async function checkIn(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  let congress: { readonly id: number; readonly form: CongressForm } | undefined;
  const done = await shell.write(congressChain(input.season, input.organisation), async (tx) => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    congress = place.congress;
    const judged = judgeEvents(input.events, await knownAtDesk(tx, place.congress, input.events, tx.recordedAt));
    if (judged.kept.length === 0) return ok(judged);
    const names = new Map(judged.judgements.map(({ who }) => [who?.id ?? '', who?.fullName ?? '']));
    const event: LedgerEvent = {
      kind: 'delegates.checked_in', ...about(place),
      moves: judged.kept.map(({ id, participantId, move, of, happenedAt, desk }) => ({ id, participant: participantId, fullName: names.get(participantId) ?? '', move, of, happenedAt, desk })),
    };
    const head = await shell.record(tx, place.by, { chain: place.chain, operation: 'delegates.check_in', organisations: [place.organisation.code], events: [event] });
    await insertPresence(tx, place.congress.id, { at: tx.recordedAt, entryNumber: head.number }, judged.kept);
    return ok(judged);
  });
  if (!done.ok) return done;
  // The chain is free again; the totals are for the desk's eyes and may be those of a moment later.
  const counts = congress === undefined ? { present: 0, summoned: 0 } : await shell.read((db) => hallCounts(db, congress as { readonly id: number; readonly form: CongressForm }));
  return ok({ results: done.value.judgements.map(resultOf), recorded: done.value.kept.length, ...counts });
}

async function knownAtDesk(db: Db, congress: { readonly id: number; readonly form: CongressForm }, events: Input['events'], now: Moment): Promise<KnownAtDesk> {
  const badges = events.flatMap(({ participant, badge }) => (participant === undefined && badge !== undefined ? [badgeCode(badge)] : []));
  const byBadge = badges.length === 0 ? new Map<string, string>() : await idsOfBadges(db, congress.id, badges);
  const received = await presenceRows(db, congress.id, { ids: events.flatMap(({ id, of }) => (of === undefined ? [id] : [id, of])) });
  const ids = [...new Set([...events.flatMap(({ participant }) => (participant === undefined ? [] : [participant])), ...byBadge.values(), ...received.map((each) => each.participantId)])];
  const participants = await loadParticipants(db, congress.id, ids);
  const byId = new Map(participants.map((each) => [each.id, each]));
  return {
    form: congress.form, now: moment(now), byId, received: new Map(received.map((each) => [each.id, each])),
    byBadge: new Map([...byBadge].flatMap(([badge, id]) => { const who = byId.get(id); return who ? [[badge, who] as const] : []; })),
    presence: presenceFrom(await presenceRows(db, congress.id, { participants: ids })),
  };
}

function resultOf({ id, outcome, who, already, votes, note }: JudgedEvents['judgements'][number]) {
  return { id, outcome, participant: who && { id: who.id, fullName: who.fullName, kind: who.kind, delegation: who.delegation, position: who.position }, already, votes, note };
}
