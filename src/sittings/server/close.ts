import { congressChain } from '#campaigns/core/congress-chain.ts';
import { congressPlace, type CongressPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { closeCongress as closeCongressContract, closeSitting as closeSittingContract } from '../contract.ts';
import { motionState } from '../core/motion.ts';
import type { Sitting } from '../core/sitting.ts';
import { speechState } from '../core/speech.ts';
import { unfinished } from '../core/unfinished.ts';
import { named } from './agenda.ts';
import { type DayState, dayState } from './day-state.ts';
import type { SittingsParts } from './parts.ts';
import { seasonFact } from './season-fact.ts';
import { closeDay, endRunningSpan, endSitting } from './store-day.ts';
import { updateSpeech } from './store-speeches.ts';
import { sittingView } from './views.ts';
import { closedProblem, inSitting } from './work.ts';

/** Closes the open sitting; the item and the speech under way end with it. */
export function closeSitting(shell: Shell, actor: Actor, input: InputOf<typeof closeSittingContract>, parts: SittingsParts): Answer<typeof closeSittingContract> {
  return inSitting<typeof closeSittingContract>(shell, actor, input, 'sittings.close_sitting', async (tx, place, sitting) => {
    const day = await dayState(tx, place, parts);
    const open = day.motions.find((motion) => motionState(motion) === 'open');
    if (open) return fail({ code: 'motion_open', number: open.number });
    const events = await endOfSitting(tx, place, day, sitting);
    return ok({ events, answer: () => ({ sitting: sittingView({ ...sitting, closedAt: tx.recordedAt }) }) });
  });
}

/** Closes the congress and tells the season that it was held. What is unfinished is listed first and needs a second word. */
export function closeCongress(shell: Shell, actor: Actor, input: InputOf<typeof closeCongressContract>, parts: SittingsParts): Answer<typeof closeCongressContract> {
  return shell.write([input.season, congressChain(input.season, input.organisation)], async (tx): Answer<typeof closeCongressContract> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const closed = await closedProblem(tx, place.congress.id);
    if (closed) return fail(closed);
    const day = await dayState(tx, place, parts);
    const last = day.sittings.findLast((sitting) => sitting.kind === 'official');
    if (!last) return fail({ code: 'official_sitting_missing' });
    const open = day.motions.find((motion) => motionState(motion) === 'open');
    if (open) return fail({ code: 'motion_open', number: open.number });
    const left = [...unfinished(day), ...(await parts.unfinishedElections(tx, place))];
    if (left.length > 0 && !input.accept) return fail({ code: 'congress_unfinished', open: left });

    const ended = day.open ? await endOfSitting(tx, place, day, day.open) : [];
    await closeDay(tx, place.congress.id, tx.recordedAt, last.heldOn);
    const { season, organisation, chain, by } = place;
    await shell.record(tx, by, {
      chain, operation: 'sittings.close_congress', organisations: [organisation.code],
      events: [...ended, { kind: 'sittings.congress_closed', ...named(place), heldOn: last.heldOn, unfinished: left.map(({ vi, en }) => ({ vi, en })) }],
    });
    const told = await seasonFact(tx, parts, place, actor, 'held', last.heldOn);
    if (!told.ok) return told;
    if (told.value) await shell.record(tx, by, { chain: season.code, operation: 'sittings.close_congress', organisations: told.value.organisations, events: told.value.events });
    return ok({ closedAt: tx.recordedAt, heldOn: last.heldOn, unfinished: left.map(({ vi, en }) => ({ vi, en })) });
  });
}

/** Ends what runs within the sitting, then the sitting itself; answers the events. */
async function endOfSitting(tx: Tx, place: CongressPlace, day: DayState, sitting: Sitting): Promise<LedgerEvent[]> {
  assert(sitting.closedAt === null, 'the sitting is open');
  const running = day.agenda.find((item) => item.spans.at(-1)?.endedAt === null);
  const speaking = day.speeches.find((speech) => speechState(speech) === 'speaking');
  if (running) await endRunningSpan(tx, place.congress.id, tx.recordedAt);
  if (speaking) await updateSpeech(tx, speaking.id, { ended_at: tx.recordedAt });
  await endSitting(tx, sitting.id, tx.recordedAt);
  return [
    ...(speaking ? [{ kind: 'sittings.speech_ended', ...named(place), speech: speaking.id, name: speaking.name, summary: speaking.summary }] : []),
    ...(running ? [{ kind: 'sittings.item_ended', ...named(place), item: running.id }] : []),
    { kind: 'sittings.sitting_closed', ...named(place), sitting: sitting.id },
  ];
}
