/** The editions of the rules of election as docs/protocol-format.md §7 gives them: which paper, which majority, and the id of the rule behind each. */

export const REASONS = ['not-issued', 'too-many-names', 'votes-for-nobody', 'single-not-one-box', 'name-outside-list', 'marked', 'by-ruling'] as const;
export type Reason = (typeof REASONS)[number];

export type Form = 'strike-out' | 'boxes' | 'tick';
export type Majority = 'over-half-of-base' | 'over-half-of-valid' | 'most-votes';
export type Meeting = 'members-congress' | 'delegate-congress' | 'conference';
export type RoundKind = 'first' | 'further' | 'tie';

interface Ruled<T> {
  readonly is: T;
  readonly rule: string;
}

export interface Regulation {
  readonly surplus: Ruled<Form>;
  readonly exact: Ruled<Form>;
  readonly validity: string;
  /** In the order of REASONS; null: no paper can be invalid for this reason. */
  readonly invalid: readonly (string | null)[];
  readonly counting: string;
  readonly first: Ruled<Majority>;
  readonly further: Ruled<Majority>;
  readonly manyOver: string;
  readonly tie: string;
  readonly shortDelegates: string;
  readonly shortOthers: string;
}

const PARTY: Regulation = {
  surplus: { is: 'strike-out', rule: 'R-244-17.2' },
  exact: { is: 'boxes', rule: 'R-244-17.3' },
  validity: 'R-244-17.4',
  invalid: ['R-244-17.5a', 'R-244-17.5b', 'R-244-17.5c', 'R-244-17.6d', 'R-244-17.6e', 'R-244-17.6f', 'R-190-8.2'],
  counting: 'R-244-32.1',
  first: { is: 'over-half-of-base', rule: 'R-DER-5' },
  further: { is: 'over-half-of-base', rule: 'R-DER-5' },
  manyOver: 'R-244-32.5',
  tie: 'R-244-32.6',
  shortDelegates: 'R-244-20.2',
  shortOthers: 'R-244-32.7',
};

const ASSOCIATION: Regulation = {
  surplus: { is: 'tick', rule: 'R-HOI-5.1' },
  exact: { is: 'tick', rule: 'R-HOI-5.1' },
  validity: 'R-HOI-5.4',
  invalid: ['R-HOI-5.4', 'R-HOI-5.4', 'R-HOI-5.4', null, 'R-HOI-5.4', 'R-HOI-5.4', 'R-HOI-5.4'],
  counting: 'R-HOI-5.5',
  first: { is: 'over-half-of-valid', rule: 'R-HOI-5.2' },
  further: { is: 'most-votes', rule: 'R-HOI-5.3' },
  manyOver: 'R-HOI-5.6',
  tie: 'R-HOI-5.7',
  shortDelegates: 'R-HOI-5.3',
  shortOthers: 'R-HOI-5.3',
};

const REGULATIONS: { readonly [id: string]: Regulation } = { '244-QD/TW': PARTY, '190-QD/TW': PARTY, association: ASSOCIATION };

export function regulationOf(id: string): Regulation | undefined {
  return Object.hasOwn(REGULATIONS, id) ? REGULATIONS[id] : undefined;
}

export const OFFICES: readonly string[] = ['committee', 'upper-delegates', 'upper-alternates', 'standing-committee', 'secretary', 'deputy-secretary', 'inspection-committee', 'inspection-chair'];
export const DELEGATE_OFFICES: readonly string[] = ['upper-delegates', 'upper-alternates'];

/** The rule behind a base of the vote. */
export const BASE_RULES: { readonly [M in Meeting]: string } = { 'members-congress': 'R-244-32.2', 'delegate-congress': 'R-244-32.3', conference: 'R-244-32.4' };

/** Rules whose text has no source; of these a congress may switch off the two. */
export const WITHOUT_SOURCE: readonly string[] = ['R-244-17.6e', 'R-244-17.6f', 'R-244-32.4', 'R-244-32.5', 'R-244-32.6', 'R-244-32.7'];
export const SWITCHABLE: readonly string[] = ['R-244-32.6', 'R-244-32.7'];

/** The paper that a list of so many names is voted on. */
export function formOf(regulation: Regulation, names: number, seats: number): Form {
  return names > seats ? regulation.surplus.is : regulation.exact.is;
}
