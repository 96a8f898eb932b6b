import type { Day, Moment } from '#foundation/day.ts';

/** What can be decided about a participant; each can be ended again by a later decision. */
export const STANDINGS = [
  'elsewhere', // sent to temporary activity elsewhere (members' congress)
  'exempt', // exempted from work and activity (members' congress)
  'suspended', // suspended, prosecuted, detained
  'excused', // absent for the whole congress for a good reason that the convening committee accepted
  'refused', // not recognised or not summoned: wrongly elected, retired or left before the opening
  'moved', // moved to another unit below the same upper committee: keeps the seat in the old delegation
] as const;
export type StandingKind = (typeof STANDINGS)[number];

/** Decisions as they are kept: standings, and who holds a seat. */
export type DecisionKind = StandingKind | 'replaced' | 'seat-kept';

/** One decision about a participant. Decisions are only added. */
export interface StandingDecision {
  readonly participantId: string;
  readonly decision: DecisionKind;
  /** false: no longer so. */
  readonly holds: boolean;
  /** Of `replaced` and `seat-kept`: the alternate. */
  readonly otherId: string | null;
  readonly reason: string;
  readonly decidedOn: Day;
  /** Body or person that decided, as written in the minutes. */
  readonly decidedBy: string;
  readonly recordedAt: Moment;
  readonly entryNumber: number;
}

export interface Decided {
  readonly reason: string;
  readonly decidedOn: Day;
  readonly decidedBy: string;
}

/** What is so about a participant after all decisions; null: not so. */
export interface Standing {
  readonly elsewhere: Decided | null;
  readonly exempt: Decided | null;
  readonly suspended: Decided | null;
  readonly excused: Decided | null;
  readonly refused: Decided | null;
  readonly moved: Decided | null;
  /** Id of the alternate who holds this delegate's seat. */
  readonly replacedBy: string | null;
  /** Id of the delegate whose seat this alternate holds. */
  readonly replaces: string | null;
  /** The alternate keeps the seat although the delegate came later: the presidium decided so. */
  readonly seatKept: Decided | null;
}

export const NO_STANDING: Standing = {
  elsewhere: null, exempt: null, suspended: null, excused: null, refused: null, moved: null, replacedBy: null, replaces: null, seatKept: null,
};

/** The standing of everybody who has one, from all decisions of a congress in the order of their recording. */
export function standingsFrom(decisions: readonly StandingDecision[]): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  const set = (id: string, change: Partial<Standing>): void => void standings.set(id, { ...(standings.get(id) ?? NO_STANDING), ...change });
  for (const each of decisions) {
    const decided = each.holds ? { reason: each.reason, decidedOn: each.decidedOn, decidedBy: each.decidedBy } : null;
    if (each.decision === 'replaced') {
      set(each.participantId, { replacedBy: each.holds ? each.otherId : null, seatKept: null });
      if (each.otherId !== null) set(each.otherId, { replaces: each.holds ? each.participantId : null });
    } else if (each.decision === 'seat-kept') set(each.participantId, { seatKept: decided });
    else set(each.participantId, { [each.decision]: decided });
  }
  return standings;
}

/** Suspended or refused: has no place in the hall as a voter, and is not let in at the desk. */
export function isBarred(standing: Standing): boolean {
  return standing.suspended !== null || standing.refused !== null;
}
