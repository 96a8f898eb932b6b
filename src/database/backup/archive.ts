import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/**
 * The container of a backup: a tar file (ustar) within gzip, so that any system can open it in twenty years. The last member, SHA256,
 * holds the hash of every byte of the tar file before it.
 */
export interface Member {
  readonly name: string;
  readonly bytes: Buffer;
}

const SEAL = 'SHA256';
/** Tables are cut into members of this size, so neither writer nor reader holds a table at once. */
export const PART_BYTES = 4 * 1024 * 1024;
const BLOCK = 512;

/** The bytes of the tar file, sealed. */
export async function* sealedTar(members: AsyncIterable<Member>, madeAtMs: number): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const member of members) {
    for (const bytes of [headerOf(member, madeAtMs), member.bytes, paddingOf(member)]) {
      if (bytes.length === 0) continue;
      hash.update(bytes);
      yield bytes;
    }
  }
  const seal = { name: SEAL, bytes: Buffer.from(`${hash.digest('hex')}\n`) };
  yield Buffer.concat([headerOf(seal, madeAtMs), seal.bytes, paddingOf(seal), Buffer.alloc(2 * BLOCK)]);
}

/** Not what a backup looks like, from the given cause on: cut off, altered, or another kind of file. */
export class ArchiveDamaged extends Error {
  constructor(
    readonly part: 'not_an_archive' | 'damaged',
    why: string,
  ) {
    super(why);
  }
}

/** The members of a sealed archive in order; ends only when the seal fits, otherwise throws ArchiveDamaged. */
export async function* readMembers(path: string): AsyncGenerator<Member> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  const flowing = pipeline(file, gunzip).catch(() => {});
  const take = taker(gunzip);
  const hash = createHash('sha256');
  let first = true;
  try {
    for (;;) {
      const header = await take(BLOCK);
      const { name, size } = readHeader(header, first);
      first = false;
      const bytes = await take(size);
      const padding = await take(paddingLength(size));
      if (name === SEAL) {
        if (bytes.toString('latin1') !== `${hash.digest('hex')}\n`) throw new ArchiveDamaged('damaged', 'the seal does not fit');
        if ((await take(2 * BLOCK)).some((byte) => byte !== 0)) throw new ArchiveDamaged('damaged', 'the end is not an end');
        // Only at the end of the stream is it known that the compressed file was whole, its own checksum included.
        if (await take.more()) throw new ArchiveDamaged('damaged', 'something stands after the end');
        return;
      }
      hash.update(header).update(bytes).update(padding);
      yield { name, bytes };
    }
  } catch (error) {
    if (error instanceof ArchiveDamaged) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE') throw new ArchiveDamaged(first ? 'not_an_archive' : 'damaged', (error as Error).message);
    throw error;
  } finally {
    file.destroy();
    gunzip.destroy();
    await flowing;
  }
}

interface Taker {
  /** Exactly so many bytes from the stream, as often as asked. */
  (length: number): Promise<Buffer>;
  /** Whether anything is left; reads to the end, where a stream that broke off says so. */
  more(): Promise<boolean>;
}

function taker(from: AsyncIterable<Buffer>): Taker {
  const source = from[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let heldLength = 0;
  const take = async (length: number): Promise<Buffer> => {
    while (heldLength < length) {
      const next = await source.next();
      if (next.done === true) throw new ArchiveDamaged('damaged', 'the file ends early');
      held.push(next.value);
      heldLength += next.value.length;
    }
    const all = held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held);
    held = all.length > length ? [all.subarray(length)] : [];
    heldLength = all.length - length;
    return all.subarray(0, length);
  };
  return Object.assign(take, { more: async () => heldLength > 0 || (await source.next()).done !== true });
}

function paddingLength(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function paddingOf(member: Member): Buffer {
  return Buffer.alloc(paddingLength(member.bytes.length));
}

function headerOf(member: Member, madeAtMs: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  header.write(member.name, 0, 100, 'ascii');
  header.write('0000600\0', 100, 'ascii');
  header.write('0000000\0', 108, 'ascii');
  header.write('0000000\0', 116, 'ascii');
  header.write(`${member.bytes.length.toString(8).padStart(11, '0')}\0`, 124, 'ascii');
  header.write(`${Math.floor(madeAtMs / 1000).toString(8).padStart(11, '0')}\0`, 136, 'ascii');
  header.write('0', 156, 'ascii');
  header.write('ustar\u000000', 257, 'ascii');
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148, 'ascii');
  return header;
}

/** Sum of the header's bytes, its own field counted as spaces. */
function checksum(header: Buffer): number {
  let sum = 0;
  for (let at = 0; at < BLOCK; at += 1) sum += at >= 148 && at < 156 ? 32 : (header[at] as number);
  return sum;
}

function readHeader(header: Buffer, first: boolean): { name: string; size: number } {
  const part = first ? 'not_an_archive' : 'damaged';
  if (header.toString('ascii', 257, 262) !== 'ustar') throw new ArchiveDamaged(part, 'no member begins here');
  if (Number.parseInt(header.toString('ascii', 148, 154), 8) !== checksum(header)) throw new ArchiveDamaged(part, 'the checksum of a member does not fit');
  const size = Number.parseInt(header.toString('ascii', 124, 135), 8);
  if (!(size >= 0 && size <= 4 * PART_BYTES)) throw new ArchiveDamaged(part, 'the size of a member cannot be');
  return { name: header.toString('ascii', 0, 100).replace(/\0.*$/s, ''), size };
}
