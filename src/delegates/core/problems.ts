import type { CongressPlaceMissing } from './place.ts';
import type { Day } from '#foundation/day.ts';
import type { CongressForm } from '#campaigns/core/plan.ts';
import type { CountedFaults, SheetReason } from '#foundation/sheet.ts';
import type { ParticipantKind } from './participant.ts';
import type { StandingKind } from './standing.ts';

export type { CongressPlaceMissing } from './place.ts';

/** What can stand against a wish about the roll; `web/words.ts` has a sentence for each. */
export type ParticipantMissing = { readonly code: 'participant_not_found' };

/** Facts of one participant that cannot be so. */
export type FieldsProblem =
  | { readonly code: 'kind_not_for_form'; readonly kind: ParticipantKind; readonly form: CongressForm }
  | { readonly code: 'source_needed' }
  | { readonly code: 'source_not_for_kind'; readonly kind: ParticipantKind }
  | { readonly code: 'rank_needed' }
  | { readonly code: 'rank_not_for_kind'; readonly kind: ParticipantKind }
  | { readonly code: 'delegation_needed' }
  | { readonly code: 'ex_officio_is_convener' } // R-QD29-11.3
  | { readonly code: 'temporary_not_for_delegates' }
  | { readonly code: 'birth_not_possible'; readonly year: number }
  | { readonly code: 'joined_before_grown'; readonly joinedOn: Day } // joined before the age of 14, or before birth
  | { readonly code: 'official_before_joined'; readonly joinedOn: Day; readonly officialOn: Day }
  | { readonly code: 'probationary_is_official'; readonly officialOn: Day }
  | { readonly code: 'day_in_future'; readonly day: Day };

/** Facts that do not fit others on the roll. */
export type RollProblem =
  | { readonly code: 'rank_taken'; readonly rank: number; readonly name: string; readonly delegation: string }
  | { readonly code: 'named_already'; readonly name: string; readonly delegation: string };

export type AddProblem = CongressPlaceMissing | FieldsProblem | RollProblem;
export type ChangeProblem =
  | AddProblem
  | ParticipantMissing
  | { readonly code: 'participant_changed_meanwhile' }
  | { readonly code: 'participant_unchanged' }
  | { readonly code: 'seat_holder_keeps_kind'; readonly name: string }; // replaces somebody, or is replaced
export type RemoveProblem =
  | CongressPlaceMissing
  | ParticipantMissing
  | { readonly code: 'participant_changed_meanwhile' }
  | { readonly code: 'participant_attended'; readonly name: string }
  | { readonly code: 'participant_holds_seat'; readonly name: string };

export type StandingProblem =
  | CongressPlaceMissing
  | ParticipantMissing
  | { readonly code: 'standing_not_for_kind'; readonly standing: StandingKind; readonly kind: ParticipantKind }
  | { readonly code: 'standing_already'; readonly standing: StandingKind; readonly name: string }
  | { readonly code: 'standing_not_held'; readonly standing: StandingKind; readonly name: string }
  | { readonly code: 'decided_in_future'; readonly decidedOn: Day };

export type ReplaceProblem =
  | CongressPlaceMissing
  | ParticipantMissing
  | { readonly code: 'only_officials_replaced'; readonly name: string }
  | { readonly code: 'convener_not_replaced'; readonly name: string } // R-244-32.3 (a)
  | { readonly code: 'moved_keeps_seat'; readonly name: string } // R-HD01-13.1
  | { readonly code: 'replaced_already'; readonly name: string; readonly by: string }
  | { readonly code: 'attended_not_replaced'; readonly name: string } // R-LC09-1: absent the whole time
  | { readonly code: 'not_an_alternate'; readonly name: string }
  | { readonly code: 'alternate_barred'; readonly name: string }
  | { readonly code: 'alternate_seated'; readonly name: string; readonly replaces: string }
  | { readonly code: 'alternate_of_other_delegation'; readonly name: string; readonly delegation: string }
  | { readonly code: 'no_alternate_left'; readonly delegation: string }
  | { readonly code: 'out_of_order_needs_reason'; readonly first: string; readonly rank: number }
  | { readonly code: 'decided_in_future'; readonly decidedOn: Day };

export type SeatProblem =
  | CongressPlaceMissing
  | ParticipantMissing
  | { readonly code: 'seat_not_replaced'; readonly name: string }
  | { readonly code: 'seat_decided_already'; readonly name: string }
  | { readonly code: 'delegate_not_here'; readonly name: string }
  | { readonly code: 'decided_in_future'; readonly decidedOn: Day };

export type AllocateProblem =
  | CongressPlaceMissing
  | { readonly code: 'allocation_for_delegates_only' }
  | { readonly code: 'delegation_named_twice'; readonly name: string }
  | { readonly code: 'allocation_unchanged' }
  | { readonly code: 'decided_in_future'; readonly decidedOn: Day };

export type RollSheetProblem =
  | CongressPlaceMissing
  | { readonly code: 'roll_sheet_unreadable'; readonly reason: SheetReason }
  | { readonly code: 'roll_headings_wrong'; readonly missing: readonly string[] }
  | ({ readonly code: 'roll_rows_wrong' } & CountedFaults)
  | { readonly code: 'roll_sheet_empty' };

export type RollEmpty = { readonly code: 'roll_empty' };
/** A whole roll of a congress has an end; R-CT35-3.2 names 500 as the most. */
export type RollFull = { readonly code: 'roll_full'; readonly limit: number };

export type DelegatesProblem =
  | AddProblem | ChangeProblem | RemoveProblem | StandingProblem | ReplaceProblem | SeatProblem | AllocateProblem | RollSheetProblem | RollEmpty | RollFull;
