import type { Sentence } from '#foundation/sentence.ts';

export const FINDINGS = [
  'age_over', 'born_unknown', 'not_planned', 'steps_missing', 'not_passed', 'opinions_differ', 'papers_missing', 'discipline_in_force',
  'women_below', 'young_below', 'ethnic_below', 'renewal_below', 'middle_band', 'no_women_in_standing', 'no_surplus', 'surplus_low', 'surplus_high', 'surplus_above_most', 'seats_outside_frame', 'too_few_people',
  'post_twice', 'posts_incompatible', 'post_needs_committee', 'post_needs_standing', 'office_twice',
  'consent_missing', 'persuasion_missing', 'several_wanted', 'direct_papers_missing',
] as const;
export type FindingCode = (typeof FINDINGS)[number];

/**
 * Something to look at, with its reason. Aims and quotas only warn.
 * @rule R-CT35-4.5 aims, not blocks
 */
export interface Finding {
  readonly code: FindingCode;
  readonly rule: string | null;
  readonly weight: 'warning' | 'note';
  /** The rule has no source that was read. */
  readonly unconfirmed: boolean;
  /** Uuids of the persons it is about. */
  readonly people: readonly string[];
  readonly sentence: Sentence;
}
