import type { Day } from '#foundation/day.ts';

/** What figures count an organisation as: a đảng bộ, which has organisations below it, or a chi bộ, which has none. */
export type GroupId = 'party-org' | 'branch';

/** A level of the body; rank 1 is the highest, and a superior always has a smaller rank than its subordinate. */
export interface Level {
  readonly id: string;
  readonly rank: number;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** A kind of organisation, e.g. Huyện ủy or Chi bộ cơ sở; levels and kinds are data, not code. */
export interface Kind {
  readonly id: string;
  readonly levelId: string;
  readonly groupId: GroupId;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly position: number;
}

export interface KindsAndLevels {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly levels: ReadonlyMap<string, Level>;
}

/** An organisation in its present (or, when closed, its last) state. */
export interface Organisation {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  /** Ids from the root down to this one: '/1/12/345/'. */
  readonly path: string;
  /** 0 for a root. */
  readonly depth: number;
  readonly superiorId: number | null;
  readonly kindId: string;
  readonly levelId: string;
  readonly groupId: GroupId;
  /** Full members that it last reported. */
  readonly members: number | null;
  /** Branches below it that it last reported; they are a number, not organisations of the register. */
  readonly branches: number | null;
  /** First day on which it no longer was. */
  readonly closedOn: Day | null;
  /** Grows with each change; a page that shows an older one may not write. */
  readonly revision: number;
}

/** An organisation as a sentence names it: never a code without its name. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

export function rankOf({ kinds, levels }: KindsAndLevels, kindId: string): number {
  const kind = kinds.get(kindId);
  const level = kind && levels.get(kind.levelId);
  if (!level) throw new Error(`assertion failed: kind ${kindId} has a level`);
  return level.rank;
}
