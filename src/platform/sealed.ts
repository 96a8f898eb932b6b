import { createHash, randomBytes } from 'node:crypto';
import { type Canonical, canonicalJson } from '#foundation/canonical.ts';

/** A value that stays out of the record: kept with its salt, told there by this hash alone. */
export interface Sealed {
  /** Canonical JSON of the value. */
  readonly text: string;
  /** 32 hexadecimal digits, made anew each time, so that nobody can guess the value by hashing guesses. */
  readonly salt: string;
  readonly sha256: string;
}

export function seal(value: Canonical, salt: string = randomBytes(16).toString('hex')): Sealed {
  return { text: canonicalJson(value), salt, sha256: sealHash(value, salt) };
}

/** SHA-256 of the canonical JSON {"salt", "sealed"}; docs/ledger-format.md says the same. */
export function sealHash(value: Canonical, salt: string): string {
  return createHash('sha256').update(canonicalJson({ salt, sealed: value })).digest('hex');
}
