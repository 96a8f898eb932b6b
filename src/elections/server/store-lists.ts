import type { Selectable } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Tables } from '#database/tables.ts';
import type { Moment } from '#foundation/day.ts';
import type { At } from './store-elections.ts';

export type CandidacyRow = Selectable<Tables['candidacies']>;
export type FrozenRow = Selectable<Tables['frozen_lists']>;
export type ReopenedRow = Selectable<Tables['list_reopenings']>;
export type PaperRow = Selectable<Tables['paper_reports']>;

/** Everybody ever put forward in the round, by name. */
export async function candidacyRows(db: Db, electionId: string, round: number): Promise<CandidacyRow[]> {
  return db.selectFrom('candidacies').selectAll().where('election_id', '=', electionId).where('round', '=', round).orderBy('full_name').orderBy('id').execute();
}

export async function insertCandidacies(tx: Db, rows: readonly CandidacyRow[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('candidacies').values([...rows]).execute();
}

export async function setCandidacy(tx: Db, id: string, change: Partial<Pick<CandidacyRow, 'state' | 'reason' | 'agree' | 'disagree'>>): Promise<void> {
  await tx.updateTable('candidacies').set(change).where('id', '=', id).execute();
}

export async function frozenRows(db: Db, electionId: string, round: number): Promise<FrozenRow[]> {
  return db.selectFrom('frozen_lists').selectAll().where('election_id', '=', electionId).where('round', '=', round).orderBy('version').execute();
}

export async function insertFrozen(tx: Db, row: Omit<FrozenRow, 'at' | 'entry_number'>, { at, entryNumber }: At): Promise<void> {
  await tx.insertInto('frozen_lists').values({ ...row, at, entry_number: entryNumber }).execute();
}

export async function reopenedRows(db: Db, electionId: string, round: number): Promise<ReopenedRow[]> {
  return db.selectFrom('list_reopenings').selectAll().where('election_id', '=', electionId).where('round', '=', round).orderBy('version').execute();
}

export async function insertReopening(tx: Db, row: Omit<ReopenedRow, 'at' | 'entry_number'>, { at, entryNumber }: At): Promise<void> {
  await tx.insertInto('list_reopenings').values({ ...row, at, entry_number: entryNumber }).execute();
}

/** What was reported of the papers of this version of the list, in order. */
export async function paperRows(db: Db, electionId: string, round: number, version: number): Promise<PaperRow[]> {
  return db
    .selectFrom('paper_reports').selectAll()
    .where('election_id', '=', electionId).where('round', '=', round).where('version', '=', version)
    .orderBy('entry_number')
    .execute();
}

const NOTHING = { present: null, printed: null, issued: null, spoiled: null, unused: null, returned: null };

export async function insertPaper(
  tx: Db,
  row: Pick<PaperRow, 'election_id' | 'round' | 'version' | 'kind'> & Partial<Pick<PaperRow, keyof typeof NOTHING>>,
  { at, entryNumber }: At,
): Promise<void> {
  await tx.insertInto('paper_reports').values({ ...NOTHING, ...row, at, entry_number: entryNumber }).execute();
}

/** The papers of one version, added up. */
export interface PaperState {
  readonly printed: number | null;
  readonly present: number | null;
  readonly issued: number | null;
  readonly spoiled: number | null;
  readonly unused: number | null;
  readonly returned: number | null;
  readonly boxOpenedAt: Moment | null;
}

/** Print runs add up; of issuing the latest report holds; the box is returned once. */
export function paperState(rows: readonly PaperRow[]): PaperState {
  const printed = rows.filter((row) => row.kind === 'printed');
  const issued = rows.findLast((row) => row.kind === 'issued');
  const returned = rows.findLast((row) => row.kind === 'returned');
  return {
    printed: printed.length === 0 ? null : printed.reduce((sum, row) => sum + (row.printed ?? 0), 0),
    present: issued?.present ?? null, issued: issued?.issued ?? null, spoiled: issued?.spoiled ?? null, unused: issued?.unused ?? null,
    returned: returned?.returned ?? null, boxOpenedAt: returned?.at ?? null,
  };
}
