import type { SentBy } from '#foundation/contract.ts';
import type { Right } from '#foundation/right.ts';
import type { AnyOperation, OperationName, OperationNamed } from '../contracts.ts';
import type { Caller } from './callers.ts';
import type { World } from './world.ts';

/** The place that an operation is asked about. */
export interface Target {
  readonly district: string;
  /** A commune's organisation below the district, its congress not yet held. */
  readonly organisation: string;
  /** Another one below the same district. */
  readonly neighbour: string;
}

export const INSIDE: Target = { district: 'MT', organisation: 'MT.12', neighbour: 'MT.11' };
export const OUTSIDE: Target = { district: 'LH', organisation: 'LH.14', neighbour: 'LH.15' };

/** How an operation shows that the place lies outside: an empty answer, a problem of its own, or a word within the answer. */
export type Outside = 'hidden' | { readonly code: string } | { readonly says: string };

/** How one operation is asked about a place: an input that does its work when the right reaches there. */
export interface Case<Op extends AnyOperation> {
  readonly input: (at: Target, world: World, caller: Caller) => SentBy<Op> | Promise<SentBy<Op>>;
  readonly file?: (at: Target, world: World) => Uint8Array | Promise<Uint8Array>;
  readonly fileName?: string;
  /** It concerns no single organisation. */
  readonly nowhere?: true;
  /** The right that the work itself asks for, where the contract lets everybody in who is signed in. */
  readonly right?: Right;
  /** It is about the district itself: a duty of the district alone suffices. */
  readonly ofTheDistrict?: true;
  /** Whoever holds this right anywhere is answered about everything. */
  readonly everywhere?: Right;
  /** Without it: not_in_your_range, or as if the thing were not there. */
  readonly outside?: Outside;
  /** The problem that everybody entitled meets in the sample. */
  readonly meets?: string;
  readonly endsSignIn?: true;
}

/** A case for every operation; one without a case does not compile. */
export type Cases = { readonly [Name in OperationName]: Case<OperationNamed<Name>> };
/** The cases of one room. */
export type RoomCases<Room extends string> = { readonly [Name in Extract<OperationName, `${Room}.${string}`>]: Case<OperationNamed<Name>> };
