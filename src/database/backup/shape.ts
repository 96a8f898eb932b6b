import type pg from 'pg';
import { migrations } from '../migrate.ts';

/** What a backup says about itself before the rows. */
export interface BackupHeader {
  readonly format: 'daihoi-backup';
  readonly version: 1;
  readonly madeAt: string;
  readonly server: string;
  readonly migrations: readonly { readonly name: string; readonly hash: string }[];
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

/** What a backup says after the rows. */
export interface BackupTotals {
  readonly rows: { readonly [table: string]: number };
  readonly sequences: { readonly [name: string]: { readonly last: string; readonly called: boolean } };
}

/** Tables that are not copied: the migrations make this one. */
const NEVER_COPIED = ['migrations'];

/** The tables of the database with their stored columns. */
export async function tablesOf(client: pg.ClientBase): Promise<BackupHeader['tables']> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.table_name::text as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
     from information_schema.columns c join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
     where c.table_schema = 'public' and c.is_generated = 'NEVER' and c.table_name <> all ($1) group by c.table_name order by c.table_name collate "C"`,
    [NEVER_COPIED],
  );
  return rows;
}

export interface Reference {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** The references between tables, as statements that make them again. */
export async function referencesOf(client: pg.ClientBase): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(
    `select t.relname::text as "table", k.conname::text as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class t on t.oid = k.conrelid where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by 1, 2`,
  );
  return rows;
}

export async function sequencesOf(client: pg.ClientBase): Promise<BackupTotals['sequences']> {
  const names = (await client.query<{ name: string }>(`select sequencename as name from pg_sequences where schemaname = 'public' order by 1`)).rows;
  const found: Record<string, { last: string; called: boolean }> = {};
  for (const { name } of names) {
    const row = (await client.query<{ last: string; called: boolean }>(`select last_value::text as last, is_called as called from "${name}"`)).rows[0];
    if (row) found[name] = row;
  }
  return found;
}

/** How another set of migrations stands to ours; the migration named is the first that one side lacks or has otherwise. */
export function compareEditions(theirs: BackupHeader['migrations']): { readonly edition: 'same' } | { readonly edition: 'older' | 'newer' | 'other'; readonly migration: string } {
  const ours = new Map(migrations().map((each) => [each.name, each.hash]));
  const them = new Map(theirs.map((each) => [each.name, each.hash]));
  const altered = [...them].find(([name, hash]) => ours.has(name) && ours.get(name) !== hash);
  if (altered) return { edition: 'other', migration: altered[0] };
  const lacking = [...ours.keys()].find((name) => !them.has(name));
  const foreign = [...them.keys()].find((name) => !ours.has(name));
  if (lacking !== undefined && foreign !== undefined) return { edition: 'other', migration: foreign };
  if (foreign !== undefined) return { edition: 'newer', migration: foreign };
  if (lacking !== undefined) return { edition: 'older', migration: lacking };
  return { edition: 'same' };
}
