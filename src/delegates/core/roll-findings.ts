import type { CongressForm } from '#campaigns/core/plan.ts';
import { birthYear } from '#people/core/person-facts.ts';
import { delegationCounts, type Allocation } from './allocation.ts';
import { alternatesFor } from './decide-standing.ts';
import { delegationKey, kindsOf, type Participant } from './participant.ts';
import type { Presence } from './presence.ts';
import { openQuestions } from './vote-base.ts';

/** What should be looked at; nothing is refused for it. */
export const ROLL_FINDINGS = ['above-allocation', 'below-allocation', 'form-against-size', 'kind-not-for-form', 'returned-after-replaced', 'no-alternate-left', 'profile-incomplete'] as const;
export type RollFindingCode = (typeof ROLL_FINDINGS)[number];

export interface RollFinding {
  readonly code: RollFindingCode;
  readonly rule: string;
  readonly count: number;
  /** Of persons or delegations, the first ten. */
  readonly names: readonly string[];
}

export interface RollToLookAt {
  readonly form: CongressForm;
  /** Form that the statute gives for so many full members; undefined where it gives none. @rule R-CT35-3.1 */
  readonly formForSize: CongressForm | undefined;
  readonly roll: readonly Participant[];
  readonly presence: ReadonlyMap<string, Presence>;
  readonly allocations: readonly Allocation[];
}

/** @rule R-244-20.1, R-CT35-3.1, R-LC09-1 */
export function rollFindings({ form, formForSize, roll, presence, allocations }: RollToLookAt): RollFinding[] {
  const found: RollFinding[] = [];
  const add = (code: RollFindingCode, rule: string, names: readonly string[]): void => void (names.length > 0 && found.push({ code, rule, count: names.length, names: names.slice(0, 10) }));
  const counts = allocations.length === 0 ? [] : delegationCounts(roll, allocations);
  add('above-allocation', 'R-244-20.1', counts.filter((each) => each.elected > (each.allocated?.officials ?? 0) || each.alternates > (each.allocated?.alternates ?? 0)).map((each) => each.delegation.name));
  add('below-allocation', 'R-244-20.1', counts.filter((each) => each.elected < (each.allocated?.officials ?? 0)).map((each) => each.delegation.name));
  if (form === 'members' && formForSize === 'delegates') found.push({ code: 'form-against-size', rule: 'R-CT35-3.1', count: roll.filter((each) => each.kind === 'full-member').length, names: [] });
  add('kind-not-for-form', 'R-CT35-3.1', roll.filter((each) => !kindsOf(form).includes(each.kind)).map((each) => each.fullName));
  add('returned-after-replaced', 'R-LC09-1', openQuestions(roll, presence).map((each) => each.name));
  add('no-alternate-left', 'R-LC09-1', withoutAlternate(roll, presence));
  add('profile-incomplete', 'F02', roll.filter((each) => birthYear(each) === null || each.sex === null || each.joinedOn === null || each.education === null || each.theory === null).map((each) => each.fullName));
  return found;
}

/** Delegations with an excused or unrecognised delegate in an empty seat and nobody left to send. */
function withoutAlternate(roll: readonly Participant[], presence: ReadonlyMap<string, Presence>): string[] {
  const empty = roll.filter((each) => {
    const { excused, refused, replacedBy } = each.standing;
    return each.kind === 'official' && !each.isConvener && replacedBy === null && (excused !== null || refused !== null) && !(presence.get(each.id)?.attended ?? false) && alternatesFor(each, roll).length === 0;
  });
  return [...new Map(empty.map((each) => [delegationKey(each.delegation), each.delegation.name])).values()];
}
