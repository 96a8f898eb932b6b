/** A zip archive without the clock: every entry bears the first day that zip knows, 1 January 1980. */
import { assert } from '#foundation/assert.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const FIRST_DAY = 0x0021;

/** Rewrites the dates of an archive that a library of ours has just made (no comment at its end); nothing is packed anew. */
export function steady(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - 22;
  assert(end >= 0 && view.getUint32(end, true) === END, 'an archive ends with its directory');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    assert(view.getUint32(at, true) === CENTRAL, 'the directory lists its entries');
    const local = view.getUint32(at + 42, true);
    assert(view.getUint32(local, true) === LOCAL, 'the directory points to an entry');
    setDate(view, at + 12);
    setDate(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DAY, true);
}
