import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '#foundation/canonical.ts';

/** A confidential text: the row keeps text and salt, the record its hash alone, so that a changed row is found and a reader of the record learns nothing. */
export interface Sealed {
  readonly salt: string;
  /** SHA-256 of the canonical JSON of {salt, text}, in hexadecimal digits. */
  readonly hash: string;
}

export function seal(text: string): Sealed {
  const salt = randomBytes(16).toString('hex');
  return { salt, hash: sealedHash(text, salt) };
}

export function sealedHash(text: string, salt: string): string {
  return createHash('sha256').update(canonicalJson({ salt, text }), 'utf8').digest('hex');
}
