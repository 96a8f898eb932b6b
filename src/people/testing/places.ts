import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import { fold } from '#foundation/text.ts';

export const PLACES = [
  ['TINH', null, 'provincial-committee', 'Tỉnh ủy Vĩnh Long'],
  ['LH', 'TINH', 'district-committee', 'Huyện ủy Long Hồ'],
  ['LH.01', 'LH', 'grassroots-party-org', 'Đảng bộ xã An Bình'],
  ['LH.02', 'LH', 'grassroots-branch', 'Chi bộ Tòa án huyện Long Hồ'],
  ['MT', 'TINH', 'district-committee', 'Huyện ủy Mang Thít'],
  ['MT.01', 'MT', 'grassroots-party-org', 'Đảng bộ xã An Phước'],
] as const;

/** A small tree for this room's tests: a province, two districts, three grassroots organisations. Returns ids by code. */
export async function makePlaces(db: Db): Promise<Map<string, number>> {
  const made = new Map<string, { id: number; path: string }>();
  for (const [code, superior, kind, name] of PLACES) {
    const { rows } = await sql<{ id: number }>`select nextval('organisation_ids')::integer as id`.execute(db);
    const id = rows[0]?.id ?? 0;
    const above = superior === null ? undefined : made.get(superior);
    const path = `${above?.path ?? '/'}${id}/`;
    await db
      .insertInto('organisations')
      .values({
        id, code, path, depth: path.split('/').length - 3, superior_id: above?.id ?? null, kind_id: kind, name, name_folded: fold(name), members: null, branches: null, closed_on: null,
      })
      .execute();
    made.set(code, { id, path });
  }
  return new Map([...made].map(([code, { id }]) => [code, id]));
}

/** A clock that stands still until it is moved. */
export function steppedClock(start: string) {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString() as Moment,
    step: (milliseconds: number) => void (now += milliseconds),
    set: (to: string) => void (now = Date.parse(to)),
  };
}
