/**
 * Zip archives from people, read with a fixed budget: an archive that would unpack to more than it may is refused before it is
 * unpacked, and one that lies about its sizes is stopped by zlib itself. Source: PKWARE APPNOTE 6.3, sections 4.3 and 4.4.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '#foundation/result.ts';

export type ZipProblem =
  | { readonly code: 'not_a_zip' }
  /** Broken, encrypted, or packed in a way that office programs do not use. */
  | { readonly code: 'damaged_zip' }
  | { readonly code: 'unpacks_too_large'; readonly limitBytes: number };

export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
/** An office file has some dozens of parts; thousands of sheets are refused elsewhere. */
const MOST_ENTRIES = 4096;

/** The entries as the directory at the end names them. Archives beyond 4 GB (ZIP64) are damaged for us. */
export function listZip(archive: Uint8Array): Result<readonly ZipEntry[], ZipProblem> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (archive.byteLength < 22 || view.getUint32(0, true) !== LOCAL) return fail({ code: 'not_a_zip' });
  const end = findEnd(view);
  if (end === undefined) return fail({ code: 'damaged_zip' });
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return fail({ code: 'damaged_zip' });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.byteLength || view.getUint32(at, true) !== CENTRAL) return fail({ code: 'damaged_zip' });
    const nameLength = view.getUint16(at + 28, true);
    const packed = packedBytes(archive, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    if (!packed || encrypted || (method !== STORED && method !== DEFLATED)) return fail({ code: 'damaged_zip' });
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, packed, method, size: view.getUint32(at + 24, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // Two entries of one name are how one reader is shown something else than the next.
  if (new Set(entries.map((entry) => entry.name.toLowerCase())).size !== entries.length) return fail({ code: 'damaged_zip' });
  return ok(entries);
}

/** The bytes of these entries by name; together at most `limitBytes`. */
export function unpack(entries: readonly ZipEntry[], limitBytes: number): Result<ReadonlyMap<string, Uint8Array>, ZipProblem> {
  if (entries.reduce((total, entry) => total + entry.size, 0) > limitBytes) return fail({ code: 'unpacks_too_large', limitBytes });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const bytes = unpackOne(entry);
    if (!bytes) return fail({ code: 'damaged_zip' });
    files.set(entry.name, bytes);
  }
  return ok(files);
}

/** An archive of these files, none of them packed. */
export function zipStored(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const encoded = new TextEncoder().encode(name);
    // From the version needed to the length of the extra field, a local header and a directory line say the same.
    const common = new Uint8Array(26);
    const view = new DataView(common.buffer);
    view.setUint16(0, 20, true);
    view.setUint16(8, 0x0021, true);
    view.setUint32(10, crc32(bytes), true);
    view.setUint32(14, bytes.byteLength, true);
    view.setUint32(18, bytes.byteLength, true);
    view.setUint16(22, encoded.byteLength, true);
    parts.push(numbers(LOCAL), common, encoded, bytes);
    const place = new Uint8Array(14);
    new DataView(place.buffer).setUint32(10, offset, true);
    directory.push(numbers(CENTRAL), new Uint8Array([20, 0]), common, place, encoded);
    offset += 30 + encoded.byteLength + bytes.byteLength;
  }
  const length = directory.reduce((total, part) => total + part.byteLength, 0);
  const end = new Uint8Array(18);
  const view = new DataView(end.buffer);
  view.setUint16(4, files.size, true);
  view.setUint16(6, files.size, true);
  view.setUint32(8, length, true);
  view.setUint32(12, offset, true);
  return joined([...parts, ...directory, numbers(END), end]);
}

/** The end record has the fixed length 22 and a comment of at most 65,535 bytes behind it. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function packedBytes(archive: Uint8Array, view: DataView, local: number, length: number): Uint8Array | undefined {
  if (local + 30 > archive.byteLength || view.getUint32(local, true) !== LOCAL) return undefined;
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return from + length <= archive.byteLength ? archive.subarray(from, from + length) : undefined;
}

function unpackOne({ packed, method, size }: ZipEntry): Uint8Array | undefined {
  if (method === STORED) return packed.byteLength === size ? packed : undefined;
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return bytes.byteLength === size ? bytes : undefined;
  } catch {
    // zlib throws for broken data and for data that goes on beyond the size the directory promised.
    return undefined;
  }
}

function numbers(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((total, part) => total + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}
