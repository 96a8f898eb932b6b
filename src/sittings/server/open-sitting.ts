import { randomUUID } from 'node:crypto';
import { congressChain } from '#campaigns/core/congress-chain.ts';
import { liesInSeason } from '#campaigns/core/season.ts';
import { congressPlace, type CongressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { openSitting as contract } from '../contract.ts';
import { dayOfSitting } from '../core/day-of-sitting.ts';
import type { OpenSittingProblem } from '../core/problems.ts';
import type { Sitting } from '../core/sitting.ts';
import { named } from './agenda.ts';
import { type DayState, dayState } from './day-state.ts';
import type { SittingsParts } from './parts.ts';
import { seasonFact } from './season-fact.ts';
import { insertSitting } from './store-day.ts';
import { sittingView } from './views.ts';
import { closedProblem } from './work.ts';

type Input = InputOf<typeof contract>;

/** Opens a sitting and tells the season: the first preparatory one is `prepared`, the first official one `opened`. Both chains get their entry. */
export function openSitting(shell: Shell, actor: Actor, input: Input, parts: SittingsParts): Answer<typeof contract> {
  return shell.write([input.season, congressChain(input.season, input.organisation)], async (tx): Answer<typeof contract> => {
    const place = await congressPlace(tx, actor, 'record', input);
    if (!place.ok) return place;
    const closed = await closedProblem(tx, place.value.congress.id);
    if (closed) return fail(closed);
    const day = await dayState(tx, place.value, parts);
    const on = allowed(place.value, day, input, dayOf(tx.recordedAt));
    if (!on.ok) return on;

    const { summoned, present } = day.quorum;
    const sitting: Sitting = { id: randomUUID(), kind: input.kind, heldOn: on.value, openedAt: tx.recordedAt, closedAt: null, summoned, present, reason: day.quorum.reached ? '' : input.reason };
    await insertSitting(tx, place.value.congress.id, sitting);
    const { season, organisation, chain, by } = place.value;
    const { organisations, needed, reached } = day.quorum;
    await shell.record(tx, by, {
      chain, operation: 'sittings.open_sitting', organisations: [organisation.code],
      events: [{
        kind: 'sittings.sitting_opened', ...named(place.value), sitting: sitting.id, sittingKind: sitting.kind, heldOn: sitting.heldOn, summoned, present, needed,
        organisationsSummoned: organisations.summoned, organisationsPresent: organisations.present, quorum: reached, reason: sitting.reason,
      }],
    });
    const fact = input.kind === 'preparatory' ? 'prepared' : 'opened';
    const told = await seasonFact(tx, parts, place.value, actor, fact, sitting.heldOn);
    if (!told.ok) return told;
    if (told.value) await shell.record(tx, by, { chain: season.code, operation: 'sittings.open_sitting', organisations: told.value.organisations, events: told.value.events });
    return ok({ sitting: sittingView(sitting), fact: told.value ? fact : null });
  });
}

/** The day of the sitting, when it may be opened now. */
function allowed({ season, congress }: CongressPlace, day: DayState, input: Input, today: Day): Result<Day, OpenSittingProblem> {
  const on = dayOfSitting(season, congress.plannedOn, today, input.on);
  if (on > today) return fail({ code: 'day_in_future', day: on, today });
  if (!liesInSeason(season, on)) return fail({ code: 'day_outside_season', day: on, fromDay: season.fromDay, untilDay: season.untilDay });
  const lastOn = day.sittings.at(-1)?.heldOn;
  if (lastOn !== undefined && on < lastOn) return fail({ code: 'day_before_last_sitting', day: on, lastOn });
  if (day.agenda.length === 0) return fail({ code: 'agenda_missing' });
  if (day.open) return fail({ code: 'sitting_open_already' });
  if (input.kind === 'preparatory' && day.sittings.some((sitting) => sitting.kind === 'official')) return fail({ code: 'preparatory_too_late' });
  const { summoned, present, needed, organisations, reached, applied } = day.quorum;
  if (summoned === 0) return fail({ code: 'roll_missing' });
  if (reached || !applied || input.reason !== '') return ok(on);
  return fail({ code: 'quorum_not_reached', present, summoned, needed, organisationsPresent: organisations.present, organisationsNeeded: organisations.needed });
}
