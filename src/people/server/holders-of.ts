import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { Right } from '#foundation/right.ts';
import { DUTY_KIND_IDS, dutyKind } from '../core/duties.ts';

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
