/** What somebody says about a place of a draft. */
export type Kind = 'agree' | 'disagree' | 'other' | 'amend';

export const KINDS: readonly Kind[] = ['agree', 'disagree', 'other', 'amend'];

/**
 * One opinion as it was given. The text is kept unchanged; everything else here is a form field.
 * @rule R-DER-7
 */
export interface Opinion {
  readonly id: string;
  /** The heading or paragraph of the draft, in the draft's own order when sorted by `order`. */
  readonly section: string;
  /** Motto and theme, results, tasks … – the focus topic of the form. */
  readonly topic: string;
  readonly kind: Kind;
  /** Who speaks: an organisation or group, not a name. */
  readonly organisation: string;
  readonly text: string;
  /** How many of those attending share the view; one when nothing was said. */
  readonly sharing?: number;
}

/** Order of identifiers that is the same on every machine; no language's own. */
export function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
