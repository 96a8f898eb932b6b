import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { Moment } from '#foundation/day.ts';
import type { Acting } from '../actor.ts';
import { canonicalJson, type Canonical } from './canonical.ts';

/** Chain of everything that belongs to no season: organisations, people, duties, seasons themselves. */
export const REGISTER_CHAIN = 'register';

/** Something that happened, as it stands in the ledger: a kind in the past tense and its facts. */
export interface LedgerEvent {
  readonly kind: string;
  readonly [fact: string]: Canonical;
}

export interface NewEntry {
  readonly chain: string;
  /** room.verb_noun of the operation that did the work. */
  readonly operation: string;
  /** Codes of the organisations concerned; one, several or none. */
  readonly organisations: readonly string[];
  readonly events: readonly LedgerEvent[];
}

export interface LedgerHead {
  readonly chain: string;
  /** Number of the last entry; 0 before the first. */
  readonly number: number;
  /** SHA-256 of the last entry, 64 hexadecimal digits; zeros before the first. */
  readonly hash: string;
}

/** What the first entry of a chain names as the hash before it. */
export const NO_HASH = '0'.repeat(64);

/** The chain's last entry; number 0 and no moment for a chain that has none. */
export async function readHead(db: Db, chain: string): Promise<LedgerHead & { readonly at: Moment | undefined }> {
  const row = await db.selectFrom('ledger_chains').selectAll().where('chain', '=', chain).executeTakeFirst();
  return row ? { chain, number: row.number, hash: row.hash, at: row.at } : { chain, number: 0, hash: NO_HASH, at: undefined };
}

/** One piece of work at a time per chain: whoever comes second waits until the first has committed. */
export async function lockChain(tx: Db, chain: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`daihoi ledger ${chain}`}))`.execute(tx);
}

/** Adds one entry within the caller's transaction; the caller holds the chain's lock. The format is docs/ledger-format.md. */
export async function appendEntry(tx: Db, by: Acting, at: Moment, entry: NewEntry): Promise<LedgerHead> {
  assert(entry.events.length > 0, 'an entry says what happened');
  const head = await readHead(tx, entry.chain);
  const organisations = [...new Set(entry.organisations)].toSorted();
  const organisation = organisations.length === 1 ? (organisations[0] ?? null) : null;
  const number = head.number + 1;
  const body = canonicalJson({
    v: 1,
    chain: entry.chain,
    number,
    at,
    by: {
      account: by.actor.account,
      person: by.actor.name,
      duty: by.duty?.kind ?? null,
      organisation: by.duty?.organisation.code ?? null,
    },
    operation: entry.operation,
    organisations,
    events: entry.events,
    previous: head.hash,
  });
  const hash = createHash('sha256').update(body, 'utf8').digest('hex');
  await tx
    .insertInto('ledger')
    .values({
      chain: entry.chain, number, at, account: by.actor.account, person: by.actor.name, duty: by.duty?.kind ?? null,
      by_organisation: by.duty?.organisation.code ?? null, operation: entry.operation,
      kinds: [...new Set(entry.events.map((event) => event.kind))], organisation, body, previous: head.hash, hash,
    })
    .execute();
  if (organisations.length > 0) {
    await sql`insert into ledger_subjects (organisation, chain, number)
      select unnest(${organisations}::text[]), ${entry.chain}, ${number}::bigint`.execute(tx);
  }
  return { chain: entry.chain, number, hash };
}
