import { createPublicKey, verify } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in its usual wrapping (RFC 8410). */
const WRAPPING = Buffer.from('302a300506032b6570032100', 'hex');

/** Heights of the points of small order, also written beyond the prime: such a key "signs" what nobody signed. The topmost bit is the sign of the other coordinate. */
const SMALL_ORDER = new Set([
  '00'.repeat(32), `01${'00'.repeat(31)}`, `ec${'ff'.repeat(30)}7f`, `ed${'ff'.repeat(30)}7f`, `ee${'ff'.repeat(30)}7f`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

function isSmallOrder(key: Buffer): boolean {
  const height = Buffer.from(key);
  height[31] = (height[31] ?? 0) & 0x7f;
  return SMALL_ORDER.has(height.toString('hex'));
}

/** Whether the key made that signature over the text's UTF-8 bytes. Malformed keys and signatures made none. */
export function isSignedBy(publicKey: Buffer, text: string, signature: Buffer): boolean {
  if (publicKey.length !== 32 || signature.length !== 64 || isSmallOrder(publicKey)) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([WRAPPING, publicKey]), format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text, 'utf8'), key, signature);
  } catch {
    return false;
  }
}
