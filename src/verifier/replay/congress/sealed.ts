import { createHash } from 'node:crypto';
import { canonicalText, type Json, type JsonObject } from '../../canonical.ts';

/** The salted hash by which the record speaks of what it does not say (docs/ledger-format.md). */
export function sealedHash(value: Json, salt: string): string {
  return createHash('sha256').update(canonicalText({ salt, sealed: value }), 'utf8').digest('hex');
}

/** The same of a table's text, which must be the canonical JSON of an object; text that is not hashes to nothing. */
export function sealedHashOf(text: string | null, salt: string | null): { readonly hash: string; readonly value: JsonObject | null } {
  try {
    const value = JSON.parse(text ?? '') as JsonObject;
    return canonicalText(value) === text ? { hash: sealedHash(value, salt ?? ''), value } : { hash: '', value: null };
  } catch {
    return { hash: '', value: null };
  }
}
