/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * Whether the text is the canonical form of the value that it was read as: RFC 8785, restricted to whole numbers (docs/ledger-format.md §2).
 * The value is followed through the text token by token, so a body of many megabytes is not written a second time.
 */
export function isCanonical(text: string, value: Json): boolean {
  return follow(text, value, 0) === text.length;
}

const NO = -1;

/** The place after the value when it stands canonically at `at`, else NO. */
function follow(text: string, value: Json, at: number): number {
  if (value === null || typeof value === 'boolean') return literal(text, String(value), at);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? literal(text, String(value), at) : NO;
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? NO : literal(text, JSON.stringify(value), at);
  return Array.isArray(value) ? followList(text, value as readonly Json[], at) : followObject(text, value as JsonObject, at);
}

function followList(text: string, list: readonly Json[], begin: number): number {
  let at = literal(text, '[', begin);
  for (const [index, each] of list.entries()) {
    if (index > 0) at = literal(text, ',', at);
    at = at === NO ? NO : follow(text, each, at);
    if (at === NO) return NO;
  }
  return literal(text, ']', at);
}

function followObject(text: string, object: JsonObject, begin: number): number {
  let at = literal(text, '{', begin);
  // Without a function UTF-16 units are compared, as the standard asks.
  for (const [index, key] of Object.keys(object).toSorted().entries()) {
    if (index > 0) at = literal(text, ',', at);
    at = literal(text, ':', at === NO ? NO : follow(text, key, at));
    at = at === NO ? NO : follow(text, object[key] as Json, at);
    if (at === NO) return NO;
  }
  return literal(text, '}', at);
}

function literal(text: string, token: string, at: number): number {
  return at !== NO && text.startsWith(token, at) ? at + token.length : NO;
}

/** The canonical text of a value that was put together here; whole numbers only. */
export function canonicalText(value: Json): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`${value} has no canonical form`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalText).join(',')}]`;
  const object = value as JsonObject;
  const members = Object.keys(object).toSorted().map((key) => `${JSON.stringify(key)}:${canonicalText(object[key] as Json)}`);
  return `{${members.join(',')}}`;
}
