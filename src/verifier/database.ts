import { ChainWalk, type Head, type StoredEntry } from './chain.ts';
import { type KnownHead, knownProblem } from './known.ts';
import { type Problem, problemAt } from './problems.ts';
import type { RecountedCount } from './congress/congress-day.ts';
import type { Query } from './query.ts';
import { Findings } from './replay/findings.ts';
import { Replay } from './replay/replay.ts';
import { microseconds, momentText, rowsOf, type TextRow } from './replay/tables.ts';

export interface VerifyOptions {
  /** Heads printed in protocols and reports: the only guard against a record cut off at its end together with its tables. */
  readonly known?: readonly KnownHead[];
  /** Told now and then how many entries were read, of how many. */
  readonly progress?: (done: number, total: number) => void;
}

export interface Verdict {
  readonly ok: boolean;
  readonly chains: readonly Head[];
  /** The first entry that does not fit. */
  readonly problem?: Problem;
  /** Protocols of all congresses, as they were recomputed from their chains. */
  readonly protocols: readonly RecountedCount[];
  /** Kinds of events that this verifier does not know: their entries are whole, their tables were not compared. */
  readonly unread: readonly { readonly kind: string; readonly count: number }[];
}

export const REGISTER = 'register';

/**
 * Verifies the whole record: every entry of every chain, and every table against what the entries say. Reads one moment of the database,
 * changes nothing. `query` must always be the same connection, outside a transaction.
 */
export async function verifyDatabase(query: Query, options: VerifyOptions = {}): Promise<Verdict> {
  await query('begin isolation level repeatable read read only');
  try {
    return await verifySnapshot(query, options);
  } finally {
    await query('rollback');
  }
}

/** The same within a transaction of the caller, which must see one moment of the database throughout. */
export async function verifySnapshot(query: Query, options: VerifyOptions = {}): Promise<Verdict> {
  await query(`set local datestyle = 'ISO'`);
  await query(`set local timezone = 'UTC'`);
  // Cursors are read to their end here; the planner otherwise prepares for a look at the first rows.
  await query('set local cursor_tuple_fraction = 1');
  const kept = (await query(`select chain, number::text as number, hash, ${momentText('at')} as at from ledger_chains`)).rows as unknown as TextRow[];
  const orphans = (await query(`select distinct chain from ledger where chain not in (select chain from ledger_chains)`)).rows as unknown as TextRow[];
  const names = [...kept, ...orphans].map((row) => String(row['chain'])).toSorted((a, b) => (a === b ? 0 : a === REGISTER ? -1 : b === REGISTER ? 1 : a < b ? -1 : 1));
  const total = kept.reduce((sum, row) => sum + Number(row['number']), 0);
  const findings = new Findings(REGISTER);
  const replay = new Replay(query, findings);
  const chains: Head[] = [];
  const verdict = (problem: Problem | undefined): Verdict => ({ ok: problem === undefined, chains, ...(problem && { problem }), protocols: replay.protocols, unread: replay.unread });

  for (const chain of names) {
    const walk = new ChainWalk(chain);
    replay.begin(chain);
    for await (const stored of entriesOf(query, chain)) {
      const step = walk.next(stored);
      const problem = 'problem' in step ? step.problem : knownProblem(options.known ?? [], chain, step.entry.number, step.hash);
      if (problem) {
        chains.push(walk.head);
        return verdict(problem);
      }
      if ('entry' in step) await replay.entry(step.entry, step.hash);
      if (walk.head.entries % 500 === 0) options.progress?.(chains.reduce((sum, each) => sum + each.entries, walk.head.entries), total);
      await breathe();
    }
    chains.push(walk.head);
    const head = kept.find((row) => row['chain'] === chain);
    if (!head || Number(head['number']) !== walk.head.entries || head['hash'] !== walk.head.head || head['at'] !== microseconds(walk.lastAt)) {
      // Where entries are missing at the end, the first of them is the one that does not fit.
      const number = Number(head?.['number'] ?? 0) > walk.head.entries ? walk.head.entries + 1 : walk.head.entries;
      return verdict(problemAt(chain, number, { code: 'head_differs' }));
    }
    const beyond = (options.known ?? []).filter((each) => each.chain === chain && each.number > walk.head.entries).toSorted((a, b) => a.number - b.number)[0];
    if (beyond) return verdict(problemAt(chain, beyond.number, { code: 'known_head_differs' }));
    await replay.end();
  }
  const missing = (options.known ?? []).find((each) => !names.includes(each.chain));
  if (missing) return verdict(problemAt(missing.chain, missing.number, { code: 'known_head_differs' }));
  await replay.compare();
  return verdict(findings.problem);
}

/** The entries of a chain with the columns that repeat them and the organisations that they are listed under. */
async function* entriesOf(query: Query, chain: string): AsyncGenerator<StoredEntry> {
  const subjects = new Grouped(rowsOf(query, `select number::text as number, organisation from ledger_subjects where chain = $1 order by ledger_subjects.number, organisation collate "C"`, [chain]));
  const sql = `select number::text as number, ${momentText('at')} as at, account, person, duty, by_organisation, operation, kinds, organisation, body, previous, hash
    from ledger where chain = $1 order by ledger.number`;
  for await (const row of rowsOf(query, sql, [chain], bySize())) {
    const text = (column: string): string => String(row[column]);
    yield {
      body: text('body'),
      hash: text('hash'),
      columns: {
        number: Number(row['number']), at: row['at']?.endsWith('000Z') ? text('at').replace('000Z', 'Z') : text('at'), account: text('account'), person: row['person'] ?? null,
        duty: row['duty'] ?? null, by_organisation: row['by_organisation'] ?? null, operation: text('operation'), kinds: row['kinds'] as unknown as string[],
        organisation: row['organisation'] ?? null, previous: text('previous'),
      },
      subjects: await subjects.of(Number(row['number'])),
    };
  }
}

const PAGE_CHARACTERS = 2_000_000;

/** A few megabytes at once, be they one entry or a thousand. */
function bySize(): (rows: readonly TextRow[]) => number {
  let atOnce = 4;
  return (rows) => {
    const characters = rows.reduce((sum, row) => sum + (row['body']?.length ?? 0), 0);
    if (rows.length > 0) atOnce = characters > PAGE_CHARACTERS ? Math.max(1, Math.floor(atOnce / 4)) : Math.min(1000, atOnce * 2);
    return atOnce;
  };
}

/** Reads the organisations of each entry beside the entries. */
class Grouped {
  private next: TextRow | undefined;
  private begun = false;

  constructor(private readonly rows: AsyncGenerator<TextRow>) {}

  async of(number: number): Promise<string[]> {
    const found: string[] = [];
    if (!this.begun) await this.advance();
    while (this.next && Number(this.next['number']) <= number) {
      // A lower number is an entry that is not there; the foreign key allows none.
      if (Number(this.next['number']) === number) found.push(this.next['organisation'] ?? '');
      await this.advance();
    }
    return found;
  }

  private async advance(): Promise<void> {
    this.begun = true;
    const step = await this.rows.next();
    this.next = step.done === true ? undefined : step.value;
  }
}

const BREATHE_EVERY_MS = 8;
let lastBreath = 0;

/** Lets others have the thread for a moment, so a server that verifies goes on answering. */
async function breathe(): Promise<void> {
  if (performance.now() - lastBreath < BREATHE_EVERY_MS) return;
  await new Promise((resolve) => setImmediate(resolve));
  lastBreath = performance.now();
}
