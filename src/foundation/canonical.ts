import canonicalize from 'canonicalize';
import { assert } from './assert.ts';

export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * JSON in the canonical form of RFC 8785: keys sorted by UTF-16 units, no spaces, shortest numbers.
 * Only whole numbers go into the ledger and what is hashed or signed, so no reader can differ on how a fraction is written.
 */
export function canonicalJson(value: Canonical): string {
  assertWhole(value);
  const text = canonicalize(value);
  assert(text !== undefined, 'a ledger body has a canonical form');
  return text;
}

function assertWhole(value: Canonical): void {
  if (typeof value === 'number') assert(Number.isSafeInteger(value), `only whole numbers go into the ledger, not ${value}`);
  else if (Array.isArray(value)) value.forEach(assertWhole);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(assertWhole);
}
