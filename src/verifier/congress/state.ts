import type { JsonObject } from '../canonical.ts';
import { contradict, text, whole } from '../replay/reading.ts';
import type { Figures } from './figures.ts';
import { isCount } from './frozen-list.ts';
import type { Counted, Heading, List, Person, Settled, VoteBase } from './protocol.ts';
import type { RoundKind } from './regulations.ts';

/** What the second counter remembers of a congress's elections while it follows the chain. */

export interface Teller extends Person {
  /** Number of the signed-up person; null: not signed up. */
  readonly holder: number | null;
  readonly role: string;
}

export interface Candidate extends Person {
  standing: boolean;
}

export interface PassState {
  readonly by: Person;
  readonly holder: number;
  readonly as: string;
  commitment?: string;
  figures?: Figures;
  kinds?: ReadonlyMap<string, number> | null;
}

/** What several people found on the papers for one cell. */
export interface Found {
  readonly by: readonly Person[];
  /** As the first of them said. */
  readonly cause: string;
  readonly settled: Settled | null;
}

export interface CountState {
  readonly count: number;
  /** By number of the batch and name of the pass: `3A`. */
  readonly passes: Map<string, PassState>;
  /** By number of the batch, then by cell. */
  readonly found: Map<number, Map<string, Found>>;
  protocol?: { readonly hash: string; readonly text: string; readonly counted: Counted };
  readonly signatures: { readonly role: string; readonly holder: number }[];
}

export interface RoundState {
  readonly round: number;
  readonly kind: RoundKind;
  seats: number;
  readonly candidates: Map<string, Candidate>;
  frozen?: List;
  open: boolean;
  /** Of each version of the list. */
  readonly printed: Map<number, number>;
  issued?: { readonly version: number; readonly present: number; readonly issued: number; readonly spoiled: number; readonly unused: number; /** Base of the congress as it was then. */ readonly base: VoteBase };
  box?: { readonly returned: number; readonly at: string; readonly batches: ReadonlyMap<number, number> };
  readonly counts: CountState[];
  readonly warnings: (Heading['warnings'][number] & { readonly count: number })[];
}

export interface Contest {
  readonly id: string;
  readonly office: string;
  readonly place: string;
  readonly countKind: string;
  readonly regulation: string;
  readonly switchedOff: readonly string[];
  readonly organisation: Heading['organisation'];
  readonly congress: Heading['congress'];
  /** Of a conference: its persons. */
  readonly summoned: readonly Person[] | null;
  readonly rounds: RoundState[];
  tellers: { readonly arrangement: string; readonly people: readonly Teller[] };
}

export function newRound(round: number, kind: RoundKind, seats: number): RoundState {
  return { round, kind, seats, candidates: new Map(), open: true, printed: new Map(), counts: [], warnings: [] };
}

export function personIn(event: JsonObject, fact: string): Person {
  const said = event[fact];
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return contradict(fact);
  return { person: text(said as JsonObject, 'person'), fullName: text(said as JsonObject, 'fullName') };
}

export function roundOf(contest: Contest, event: JsonObject): RoundState {
  const number = whole(event, 'round');
  const round = contest.rounds.at(-1);
  return round?.round === number ? round : contradict(`round: ${number}`);
}

/** The count that the event speaks of; only the last of a round goes on. */
export function countOf(round: RoundState, event: JsonObject): CountState {
  const number = whole(event, 'count');
  const count = round.counts.at(-1);
  return count?.count === number ? count : contradict(`count: ${number}`);
}

/** A batch that was cut from the box. */
export function batchOf(round: RoundState, event: JsonObject): number {
  const number = whole(event, 'number');
  return round.box?.batches.has(number) ? number : contradict(`number: ${number}`);
}

export function wholeFacts<K extends string>(event: JsonObject, facts: readonly K[]): Record<K, number> {
  const read = {} as Record<K, number>;
  for (const fact of facts) read[fact] = isCount(event[fact]) ? whole(event, fact) : contradict(fact);
  return read;
}
