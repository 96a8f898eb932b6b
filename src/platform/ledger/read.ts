import { type SqlBool, sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { LedgerEvent } from './append.ts';

/** An event with what its entry says of who recorded it and when. */
export interface RecordedEvent {
  readonly event: LedgerEvent;
  readonly at: Moment;
  /** Name of the person, else of the account. */
  readonly by: string;
  readonly entryNumber: number;
}

/** Every event of one kind in a chain, the newest first. For kinds of which there are few. */
export async function eventsOfKind(db: Db, chain: string, kind: string): Promise<RecordedEvent[]> {
  const rows = await db
    .selectFrom('ledger')
    .select(['number', 'at', 'account', 'person', 'body'])
    .where('chain', '=', chain)
    .where(sql<SqlBool>`kinds @> array[${kind}]::text[]`)
    .orderBy('number', 'desc')
    .execute();
  return rows.flatMap(({ number, at, account, person, body }) =>
    (JSON.parse(body) as { readonly events: readonly LedgerEvent[] }).events
      .filter((event) => event.kind === kind)
      .map((event) => ({ event, at, by: person ?? account, entryNumber: number })),
  );
}
