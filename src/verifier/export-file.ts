import { isCanonical } from './canonical.ts';
import { type KnownHead, knownProblem } from './known.ts';
import { ChainWalk, type Head, type StoredEntry } from './chain.ts';
import { CongressCheck, isCongressChain } from './congress/check.ts';
import type { RecountedProtocol } from './congress/congress-day.ts';
import type { Entry } from './entry.ts';
import { type Problem, problemAt } from './problems.ts';
import type { Query } from './query.ts';

/**
 * An export holds one chain: a first line that names it, then each entry on a line of its own, its body byte for byte as it was hashed
 * (docs/ledger-format.md §6). Every line is a canonical JSON object.
 */
interface FirstLine {
  readonly format: 'daihoi-ledger';
  readonly v: 1;
  readonly chain: string;
  readonly entries: number;
  readonly head: string;
}

const LINE_END = 10;
const BEFORE_BODY = '{"body":';
const AFTER_BODY = /,"hash":"([0-9a-f]{64})"\}$/;

/** Writes the chain as it is now; entries added meanwhile wait for the next export. Returns the head, or undefined when there is no such chain. */
export async function exportRecord(query: Query, chain: string, write: (text: string) => Promise<void> | void): Promise<Head | undefined> {
  const row = (await query('select number::text as number, hash from ledger_chains where chain = $1', [chain])).rows[0];
  if (!row) return undefined;
  const head = { chain, entries: Number(row['number']), head: String(row['hash']) };
  // The keys stand in their canonical order.
  await write(`${JSON.stringify({ chain, entries: head.entries, format: 'daihoi-ledger', head: head.head, v: 1 })}\n`);
  for (let last = 0; last < head.entries; ) {
    const { rows } = await query('select number::text as number, body, hash from ledger where chain = $1 and ledger.number > $2 and ledger.number <= $3 order by ledger.number limit 200', [chain, last, head.entries]);
    if (rows.length === 0) break;
    for (const each of rows) await write(`${BEFORE_BODY}${String(each['body'])},"hash":"${String(each['hash'])}"}\n`);
    last = Number(rows.at(-1)?.['number']);
  }
  return head;
}

export interface ExportVerdict {
  readonly ok: boolean;
  readonly chains: readonly Head[];
  readonly problem?: Problem;
  /** Of a congress's chain: the protocols as they were recomputed from it. */
  readonly protocols?: readonly RecountedProtocol[];
}

/**
 * Verifies an export from its bytes alone: every entry, and of a congress's chain every list, count and protocol as well. `each` sees every entry that fits.
 * @param known heads printed on paper, of this chain
 */
export async function verifyExport(bytes: AsyncIterable<Buffer> | Iterable<Buffer>, each?: (entry: Entry) => void, known: readonly KnownHead[] = []): Promise<ExportVerdict> {
  let congress: CongressCheck | undefined;
  const verdict = await walkExport(bytes, (entry, hash) => {
    if (isCongressChain(entry.chain)) (congress ??= new CongressCheck(entry.chain)).entry(entry, hash);
    each?.(entry);
  }, known);
  // Whatever the counter found stands before the entry at which the walk ended.
  const problem = congress?.problem ?? verdict.problem;
  return { ...verdict, ok: problem === undefined, ...(problem && { problem }), ...(congress && { protocols: congress.protocols }) };
}

async function walkExport(bytes: AsyncIterable<Buffer> | Iterable<Buffer>, each: (entry: Entry, hash: string) => void, known: readonly KnownHead[]): Promise<ExportVerdict> {
  let first: FirstLine | undefined;
  let walk: ChainWalk | undefined;
  for await (const line of linesOf(bytes)) {
    if (first === undefined || walk === undefined) {
      first = readFirstLine(line);
      if (!first) return refused([], problemAt('', null, { code: 'not_an_export' }));
      walk = new ChainWalk(first.chain);
      continue;
    }
    const { entries } = walk.head;
    if (entries === first.entries) return refused([walk.head], problemAt(first.chain, null, { code: 'file_continues' }));
    if (!line.complete) return refused([walk.head], problemAt(first.chain, entries + 1, { code: 'file_incomplete', expected: first.entries, found: entries }));
    const stored = readLine(line.bytes);
    if (!stored) return refused([walk.head], problemAt(first.chain, entries + 1, { code: 'not_json' }));
    const step = walk.next(stored);
    if ('problem' in step) return refused([walk.head], step.problem);
    const differs = knownProblem(known, first.chain, step.entry.number, step.hash);
    if (differs) return refused([walk.head], differs);
    each(step.entry, step.hash);
  }
  if (!first || !walk) return refused([], problemAt('', null, { code: 'not_an_export' }));
  const { head } = walk;
  if (head.entries !== first.entries) return refused([head], problemAt(first.chain, head.entries + 1, { code: 'file_incomplete', expected: first.entries, found: head.entries }));
  if (head.head !== first.head) return refused([head], problemAt(first.chain, head.entries === 0 ? null : head.entries, { code: 'head_differs' }));
  const missing = known.find((printed) => printed.chain !== head.chain || printed.number > head.entries);
  return missing ? refused([head], problemAt(missing.chain, missing.number, { code: 'known_head_differs' })) : { ok: true, chains: [head] };
}

function refused(chains: readonly Head[], problem: Problem): ExportVerdict {
  return { ok: false, chains, problem };
}

interface Line {
  readonly bytes: Buffer;
  /** It ends with a line end, as every line of an export does. */
  readonly complete: boolean;
}

function readFirstLine(line: Line): FirstLine | undefined {
  if (!line.complete) return undefined;
  const text = line.bytes.toString('utf8');
  try {
    const said = JSON.parse(text) as FirstLine;
    const { format, v, chain, entries, head } = said;
    const same = isCanonical(text, { format, v, chain, entries, head }) && Buffer.from(text, 'utf8').equals(line.bytes);
    const fits = format === 'daihoi-ledger' && v === 1 && /^[a-z0-9][a-z0-9-]{0,59}(\/[A-Z0-9][A-Z0-9.-]{0,39})?$/.test(chain) && Number.isSafeInteger(entries) && entries >= 0 && /^[0-9a-f]{64}$/.test(head);
    // The name of an empty chain stands nowhere else, so nothing could vouch for it.
    return same && fits && entries > 0 ? said : undefined;
  } catch {
    return undefined;
  }
}

function readLine(bytes: Buffer): StoredEntry | undefined {
  const text = bytes.toString('utf8');
  // Bytes that are no UTF-8 would read as something else than they are.
  if (!text.startsWith(BEFORE_BODY) || !Buffer.from(text, 'utf8').equals(bytes)) return undefined;
  const end = AFTER_BODY.exec(text.slice(-75));
  return end ? { body: text.slice(BEFORE_BODY.length, -75), hash: end[1] as string } : undefined;
}

async function* linesOf(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_END); at !== -1; at = chunk.indexOf(LINE_END, from)) {
      held.push(chunk.subarray(from, at));
      yield { bytes: held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held), complete: true };
      held = [];
      from = at + 1;
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  }
  if (held.length > 0) yield { bytes: Buffer.concat(held), complete: false };
}
