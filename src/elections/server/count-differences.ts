import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';

/** How the two counts of a congress's ballots agreed. */
export interface CountDifferences {
  /** Batches of which both passes are closed, recounts too. */
  readonly batches: number;
  /** Cells in which they differed and that were settled on the papers; a protocol is not made before all are. */
  readonly cells: number;
}

/** For many congresses in one question; those in which nothing was counted twice are missing. */
export async function countDifferences(db: Db, congressIds: readonly number[]): Promise<ReadonlyMap<number, CountDifferences>> {
  if (congressIds.length === 0) return new Map();
  const { rows } = await sql<CountDifferences & { readonly congressId: number }>`
    with counted as (
      select e.congress_id, p.batch_id, p.count from closed_passes p join count_batches b on b.id = p.batch_id join elections e on e.id = b.election_id
      where e.congress_id = any(${[...congressIds]}::int[]) group by 1, 2, 3 having count(*) = 2
    ), settled as (
      select batch_id, count, count(distinct cell)::int as cells from settlements where batch_id in (select batch_id from counted) group by 1, 2
    )
    select c.congress_id as "congressId", count(*)::int as batches, coalesce(sum(s.cells), 0)::int as cells
    from counted c left join settled s on s.batch_id = c.batch_id and s.count = c.count group by 1`.execute(db);
  return new Map(rows.map(({ congressId, batches, cells }) => [congressId, { batches, cells }]));
}
