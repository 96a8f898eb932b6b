import type { Db } from '#database/connect.ts';
import type { Meeting } from '#delegates/core/rules/base.ts';
import type { ListPerson } from '../core/list.ts';
import type { ProtocolBase } from '../core/protocol.ts';

/** A person of the roll as the elections need to know them. */
export interface RollPerson extends ListPerson {
  /** Votes: an official delegate or a full member who is neither suspended nor here for a time only. */
  readonly votes: boolean;
  readonly suspended: boolean;
}

/** The base of the vote with each subtraction, and who is in the hall. */
export interface RollBase extends ProtocolBase {
  /** Votes needed of the base: more than half. */
  readonly threshold: number;
  readonly present: number;
}

/** The roll of a congress as the delegates' room keeps it, and the presidium as the sittings' room does. */
export interface Roll {
  people(db: Db, congressId: number): Promise<readonly RollPerson[]>;
  /** Null: nobody is on the roll. */
  base(db: Db, congressId: number): Promise<RollBase | null>;
  /** Empty: none was elected here, so nothing is known of it. */
  presidium(db: Db, congressId: number): Promise<readonly { readonly participant: string; readonly name: string }[]>;
}

/** Without the earlier rooms: an empty roll. */
export const emptyRoll: Roll = { people: async () => [], base: async () => null, presidium: async () => [] };
