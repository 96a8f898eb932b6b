import type { Day, Moment } from '#foundation/day.ts';
import type { SittingKind } from './agenda.ts';

/** One sitting of a congress, from its opening to its closing. A second day is a second official sitting. */
export interface Sitting {
  readonly id: string;
  readonly kind: SittingKind;
  /** The civil day that papers name and on which the season's fact stands. */
  readonly heldOn: Day;
  readonly openedAt: Moment;
  readonly closedAt: Moment | null;
  /** As counted at the opening. */
  readonly summoned: number;
  readonly present: number;
  /** Why it was opened without a quorum; blank when there was one. */
  readonly reason: string;
}
