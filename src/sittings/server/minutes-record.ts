import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { LedgerHead } from '#platform/ledger/append.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { ElectedOffice } from '../core/officers.ts';
import { minutesLines, type MinutesLine, type MinutesRecord } from '../core/minutes.ts';
import { agendaOf, dayRow, sittingsOf } from './store-day.ts';
import { allOfficesOf, motionsOf } from './store-motions.ts';
import { minutesEntriesOf, type Remark, remarksOf } from './store-minutes.ts';
import { speechesOf } from './store-speeches.ts';

/** The minutes as the record makes them at one moment, and the head of the chain that they were made from. */
export interface Minutes {
  readonly record: MinutesRecord;
  readonly lines: readonly MinutesLine[];
  readonly remarks: ReadonlyMap<string, Remark>;
  readonly closedAt: Moment | null;
  readonly officers: readonly ElectedOffice[];
  readonly head: LedgerHead;
}

/** The remark on the whole is kept under this name. */
export const WHOLE = 'all';

export async function minutesOf(db: Db, { congress, chain }: Pick<CongressPlace, 'congress' | 'chain'>): Promise<Minutes> {
  const { closedAt } = await dayRow(db, congress.id);
  const officers = await allOfficesOf(db, congress.id);
  const record: MinutesRecord = {
    form: congress.form, sittings: await sittingsOf(db, congress.id), agenda: await agendaOf(db, congress.id), motions: await motionsOf(db, congress.id), officers,
    speeches: await speechesOf(db, congress.id), entries: await minutesEntriesOf(db, congress.id), closedAt,
  };
  const { number, hash } = await readHead(db, chain);
  return { record, lines: minutesLines(record), remarks: await remarksOf(db, congress.id), closedAt, officers, head: { chain, number, hash } };
}
