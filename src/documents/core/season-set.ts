/**
 * The required set over many congresses at once: those that are alike are judged once. Congresses are alike when nothing that the set depends
 * on tells them apart, so each of the group stands for all.
 */
import { addDays, type Day } from '#foundation/day.ts';
import type { Content } from '#campaigns/core/plan.ts';
import { PAPER_KINDS, type PaperKind } from './document.ts';
import { PAPER_STATES, type PaperState } from './paper-state.ts';
import { isReady } from './readiness.ts';
import { DOCUMENT_KINDS, type DocumentKind, REQUIRED, requiredSet, type SetState, stateOfSet } from './required-set.ts';

/** What tells one congress from another, for its documents. */
export interface AlikeCongress {
  readonly contents: readonly Content[];
  readonly root: boolean;
  /** A branch or a grassroots organisation. */
  readonly grassroots: boolean;
  /** Of one of the group; a congress without a day counts as opening on the last day of its level's window. */
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly ready: ReadonlySet<DocumentKind>;
}

/** State of each required document, in the order of the set. */
export function setOf({ contents, root, grassroots, opensOn, closesOn, ready }: AlikeCongress, switches: readonly string[], today: Day): SetState[] {
  return stateOfSet(requiredSet({ contents, root, grassroots, opensOn, closesOn }, switches), ready, today);
}

/** Days after closing within which something is due: congresses that have passed the same of these are alike. */
export const DAYS_AFTER_CLOSING: readonly number[] = [...new Set(REQUIRED.flatMap(({ value: { due } }) => (due === 'opening' ? [] : [due.daysAfterClosing])))];

/** The last day of closing on which what is due so many days later is late today. */
export function lateSince(today: Day, daysAfterClosing: number): Day {
  return addDays(today, -daysAfterClosing - 1);
}

/** One combination of what readiness depends on; all that are ready make a table that the rows of documents are joined with. */
export interface ReadyCase {
  readonly kind: PaperKind;
  readonly state: PaperState;
  readonly checked: boolean;
  readonly presented: boolean;
  readonly root: boolean;
}

/** A draft that was put before others, checked or passed had text then, since these steps wait for it. */
export const READY_CASES: readonly ReadyCase[] = PAPER_KINDS.flatMap((kind) =>
  PAPER_STATES.flatMap((state) =>
    [true, false].flatMap((checked) =>
      [true, false].flatMap((presented) =>
        [true, false].flatMap((root) => (isReady({ kind, state, checked, presented: presented ? 1 : null }, { hasText: true, hasSuperior: !root }) ? [{ kind, state, checked, presented, root }] : [])),
      ),
    ),
  ),
);

/** Place of a kind in a set of bits. */
export function bitOf(kind: DocumentKind): number {
  return 1 << DOCUMENT_KINDS.indexOf(kind);
}

export function kindsIn(bits: number): ReadonlySet<DocumentKind> {
  return new Set(DOCUMENT_KINDS.filter((kind) => (bits & bitOf(kind)) !== 0));
}

export interface KindCount {
  readonly kind: DocumentKind;
  readonly required: number;
  readonly ready: number;
  readonly missing: number;
  readonly late: number;
}

export interface SetSums {
  readonly congresses: number;
  /** Have all that is required. */
  readonly complete: number;
  /** Kinds that nobody needs are left out. */
  readonly kinds: readonly KindCount[];
}

/** Sums over groups of congresses that are alike. */
export function sumSets(groups: readonly { readonly count: number; readonly set: readonly Pick<SetState, 'kind' | 'state'>[] }[]): SetSums {
  const kinds = DOCUMENT_KINDS.map((kind): KindCount => {
    const of = (state?: SetState['state']): number => groups.reduce((sum, group) => sum + (group.set.some((each) => each.kind === kind && (state === undefined || each.state === state)) ? group.count : 0), 0);
    return { kind, required: of(), ready: of('ready'), missing: of('missing'), late: of('late') };
  });
  return {
    congresses: groups.reduce((sum, group) => sum + group.count, 0),
    complete: groups.reduce((sum, group) => sum + (group.set.every((each) => each.state === 'ready') ? group.count : 0), 0),
    kinds: kinds.filter((each) => each.required > 0),
  };
}
