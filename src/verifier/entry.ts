import { isCanonical, type Json, type JsonObject } from './canonical.ts';
import type { Misfit } from './problems.ts';

/** What happened, as an entry says it. */
export interface Event extends JsonObject {
  readonly kind: string;
}

/** An entry as its body says it (docs/ledger-format.md §3). */
export interface Entry {
  readonly chain: string;
  readonly number: number;
  readonly at: string;
  readonly by: { readonly account: string; readonly person: string | null; readonly duty: string | null; readonly organisation: string | null };
  readonly operation: string;
  readonly organisations: readonly string[];
  readonly events: readonly Event[];
  readonly previous: string;
}

const FIELDS = ['at', 'by', 'chain', 'events', 'number', 'operation', 'organisations', 'previous', 'v'];
const BY_FIELDS = ['account', 'duty', 'organisation', 'person'];
const HASH = /^[0-9a-f]{64}$/;

export const NO_HASH = '0'.repeat(64);

/** Reads a body that must be exactly what the format allows: canonical, complete, nothing besides. */
export function readBody(body: string): { readonly entry: Entry } | { readonly misfit: Misfit } {
  let value: Json;
  try {
    value = JSON.parse(body) as Json;
  } catch {
    return { misfit: { code: 'not_json' } };
  }
  if (!isCanonical(body, value)) return { misfit: { code: 'not_canonical' } };
  if (!isObject(value)) return { misfit: { code: 'unknown_shape', field: 'v' } };
  if (value['v'] !== 1) return { misfit: { code: 'unknown_version' } };
  const field = wrongField(value);
  return field === undefined ? { entry: value as unknown as Entry } : { misfit: { code: 'unknown_shape', field } };
}

/** The first field that is not as the format says. */
function wrongField(body: JsonObject): string | undefined {
  const foreign = Object.keys(body).find((key) => !FIELDS.includes(key));
  if (foreign !== undefined) return foreign;
  const { chain, number, at, by, operation, organisations, events, previous } = body;
  if (typeof chain !== 'string' || !/^[a-z0-9][a-z0-9-]{0,59}(\/[A-Z0-9][A-Z0-9.-]{0,39})?$/.test(chain)) return 'chain';
  if (typeof number !== 'number' || number < 1) return 'number';
  if (typeof at !== 'string' || !isMoment(at)) return 'at';
  if (!isObject(by) || Object.keys(by).join() !== BY_FIELDS.join() || typeof by['account'] !== 'string') return 'by';
  if (![by['duty'], by['organisation'], by['person']].every((each) => each === null || typeof each === 'string')) return 'by';
  if (typeof operation !== 'string' || !/^[a-z0-9_]+\.[a-z0-9_]+$/.test(operation)) return 'operation';
  if (!isListOf(organisations, (each) => typeof each === 'string') || !rises(organisations as readonly string[])) return 'organisations';
  if (!isListOf(events, (each) => isObject(each) && typeof each['kind'] === 'string') || (events as readonly Json[]).length === 0) return 'events';
  if (typeof previous !== 'string' || !HASH.test(previous)) return 'previous';
  return undefined;
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: Json | undefined, fits: (each: Json) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => fits(each as Json));
}

/** Each text once, in the order of UTF-16 units. */
function rises(texts: readonly string[]): boolean {
  return texts.every((text, at) => at === 0 || (texts[at - 1] as string) < text);
}
