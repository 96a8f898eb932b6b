import type { Db } from '#database/connect.ts';
import type { CongressDocument } from '../core/document.ts';
import type { LinkedTable, LinkedTableId } from '../core/linked-table.ts';
import type { DocumentsParts } from './parts.ts';
import { linksOf } from './store-marks.ts';

export interface PlacedTable extends LinkedTable {
  readonly which: LinkedTableId;
}

/** The tables that stand in the document, by the paragraph before them: as it was passed with them, else as the figures are now. */
export async function tablesIn(db: Db, { id, seasonId, organisationId }: Pick<CongressDocument, 'id' | 'seasonId' | 'organisationId'>, { linkedTable }: Pick<DocumentsParts, 'linkedTable'>): Promise<ReadonlyMap<number, PlacedTable>> {
  const tables = new Map<number, PlacedTable>();
  for (const { paragraph, which, frozen } of await linksOf(db, id)) {
    const table = frozen ?? (await linkedTable(db, seasonId, organisationId, which)) ?? { caption: '', head: [], rows: [] };
    tables.set(paragraph, { which, ...table });
  }
  return tables;
}
