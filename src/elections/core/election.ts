import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Meeting } from './ballot.ts';
import type { PaperForm } from './counted-ballot.ts';
import type { RegulationId } from './packs/pack.ts';

/** What is elected. Alternates of the delegates have papers and minutes of their own. @rule R-244-M.2 */
export const ELECTION_OFFICES = [
  'committee',
  'upper-delegates',
  'upper-alternates',
  'standing-committee',
  'secretary',
  'deputy-secretary',
  'inspection-committee',
  'inspection-chair',
] as const;
export type ElectionOffice = (typeof ELECTION_OFFICES)[number];

/** Where the ballot is held: at the congress, or at the first conference (plenum) of the committee it elected. */
export const ELECTION_PLACES = ['congress', 'conference'] as const;
export type ElectionPlace = (typeof ELECTION_PLACES)[number];

/** Each stage says what is done; a round only moves on, and a reopened list begins a new version at `list`. */
export const STAGES = [
  'list', // names are put forward, withdrawn, decided
  'frozen', // the list stands with its hash; papers may be printed
  'issued', // papers are in the hands of the voters
  'counting', // the box is open, passes are made
  'counted', // every batch is settled and in balance; the protocol can be made
  'signed', // both signatures stand under the protocol
  'announced', // the result was told to the congress
] as const;
export type Stage = (typeof STAGES)[number];

/** Official: this count is the count. Check: the centre prescribes a counting program of its own; ours is the check count. @rule R-HD03-3.1 */
export const COUNT_KINDS = ['official', 'check'] as const;
export type CountKind = (typeof COUNT_KINDS)[number];

export const ROUND_KINDS = ['first', 'further', 'tie'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** A vote by show of hands or card. */
export interface HandVote {
  readonly present: number;
  readonly for: number;
  readonly against: number;
  readonly other: number;
}

/** One ballot of an election: its own list, papers, count and protocol. */
export interface Round {
  /** 1, 2, 3 … within the election. */
  readonly round: number;
  readonly kind: RoundKind;
  /** To be filled in this round. */
  readonly seats: number;
  readonly stage: Stage;
  /** Version of the list, 1 from the first freeze on; 0 before. */
  readonly listVersion: number;
  /** Known when the list is frozen. */
  readonly form: PaperForm | null;
}

export interface Election {
  readonly id: string;
  readonly office: ElectionOffice;
  readonly place: ElectionPlace;
  readonly regulation: RegulationId;
  /** Rules of mark G that this congress does not apply (rules/switched.ts). */
  readonly switchedOff: readonly string[];
  readonly countKind: CountKind;
  /** Decided by the congress, or allotted by the superior; of the first round. */
  readonly seats: number;
  readonly rounds: readonly Round[];
  /** Seats given up when the congress decided to stop; null while it goes on. @rule R-GK-1 */
  readonly stoppedWith: number | null;
}

/** The meeting whose members vote. */
export function meetingOf(form: CongressForm, place: ElectionPlace): Meeting {
  return place === 'conference' ? 'conference' : form === 'members' ? 'members-congress' : 'delegate-congress';
}
