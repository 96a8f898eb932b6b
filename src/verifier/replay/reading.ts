import type { Json, JsonObject } from '../canonical.ts';

/** An event that cannot be read as its kind asks, or that cannot follow from what was before. */
export class Contradiction extends Error {}

export function contradict(why: string): never {
  throw new Contradiction(why);
}

function refuse(event: JsonObject, fact: string): never {
  const { kind } = event;
  return contradict(`${typeof kind === 'string' ? kind : ''}: ${fact}`);
}

/** The text of a fact, which every such event has. */
export function text(event: JsonObject, fact: string): string {
  const value = event[fact];
  return typeof value === 'string' ? value : refuse(event, fact);
}

export function textOrNull(event: JsonObject, fact: string): string | null {
  return event[fact] === null || event[fact] === undefined ? null : text(event, fact);
}

export function whole(event: JsonObject, fact: string): number {
  const value = event[fact];
  return typeof value === 'number' ? value : refuse(event, fact);
}

export function wholeOrNull(event: JsonObject, fact: string): number | null {
  return event[fact] === null || event[fact] === undefined ? null : whole(event, fact);
}

export function truth(event: JsonObject, fact: string): boolean {
  const value = event[fact];
  return typeof value === 'boolean' ? value : refuse(event, fact);
}

export function list(event: JsonObject, fact: string): readonly Json[] {
  const value = event[fact];
  return Array.isArray(value) ? (value as readonly Json[]) : refuse(event, fact);
}

/** A fact that lists texts, such as ids. */
export function texts(event: JsonObject, fact: string): readonly string[] {
  return list(event, fact).map((value) => (typeof value === 'string' ? value : refuse(event, fact)));
}

/** A number, day or truth as the tables' text. */
export function cell(value: number | string | boolean | null): string | null {
  return value === null ? null : String(value);
}

/** A list of texts as PostgreSQL writes an array of plain words. */
export function words(values: readonly Json[]): string {
  return `{${values.map(String).join(',')}}`;
}
