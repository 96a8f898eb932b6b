import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { HallPanel, Shown } from '../core/hall-panel.ts';

/** A screen whose address is open. */
export interface OpenScreen {
  readonly id: string;
  readonly congressId: number;
  readonly name: string;
  readonly token: string;
  readonly shown: Shown;
  readonly shownAt: Moment;
  readonly madeAt: Moment;
}

export interface Announcement extends HallPanel {
  readonly id: string;
}

export async function openScreens(db: Db, congressId: number): Promise<OpenScreen[]> {
  const rows = await db.selectFrom('hall_screens').selectAll().where('congress_id', '=', congressId).where('ended_at', 'is', null).orderBy('made_at').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id, congressId: row.congress_id, name: row.name, token: row.token ?? '', shown: row.shown as Shown, shownAt: row.shown_at, madeAt: row.made_at,
  }));
}

/** Name of a screen and whether its address still opens; undefined for none of this congress. */
export async function findScreen(db: Db, congressId: number, id: string): Promise<{ readonly name: string; readonly ended: boolean } | undefined> {
  const row = await db.selectFrom('hall_screens').select(['name', 'ended_at']).where('congress_id', '=', congressId).where('id', '=', id).executeTakeFirst();
  return row && { name: row.name, ended: row.ended_at !== null };
}

export async function insertScreen(tx: Db, screen: OpenScreen): Promise<void> {
  const { id, congressId, name, token, shown, shownAt, madeAt } = screen;
  await tx
    .insertInto('hall_screens')
    .values({ id, congress_id: congressId, name, token, shown: JSON.stringify(shown), shown_at: shownAt, made_at: madeAt, ended_at: null })
    .execute();
}

export async function endScreenRow(tx: Db, id: string, at: Moment): Promise<void> {
  await tx.updateTable('hall_screens').set({ ended_at: at, token: null }).where('id', '=', id).execute();
}

export async function showOn(tx: Db, ids: readonly string[], shown: Shown, at: Moment): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable('hall_screens').set({ shown: JSON.stringify(shown), shown_at: at }).where('id', 'in', ids).execute();
}

/** What was announced in the hall, the newest first. */
export async function announcementsOf(db: Db, congressId: number): Promise<Announcement[]> {
  const rows = await db.selectFrom('hall_announcements').selectAll().where('congress_id', '=', congressId).orderBy('announced_at', 'desc').orderBy('id').execute();
  return rows.map((row) => ({ id: row.id, kind: row.kind, title: row.title, payload: row.payload as HallPanel['payload'], announcedAt: row.announced_at }));
}

export async function insertAnnouncement(tx: Db, congressId: number, { id, kind, title, payload, announcedAt }: Announcement): Promise<void> {
  await tx.insertInto('hall_announcements').values({ id, congress_id: congressId, kind, title, payload: JSON.stringify(payload), announced_at: announcedAt }).execute();
}
