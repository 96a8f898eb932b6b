import { randomUUID } from 'node:crypto';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { itemState } from '../core/agenda.ts';
import type { SpeechProblem } from '../core/problems.ts';
import { reordered, type Speech, speechState } from '../core/speech.ts';
import { named } from './agenda.ts';
import type { SittingsParts } from './parts.ts';
import { agendaOf } from './store-day.ts';
import { insertSpeech, speechesOf, updateSpeech } from './store-speeches.ts';
import { speakersView } from './views.ts';
import { beforeClosing, inSitting } from './work.ts';

type RequestInput = InputOf<typeof contract.requestSpeech>;

/** Registers a speech; it may come before the sitting opens. */
export function requestSpeech(shell: Shell, actor: Actor, input: RequestInput, parts: SittingsParts): Answer<typeof contract.requestSpeech> {
  return beforeClosing<typeof contract.requestSpeech>(shell, actor, input, 'sittings.request_speech', async (tx, place) => {
    const { id: congressId } = place.congress;
    const speaker = await speakerOf(tx, congressId, input, parts);
    if (!speaker.ok) return speaker;
    const position = Math.max(0, ...(await speechesOf(tx, congressId)).map((speech) => speech.position)) + 1;
    const { role, subject, minutes } = input;
    const speech: Speech = {
      id: randomUUID(), role, ...speaker.value, subject, minutes, requestedAt: tx.recordedAt, position, item: null, startedAt: null, endedAt: null, withdrawnAt: null, summary: '',
    };
    await insertSpeech(tx, congressId, speech);
    const event = { kind: 'sittings.speech_requested', ...named(place), speech: speech.id, role, participant: speech.participant, name: speech.name, unit: speech.unit, subject, minutes, position };
    return ok({ events: [event], answer: () => viewOf(tx, congressId, tx) });
  });
}

type Speaker = Pick<Speech, 'participant' | 'name' | 'unit'>;

/** A participant is named by the roll; guests and the superior's representative by who registers them. */
async function speakerOf(db: Db, congressId: number, input: RequestInput, { roll }: SittingsParts): Promise<Result<Speaker, SpeechProblem>> {
  if (input.role !== 'participant') return input.name === '' ? fail({ code: 'speaker_unnamed' }) : ok({ participant: null, name: input.name, unit: input.unit });
  const person = input.participant === undefined ? undefined : (await roll.find(db, congressId, [input.participant]))[0];
  return person ? ok({ participant: person.id, name: person.name, unit: person.unit }) : fail({ code: 'participant_not_found' });
}

/** Puts the waiting speakers into a new order. */
export function orderSpeeches(shell: Shell, actor: Actor, input: InputOf<typeof contract.orderSpeeches>): Answer<typeof contract.orderSpeeches> {
  return beforeClosing<typeof contract.orderSpeeches>(shell, actor, input, 'sittings.order_speeches', async (tx, place) => {
    const speeches = await speechesOf(tx, place.congress.id);
    const missing = input.order.map((id) => speeches.find((speech) => speech.id === id)).find((speech) => speech === undefined || speechState(speech) !== 'waiting');
    if (missing) return fail({ code: 'speech_not_waiting', state: speechState(missing), name: missing.name });
    if (input.order.some((id) => !speeches.some((speech) => speech.id === id))) return fail({ code: 'speech_not_found' });
    const order = reordered(speeches, input.order);
    for (const { id, position } of order) await updateSpeech(tx, id, { position });
    const event = { kind: 'sittings.speeches_ordered', ...named(place), order: order.map(({ id, position }) => ({ speech: id, position })) };
    return ok({ events: [event], answer: () => viewOf(tx, place.congress.id, tx) });
  });
}

/** The speaker begins under the item that is under way; one at a time. */
export function startSpeech(shell: Shell, actor: Actor, input: InputOf<typeof contract.startSpeech>): Answer<typeof contract.startSpeech> {
  return inSitting<typeof contract.startSpeech>(shell, actor, input, 'sittings.start_speech', async (tx, place) => {
    const speeches = await speechesOf(tx, place.congress.id);
    const speech = speeches.find((each) => each.id === input.speech);
    if (!speech) return fail({ code: 'speech_not_found' });
    const other = speeches.find((each) => speechState(each) === 'speaking');
    if (other) return fail({ code: 'somebody_speaks', name: other.name });
    if (speechState(speech) !== 'waiting') return fail({ code: 'speech_not_waiting', state: speechState(speech), name: speech.name });
    const item = (await agendaOf(tx, place.congress.id)).find((each) => itemState(each) === 'running')?.id ?? null;
    await updateSpeech(tx, speech.id, { started_at: tx.recordedAt, item_id: item });
    return ok({ events: [{ kind: 'sittings.speech_started', ...named(place), speech: speech.id, name: speech.name, item }], answer: () => viewOf(tx, place.congress.id, tx) });
  });
}

export function endSpeech(shell: Shell, actor: Actor, input: InputOf<typeof contract.endSpeech>): Answer<typeof contract.endSpeech> {
  return inSitting<typeof contract.endSpeech>(shell, actor, input, 'sittings.end_speech', async (tx, place) => {
    const speech = (await speechesOf(tx, place.congress.id)).find((each) => each.id === input.speech);
    if (!speech) return fail({ code: 'speech_not_found' });
    if (speechState(speech) !== 'speaking') return fail({ code: 'speech_not_under_way', name: speech.name });
    await updateSpeech(tx, speech.id, { ended_at: tx.recordedAt, summary: input.summary });
    return ok({ events: [{ kind: 'sittings.speech_ended', ...named(place), speech: speech.id, name: speech.name, summary: input.summary }], answer: () => viewOf(tx, place.congress.id, tx) });
  });
}

export function withdrawSpeech(shell: Shell, actor: Actor, input: InputOf<typeof contract.withdrawSpeech>): Answer<typeof contract.withdrawSpeech> {
  return beforeClosing<typeof contract.withdrawSpeech>(shell, actor, input, 'sittings.withdraw_speech', async (tx, place) => {
    const speech = (await speechesOf(tx, place.congress.id)).find((each) => each.id === input.speech);
    if (!speech) return fail({ code: 'speech_not_found' });
    if (speechState(speech) !== 'waiting') return fail({ code: 'speech_not_waiting', state: speechState(speech), name: speech.name });
    await updateSpeech(tx, speech.id, { withdrawn_at: tx.recordedAt });
    return ok({ events: [{ kind: 'sittings.speech_withdrawn', ...named(place), speech: speech.id, name: speech.name }], answer: () => viewOf(tx, place.congress.id, tx) });
  });
}

async function viewOf(db: Db, congressId: number, { recordedAt }: Pick<Tx, 'recordedAt'>) {
  return speakersView(await speechesOf(db, congressId), recordedAt);
}
