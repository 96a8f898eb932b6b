import type { Day } from '#foundation/day.ts';

/**
 * What the ledger says of the register. Each event is complete in itself: applied in order to an empty register they give all
 * organisations and the whole life of each. A change is true from its day on, also where later stretches were known before.
 */
export type RegisterEvent =
  | { readonly kind: 'organisations.added'; readonly organisation: string; readonly name: string; readonly of: string; readonly superior: string | null; readonly members: number | null; readonly branches: number | null; readonly on: Day; readonly reason: string }
  | { readonly kind: 'organisations.renamed'; readonly organisation: string; readonly name: string; readonly was: string; readonly on: Day; readonly reason: string }
  | { readonly kind: 'organisations.reclassified'; readonly organisation: string; readonly of: string; readonly was: string; readonly on: Day; readonly reason: string }
  | { readonly kind: 'organisations.recounted'; readonly organisation: string; readonly members: number | null; readonly branches: number | null; readonly on: Day; readonly reason: string }
  /** With `instead`: only while it stood below that one, which on this day merged or was split. */
  | { readonly kind: 'organisations.moved'; readonly organisation: string; readonly superior: string; readonly instead: string | null; readonly on: Day; readonly reason: string }
  /** It ended on this day; its record stays with it. */
  | { readonly kind: 'organisations.merged'; readonly organisation: string; readonly into: string; readonly on: Day; readonly reason: string }
  | { readonly kind: 'organisations.split'; readonly organisation: string; readonly parts: readonly string[]; readonly on: Day; readonly reason: string }
  | { readonly kind: 'organisations.closed'; readonly organisation: string; readonly on: Day; readonly reason: string }
  /** Rows are code, name, kind, superior's code, members, branches; `changed` rows are complete states from the day on. */
  | { readonly kind: 'organisations.imported'; readonly added: readonly ImportedRow[]; readonly changed: readonly ImportedRow[]; readonly on: Day; readonly reason: string };

export type ImportedRow = readonly [code: string, name: string, kind: string, superior: string | null, members: number | null, branches: number | null];

/** A line of an organisation's own history: what happened to it and, in a merger or split, with whom. */
export interface ChangeNote {
  readonly organisationId: number;
  readonly kind: 'added' | 'renamed' | 'reclassified' | 'moved' | 'recounted' | 'merged' | 'received' | 'split' | 'closed';
  readonly onDay: Day;
  readonly otherId: number | null;
}
