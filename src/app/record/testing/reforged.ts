import { createHash } from 'node:crypto';
import { canonicalText, type Json, type JsonObject } from '#verifier/canonical.ts';
import { CongressCheck } from '#verifier/congress/check.ts';
import type { Entry } from '#verifier/entry.ts';

export type Body = Record<string, Json>;

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The bodies of an export, as values that may be altered. */
export function bodiesOf(file: string): Body[] {
  return file.trimEnd().split('\n').slice(1).map((line) => (JSON.parse(line) as { readonly body: Body }).body);
}

function chainOf(bodies: readonly Body[]): string {
  return bodies[0]?.['chain'] as string;
}

export function eventsOf(body: Body): Body[] {
  return body['events'] as unknown as Body[];
}

/**
 * An export as a patient forger would leave it: after the alteration every number, every `previous`, every hash and the head are made anew, each protocol names the
 * head that now stands before it and bears the hash that the counter gives it. Only signatures cannot be made anew.
 */
export function reforged(file: string, alter: (bodies: Body[]) => Body[] | void, { heals = true, heads = true } = {}): string {
  const bodies = bodiesOf(file);
  const altered = alter(bodies) ?? bodies;
  let lines = chained(altered, heads);
  // A protocol's hash changes its entry and so the heads after it: one protocol after the other comes to rest.
  for (let left = heals ? altered.flatMap(eventsOf).filter((event) => event['kind'] === 'elections.protocol_made').length : 0; left > 0; left -= 1) {
    heal(altered, lines);
    lines = chained(altered, heads);
  }
  const head = sha(lines.at(-1) ?? '');
  return [`{"chain":"${chainOf(altered)}","entries":${lines.length},"format":"daihoi-ledger","head":"${head}","v":1}`, ...lines.map((body) => `{"body":${body},"hash":"${sha(body)}"}`), ''].join('\n');
}

function chained(bodies: readonly Body[], heads: boolean): string[] {
  let previous = '0'.repeat(64);
  let head: JsonObject = {};
  return bodies.map((body, index) => {
    Object.assign(body, { number: index + 1, previous });
    for (const event of eventsOf(body)) if (heads && event['kind'] === 'elections.protocol_made') event['head'] = head;
    const text = canonicalText(body);
    previous = sha(text);
    head = { at: body['at'] as string, hash: previous, number: index + 1 };
    return text;
  });
}

const COUNT = ['election', 'round', 'count'] as const;

function heal(bodies: readonly Body[], lines: readonly string[]): void {
  const check = new CongressCheck(chainOf(bodies));
  for (const line of lines) check.entry(JSON.parse(line) as Entry, sha(line));
  for (const event of bodies.flatMap(eventsOf)) {
    if (event['kind'] !== 'elections.protocol_made' && event['kind'] !== 'elections.protocol_signed') continue;
    const made = check.protocols.find((each) => COUNT.every((fact) => each[fact] === event[fact]));
    if (made) event['hash'] = made.hash;
  }
}
