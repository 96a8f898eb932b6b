import type { CongressForm } from '#campaigns/core/plan.ts';
import type { DelegatesSubtracted, MembersSubtracted, Meeting } from './ballot.ts';
import type { PaperForm } from './counted-ballot.ts';
import type { CountKind, ElectionOffice, ElectionPlace, HandVote, RoundKind } from './election.ts';
import type { RegulationId } from './packs/pack.ts';
import type { Papers } from './reconcile.ts';
import type { ReasonCode } from './result-reasons.ts';
import type { InvalidReason } from './rules/validity.ts';
import type { Next } from './rules/outcome.ts';
import type { Arrangement, Cause } from './settle.ts';
import type { Cell } from './totals.ts';

/** A person of the roll, by id and by name, so that an export of the chain alone tells who is meant. */
export interface Named {
  readonly person: string;
  readonly fullName: string;
}

export type SubtractedKey = keyof MembersSubtracted | keyof DelegatesSubtracted;

/** The base of the vote, each subtraction with its person. */
export interface ProtocolBase {
  readonly meeting: Meeting;
  readonly summoned: number;
  readonly base: number;
  /** Who is subtracted and why, sorted by `person` (UTF-16 units). */
  readonly subtracted: readonly (Named & { readonly as: SubtractedKey })[];
}

export interface ProtocolPass {
  readonly by: Named;
  readonly kind: 'ballots' | 'sums';
  readonly papers: number;
  /** SHA-256, written in the record before the other pass could be seen. */
  readonly commitment: string;
}

export interface ProtocolDifference {
  readonly batch: number;
  readonly cell: Cell;
  readonly first: number;
  readonly second: number;
  readonly paper: number;
  readonly cause: Cause;
  /** By `person`. */
  readonly settledBy: readonly Named[];
}

export interface ProtocolWarning {
  readonly code: string;
  readonly rule: string;
  readonly facts: Readonly<Record<string, number | string>>;
  readonly acceptedBy: Named;
  readonly reason: string;
}

export interface ProtocolName extends Named {
  readonly place: number;
  readonly label: string;
  readonly votes: number;
  readonly against: number;
  /** Valid papers that say neither: valid − votes − against. */
  readonly neither: number;
  /** Of those summoned, two decimals, half up: "41,67". @rule R-244-M.1 */
  readonly percentOfSummoned: string;
  readonly reason: ReasonCode;
}

/** The counting minutes F01 as data: the object of docs/protocol-format.md, field by field. @rule R-244-M.1 */
export interface Protocol {
  readonly format: 'daihoi-protocol';
  readonly v: 1;
  readonly countKind: CountKind;
  readonly season: string;
  readonly chain: string;
  /** The entry before that by which this protocol was made. */
  readonly head: { readonly number: number; readonly hash: string; readonly at: string };
  readonly organisation: { readonly code: string; readonly name: string };
  readonly congress: { readonly title: string; readonly term: string; readonly form: CongressForm; readonly where: string };
  readonly regulation: RegulationId;
  readonly switchedOff: readonly string[];
  readonly election: { readonly id: string; readonly office: ElectionOffice; readonly place: ElectionPlace; readonly round: number; readonly roundKind: RoundKind; readonly seats: number };
  readonly list: { readonly version: number; readonly hash: string; readonly form: PaperForm; readonly vote: HandVote };
  readonly tellers: { readonly head: Named; readonly members: readonly Named[]; readonly watcher: Named | null; readonly arrangement: Arrangement };
  readonly base: ProtocolBase;
  readonly attendance: { readonly present: number; readonly absent: number };
  readonly papers: Papers;
  readonly boxOpenedAt: string;
  /** 1 for the first count of the round. */
  readonly count: number;
  readonly recountOf: { readonly count: number; readonly protocol: string | null; readonly verdict: 'confirmed' | 'changed'; readonly cellsChanged: number } | null;
  readonly batches: readonly { readonly batch: number; readonly cut: number; readonly first: ProtocolPass; readonly second: ProtocolPass; readonly differences: number }[];
  readonly differences: readonly ProtocolDifference[];
  readonly warnings: readonly ProtocolWarning[];
  readonly result: {
    readonly valid: number;
    readonly invalid: readonly { readonly reason: InvalidReason; readonly papers: number; readonly rule: string }[];
    readonly names: readonly ProtocolName[];
    /** Votes needed; null: the most votes win. */
    readonly threshold: number | null;
    /** Places by falling votes, then in the order of the list. */
    readonly elected: readonly number[];
    /** Places in the order of the list. */
    readonly tied: readonly number[];
    readonly unfilled: number;
    readonly next: Next;
    readonly rules: readonly string[];
    /** Those of `rules` whose text has no source. */
    readonly unconfirmed: readonly string[];
  };
}
