// Screens have few colours: a picture with a palette of 256 takes a third of the room, and nobody sees the difference.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const MARK = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** The same picture with at most 256 colours. Reads what Chromium writes: 8 bits, RGB or RGBA, not interlaced; anything else comes back as it was. */
export function smallPng(png) {
  const { width, height, channels, pixels } = readPng(png) ?? {};
  if (!pixels) return png;
  const { palette, indexOf } = paletteOf(pixels, channels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + x + 1] = indexOf((y * width + x) * channels);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([MARK, chunk('IHDR', head), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function readPng(png) {
  const chunks = [];
  for (let at = MARK.length; at < png.length; at += 12 + png.readUInt32BE(at)) chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) });
  const head = chunks[0].data;
  const [width, height, depth, kind, interlaced] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9], head[12]];
  if (depth !== 8 || interlaced !== 0 || (kind !== 2 && kind !== 6)) return undefined;
  const channels = kind === 2 ? 3 : 4;
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  return { width, height, channels, pixels: unfiltered(raw, width * channels, height, channels) };
}

/** PNG 1.2 §6: each row is written as the difference to its neighbours. */
function unfiltered(raw, stride, height, channels) {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? out[y * stride + x - channels] : 0;
      const up = y > 0 ? out[(y - 1) * stride + x] : 0;
      const corner = x >= channels && y > 0 ? out[(y - 1) * stride + x - channels] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      out[y * stride + x] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return out;
}

function paeth(left, up, corner) {
  const near = left + up - corner;
  const [a, b, c] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** So near (sum of squares) that nobody sees the difference. */
const ALIKE = 40;

/** The most frequent colours that differ visibly: the many greys of letters leave room for a small red mark. Every other one takes the nearest of them. */
function paletteOf(pixels, channels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const frequent = [...counts].toSorted(([, one], [, other]) => other - one).map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const palette = [];
  for (const colour of frequent) {
    if (palette.length < 256 && palette.every((each) => distance(each, colour) > ALIKE)) palette.push(colour);
  }
  const places = new Map(frequent.map((colour) => [(colour[0] << 16) | (colour[1] << 8) | colour[2], nearest(palette, colour)]));
  return { palette, indexOf: (at) => places.get(pixels.readUIntBE(at, 3)) };
}

function nearest(palette, colour) {
  return palette.reduce((best, one, place) => (distance(one, colour) < distance(palette[best], colour) ? place : best), 0);
}

function distance(one, other) {
  return one.reduce((sum, part, place) => sum + (part - other[place]) ** 2, 0);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), out.length - 4);
  return out;
}
