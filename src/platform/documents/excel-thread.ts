/**
 * Large books are read and written in a thread of their own, so that meanwhile everybody else is answered; small ones where they are asked for.
 * A thread serves one book and ends with it, which gives its memory back, and large books wait for one another.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { assert } from '#foundation/assert.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Book, GivenRow, GivenSheet, ReadLimits, ReadProblem } from './excel-model.ts';
import { readXlsx as readHere } from './excel-read.ts';
import { toXlsx as writeHere } from './excel-write.ts';
import { listZip } from './zip.ts';

/** Some 3,000 rows of a register: read in a twentieth of a second, about what a thread takes to start. */
const LARGE_UNPACKED_BYTES = 1024 * 1024;
const LARGE_CELLS = 15_000;
/** A whole country takes three seconds; what takes this long has gone wrong. */
const DEADLINE_MS = 120_000;

type Task = { readonly write: Book } | { readonly read: { readonly bytes: Uint8Array; readonly limits: Partial<ReadLimits> } };
/** Asks the thread on and waits for its next answer; the first one comes unasked. What an answer is, stands in excel-worker.mjs. */
type Next = <T>(ask: boolean) => Promise<T>;

/** All sheets of an .xlsx file, hidden ones marked. */
export function readXlsx(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<Result<readonly GivenSheet[], ReadProblem>> {
  return unpackedBytes(bytes) < LARGE_UNPACKED_BYTES ? readHere(bytes, limits) : inThread({ read: { bytes, limits } }, takeSheets);
}

/** The book as XLSX. The same book gives the same bytes. */
export function toXlsx(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.columns.length * sheet.rows.length, 0);
  if (cells < LARGE_CELLS) return writeHere(book);
  return inThread({ write: book }, async (next) => (await next<{ readonly bytes: Uint8Array<ArrayBuffer> }>(false)).bytes);
}

/** As the archive says; one that says too little is refused by whoever unpacks it. */
function unpackedBytes(bytes: Uint8Array): number {
  const entries = listZip(bytes);
  return entries.ok ? entries.value.reduce((sum, entry) => sum + entry.size, 0) : 0;
}

/** The rows come piece by piece: taken over in one, a whole country would hold everybody else up after all. */
async function takeSheets(next: Next): Promise<Result<readonly GivenSheet[], ReadProblem>> {
  const first = await next<{ readonly problem: ReadProblem } | { readonly sheets: readonly Omit<GivenSheet, 'rows'>[] }>(false);
  if ('problem' in first) return fail(first.problem);
  const sheets = first.sheets.map((sheet) => ({ ...sheet, rows: [] as GivenRow[] }));
  for (;;) {
    const piece = await next<{ readonly sheet: number; readonly rows: readonly GivenRow[] } | { readonly end: true }>(true);
    if ('end' in piece) return ok(sheets);
    const sheet = sheets[piece.sheet];
    assert(sheet, 'rows belong to a sheet that was announced');
    for (const row of piece.rows) sheet.rows.push(row);
  }
}

let lastTurn: Promise<unknown> = Promise.resolve();

function inThread<T>(task: Task, work: (next: Next) => Promise<T>): Promise<T> {
  const turn = lastTurn.then(async () => {
    // Without the flags of this process: wherever the sources run as they are, the thread runs the build all the same.
    const thread = new Worker(new URL('./excel-worker.mjs', import.meta.url), { name: 'excel', workerData: task, execArgv: [] });
    try {
      return await work(async <A>(ask: boolean) => {
        const answered = once(thread, 'message', { signal: AbortSignal.timeout(DEADLINE_MS) });
        if (ask) thread.postMessage('more');
        // A thread that breaks tells why, and `once` throws it.
        const [answer] = (await answered) as [A];
        return answer;
      });
    } finally {
      await thread.terminate();
    }
  });
  lastTurn = turn.catch(() => undefined);
  return turn;
}
