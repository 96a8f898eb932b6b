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
