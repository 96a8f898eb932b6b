/**
 * With how many votes a motion passes. Each is a fraction of a base; the sources name only "more than half", so the others are for a congress
 * whose own rules of work ask for them.
 */
export const MAJORITIES = ['over-half-present', 'over-half-summoned', 'two-thirds-present'] as const;
export type MajorityId = (typeof MAJORITIES)[number];

export interface Majority {
  readonly id: MajorityId;
  readonly of: 'present' | 'summoned';
  readonly rule: string;
  /** Read in a source; otherwise shown as not confirmed. */
  readonly confirmed: boolean;
}

const RULES: { readonly [M in MajorityId]: Omit<Majority, 'id'> } = {
  'over-half-present': { of: 'present', rule: 'R-244-2.1', confirmed: true },
  'over-half-summoned': { of: 'summoned', rule: 'R-244-2.1', confirmed: false },
  'two-thirds-present': { of: 'present', rule: 'R-HD01-14.1', confirmed: false },
};

export function majorityOf(id: MajorityId): Majority {
  return { id, ...RULES[id] };
}

/**
 * The least number of votes in favour with which a motion passes.
 * @param base persons present or summoned, as the majority says; with nobody there nothing can pass
 */
export function votesNeeded(id: MajorityId, base: number): number {
  switch (id) {
    case 'over-half-present':
    case 'over-half-summoned':
      return Math.floor(base / 2) + 1;
    case 'two-thirds-present':
      return Math.max(1, Math.ceil((2 * base) / 3));
  }
}
