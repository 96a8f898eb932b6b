import { fail, ok, type Result } from '#foundation/result.ts';
import { type Delegation, delegationKey, type Participant } from './participant.ts';
import type { AllocateProblem } from './problems.ts';

/** How many delegates a delegation sends; decided by the superior, not by the delegation's own congress. @rule R-244-20.1 */
export interface Allocation extends Delegation {
  readonly officials: number;
  readonly alternates: number;
}

export interface DelegationCount {
  readonly key: string;
  readonly delegation: Delegation;
  /** null: nothing is allocated to it. */
  readonly allocated: { readonly officials: number; readonly alternates: number } | null;
  readonly officials: number;
  readonly elected: number;
  readonly exOfficio: number;
  readonly appointed: number;
  readonly alternates: number;
  /** Full and probationary members of a members' congress. */
  readonly members: number;
}

/** Each delegation once. */
export function checkAllocation(delegations: readonly Allocation[], present: readonly Allocation[]): Result<void, AllocateProblem> {
  const keys = new Set<string>();
  for (const each of delegations) {
    const key = delegationKey(each);
    if (keys.has(key)) return fail({ code: 'delegation_named_twice', name: each.name });
    keys.add(key);
  }
  return sameAllocation(delegations, present) ? fail({ code: 'allocation_unchanged' }) : ok(undefined);
}

function sameAllocation(one: readonly Allocation[], other: readonly Allocation[]): boolean {
  const text = (of: readonly Allocation[]): string => JSON.stringify(of.map((each) => [each.code, each.name, each.officials, each.alternates]).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)));
  return text(one) === text(other);
}

/** What every delegation is allocated and has: those allocated first, in their order, then the others as the roll has them. */
export function delegationCounts(roll: readonly Participant[], allocations: readonly Allocation[]): DelegationCount[] {
  const groups = new Map<string, { delegation: Delegation; allocated: DelegationCount['allocated']; who: Participant[] }>();
  for (const { code, name, officials, alternates } of allocations) groups.set(delegationKey({ code, name }), { delegation: { code, name }, allocated: { officials, alternates }, who: [] });
  for (const each of roll) {
    const key = delegationKey(each.delegation);
    const group = groups.get(key) ?? { delegation: each.delegation, allocated: null, who: [] };
    group.who.push(each);
    groups.set(key, group);
  }
  return [...groups].map(([key, { delegation, allocated, who }]) => {
    const count = (is: (of: Participant) => boolean): number => who.filter(is).length;
    return {
      key, delegation, allocated, officials: count((of) => of.kind === 'official'), elected: count((of) => of.source === 'elected'), exOfficio: count((of) => of.source === 'ex-officio'),
      appointed: count((of) => of.source === 'appointed'), alternates: count((of) => of.kind === 'alternate'), members: count((of) => of.kind === 'full-member' || of.kind === 'probationary'),
    };
  });
}
