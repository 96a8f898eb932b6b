import type { Moment } from '#foundation/day.ts';

/** Whom a congress elects by hands to lead it and to work for it. @rule R-244-3.2, R-QD24-12.1, R-QD24-12.2, R-190-8.1 */
export const OFFICES = ['presidium', 'secretariat', 'credentials-board', 'tellers'] as const;
export type Office = (typeof OFFICES)[number];

/** A person elected into an office; named by the roll's id and by name, so that the record can be read alone. */
export interface Officer {
  readonly participant: string;
  readonly name: string;
  /** Delegation or unit; blank where the roll has none. */
  readonly unit: string;
  /** Chair of the congress, head of the secretariat, of the board, of the tellers. */
  readonly head: boolean;
}

export interface ElectedOffice {
  readonly office: Office;
  /** The motion by which they were elected. */
  readonly motion: string;
  readonly electedAt: Moment;
  /** In the order in which they were named. */
  readonly people: readonly Officer[];
}
