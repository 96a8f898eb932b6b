import type { HandVote, ElectionOffice, RoundKind } from './election.ts';
import type { PaperForm } from './counted-ballot.ts';
import type { RegulationId } from './packs/pack.ts';
import type { NominatedBy } from './rules/slate.ts';

/** What the rules ask of a person of the roll who nominates, stands or is nominated. */
export interface ListPerson {
  readonly id: string;
  readonly fullName: string;
  /** Null: not known. */
  readonly bornYear: number | null;
  /** Organisation or position by which namesakes are told apart. */
  readonly unit: string;
  readonly membership: 'full-member' | 'probationary';
  /** Delegate congress: an official delegate. Members' congress: a full member who is summoned. */
  readonly official: boolean;
  readonly temporaryHere: boolean;
  readonly convenerMember: boolean;
}

export const NAME_STATES = [
  'proposed', // put forward, stands
  'withdrawal-asked', // asked to be taken off; the congress has not decided
  'withdrawn', // the congress let go
  'kept', // the congress did not let go
  'removed', // may not stand by rule, or dropped by a decision with its reason
  'not-chosen', // the opinion ballot left the name off
] as const;
export type NameState = (typeof NAME_STATES)[number];

/** A name put forward, with what became of it. Nothing is deleted: who was taken off stays to be seen. */
export interface Candidacy {
  readonly id: string;
  readonly person: ListPerson;
  readonly by: NominatedBy;
  /** Who nominated; null for the committee and for those who stand themselves. */
  readonly nominator: ListPerson | null;
  /** Of those attending, who support a name the committee did not propose. */
  readonly supporters: number;
  readonly state: NameState;
}

export type CandidacyProblem =
  | { readonly code: 'already_proposed'; readonly name: string }
  | { readonly code: 'convener_outside_committee_list'; readonly rule: 'R-244-13.1'; readonly name: string }
  | { readonly code: 'convener_nominates_outside_list'; readonly rule: 'R-244-13.1'; readonly name: string }
  | { readonly code: 'probationary_cannot_stand'; readonly rule: 'R-DL-3.4'; readonly name: string }
  | { readonly code: 'not_an_official_delegate'; readonly rule: 'R-244-14.1' | 'R-244-10.1'; readonly name: string }
  | { readonly code: 'may_not_nominate'; readonly rule: 'R-244-11.1' | 'R-244-11.2'; readonly name: string }
  | { readonly code: 'not_eligible_for_office'; readonly rule: string; readonly name: string }
  | { readonly code: 'list_fixed_by_rule'; readonly rule: string };

export type WithdrawalProblem = { readonly code: 'not_on_the_list' } | { readonly code: 'no_withdrawal_asked' } | { readonly code: 'already_off_the_list' } | { readonly code: 'committee_not_decided' };

/** A name of the frozen list. */
export interface ListedName {
  /** 1 to n, the order on the paper. */
  readonly place: number;
  readonly person: string;
  readonly fullName: string;
  /** As printed: the full name, with the year of birth or the unit where namesakes stand on the list. */
  readonly label: string;
}

/** The frozen list. Its canonical JSON is hashed (docs/protocol-format.md §3): any change of it makes another hash. */
export interface FrozenList {
  readonly format: 'daihoi-list';
  readonly v: 1;
  readonly season: string;
  readonly organisation: string;
  readonly election: string;
  readonly round: number;
  readonly roundKind: RoundKind;
  readonly version: number;
  readonly regulation: RegulationId;
  readonly switchedOff: readonly string[];
  readonly office: ElectionOffice;
  readonly seats: number;
  readonly form: PaperForm;
  readonly names: readonly ListedName[];
  /** The congress's vote on the list. */
  readonly vote: HandVote;
}

export type FreezeProblem =
  | { readonly code: 'list_empty' }
  | { readonly code: 'list_not_allowed'; readonly findings: number }
  | { readonly code: 'withdrawal_undecided'; readonly name: string }
  | { readonly code: 'namesakes_not_told_apart'; readonly name: string }
  | { readonly code: 'list_not_adopted'; readonly for: number; readonly voted: number };
