import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { assert } from '#foundation/assert.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { migrate } from '../migrate.ts';
import { ArchiveDamaged, type Member, readMembers } from './archive.ts';
import { COPY_SETTINGS, type BackupSummary, relation } from './backup.ts';
import { type BackupHeader, type BackupTotals, compareEditions, referencesOf, tablesOf } from './shape.ts';
import { type BackupProblem, backupWords, type Say } from './words.ts';

/** Tables in which migrations, a first start or a wrong password leave rows; all others are empty before a restoration. */
export const FILLED_FROM_THE_START = ['organisation_levels', 'organisation_kinds', 'days_off', 'settings', 'sign_in_failures', 'migrations'];

/**
 * Fills an empty database from a backup, all or nothing: embedded or server, from whichever of the two it came. The file is read twice, first
 * to see that it is whole, so a damaged one leaves no trace. Verifying the record afterwards is the caller's next step.
 */
export async function restore(config: pg.ClientConfig, path: string, options: { readonly say?: Say } = {}): Promise<Result<BackupSummary, BackupProblem>> {
  const say = options.say ?? (() => {});
  say(backupWords.checking);
  const checked = await check(path);
  if (!checked.ok) return checked;
  say(backupWords.migrating);
  await migrate(config);

  const client = new pg.Client({ ...config, application_name: 'daihoi-restore' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(COPY_SETTINGS);
    await client.query('begin');
    const outcome = await fill(client, path, checked.value, say);
    await client.query(outcome.ok ? 'commit' : 'rollback');
    if (outcome.ok) await client.query('analyze');
    return outcome;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    if (error instanceof ArchiveDamaged) return fail({ code: 'backup_damaged', path });
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

interface Checked {
  readonly header: BackupHeader;
  readonly totals: BackupTotals;
}

/** Reads the file to its seal and what it says of itself. */
async function check(path: string): Promise<Result<Checked, BackupProblem>> {
  let header: BackupHeader | undefined;
  let totals: BackupTotals | undefined;
  try {
    for await (const member of readMembers(path)) {
      if (header === undefined) {
        header = readHeader(member);
        if (!header) return fail({ code: 'not_a_backup', path });
        // Said before the rest is read: an office with another edition's file should not wait for it.
        const compared = compareEditions(header.migrations);
        if (compared.edition !== 'same') return fail({ code: `backup_of_${compared.edition}_edition`, migration: compared.migration });
      }
      if (member.name === 'totals.json') totals = JSON.parse(member.bytes.toString('utf8')) as BackupTotals;
    }
  } catch (error) {
    if (error instanceof ArchiveDamaged) return fail({ code: error.part === 'damaged' ? 'backup_damaged' : 'not_a_backup', path });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code !== undefined && syscall !== undefined) return fail({ code: 'file_not_read', path, reason: code });
    if (error instanceof SyntaxError) return fail({ code: 'backup_damaged', path });
    throw error;
  }
  return header && totals ? ok({ header, totals }) : fail({ code: 'backup_damaged', path });
}

function readHeader(member: Member): BackupHeader | undefined {
  if (member.name !== 'backup.json') return undefined;
  try {
    const header = JSON.parse(member.bytes.toString('utf8')) as BackupHeader;
    return header.format === 'daihoi-backup' && header.version === 1 ? header : undefined;
  } catch {
    return undefined;
  }
}

async function fill(client: pg.Client, path: string, { header, totals }: Checked, say: Say): Promise<Result<BackupSummary, BackupProblem>> {
  const tables = await tablesOf(client);
  // Names come from our own database, never from the file.
  assert(JSON.stringify(tables) === JSON.stringify(header.tables), 'the same migrations give the same tables');
  const names = tables.map((table) => `"${table.name}"`);
  await client.query(`lock table ${names.join(', ')} in access exclusive mode`);
  for (const table of tables) {
    if (FILLED_FROM_THE_START.includes(table.name)) continue;
    const filled = (await client.query<{ filled: boolean }>(`select exists (select from "${table.name}") as filled`)).rows[0]?.filled;
    if (filled) return fail({ code: 'database_not_empty', table: table.name });
  }
  // The guards of the record compare each row with the head; here rows and head come together, and verification follows.
  for (const name of names) await client.query(`alter table ${name} disable trigger user`);
  await client.query(`truncate table ${names.join(', ')}`);
  // Made again below, references are checked table by table, five times as fast as row by row.
  const references = await referencesOf(client);
  for (const each of references) await client.query(`alter table "${each.table}" drop constraint "${each.name}"`);

  const rows = new Map<string, number>();
  const members = readMembers(path);
  let member = (await members.next()) as IteratorResult<Member, void>;
  for (const table of tables) {
    while (!member.done && !member.value.name.startsWith('tables/')) member = await members.next();
    const stream = client.query(copyFrom(`copy ${relation(table)} from stdin`));
    const done = new Promise<void>((resolve, reject) => stream.on('finish', resolve).on('error', reject));
    // A refusal by the server arrives while we still write; it is met at `await done`.
    done.catch(() => {});
    try {
      while (!member.done && member.value.name.startsWith(`tables/${table.name}/`)) {
        if (!stream.write(member.value.bytes)) await Promise.race([done, new Promise((resolve) => stream.once('drain', resolve))]);
        member = await members.next();
      }
      stream.end();
      await done;
    } catch (error) {
      stream.destroy();
      throw error;
    }
    if (stream.rowCount !== totals.rows[table.name]) throw new ArchiveDamaged('damaged', `${table.name} has other rows than it says`);
    rows.set(table.name, stream.rowCount);
    if (stream.rowCount > 0) say(backupWords.copied(table.name, stream.rowCount));
  }
  while (!member.done) member = await members.next();

  for (const [name, { last, called }] of Object.entries(totals.sequences)) await client.query('select setval($1::regclass, $2, $3)', [`public."${name}"`, last, called]);
  for (const each of references) await client.query(`alter table "${each.table}" add constraint "${each.name}" ${each.definition}`);
  for (const name of names) await client.query(`alter table ${name} enable trigger user`);
  return ok({ tables: rows.size, rows: [...rows.values()].reduce((sum, each) => sum + each, 0) });
}
