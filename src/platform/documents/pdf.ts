/** Papers as PDF. One worker thread is started by the first paper, used by all, and never keeps the process alive by itself. */
import { Worker } from 'node:worker_threads';
import { assert } from '#foundation/assert.ts';
import { arrange, measuresOf } from './arrange.ts';
import type { OfficialPaper } from './official.ts';

/** What pdf-worker.mjs answers. */
type PdfReply = { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer> } | { readonly id: number; readonly error: string };

interface Waiting {
  readonly resolve: (pdf: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: Error) => void;
  readonly deadline: NodeJS.Timeout;
}

/** A paper of 2,000 rows takes a third of a second; what takes this long has gone wrong. */
const DEADLINE_MS = 120_000;

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** The paper as PDF. The same paper gives the same bytes; its one family of letters is embedded. */
export function toPdf(paper: OfficialPaper): Promise<Uint8Array<ArrayBuffer>> {
  return setPages('pdf-page', { measures: measuresOf(paper), paper: arrange(paper) });
}

/** Pages of a template beside this file, which pdf-worker.mjs knows by name; `data` is all that it prints. */
export function setPages(page: 'pdf-page' | 'badge-page' | 'ballot-page', data: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const request = { id: ++lastId, page, data: JSON.stringify(data) };
  return new Promise((resolve, reject) => {
    const running = (worker ??= start());
    const deadline = setTimeout(() => void stop(running, new Error('the PDF was not set in time')), DEADLINE_MS);
    waiting.set(request.id, { resolve, reject, deadline });
    // Somebody waits for a page now, so the process stays until it is set.
    running.ref();
    running.postMessage(request);
  });
}

/** Ends the worker, e.g. when the server shuts down; the next paper starts another. */
export async function closePdf(): Promise<void> {
  if (worker) await stop(worker, new Error('PDF setting was closed'));
}

function start(): Worker {
  const started = new Worker(new URL('./pdf-worker.mjs', import.meta.url), { name: 'pdf' });
  started.on('message', (reply: PdfReply) => settle(started, reply));
  started.on('error', (error) => void stop(started, error));
  started.on('exit', () => void stop(started, new Error('the PDF worker ended')));
  started.unref();
  return started;
}

function settle(from: Worker, reply: PdfReply): void {
  // The last word of a worker that was stopped meanwhile; who waited for it has been told.
  if (from !== worker) return;
  const one = waiting.get(reply.id);
  assert(one, 'a reply without a request');
  clearTimeout(one.deadline);
  waiting.delete(reply.id);
  if (waiting.size === 0) from.unref();
  if ('pdf' in reply) one.resolve(reply.pdf);
  else one.reject(new Error(`the PDF could not be set: ${reply.error}`));
}

/** Everybody who waits hears why; a worker that had been replaced already leaves the new one alone. */
async function stop(which: Worker, why: Error): Promise<void> {
  if (worker !== which) return;
  worker = undefined;
  const left = [...waiting.values()];
  waiting.clear();
  for (const one of left) {
    clearTimeout(one.deadline);
    one.reject(why);
  }
  await which.terminate();
}
