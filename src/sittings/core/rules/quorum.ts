import { applies, type Statute } from '#campaigns/core/statutes/statute.ts';

/** Who is there, as the delegates' room counts it. Whole persons. */
export interface Attendance {
  readonly summoned: number;
  readonly present: number;
  /** By delegation or direct organisation; they sum to the figures above. */
  readonly byDelegation: readonly DelegationAttendance[];
}

export interface DelegationAttendance {
  readonly code: string | null;
  readonly name: string;
  readonly summoned: number;
  readonly present: number;
}

export const QUORUM_RULE = 'R-DL-11.1';

export interface Quorum {
  readonly summoned: number;
  readonly present: number;
  /** The least number of persons with which the congress is valid. */
  readonly needed: number;
  /** Direct organisations with persons summoned, and those with at least one present; both 0 where there is at most one. */
  readonly organisations: { readonly summoned: number; readonly present: number; readonly needed: number };
  readonly reached: boolean;
  readonly rule: typeof QUORUM_RULE;
  /** The rule has no source that was read; a season switches it on. Off, the figures are shown and nothing is refused. */
  readonly applied: boolean;
}

/** Whether the season holds its congresses to the quorum: its statute knows one and it switched it on. */
export function quorumApplies(statute: Pick<Statute, 'quorum'> | undefined, switches: readonly string[]): boolean {
  return statute !== undefined && applies(statute.quorum, switches);
}

/**
 * At least two thirds of those summoned, from at least two thirds of the direct organisations. Nobody summoned: not reached.
 * @rule R-DL-11.1 without a confirmed source, therefore a switch
 */
export function quorum(attendance: Attendance, applied: boolean): Quorum {
  const { summoned, present, byDelegation } = attendance;
  const direct = byDelegation.filter((each) => each.summoned > 0);
  const counted = direct.length > 1 ? direct : [];
  const organisations = { summoned: counted.length, present: counted.filter((each) => each.present > 0).length, needed: twoThirds(counted.length) };
  const needed = Math.max(1, twoThirds(summoned));
  return { summoned, present, needed, organisations, reached: present >= needed && organisations.present >= organisations.needed, rule: QUORUM_RULE, applied };
}

/** The least whole number that is two thirds or more, without fractions. */
function twoThirds(of: number): number {
  return Math.ceil((2 * of) / 3);
}
