import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { AgendaItem } from '../core/agenda.ts';
import type { PlacedItem } from '../core/agenda-change.ts';
import type { Sitting } from '../core/sitting.ts';

export interface DayRow {
  /** 0: no agenda was set here yet. */
  readonly revision: number;
  readonly closedAt: Moment | null;
  readonly closedOn: Day | null;
}

export async function dayRow(db: Db, congressId: number): Promise<DayRow> {
  const row = await db.selectFrom('congress_days').selectAll().where('congress_id', '=', congressId).executeTakeFirst();
  return { revision: row?.agenda_revision ?? 0, closedAt: row?.closed_at ?? null, closedOn: row?.closed_on ?? null };
}

/** The agenda in its order, each item with its stretches of time. */
export async function agendaOf(db: Db, congressId: number): Promise<AgendaItem[]> {
  const rows = await db.selectFrom('agenda_items').selectAll().where('congress_id', '=', congressId).orderBy('position').execute();
  const spans = await db.selectFrom('agenda_spans').selectAll().where('congress_id', '=', congressId).orderBy('started_at').orderBy('id').execute();
  return rows.map(({ id, position, sitting, title, kind, vote, planned_minutes }) => ({
    id, position, sitting, title, kind, vote, plannedMinutes: planned_minutes,
    spans: spans.filter((span) => span.item_id === id).map((span) => ({ startedAt: span.started_at, endedAt: span.ended_at })),
  }));
}

/** Ids of items that something stands on: a stretch of time, a motion, a speech. */
export async function begunItems(db: Db, congressId: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('agenda_spans').select('item_id').where('congress_id', '=', congressId)
    .union(db.selectFrom('motions').select('item_id').where('congress_id', '=', congressId).$narrowType<{ item_id: string }>().where('item_id', 'is not', null))
    .union(db.selectFrom('speeches').select('item_id').where('congress_id', '=', congressId).$narrowType<{ item_id: string }>().where('item_id', 'is not', null))
    .execute();
  return new Set(rows.map((row) => row.item_id));
}

/** Puts the agenda in place of the former one; nothing stands on items that fall away. */
export async function saveAgenda(tx: Db, congressId: number, revision: number, items: readonly PlacedItem[]): Promise<void> {
  await tx
    .insertInto('congress_days').values({ congress_id: congressId, agenda_revision: revision, closed_at: null, closed_on: null })
    .onConflict((conflict) => conflict.column('congress_id').doUpdateSet({ agenda_revision: revision }))
    .execute();
  await tx.deleteFrom('agenda_items').where('congress_id', '=', congressId).where('id', 'not in', items.map((item) => item.id)).execute();
  const rows = items.map(({ id, position, sitting, title, kind, vote, plannedMinutes }) => ({ id, congress_id: congressId, position, sitting, title, kind, vote, planned_minutes: plannedMinutes }));
  await tx
    .insertInto('agenda_items').values(rows)
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({
      position: row.ref('excluded.position'), sitting: row.ref('excluded.sitting'), title: row.ref('excluded.title'), kind: row.ref('excluded.kind'), vote: row.ref('excluded.vote'),
      planned_minutes: row.ref('excluded.planned_minutes'),
    })))
    .execute();
}

/** The sittings in the order of their opening. */
export async function sittingsOf(db: Db, congressId: number): Promise<Sitting[]> {
  const rows = await db.selectFrom('sittings').selectAll().where('congress_id', '=', congressId).orderBy('opened_at').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id, kind: row.kind, heldOn: row.held_on, openedAt: row.opened_at, closedAt: row.closed_at, summoned: row.summoned, present: row.present, reason: row.reason,
  }));
}

export async function insertSitting(tx: Db, congressId: number, sitting: Sitting): Promise<void> {
  const { id, kind, heldOn, openedAt, summoned, present, reason } = sitting;
  await tx.insertInto('sittings').values({ id, congress_id: congressId, kind, held_on: heldOn, opened_at: openedAt, closed_at: null, summoned, present, reason }).execute();
}

export async function endSitting(tx: Db, id: string, at: Moment): Promise<void> {
  await tx.updateTable('sittings').set({ closed_at: at }).where('id', '=', id).execute();
}

export async function closeDay(tx: Db, congressId: number, at: Moment, on: Day): Promise<void> {
  await tx.updateTable('congress_days').set({ closed_at: at, closed_on: on }).where('congress_id', '=', congressId).execute();
}

export async function insertSpan(tx: Db, span: { readonly id: string; readonly item: string; readonly congressId: number; readonly sitting: string; readonly startedAt: Moment }): Promise<void> {
  await tx
    .insertInto('agenda_spans')
    .values({ id: span.id, item_id: span.item, congress_id: span.congressId, sitting_id: span.sitting, started_at: span.startedAt, ended_at: null })
    .execute();
}

/** Ends the stretch that runs now, if there is one. */
export async function endRunningSpan(tx: Db, congressId: number, at: Moment): Promise<void> {
  await tx.updateTable('agenda_spans').set({ ended_at: at }).where('congress_id', '=', congressId).where('ended_at', 'is', null).execute();
}
