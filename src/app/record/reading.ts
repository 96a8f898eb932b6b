import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Tables } from '#database/tables.ts';
import { type Actor, holdsRight, type Range, rangeOf } from '#platform/actor.ts';
import { type LedgerEvent, REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { listEntries } from './contract.ts';
import { eventSentence, kindName } from './event-words.ts';
import { dutyWords } from './event-words-people.ts';
import { count, type Names } from './event-words-parts.ts';
import { REGISTER_NAME } from './words.ts';

/** What the operations on the record have in common: what a person may see of it, and how an entry is said. */
export type EntryView = OutputOf<typeof listEntries>['entries'][number];
type LedgerRow = Omit<Tables['ledger'], 'body' | 'previous'>;

/** Above this a list says only how an entry is called; reading thousands of rows for one line would be slow. */
export const SAID_BODY_BYTES = 400_000;

/** The organisations whose entries the person may see; who may audit sees whole chains, with what concerns no organisation. */
export function visibleRange(actor: Actor): Range {
  return holdsRight(actor, 'audit') ? { everything: true, paths: [] } : rangeOf(actor, 'read');
}

/** Every organisation's code in these events, for their names. */
function codesIn(events: readonly LedgerEvent[]): string[] {
  const codes = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string' && /^[A-Z0-9][A-Z0-9.-]{0,39}$/.test(value)) codes.add(value);
  };
  for (const event of events) {
    for (const value of Object.values(event)) {
      take(value);
      // A sentence names three organisations at most.
      if (Array.isArray(value)) value.slice(0, 8).flatMap((each: unknown) => (typeof each === 'object' && each !== null ? Object.values(each) : [each])).forEach(take);
    }
  }
  return [...codes];
}

export async function namesOf(db: Db, codes: readonly string[]): Promise<Names> {
  const rows = codes.length === 0 ? [] : await db.selectFrom('organisations').select(['code', 'name']).where('code', '=', sql<string>`any(${[...new Set(codes)]}::text[])`).execute();
  const names = new Map(rows.map((row) => [row.code, row.name]));
  return (code) => names.get(code) ?? code;
}

/** The entries as lists show them; `bodies` holds the text of those short enough to be said. */
export async function entryViews(db: Db, rows: readonly LedgerRow[], bodies: readonly (string | null)[]): Promise<EntryView[]> {
  const events = bodies.map((body) => (body === null ? [] : (JSON.parse(body) as { events: LedgerEvent[] }).events));
  const names = await namesOf(db, [...rows.flatMap((row) => row.by_organisation ?? []), ...codesIn(events.flat())]);
  return rows.map((row, index) => ({
    chain: row.chain, number: row.number, at: row.at,
    by: {
      account: row.account, person: row.person, duty: row.duty === null ? null : dutyWords(row.duty),
      organisation: row.by_organisation === null ? null : { code: row.by_organisation, name: names(row.by_organisation) },
    },
    operation: row.operation, kinds: row.kinds, hash: row.hash,
    sentence: sentenceOf(row, events[index] ?? [], names),
  }));
}

/** One event is said in full; several by the first and how many follow. */
function sentenceOf(row: LedgerRow, events: readonly LedgerEvent[], names: Names): Sentence {
  const first = events[0];
  if (!first) return joined(row.kinds.map(kindName));
  const said = eventSentence(first, names);
  if (events.length === 1) return said;
  const more = count(events.length - 1);
  return { vi: `${said.vi} Và ${more.vi} việc khác.`, en: `${said.en} And ${more.en} more.` };
}

function joined(sentences: readonly Sentence[]): Sentence {
  return { vi: sentences.map((each) => each.vi).join('; '), en: sentences.map((each) => each.en).join('; ') };
}

export async function eventSentences(db: Db, events: readonly LedgerEvent[]): Promise<Sentence[]> {
  const names = await namesOf(db, codesIn(events));
  return events.map((event) => eventSentence(event, names));
}

/** What a chain is called: the general one, the season whose own it is, or the congress of the day. */
export async function chainNames(db: Db): Promise<(chain: string) => Sentence> {
  const seasons = await db.selectFrom('seasons').select(['code', 'name_vi', 'name_en']).execute();
  const names = new Map<string, Sentence>(seasons.map((season) => [season.code, { vi: season.name_vi, en: season.name_en }]));
  names.set(REGISTER_CHAIN, REGISTER_NAME);
  const congresses = await db.selectFrom('ledger_chains').select('chain').where('chain', 'like', '%/%').execute();
  const organisation = await namesOf(db, congresses.map((each) => organisationOf(each.chain)));
  for (const { chain } of congresses) names.set(chain, congressName(organisation(organisationOf(chain))));
  return (chain) => names.get(chain) ?? { vi: chain, en: chain };
}

/** 'vinh-long-2020/MT.12' is the chain of the congress of MT.12. */
function organisationOf(chain: string): string {
  return chain.slice(chain.indexOf('/') + 1);
}

function congressName(organisation: string): Sentence {
  return { vi: `Ngày đại hội của ${organisation}`, en: `Congress of ${organisation}` };
}
