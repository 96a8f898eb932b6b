import { createHash } from 'node:crypto';
import { type Entry, NO_HASH, readBody } from './entry.ts';
import { type Misfit, type Problem, problemAt } from './problems.ts';

/** An entry as it is kept: in the table with columns that repeat its body, in an export without them. */
export interface StoredEntry {
  readonly body: string;
  readonly hash: string;
  readonly columns?: {
    readonly number: number;
    readonly at: string;
    readonly account: string;
    readonly person: string | null;
    readonly duty: string | null;
    readonly by_organisation: string | null;
    readonly operation: string;
    readonly kinds: readonly string[];
    readonly organisation: string | null;
    readonly previous: string;
  };
  /** Which organisations the table of subjects names for it, in the order of UTF-16 units. */
  readonly subjects?: readonly string[];
}

export interface Head {
  readonly chain: string;
  readonly entries: number;
  /** SHA-256 of the last entry; zeros before the first. */
  readonly head: string;
}

/** Walks one chain, entry by entry. */
export class ChainWalk {
  private number = 0;
  private hash = NO_HASH;
  private at = '';

  constructor(readonly chain: string) {}

  /** The entry as it says itself, or why it does not follow the ones before. */
  next(stored: StoredEntry): { readonly entry: Entry; readonly hash: string } | { readonly problem: Problem } {
    const expected = this.number + 1;
    const refuse = (misfit: Misfit) => ({ problem: problemAt(this.chain, expected, misfit) });
    if (stored.columns && stored.columns.number !== expected) return refuse({ code: 'number_gap', found: stored.columns.number });
    // The hash first: a body changed by hand is named as that, whatever else it no longer fits.
    const hash = createHash('sha256').update(stored.body, 'utf8').digest('hex');
    if (stored.hash !== hash) return refuse({ code: 'hash_differs' });
    const read = readBody(stored.body);
    if ('misfit' in read) return refuse(read.misfit);
    const { entry } = read;
    if (entry.chain !== this.chain) return refuse({ code: 'chain_differs', found: entry.chain });
    if (entry.number !== expected) return refuse({ code: 'number_gap', found: entry.number });
    if (entry.previous !== this.hash) return refuse({ code: 'previous_differs' });
    if (entry.at < this.at) return refuse({ code: 'time_goes_back' });
    const column = stored.columns && differingColumn(entry, stored.columns);
    if (column !== undefined) return refuse({ code: 'column_differs', column });
    const subject = stored.subjects && differingSubject(entry.organisations, stored.subjects);
    if (subject !== undefined) return refuse({ code: 'subjects_differ', organisation: subject });
    this.number = expected;
    this.hash = hash;
    this.at = entry.at;
    return { entry, hash };
  }

  get head(): Head {
    return { chain: this.chain, entries: this.number, head: this.hash };
  }

  get lastAt(): string {
    return this.at;
  }
}

function differingColumn(entry: Entry, columns: NonNullable<StoredEntry['columns']>): string | undefined {
  const kinds = [...new Set(entry.events.map((event) => event.kind))];
  const organisation = entry.organisations.length === 1 ? entry.organisations[0] : null;
  if (columns.at !== entry.at) return 'at';
  if (columns.account !== entry.by.account) return 'account';
  if (columns.person !== entry.by.person) return 'person';
  if (columns.duty !== entry.by.duty) return 'duty';
  if (columns.by_organisation !== entry.by.organisation) return 'by_organisation';
  if (columns.operation !== entry.operation) return 'operation';
  if (columns.kinds.length !== kinds.length || columns.kinds.some((kind, at) => kind !== kinds[at])) return 'kinds';
  if (columns.organisation !== organisation) return 'organisation';
  if (columns.previous !== entry.previous) return 'previous';
  return undefined;
}

function differingSubject(said: readonly string[], kept: readonly string[]): string | undefined {
  for (let at = 0; at < Math.max(said.length, kept.length); at += 1) if (said[at] !== kept[at]) return said[at] ?? kept[at];
  return undefined;
}

/** Walks the entries of one chain and names the first that does not fit. */
export async function verifyChain(chain: string, entries: AsyncIterable<StoredEntry> | Iterable<StoredEntry>): Promise<Head & { readonly problem?: Problem }> {
  const walk = new ChainWalk(chain);
  for await (const stored of entries) {
    const step = walk.next(stored);
    if ('problem' in step) return { ...walk.head, problem: step.problem };
  }
  return walk.head;
}
