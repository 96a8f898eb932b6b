import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { MinutesEntry } from '../core/minutes-entry.ts';

/** What later rooms added, in the order of time. */
export async function minutesEntriesOf(db: Db, congressId: number): Promise<MinutesEntry[]> {
  const rows = await db.selectFrom('minutes_entries').selectAll().where('congress_id', '=', congressId).orderBy('at').orderBy('entry_number').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id, at: row.at, kind: row.kind, sentence: { vi: row.sentence_vi, en: row.sentence_en },
    ...(row.detail_vi !== null && { detail: { vi: row.detail_vi, en: row.detail_en ?? row.detail_vi } }),
    ...(row.resolution_vi !== null && { resolution: { vi: row.resolution_vi, en: row.resolution_en ?? row.resolution_vi } }),
  }));
}

export async function insertMinutesEntry(tx: Db, congressId: number, entryNumber: number, entry: MinutesEntry): Promise<void> {
  const { id, at, kind, sentence, detail, resolution } = entry;
  await tx
    .insertInto('minutes_entries')
    .values({
      id, congress_id: congressId, at, kind, sentence_vi: sentence.vi, sentence_en: sentence.en, detail_vi: detail?.vi ?? null, detail_en: detail?.en ?? null,
      resolution_vi: resolution?.vi ?? null, resolution_en: resolution?.en ?? null, entry_number: entryNumber,
    })
    .execute();
}

export interface Remark {
  readonly text: string;
  readonly by: string;
  readonly at: Moment;
}

/** The remark that stands on each line; lines whose remark was taken away are not in it. */
export async function remarksOf(db: Db, congressId: number): Promise<ReadonlyMap<string, Remark>> {
  const rows = await db.selectFrom('minutes_remarks').selectAll().where('congress_id', '=', congressId).orderBy('entry_number').execute();
  const remarks = new Map<string, Remark>();
  for (const row of rows) {
    if (row.text === '') remarks.delete(row.line);
    else remarks.set(row.line, { text: row.text, by: row.recorded_by, at: row.recorded_at });
  }
  return remarks;
}

export async function insertRemark(tx: Db, row: { readonly congressId: number; readonly entryNumber: number; readonly line: string; readonly text: string; readonly at: Moment; readonly by: string }): Promise<void> {
  await tx
    .insertInto('minutes_remarks')
    .values({ congress_id: row.congressId, entry_number: row.entryNumber, line: row.line, text: row.text, recorded_at: row.at, recorded_by: row.by })
    .execute();
}
