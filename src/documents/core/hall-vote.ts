import type { Day } from '#foundation/day.ts';

/** What a congress decided by hands or cards, as the room of the sittings tells it. */
export interface HallVote {
  readonly motion: string;
  /** sittings/core/motion.ts, MOTION_KINDS */
  readonly kind: string;
  readonly text: string;
  readonly for: number;
  readonly against: number;
  readonly other: number;
  readonly present: number;
  readonly passed: boolean;
  readonly decidedOn: Day;
}
