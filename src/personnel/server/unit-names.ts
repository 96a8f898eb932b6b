import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { sql } from 'kysely';
import type { Organisation } from '#organisations/server/door.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';

/** Codes and names by id. */
export async function namesById(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, { readonly code: string; readonly name: string }>> {
  const rows = await db.selectFrom('organisations').select(['id', 'code', 'name']).where('id', '=', sql<number>`any(${[...ids]}::int[])`).execute();
  return new Map(rows.map(({ id, code, name }) => [id, { code, name }]));
}

/** The path from the season's root down to the unit, as far as the actor may see it. */
export async function unitAbove(db: Db, actor: Actor, season: Season, unit: Organisation): Promise<{ code: string; name: string }[]> {
  const range = rangeOf(actor, 'read');
  const ids = unit.path.split('/').filter((part) => part !== '').map(Number);
  const from = ids.indexOf(season.rootId);
  const shown = ids.slice(from, -1).filter((_, index) => inRange(range, `/${ids.slice(0, from + index + 1).join('/')}/`));
  const names = await namesById(db, shown);
  return shown.flatMap((id) => names.get(id) ?? []);
}
