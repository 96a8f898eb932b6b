/**
 * The thread in which one large book is read or written. Plain JavaScript, so that the sources and the build start the same file; what
 * it imports is always the build.
 *
 * Begun with `{ write: book }` it answers `{ bytes }`. Begun with `{ read: { bytes, limits } }` it answers `{ problem }` or `{ sheets }`, their
 * rows left out; each further message asks for some rows, `{ sheet, rows }`, until `{ end }`.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { readXlsx } from '#platform/documents/excel-read.ts';
import { toXlsx } from '#platform/documents/excel-write.ts';

/** Whoever receives them takes them in one piece, some ten milliseconds. */
const CELLS_AT_ONCE = 8000;

if (workerData.write) {
  const bytes = await toXlsx(workerData.write);
  parentPort.postMessage({ bytes }, [bytes.buffer]);
} else {
  const read = await readXlsx(workerData.read.bytes, workerData.read.limits);
  if (read.ok) handOver(read.value);
  else parentPort.postMessage({ problem: read.problem });
}

function handOver(sheets) {
  const slices = slicesOf(sheets);
  parentPort.on('message', () => parentPort.postMessage(slices.next().value ?? { end: true }));
  parentPort.postMessage({ sheets: sheets.map(({ name, hidden }) => ({ name, hidden })) });
}

function* slicesOf(sheets) {
  for (const [sheet, { rows }] of sheets.entries()) {
    for (let from = 0; from < rows.length; ) {
      let to = from;
      for (let cells = 0; to < rows.length && cells < CELLS_AT_ONCE; to += 1) cells += rows[to].cells.length;
      yield { sheet, rows: rows.slice(from, to) };
      from = to;
    }
  }
}
