import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { moment } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showPresence as operation } from '../contract.ts';
import { ABSENT } from '../core/presence.ts';
import { voteBase } from '../core/vote-base.ts';
import { attendanceFrom } from './door.ts';
import { loadRoll } from './roll.ts';
import { type KeptEvent, presenceRows } from './store-presence.ts';
import { sightOf } from './views.ts';

/** Who is there, by delegation, and who of those summoned has not come yet. */
export function showPresence(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const place = found.value;
    const at = input.at === undefined ? undefined : moment(input.at);
    const { participants, presence } = await loadRoll(db, place.congress.id, at);
    const of = (id: string) => presence.get(id) ?? ABSENT;
    const base = voteBase(place.congress.form, participants, presence);
    const { summoned, present, byDelegation } = attendanceFrom(base, (id) => of(id).present);
    const isSummoned = new Set(base.items.filter((item) => item.summoned).map((item) => item.participant));
    const called = participants.filter((each) => isSummoned.has(each.id));
    const events = (await presenceRows(db, place.congress.id)).filter((each) => each.move !== 'mistake' && (at === undefined || each.happenedAt <= at));
    return ok({
      at: at ?? shell.now(), begun: base.begun, summoned, present,
      attended: called.filter((each) => of(each.id).attended).length, excused: called.filter((each) => each.standing.excused !== null && !of(each.id).attended).length,
      presentWithoutVote: participants.filter((each) => !isSummoned.has(each.id) && of(each.id).present).length,
      byDelegation: [...byDelegation],
      notArrived: called.filter((each) => !of(each.id).attended).map(({ id, fullName, kind, delegation, position, standing }) => ({ id, fullName, kind, delegation, position, excused: standing.excused !== null })),
      desks: desksOf(events), lastAt: last(events.map((each) => each.happenedAt)), may: { record: sightOf(actor, place).record },
    });
  });
}

function desksOf(events: readonly KeptEvent[]) {
  const desks = [...new Set(events.map((each) => each.desk))].toSorted();
  return desks.map((desk) => {
    const own = events.filter((each) => each.desk === desk);
    return { desk, events: own.length, lastAt: last(own.map((each) => each.happenedAt)) ?? '' };
  });
}

function last(moments: readonly string[]): string | null {
  return moments.reduce<string | null>((latest, each) => (latest === null || each > latest ? each : latest), null);
}
