/** A draft as this room sees it: whose it is, and which version is under discussion. */

export const DRAFT_LEVELS = ['centre', 'superior', 'own'] as const;
export type DraftLevel = (typeof DRAFT_LEVELS)[number];

export interface DraftOwner {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly levelId: string;
}

export interface Draft {
  /** uuid */
  readonly id: string;
  readonly title: string;
  /** documents/core/required-set.ts */
  readonly kind: string;
  readonly owner: DraftOwner;
  /** documents/core/paper-state.ts; opinions are heard in the state `opinions`. */
  readonly state: string;
  /** Number of the version in hand: 1, 2, 3 … */
  readonly present: number;
}

/** Whose draft it is to those who discuss it. @rule R-SEED-7 */
export function levelFor(owner: Pick<DraftOwner, 'id' | 'levelId'>, organisation: { readonly id: number }): DraftLevel {
  if (owner.id === organisation.id) return 'own';
  return owner.levelId === 'central' ? 'centre' : 'superior';
}

/** An organisation discusses its own drafts and those of the organisations above it. */
export function discusses(organisation: { readonly path: string }, owner: Pick<DraftOwner, 'path'>): boolean {
  return organisation.path.startsWith(owner.path);
}
