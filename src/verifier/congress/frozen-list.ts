import { createHash } from 'node:crypto';
import { canonicalText, type Json, type JsonObject } from '../canonical.ts';
import type { List, Person } from './protocol.ts';
import { formOf, OFFICES, regulationOf, type RoundKind, SWITCHABLE } from './regulations.ts';

export function hashOf(value: Json): string {
  return createHash('sha256').update(canonicalText(value), 'utf8').digest('hex');
}

const FIELDS = ['election', 'form', 'format', 'names', 'office', 'organisation', 'regulation', 'round', 'roundKind', 'season', 'seats', 'switchedOff', 'v', 'version', 'vote'];
const NAME_FIELDS = ['fullName', 'label', 'person', 'place'];
const ROUND_KINDS: readonly Json[] = ['first', 'further', 'tie'] satisfies RoundKind[];

/** The frozen list as the record holds it (docs/protocol-format.md §3), or the field that is not as the page says. */
export function readList(said: Json | undefined, chain: string): List | { readonly field: string } {
  if (!isObject(said)) return { field: 'list' };
  if (Object.keys(said).toSorted().join() !== FIELDS.join()) return { field: 'fields' };
  const { names, office, regulation, round, roundKind, seats, switchedOff, version, form } = said;
  if (said['format'] !== 'daihoi-list' || said['v'] !== 1) return { field: 'format' };
  if (`${text(said['season'])}/${text(said['organisation'])}` !== chain) return { field: 'organisation' };
  const edition = regulationOf(text(regulation));
  if (!edition) return { field: 'regulation' };
  if (!isCount(seats) || seats < 1) return { field: 'seats' };
  if (!isCount(round) || !isCount(version) || round < 1 || version < 1) return { field: 'version' };
  if (!ROUND_KINDS.includes(roundKind as Json)) return { field: 'roundKind' };
  if (!Array.isArray(switchedOff) || !rises(switchedOff as Json[]) || !(switchedOff as Json[]).every((rule) => SWITCHABLE.includes(text(rule)))) return { field: 'switchedOff' };
  const read = readNames(names);
  if (!read) return { field: 'names' };
  if (typeof office !== 'string' || !OFFICES.includes(office)) return { field: 'office' };
  if (formOf(edition, read.length, seats) !== form) return { field: 'form' };
  return {
    said, hash: hashOf(said), version, office, regulation: text(regulation), switchedOff: switchedOff as string[], round, roundKind: roundKind as RoundKind, seats, form: formOf(edition, read.length, seats), names: read,
  };
}

/** Places 1, 2, 3 …, each person once. */
function readNames(names: Json | undefined): (Person & { readonly label: string })[] | undefined {
  if (!Array.isArray(names) || names.length === 0) return undefined;
  const read: (Person & { readonly label: string })[] = [];
  for (const [at, name] of (names as Json[]).entries()) {
    if (!isObject(name) || Object.keys(name).toSorted().join() !== NAME_FIELDS.join() || name['place'] !== at + 1) return undefined;
    const { person, fullName, label } = name;
    if (typeof person !== 'string' || typeof fullName !== 'string' || typeof label !== 'string' || read.some((each) => each.person === person)) return undefined;
    read.push({ person, fullName, label });
  }
  return read;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Each text once, by UTF-16 units. */
function rises(texts: readonly Json[]): boolean {
  return texts.every((each, at) => at === 0 || text(texts[at - 1]) < text(each));
}
