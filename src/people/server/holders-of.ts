import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { Right } from '#foundation/right.ts';
import { DUTY_KIND_IDS, dutyKind, type DutyKindId } from '../core/duties.ts';

export interface Holder {
  readonly id: number;
  readonly name: string;
  /** Kind of the duty. */
  readonly duty: string;
}

/** Persons who hold, on that day and at this very organisation, a duty that gives the right; by name. */
export async function holdersOf(db: Db, organisationId: number, right: Right, on: Day): Promise<Holder[]> {
  const kinds = DUTY_KIND_IDS.filter((kind) => dutyKind(kind).rights.includes(right));
  return db
    .selectFrom('duties as d').innerJoin('people as p', 'p.id', 'd.person_id')
    .select(['p.id', 'p.full_name as name', 'd.kind as duty'])
    .where('d.organisation_id', '=', organisationId).where('d.kind', 'in', kinds)
    .where('d.from_day', '<=', on).where((where) => where.or([where('d.until_day', 'is', null), where('d.until_day', '>', on)]))
    .orderBy('p.name_order').orderBy('p.id').orderBy('d.kind')
    .execute();
}

/** Somebody who holds such a duty above, at or below a place. */
export interface HolderAround {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  /** Kind of the duty that reaches furthest, and where it lies. */
  readonly duty: string;
  readonly at: { readonly code: string; readonly name: string; readonly path: string };
  readonly reach: 'own' | 'subtree';
}

/**
 * Persons who hold, on that day, a duty that gives the right, at an organisation on the way from the root to `path` or below it; by name. Of
 * several duties of one person the highest is named. `without`: kinds that give this right too are left out.
 */
export async function holdersAround(db: Db, path: string, right: Right, on: Day, options: { readonly without?: Right; readonly persons?: readonly number[] } = {}): Promise<HolderAround[]> {
  const kinds = DUTY_KIND_IDS.filter((kind) => dutyKind(kind).rights.includes(right) && (options.without === undefined || !dutyKind(kind).rights.includes(options.without)));
  const { rows } = await sql<{ id: number; name: string; title: string; name_order: string; duty: DutyKindId; code: string; at: string; path: string }>`
    select distinct on (p.id) p.id, p.full_name as name, p.title, p.name_order, d.kind as duty, o.code, o.name as at, o.path
    from duties d join people p on p.id = d.person_id join organisations o on o.id = d.organisation_id
    where d.kind = any(${kinds}::text[]) and d.from_day <= ${on} and (d.until_day is null or d.until_day > ${on})
      and (o.path like ${`${path}%`} or ${path}::text like o.path || '%') and ${options.persons === undefined ? sql`true` : sql`p.id = any(${[...options.persons]}::int[])`}
    order by p.id, length(o.path), d.id`.execute(db);
  const found = rows.map(({ code, at, path: where, duty, name_order, id, name, title }) => ({ order: name_order, holder: { id, name, title, duty, at: { code, name: at, path: where }, reach: dutyKind(duty).reach } }));
  return found.toSorted((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : one.holder.id - other.holder.id)).map(({ holder }) => holder);
}
