/** A picture of black and white cells as PNG, for files that take no drawing. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const GREYSCALE = 0;

/** @param rows true is black; all of one length @param scale dots per cell */
export function pngOf(rows: readonly (readonly boolean[])[], scale: number): Buffer {
  const [height, width] = [rows.length * scale, (rows[0]?.length ?? 0) * scale];
  const bytesPerLine = Math.ceil(width / 8);
  const lines = Buffer.alloc((bytesPerLine + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const row = rows[Math.floor(y / scale)] ?? [];
    for (let x = 0; x < width; x += 1) {
      // One bit a dot, white is 1; each line begins with the number of its filter, none.
      if (row[Math.floor(x / scale)] !== true) lines[y * (bytesPerLine + 1) + 1 + (x >> 3)]! |= 0x80 >> (x & 7);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  header[9] = GREYSCALE;
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
