import type { Day, Moment } from '#foundation/day.ts';

/** Whether a meeting writes down who spoke. */
export const NAMINGS = ['named', 'optional', 'unnamed'] as const;
export type Naming = (typeof NAMINGS)[number];

/** A meeting of an organisation or of a group in it (a chi bộ) that discusses drafts. */
export interface Meeting {
  /** uuid */
  readonly id: string;
  readonly organisationId: number;
  /** "Chi bộ ấp Phú Hòa"; blank: the organisation as a whole. */
  readonly group: string;
  readonly heldOn: Day;
  /** Persons; null until they are counted. */
  readonly attending: number | null;
  readonly chair: string;
  readonly secretary: string;
  readonly naming: Naming;
  /** Drafts on the table, by uuid: discussed here, also when nobody had anything to say. */
  readonly documents: readonly string[];
  /** Lets those in who have no account; null: none, or no longer. */
  readonly code: string | null;
  /** Last day on which the code lets anybody in. */
  readonly codeUntil: Day | null;
  readonly closedAt: Moment | null;
  readonly revision: number;
  readonly savedBy: string;
}

/** Whether the code lets somebody in on that day. */
export function codeIsGood({ code, codeUntil, closedAt }: Pick<Meeting, 'code' | 'codeUntil' | 'closedAt'>, on: Day): boolean {
  return code !== null && closedAt === null && codeUntil !== null && on <= codeUntil;
}
