import type { Day } from '#foundation/day.ts';
import type { Content, CongressForm } from './plan.ts';

/** A refusal stops saving; a warning and a note never do. @rule R-CT35-4.5 */
export type Weight = 'note' | 'warning' | 'refusal';

/** What a rule has to say about one plan. Its sentence is in web/words.ts, by `code`; the rule's own sentence by `rule`. */
export type Finding = FindingFacts & {
  /** Id of the rule that led to it. */
  readonly rule: string;
  readonly weight: Weight;
  /** The rule's source was not confirmed; the season switched it on. */
  readonly unconfirmed: boolean;
};

export type FindingFacts =
  | { readonly code: 'outside_season'; readonly plannedOn: Day; readonly fromDay: Day; readonly untilDay: Day }
  | { readonly code: 'opens_before_window'; readonly plannedOn: Day; readonly opensOn: Day }
  | { readonly code: 'ends_after_window'; readonly endsOn: Day; readonly closesOn: Day }
  | { readonly code: 'too_long'; readonly halfDays: number; readonly maxHalfDays: number }
  | { readonly code: 'notice_short'; readonly announcedOn: Day; readonly latestOn: Day; readonly workingDays: number; readonly neededWorkingDays: number }
  | { readonly code: 'pilot_after_others'; readonly plannedOn: Day; readonly firstOtherOn: Day; readonly firstOtherName: string }
  | { readonly code: 'pilot_late'; readonly plannedOn: Day; readonly pilotsUntil: Day }
  | { readonly code: 'not_before_superior'; readonly endsOn: Day; readonly superiorOn: Day; readonly superiorName: string }
  | { readonly code: 'form_not_proposed'; readonly form: CongressForm; readonly proposed: CongressForm; readonly members: number | null; readonly delegatesFrom: number | null }
  | { readonly code: 'direct_without_committee' }
  | { readonly code: 'contents_reduced'; readonly missing: readonly Content[] }
  | { readonly code: 'contents_unknown_set'; readonly missing: readonly Content[] }
  | { readonly code: 'inside_hold'; readonly plannedOn: Day; readonly holdFrom: Day; readonly holdUntil: Day | null };

export type FindingCode = FindingFacts['code'];

export const FINDING_CODES = [
  'outside_season', 'opens_before_window', 'ends_after_window', 'too_long', 'notice_short', 'pilot_after_others', 'pilot_late',
  'not_before_superior', 'form_not_proposed', 'direct_without_committee', 'contents_reduced', 'contents_unknown_set', 'inside_hold',
] as const satisfies readonly FindingCode[];
