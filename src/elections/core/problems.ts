import type { Day } from '#foundation/day.ts';
import type { BallotProblem } from './counted-ballot.ts';
import type { FreezeRefusal } from './freeze.ts';
import type { CandidacyProblem } from './list.ts';
import type { CandidacyRefusal, NominationRefusal } from './rules/candidacy.ts';
import type { PassProblem as PassRefused, SettleProblem } from './settle.ts';

/** What can speak against a work of the elections; `web/words.ts` has a sentence for each. Numbers are persons or ballots. */

export type PlaceProblem =
  | { readonly code: 'season_not_found'; readonly season: string }
  | { readonly code: 'organisation_not_found'; readonly organisation: string }
  | { readonly code: 'congress_not_found'; readonly organisation: string };

export type ElectionMissing = PlaceProblem | { readonly code: 'election_not_found' };

/** A vote by hand that cannot be so, or that did not carry. */
export type MotionProblem =
  | { readonly code: 'vote_above_present'; readonly present: number; readonly cast: number }
  | { readonly code: 'vote_not_carried'; readonly present: number; readonly for: number; readonly needed: number };

export type BeginProblem =
  | PlaceProblem
  | MotionProblem
  | { readonly code: 'roll_empty' } // nobody on the roll: no base of the vote
  | { readonly code: 'election_not_next'; readonly office: string; readonly findings: readonly { readonly code: string; readonly rule: string }[] }
  | { readonly code: 'seats_decision_missing' } // R-244-19.1: the number is voted
  | { readonly code: 'allocation_missing' } // R-244-20.1: the superior's paper gives the number
  | { readonly code: 'superior_answer_missing'; readonly name: string }; // R-190-S.1

export type ListProblem =
  | ElectionMissing
  | { readonly code: 'list_frozen'; readonly version: number }
  | { readonly code: 'round_over' }; // the round has its result; a new round has a list of its own

export type SeatsProblem = ListProblem | MotionProblem | { readonly code: 'seats_allocated'; readonly seats: number }; // R-244-20.1

export type NominateProblem =
  | ListProblem
  | { readonly code: 'participant_not_found' }
  | { readonly code: 'already_listed'; readonly name: string }
  | { readonly code: 'already_elected'; readonly name: string } // in a ballot before of this election
  | { readonly code: 'may_not_stand'; readonly name: string; readonly rule: string; readonly because: CandidacyRefusal['because'] }
  | { readonly code: 'may_not_nominate'; readonly name: string; readonly rule: string; readonly because: NominationRefusal['because'] }
  | { readonly code: 'names_of_round_fixed' } // a tie ballot is held among the tied alone
  | { readonly code: 'new_names_not_decided' } // R-244-20.2: the congress did not admit new names
  | { readonly code: 'consent_missing'; readonly name: string } // R-244-11.1
  | { readonly code: 'supporters_above_present'; readonly present: number }
  | { readonly code: 'listed_as_teller'; readonly name: string };

/** The list that the superior approved, taken over whole. */
export type TakeListProblem = NominateProblem | { readonly code: 'personnel_not_approved' } | { readonly code: 'prepared_list_empty'; readonly office: string } | { readonly code: 'prepared_list_taken' };

export type CandidateProblem = ListProblem | CandidacyProblem | { readonly code: 'names_of_round_fixed' } | { readonly code: 'candidate_not_found' };

export type OpinionProblem =
  | ListProblem
  | { readonly code: 'candidate_not_found' }
  | { readonly code: 'opinion_out_of_balance'; readonly name: string }
  | { readonly code: 'returned_above_issued'; readonly issued: number; readonly returned: number };

export type TellersProblem =
  | ElectionMissing
  | MotionProblem
  | { readonly code: 'participant_not_found' }
  | { readonly code: 'teller_on_list'; readonly name: string } // R-190-8.1
  | { readonly code: 'teller_named_twice'; readonly name: string }
  | { readonly code: 'teller_no_vote'; readonly name: string } // tellers are official delegates or full members
  | { readonly code: 'one_head_teller' }
  | { readonly code: 'watcher_needed' } // one teller: a member of the presidium makes the second pass
  | { readonly code: 'watcher_not_needed' }
  | { readonly code: 'watcher_not_of_presidium'; readonly name: string }
  | { readonly code: 'person_not_teller_duty'; readonly name: string }
  | { readonly code: 'passes_under_way' };

export type FreezeProblem =
  | ListProblem
  | MotionProblem
  | Exclude<FreezeRefusal, { readonly code: 'slate_refused' | 'withdrawal_open' }>
  | { readonly code: 'slate_refused'; readonly findings: readonly { readonly code: string; readonly rule: string }[] }
  | { readonly code: 'withdrawal_undecided'; readonly name: string }
  | { readonly code: 'tellers_missing' };

export type ReopenProblem =
  | ElectionMissing
  | { readonly code: 'list_not_frozen' }
  | { readonly code: 'box_returned' }; // once the box is back nothing but the count follows

export type PaperProblem =
  | ElectionMissing
  | { readonly code: 'list_not_frozen' }
  | { readonly code: 'not_a_teller' }
  | { readonly code: 'not_printed' }
  | { readonly code: 'not_issued' }
  | { readonly code: 'box_returned' }
  | { readonly code: 'papers_refused'; readonly findings: readonly { readonly code: string; readonly rule: string }[] }
  | { readonly code: 'batch_size_out_of_range' };

export type BallotFileProblem = ElectionMissing | { readonly code: 'list_not_frozen' } | { readonly code: 'design_does_not_fit'; readonly design: string };

export type PassProblem =
  | ElectionMissing
  | Exclude<PassRefused, { readonly code: 'pass_taken' }>
  | { readonly code: 'pass_taken'; readonly pass: string; readonly by: string }
  | { readonly code: 'box_not_returned' }
  | { readonly code: 'batch_not_found' }
  | { readonly code: 'pass_not_found' }
  | { readonly code: 'not_your_pass' }
  | { readonly code: 'pass_closed' };

export type EntryProblem =
  | PassProblem
  | BallotProblem
  | { readonly code: 'ballot_id_used'; readonly position: number }
  | { readonly code: 'too_many_ballots'; readonly size: number; readonly entered: number }
  | { readonly code: 'pass_of_ballots' }
  | { readonly code: 'pass_of_sums' }
  | { readonly code: 'sums_out_of_balance'; readonly findings: readonly { readonly code: string; readonly rule: string }[] };

export type FinishProblem = PassProblem | { readonly code: 'pass_incomplete'; readonly size: number; readonly entered: number };

export type DifferenceProblem =
  | ElectionMissing
  | SettleProblem
  | { readonly code: 'difference_not_found' }
  | { readonly code: 'batch_not_found' }
  | { readonly code: 'not_a_teller' }
  | { readonly code: 'difference_settled' }
  | { readonly code: 'settler_said_already' }
  | { readonly code: 'paper_figure_above_batch'; readonly size: number }
  | { readonly code: 'other_figure_found'; readonly figure: number };

export type WarningProblem =
  | ElectionMissing
  | { readonly code: 'not_a_teller' }
  | { readonly code: 'warning_not_found' }
  | { readonly code: 'warning_accepted' };

export type RecountProblem =
  | ElectionMissing
  | { readonly code: 'count_unfinished' }
  | { readonly code: 'round_over' };

export type ResultProblem = ElectionMissing | { readonly code: 'round_not_found' } | { readonly code: 'result_not_open' } | { readonly code: 'count_unfinished' };

export type NextProblem =
  | ElectionMissing
  | MotionProblem
  | { readonly code: 'protocol_not_signed' }
  | { readonly code: 'nothing_to_decide' }
  | { readonly code: 'decision_does_not_fit'; readonly decision: string }
  | { readonly code: 'already_decided' };

export type SuperiorProblem = PlaceProblem | { readonly code: 'superior_answer_not_awaited' } | { readonly code: 'superior_already_answered' };

export type PlanPostProblem = PlaceProblem | { readonly code: 'participant_not_found' } | { readonly code: 'post_planned_already'; readonly name: string };

export type ProtocolProblem =
  | ElectionMissing
  | { readonly code: 'not_a_teller' }
  | { readonly code: 'round_not_found' }
  | { readonly code: 'count_unfinished' }
  | { readonly code: 'checks_fail'; readonly checks: readonly { readonly code: string; readonly rule: string }[] }
  | { readonly code: 'differences_open'; readonly count: number }
  | { readonly code: 'warnings_open'; readonly count: number }
  | { readonly code: 'protocol_made' }
  | { readonly code: 'protocol_missing' };

/** The season takes no direct election of that day; the second signature waits until that is put right. */
export type SeasonRefusal =
  | { readonly code: 'organisation_closed_before'; readonly day: Day; readonly closedOn: Day }
  | { readonly code: 'day_outside_season'; readonly day: Day; readonly fromDay: Day; readonly untilDay: Day };

export type SignProblem =
  | ElectionMissing
  | SeasonRefusal
  | { readonly code: 'protocol_missing' }
  | { readonly code: 'protocol_changed' } // the hash that was signed is not that of the present protocol
  | { readonly code: 'key_not_found' }
  | { readonly code: 'key_revoked' }
  | { readonly code: 'key_not_yours' }
  | { readonly code: 'signature_wrong' }
  | { readonly code: 'not_head_teller' }
  | { readonly code: 'signer_is_teller' } // the presidium signs beside the tellers
  | { readonly code: 'signed_already'; readonly role: string }
  | { readonly code: 'same_signer' };

export type KeyProblem =
  | PlaceProblem
  | { readonly code: 'no_person' }
  | { readonly code: 'key_malformed' }
  | { readonly code: 'key_in_use' }
  | { readonly code: 'key_not_found' }
  | { readonly code: 'key_revoked' };

export type AnnounceProblem = ElectionMissing | { readonly code: 'protocol_not_signed' } | { readonly code: 'announced_already' } | { readonly code: 'list_not_frozen' };

export type ElectionsProblem =
  | BeginProblem
  | SeatsProblem
  | NominateProblem | TakeListProblem
  | CandidateProblem
  | OpinionProblem
  | TellersProblem
  | FreezeProblem
  | ReopenProblem
  | PaperProblem
  | BallotFileProblem
  | EntryProblem
  | FinishProblem
  | DifferenceProblem
  | WarningProblem
  | RecountProblem
  | ResultProblem
  | NextProblem
  | SuperiorProblem
  | PlanPostProblem
  | ProtocolProblem
  | SignProblem
  | KeyProblem
  | AnnounceProblem;
