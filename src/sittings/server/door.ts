import { randomUUID } from 'node:crypto';
import { statuteOf } from '#campaigns/core/statutes/editions.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { type LedgerEvent, readHead } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import { type ItemKind, itemState } from '../core/agenda.ts';
import type { HallPanel } from '../core/hall-panel.ts';
import type { MinutesEntry } from '../core/minutes-entry.ts';
import type { ElectedOffice } from '../core/officers.ts';
import { type Quorum, quorum, quorumApplies } from '../core/rules/quorum.ts';
import type { Sitting } from '../core/sitting.ts';
import { beginItem, named } from './agenda.ts';
import { delegatesRoll } from './roll.ts';
import { agendaOf, sittingsOf } from './store-day.ts';
import { insertAnnouncement, openScreens, showOn } from './store-hall.ts';
import { insertMinutesEntry } from './store-minutes.ts';
import { officesOf } from './store-motions.ts';

/** What later rooms may ask of the sittings, and how their work comes into agenda, minutes and hall. */

export type { HallMemory } from './hall-memory.ts';
export { hallMemory } from './hall-memory.ts';
export type { SittingsPorts } from './parts.ts';
export { type CongressTime, congressTimes, hallVotes } from './hall-votes.ts';
export { type DaySummary, daySummary } from './day-summary.ts';
export { minutesPiece } from './dossier-pieces.ts';

/** The sitting that is open now. */
export async function openSitting(db: Db, congressId: number): Promise<Sitting | undefined> {
  return (await sittingsOf(db, congressId)).find((sitting) => sitting.closedAt === null);
}

/** Who is there now against who was summoned; whether the season applies the rule is in `applied`. */
export async function quorumOf(db: Db, { congress, season }: Pick<CongressPlace, 'congress' | 'season'>): Promise<Quorum> {
  return quorum(await delegatesRoll.attendance(db, congress), quorumApplies(statuteOf(season.statute), season.switches));
}

/** Presidium, secretariat, credentials board, tellers: who holds each office now; offices that nobody was elected into are missing. */
export function officersOf(db: Db, congressId: number): Promise<ElectedOffice[]> {
  return officesOf(db, congressId);
}

type At = Pick<CongressPlace, 'congress' | 'season' | 'organisation' | 'chain'>;

/**
 * Moves the agenda on to the next item of this kind, within the caller's transaction, which holds the congress's chain. Nothing happens when such an
 * item is under way, when none is left or when no sitting is open.
 * @returns events for the caller's one entry of the congress's chain
 */
export async function moveAgendaToWithin(tx: Tx, place: At, itemKind: ItemKind): Promise<LedgerEvent[]> {
  const sitting = await openSitting(tx, place.congress.id);
  if (!sitting) return [];
  const agenda = (await agendaOf(tx, place.congress.id)).filter((item) => item.sitting === sitting.kind && item.kind === itemKind);
  const next = agenda.find((item) => itemState(item) === 'waiting');
  return agenda.some((item) => itemState(item) === 'running') || !next ? [] : beginItem(tx, place, sitting.id, next.id);
}

/** Adds a line to the minutes, within the caller's transaction. @returns events for the caller's one entry of the congress's chain */
export async function addMinutesEntryWithin(tx: Tx, place: At, entry: MinutesEntry): Promise<LedgerEvent[]> {
  const { id, at, kind, sentence, detail, resolution } = entry;
  await insertMinutesEntry(tx, place.congress.id, (await readHead(tx, place.chain)).number + 1, entry);
  const words = (of: MinutesEntry['sentence'] | undefined) => (of ? { vi: of.vi, en: of.en } : null);
  return [{ kind: 'sittings.minutes_entry_added', ...named(place), id, at, entryKind: kind, sentence: { vi: sentence.vi, en: sentence.en }, detail: words(detail), resolution: words(resolution) }];
}

/**
 * Announces a panel in the hall and shows it, within the caller's transaction; the chair may show it again later. What is in it is public from now on.
 * @param screens ids of screens; those that are no open screen of this congress are passed over. 'all' also when there is none yet
 * @returns events for the caller's one entry of the congress's chain
 */
export async function showPanelWithin(tx: Tx, place: At, panel: HallPanel, screens: 'all' | readonly string[] = 'all'): Promise<LedgerEvent[]> {
  const announced = randomUUID();
  const open = (await openScreens(tx, place.congress.id)).map((screen) => screen.id);
  const chosen = screens === 'all' ? open : open.filter((id) => screens.includes(id));
  await insertAnnouncement(tx, place.congress.id, { id: announced, ...panel });
  const shown = { kind: 'announced', announced } as const;
  await showOn(tx, chosen, shown, tx.recordedAt);
  const { kind, title, payload, announcedAt } = panel;
  return [
    { kind: 'sittings.panel_announced', ...named(place), id: announced, panelKind: kind, title, payload, announcedAt },
    ...(chosen.length === 0 ? [] : [{ kind: 'sittings.panel_shown', ...named(place), shown, screens: chosen }]),
  ];
}
