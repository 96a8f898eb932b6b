import type { CongressForm, Content } from '#campaigns/core/plan.ts';
import type { ElectionOffice, ElectionPlace } from './election.ts';
import type { RegulationId } from './packs/pack.ts';

/** Which order of elections a body has. */
export const BODIES = [
  'branch', // chi bộ, chi bộ cơ sở
  'sub-grassroots', // đảng bộ bộ phận
  'grassroots', // đảng bộ cơ sở
  'upper', // district and above
  'association', // a body under a statute of its own
] as const;
export type Body = (typeof BODIES)[number];

/** What the chain must know of an election that was begun. */
export interface ElectionStanding {
  readonly id: string;
  readonly office: ElectionOffice;
  /** Seats the congress decided or the superior allotted. */
  readonly seats: number;
  /** Over: all seats are filled or the congress stopped, and the last protocol is signed. */
  readonly over: boolean;
  /** Ids of persons elected so far, over all rounds. */
  readonly elected: readonly string[];
}

/** A person whom the approved scheme plans for an office. @rule R-190-S.1 */
export interface PlannedPerson {
  readonly office: 'secretary' | 'deputy-secretary' | 'inspection-chair';
  readonly person: string;
  readonly fullName: string;
}

export interface ChainState {
  readonly regulation: RegulationId;
  readonly body: Body;
  readonly form: CongressForm;
  readonly contents: readonly Content[];
  readonly directElection: boolean;
  /** Full members of the organisation; decides whether a branch elects a committee. @rule R-DL-24.4 */
  readonly fullMembers: number;
  readonly elections: readonly ElectionStanding[];
  readonly planned: readonly PlannedPerson[];
  /** Offices for which the superior's answer is recorded. */
  readonly superiorAnswered: readonly ElectionOffice[];
}

export type ChainFinding =
  | { readonly code: 'comes_after'; readonly rule: string; readonly office: ElectionOffice }
  | { readonly code: 'comes_after_usually'; readonly rule: string; readonly office: ElectionOffice }
  | { readonly code: 'no_committee_in_small_branch'; readonly rule: 'R-DL-24.4'; readonly fullMembers: number; readonly needed: number }
  | { readonly code: 'no_standing_committee'; readonly rule: 'R-DL-22.5'; readonly members: number; readonly needed: number }
  | { readonly code: 'standing_committee_later'; readonly rule: 'R-HD01-15.1'; readonly decided: number; readonly elected: number; readonly needed: number }
  | { readonly code: 'planned_not_elected'; readonly rule: 'R-190-S.1'; readonly fullName: string; readonly office: ElectionOffice }
  | { readonly code: 'superior_answered'; readonly rule: 'R-190-S.1'; readonly office: ElectionOffice }
  | { readonly code: 'direct_election'; readonly rule: 'R-DER-4' }
  | { readonly code: 'separate_ballots'; readonly rule: 'R-244-19.9' };

/** Who may be a candidate: anyone the rules of the list allow, or only these persons. */
export type Pool = { readonly from: 'anyone' } | { readonly from: ElectionOffice; readonly persons: readonly string[] };

/** One election in the order of this congress. */
export interface ChainStep {
  readonly office: ElectionOffice;
  readonly place: ElectionPlace;
  /** `not-held`: this congress has no such election, the findings say why. */
  readonly state: 'over' | 'running' | 'may-begin' | 'must-wait' | 'not-held';
  /** May be begun now. */
  readonly may: boolean;
  /** Id of the election once begun. */
  readonly election: string | null;
  readonly pool: Pool;
  readonly poolRule: string | null;
  readonly findings: readonly ChainFinding[];
}
