import { type DocumentLevel, levelSeenFrom } from '#documents/core/document.ts';
import type { PaperState } from '#documents/core/paper-state.ts';

/** A draft as this room sees it: whose it is, and which version is under discussion. */
export interface Draft {
  /** uuid */
  readonly id: string;
  readonly seasonId: number;
  readonly title: string;
  readonly kind: string;
  readonly owner: { readonly id: number; readonly code: string; readonly name: string; readonly path: string; readonly levelId: string };
  /** A draft of the Centre, which the topmost organisation of the season keeps. */
  readonly centre: boolean;
  readonly state: PaperState;
  /** The draft that was last put before others: 1, 2, 3 …; null: none yet. */
  readonly presented: number | null;
}

export const DRAFT_LEVELS = ['own', 'superior', 'centre'] as const satisfies readonly DocumentLevel[];
export type DraftLevel = DocumentLevel;

/** Whose draft it is to those who discuss it; undefined for one of a neighbour or of an organisation below. @rule R-SEED-7 */
export function levelFor({ centre, owner }: Pick<Draft, 'centre' | 'owner'>, organisation: { readonly path: string }): DraftLevel | undefined {
  return levelSeenFrom(organisation.path, owner, centre);
}

/** Opinions are heard on what was put before others and is not yet decided. While the next draft is written, the one before is still discussed. */
export function isHeard({ presented, state }: Pick<Draft, 'presented' | 'state'>): boolean {
  return presented !== null && (state === 'opinions' || state === 'draft' || state === 'check');
}
