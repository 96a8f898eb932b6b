import { addDays, type Day, type Moment } from '#foundation/day.ts';

/** What a congress does, as a set: review and direction, drafts of the levels above, its committee, delegates to the level above. @rule R-CT35-1.1, R-DER-6 */
export const CONTENTS = ['review', 'drafts', 'committee', 'delegates'] as const;
export type Content = (typeof CONTENTS)[number];

/** Members' congress (đại hội đảng viên) or delegates' congress (đại hội đại biểu). @rule R-CT35-3.1 */
export const FORMS = ['members', 'delegates'] as const;
export type CongressForm = (typeof FORMS)[number];

/** What is planned for one congress. */
export interface Plan {
  /** Day of the opening; null: no day yet. */
  readonly plannedOn: Day | null;
  /** Length in half days; null: not said. */
  readonly halfDays: number | null;
  readonly form: CongressForm;
  readonly contents: readonly Content[];
  readonly pilot: boolean;
  /** The congress itself elects the secretary. */
  readonly directElection: boolean;
}

/** Why there is a new version of a plan. */
export const PLAN_CHANGES = [
  'made', // the congress was opened in the season
  'planned', // day, length, form or contents were set
  'dropped', // the day was taken away
  'pilot', // the superior decided on a pilot, or withdrew the decision
  'direct-election', // the same for electing the secretary directly
  'held-back', // a hold without an end stands over the planned day; the day is kept until the hold ends
  'shifted', // the end of a hold moved the day
] as const;
export type PlanChange = (typeof PLAN_CHANGES)[number];

/** One version of one congress's plan. Versions are only added: what was planned before stays to be seen. */
export interface PlanVersion extends Plan {
  readonly congressId: number;
  /** 1, 2, 3 … for each congress; also the congress's revision. */
  readonly version: number;
  readonly change: PlanChange;
  readonly reason: string;
  /** Of a decision of the superior: its day, the code of the organisation that decided, its paper. */
  readonly decidedOn: Day | null;
  readonly decidedBy: string | null;
  readonly paperNumber: string | null;
  readonly recordedAt: Moment;
  readonly entryNumber: number;
}

/** The congress of one organisation in one season, with its present plan. */
export interface Congress extends Plan {
  readonly id: number;
  readonly seasonId: number;
  readonly organisationId: number;
  /** Version of the present plan. */
  readonly revision: number;
  /** Day on which the present planned day was made known; a day that a hold shifted keeps its notice. @rule R-QD24-11.1 */
  readonly announcedOn: Day | null;
}

/**
 * The plan that was known at the moment: the last of one congress's versions recorded up to then.
 * @param versions of one congress, in the order of their numbers
 */
export function planKnownAt(versions: readonly PlanVersion[], at: Moment): PlanVersion | undefined {
  return versions.findLast((version) => version.recordedAt <= at);
}

export function sameContents(one: readonly Content[], other: readonly Content[]): boolean {
  return one.length === other.length && one.every((content) => other.includes(content));
}

/** The same set in the order of the statute, each content once. */
export function inOrder(contents: readonly Content[]): Content[] {
  return CONTENTS.filter((content) => contents.includes(content));
}

export function samePlan(one: Plan, other: Plan): boolean {
  return (
    one.plannedOn === other.plannedOn &&
    one.halfDays === other.halfDays &&
    one.form === other.form &&
    one.pilot === other.pilot &&
    one.directElection === other.directElection &&
    sameContents(one.contents, other.contents)
  );
}

/** The last day of a congress, counted in whole days from the opening; without a length it is the opening itself. */
export function endsOn(plannedOn: Day, halfDays: number | null): Day {
  return addDays(plannedOn, Math.ceil((halfDays ?? 1) / 2) - 1);
}
