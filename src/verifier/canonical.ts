/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * The canonical text of a value: RFC 8785, restricted to whole numbers (docs/ledger-format.md §2). Undefined where the value has none: a
 * fraction, a number above 2^53 − 1, half of a surrogate pair.
 */
export function canonicalText(value: Json): string | undefined {
  const parts: string[] = [];
  return write(value, parts) ? parts.join('') : undefined;
}

function write(value: Json, parts: string[]): boolean {
  if (value === null || typeof value === 'boolean') {
    parts.push(String(value));
    return true;
  }
  if (typeof value === 'number') {
    parts.push(String(value));
    return Number.isSafeInteger(value);
  }
  if (typeof value === 'string') {
    parts.push(JSON.stringify(value));
    return !/\p{Surrogate}/u.test(value);
  }
  if (Array.isArray(value)) {
    parts.push('[');
    for (let at = 0; at < value.length; at += 1) {
      if (at > 0) parts.push(',');
      if (!write(value[at] as Json, parts)) return false;
    }
    parts.push(']');
    return true;
  }
  // Without a function UTF-16 units are compared, as the standard asks.
  const keys = Object.keys(value).toSorted();
  parts.push('{');
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    if (/\p{Surrogate}/u.test(key)) return false;
    parts.push(at > 0 ? ',' : '', JSON.stringify(key), ':');
    if (!write((value as JsonObject)[key] as Json, parts)) return false;
  }
  parts.push('}');
  return true;
}
