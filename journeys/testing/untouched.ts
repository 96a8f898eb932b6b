import type { TestDatabase } from '#database/testing/test-database.ts';

/** Tables that a request may touch without writing anything of the record: when somebody was last seen, and failed sign-ins. */
const OF_SIGNING_IN = ['sign_ins', 'sign_in_failures', 'access_tokens'];

export interface Written {
  /** Number and hash of each chain's last entry. */
  readonly heads: readonly string[];
  /** Rows of each table, and a sum over their contents. */
  readonly tables: { readonly [table: string]: string };
}

/** Everything that is written, so that two moments can be compared. */
export async function written({ owner }: Pick<TestDatabase, 'owner'>): Promise<Written> {
  const { rows: names } = await owner.pool.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  const sums = names.filter(({ name }) => !OF_SIGNING_IN.includes(name)).map(({ name }) => `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as rows from "${name}" t`);
  const { rows } = await owner.pool.query<{ name: string; rows: string }>(sums.join(' union all '));
  const { rows: heads } = await owner.pool.query<{ head: string }>(`select chain || ' ' || number || ' ' || hash as head from ledger_chains order by 1`);
  return { heads: heads.map(({ head }) => head), tables: Object.fromEntries(rows.map((row) => [row.name, row.rows])) };
}

export async function headsOf({ owner }: Pick<TestDatabase, 'owner'>): Promise<string> {
  const { rows } = await owner.pool.query<{ heads: string }>(`select string_agg(chain || ' ' || number, ', ' order by chain) as heads from ledger_chains`);
  return rows[0]?.heads ?? '';
}
