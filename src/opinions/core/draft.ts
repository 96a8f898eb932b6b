/** A draft as this room sees it: whose it is, and which version is under discussion. */

export const DRAFT_LEVELS = ['centre', 'superior', 'own'] as const;
export type DraftLevel = (typeof DRAFT_LEVELS)[number];

export interface DraftOwner {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly path: string;
}

export interface Draft {
  /** uuid */
  readonly id: string;
  readonly title: string;
  /** documents/core/required-set.ts */
  readonly kind: string;
  readonly owner: DraftOwner;
  /** A draft of the Centre, which the topmost organisation of the season keeps. */
  readonly centre: boolean;
  /** documents/core/paper-state.ts; opinions are heard in the state `opinions`. */
  readonly state: string;
  /** Number of the draft that was last put before others: 1, 2, 3 …; null: none yet. */
  readonly present: number | null;
}

/** Whose draft it is to those who discuss it. @rule R-SEED-7 */
export function levelFor({ centre, owner }: Pick<Draft, 'centre' | 'owner'>, organisation: { readonly id: number }): DraftLevel {
  if (centre) return 'centre';
  return owner.id === organisation.id ? 'own' : 'superior';
}

/** An organisation discusses its own drafts and those of the organisations above it. */
export function discusses(organisation: { readonly path: string }, owner: Pick<DraftOwner, 'path'>): boolean {
  return organisation.path.startsWith(owner.path);
}
