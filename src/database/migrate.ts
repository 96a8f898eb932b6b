import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { APPLICATION_ROLE } from './connect.ts';

const FOLDER = fileURLToPath(new URL('./migrations/', import.meta.url));

/** Tables that are only ever added to: the application's role gets no UPDATE, DELETE or TRUNCATE on them. */
const APPEND_ONLY = [
  'ledger', 'ledger_subjects', 'facts', 'fact_withdrawals', 'congress_plans', 'organisation_changes', 'papers', 'participant_decisions', 'presence_events', 'allocations', 'allocation_lines', 'motion_votes', 'officers', 'hall_announcements', 'minutes_entries', 'minutes_remarks',
  'election_motions', 'frozen_lists', 'list_reopenings', 'paper_reports', 'count_batches', 'counts', 'closed_passes', 'settlements', 'accepted_warnings',
  'target_results', 'target_judgements', 'election_protocols', 'protocol_signatures', 'planned_posts', 'superior_answers',
  'opinion_batches', 'replies', 'reply_opinions',
  'document_files', 'document_steps', 'document_issues',
  'personnel_steps', 'personnel_step_votes', 'disclosure_comments', 'personnel_openings', 'direct_persuasion',
  'grievance_tellings',
  'task_progress',
  'lesson_answers',
  'dossier_pieces', 'dossier_decisions', 'dossier_refusals', 'annulled_elections', 'dossier_steps',
];
/** Tables that the application only reads; the database itself writes them. */
const READ_ONLY = ['ledger_chains', 'migrations'];

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

/** All migrations in the order in which they are applied, by the number at the beginning of their name. */
export function migrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      const sql = readFileSync(FOLDER + name, 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Thrown when the database was migrated by another, newer or altered, edition of the software. */
export class MigrationMismatch extends Error {
  constructor(readonly migration: string) {
    super(`Dữ liệu do một bản khác của phần mềm tạo ra (${migration}). Hãy dùng bản đó, hoặc khôi phục từ tệp sao lưu. / The data was made by another edition (${migration}).`);
  }
}

/** Brings the database to the present edition, one transaction per file. Returns the names applied now. */
export async function migrate(config: pg.ClientConfig): Promise<string[]> {
  const client = new pg.Client({ ...config, application_name: 'daihoi-migrate' });
  client.on('error', () => {});
  await client.connect();
  try {
    // Two processes that start together wait for one another here.
    await client.query(`select pg_advisory_lock(hashtext('daihoi migrations'))`);
    await client.query(`create table if not exists migrations (name text primary key, hash char(64) not null, applied_at timestamptz not null default now())`);
    const known = new Map((await client.query<{ name: string; hash: string }>('select name, hash from migrations')).rows.map((row) => [row.name, row.hash]));
    const ours = migrations();
    const foreign = [...known].find(([name, hash]) => ours.find((each) => each.name === name)?.hash !== hash);
    if (foreign) throw new MigrationMismatch(foreign[0]);

    const applied: string[] = [];
    for (const each of ours.filter((one) => !known.has(one.name))) {
      await client.query('begin');
      try {
        await client.query(each.sql);
        await client.query('insert into migrations (name, hash) values ($1, $2)', [each.name, each.hash]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw new Error(`migration ${each.name} failed: ${(error as Error).message}`, { cause: error });
      }
      applied.push(each.name);
    }
    if (applied.length > 0) await grantRights(client);
    return applied;
  } finally {
    await client.end();
  }
}

async function grantRights(client: pg.Client): Promise<void> {
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then
      begin
        create role ${APPLICATION_ROLE} nologin;
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if not pg_has_role(current_user, '${APPLICATION_ROLE}', 'member') then execute format('grant ${APPLICATION_ROLE} to %I', current_user); end if;
  end $$`);
  const all = (await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`)).rows.map((row) => row.name);
  for (const table of all) {
    const rights = READ_ONLY.includes(table) ? 'select' : APPEND_ONLY.includes(table) ? 'select, insert' : 'select, insert, update, delete';
    await client.query(`revoke all on "${table}" from ${APPLICATION_ROLE}`);
    await client.query(`grant ${rights} on "${table}" to ${APPLICATION_ROLE}`);
  }
  await client.query(`grant usage on schema public to ${APPLICATION_ROLE}`);
  await client.query(`grant usage, select on all sequences in schema public to ${APPLICATION_ROLE}`);
}
