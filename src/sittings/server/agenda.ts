import { randomUUID } from 'node:crypto';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { endItem as endContract, setAgenda as setContract, startItem as startContract } from '../contract.ts';
import { itemState } from '../core/agenda.ts';
import { changedAgenda } from '../core/agenda-change.ts';
import { agendaTemplate } from '../core/agenda-template.ts';
import { agendaOf, begunItems, dayRow, endRunningSpan, insertSpan, saveAgenda } from './store-day.ts';
import { agendaView } from './views.ts';
import { beforeClosing, inSitting } from './work.ts';

/** Sets the whole agenda: as it was edited, or the template of the congress's form. */
export function setAgenda(shell: Shell, actor: Actor, input: InputOf<typeof setContract>): Answer<typeof setContract> {
  return beforeClosing<typeof setContract>(shell, actor, input, 'sittings.set_agenda', async (tx, place) => {
    const { congress } = place;
    const { revision } = await dayRow(tx, congress.id);
    if (input.revision !== undefined && input.revision !== revision) return fail({ code: 'agenda_changed_meanwhile' });
    const drafts = input.items ?? templateOf(place);
    const changed = changedAgenda(await agendaOf(tx, congress.id), await begunItems(tx, congress.id), drafts, randomUUID);
    if (!changed.ok) return changed;
    await saveAgenda(tx, congress.id, revision + 1, changed.value);
    const items = changed.value.map(({ id, sitting, title, kind, vote, plannedMinutes }) => ({ id, sitting, title, itemKind: kind, vote, plannedMinutes }));
    return ok({ events: [{ kind: 'sittings.agenda_set', ...named(place), revision: revision + 1, items }], answer: () => viewOf(tx, place, tx.recordedAt) });
  });
}

/** Begins an item, or takes it up again; what is under way is interrupted. */
export function startItem(shell: Shell, actor: Actor, input: InputOf<typeof startContract>): Answer<typeof startContract> {
  return inSitting<typeof startContract>(shell, actor, input, 'sittings.start_item', async (tx, place, sitting) => {
    const item = (await agendaOf(tx, place.congress.id)).find((each) => each.id === input.item);
    if (!item) return fail({ code: 'agenda_item_not_found' });
    if (item.sitting !== sitting.kind) return fail({ code: 'agenda_item_of_other_sitting', title: item.title });
    if (itemState(item) === 'running') return fail({ code: 'agenda_item_running', title: item.title });
    const events = await beginItem(tx, place, sitting.id, item.id);
    return ok({ events, answer: () => viewOf(tx, place, tx.recordedAt) });
  });
}

export function endItem(shell: Shell, actor: Actor, input: InputOf<typeof endContract>): Answer<typeof endContract> {
  return inSitting<typeof endContract>(shell, actor, input, 'sittings.end_item', async (tx, place) => {
    const item = (await agendaOf(tx, place.congress.id)).find((each) => each.id === input.item);
    if (!item) return fail({ code: 'agenda_item_not_found' });
    if (itemState(item) !== 'running') return fail({ code: 'agenda_item_not_running', title: item.title });
    await endRunningSpan(tx, place.congress.id, tx.recordedAt);
    return ok({ events: [{ kind: 'sittings.item_ended', ...named(place), item: item.id }], answer: () => viewOf(tx, place, tx.recordedAt) });
  });
}

/** Starts an item in the caller's transaction and ends the one under way; answers the event for the caller's entry. */
export async function beginItem(tx: Tx, place: Pick<CongressPlace, 'congress' | 'season' | 'organisation'>, sitting: string, item: string) {
  const span = randomUUID();
  await endRunningSpan(tx, place.congress.id, tx.recordedAt);
  await insertSpan(tx, { id: span, item, congressId: place.congress.id, sitting, startedAt: tx.recordedAt });
  return [{ kind: 'sittings.item_started', ...named(place), item, span, sitting }];
}

/** The two names by which every event of a congress's chain says where it happened. */
export function named({ season, organisation }: Pick<CongressPlace, 'season' | 'organisation'>): { readonly season: string; readonly organisation: string } {
  return { season: season.code, organisation: organisation.code };
}

function templateOf({ congress, organisation }: CongressPlace) {
  return agendaTemplate({ form: congress.form, contents: congress.contents, electsSecretary: congress.directElection || organisation.groupId === 'branch' });
}

async function viewOf(db: Db, place: CongressPlace, now: Moment) {
  return agendaView(place, (await dayRow(db, place.congress.id)).revision, await agendaOf(db, place.congress.id), now);
}
