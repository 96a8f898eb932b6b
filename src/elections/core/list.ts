import { type Canonical, canonicalJson } from '#foundation/canonical.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { ElectionOffice, HandVote, RoundKind } from './election.ts';
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
  /** Here for temporary activity only; membership elsewhere. */
  readonly temporaryHere: boolean;
  readonly suspended: boolean;
  /** Belongs to the convening committee (of a conference: to the standing committee that convenes it). */
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

/** Names that are put to the vote. */
export function isListed(candidacy: Pick<Candidacy, 'state'>): boolean {
  return candidacy.state === 'proposed' || candidacy.state === 'kept' || candidacy.state === 'withdrawal-asked';
}

export type CandidacyStep =
  | { readonly kind: 'ask-withdrawal' }
  /** What the congress decided; a refusal keeps the name on the list. */
  | { readonly kind: 'decide-withdrawal'; readonly accepted: boolean }
  | { readonly kind: 'remove' }
  | { readonly kind: 'leave-off' };

export type CandidacyProblem = { readonly code: 'candidate_gone' } | { readonly code: 'withdrawal_not_asked' } | { readonly code: 'withdrawal_open' };

/**
 * What becomes of a name. Nobody leaves the list by asking alone: the congress decides.
 * @rule R-HD03-W.1 the presidium proposes who may and may not withdraw, the congress decides
 */
export function afterStep(state: NameState, step: CandidacyStep): Result<NameState, CandidacyProblem> {
  if (!isListed({ state })) return fail({ code: 'candidate_gone' });
  switch (step.kind) {
    case 'ask-withdrawal':
      return state === 'withdrawal-asked' ? fail({ code: 'withdrawal_open' }) : ok('withdrawal-asked');
    case 'decide-withdrawal':
      if (state !== 'withdrawal-asked') return fail({ code: 'withdrawal_not_asked' });
      return ok(step.accepted ? 'withdrawn' : 'kept');
    case 'remove':
      return ok('removed');
    case 'leave-off':
      return ok('not-chosen');
  }
}

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

/** The bytes, as text, that are hashed. */
export function listText(list: FrozenList): string {
  return canonicalJson(list as unknown as Canonical);
}
