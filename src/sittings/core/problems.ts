import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { HandCountProblem, MotionState } from './motion.ts';
import type { SpeechState } from './speech.ts';

/** Why the congress is not found; every operation of the day can answer these. */
export type PlaceProblem =
  | { readonly code: 'season_not_found'; readonly season: string }
  | { readonly code: 'organisation_not_found'; readonly organisation: string }
  | { readonly code: 'congress_not_found'; readonly organisation: string };

/** Nothing more is decided in a congress that was closed. */
export type ClosedProblem = { readonly code: 'congress_closed'; readonly heldOn: Day };
/** The work belongs into a sitting, and none is open. */
export type NoSittingProblem = { readonly code: 'no_sitting_open' };

/** The season's progress takes no fact of that day. */
export type FactProblem = { readonly code: 'organisation_closed_before'; readonly day: Day; readonly closedOn: Day };

export type AgendaProblem =
  | PlaceProblem
  | ClosedProblem
  | { readonly code: 'agenda_changed_meanwhile' }
  | { readonly code: 'agenda_item_named_twice' }
  /** What was begun stays on the agenda. */
  | { readonly code: 'agenda_item_begun'; readonly title: string }
  | { readonly code: 'agenda_item_not_found' };

export type OpenSittingProblem =
  | PlaceProblem
  | ClosedProblem
  | { readonly code: 'sitting_open_already' }
  /** The official sitting has begun; a preparatory one comes before it. */
  | { readonly code: 'preparatory_too_late' }
  | { readonly code: 'agenda_missing' }
  | { readonly code: 'quorum_not_reached'; readonly present: number; readonly summoned: number; readonly needed: number; readonly organisationsPresent: number; readonly organisationsNeeded: number }
  | { readonly code: 'roll_missing' }
  | { readonly code: 'day_outside_season'; readonly day: Day; readonly fromDay: Day; readonly untilDay: Day }
  | { readonly code: 'day_in_future'; readonly day: Day; readonly today: Day }
  | { readonly code: 'day_before_last_sitting'; readonly day: Day; readonly lastOn: Day }
  | FactProblem;

export type ItemProblem =
  | PlaceProblem
  | ClosedProblem
  | NoSittingProblem
  | { readonly code: 'agenda_item_not_found' }
  | { readonly code: 'agenda_item_running'; readonly title: string }
  | { readonly code: 'agenda_item_not_running'; readonly title: string }
  /** An item of the other sitting. */
  | { readonly code: 'agenda_item_of_other_sitting'; readonly title: string };

export type CloseSittingProblem = PlaceProblem | ClosedProblem | NoSittingProblem | { readonly code: 'motion_open'; readonly number: number };

export type CloseCongressProblem =
  | PlaceProblem
  | ClosedProblem
  | { readonly code: 'official_sitting_missing' }
  | { readonly code: 'motion_open'; readonly number: number }
  /** Asked again with `accept` it closes all the same. */
  | { readonly code: 'congress_unfinished'; readonly open: readonly Sentence[] }
  | FactProblem;

export type SpeechProblem =
  | PlaceProblem
  | ClosedProblem
  | NoSittingProblem
  | { readonly code: 'participant_not_found' }
  | { readonly code: 'speaker_unnamed' }
  | { readonly code: 'speech_not_found' }
  | { readonly code: 'speech_not_waiting'; readonly state: SpeechState; readonly name: string }
  | { readonly code: 'speech_not_under_way'; readonly name: string }
  | { readonly code: 'somebody_speaks'; readonly name: string };

export type MotionProblem =
  | PlaceProblem
  | ClosedProblem
  | NoSittingProblem
  | HandCountProblem
  | { readonly code: 'agenda_item_not_found' }
  | { readonly code: 'motion_not_found' }
  /** One question at a time. */
  | { readonly code: 'motion_open'; readonly number: number }
  | { readonly code: 'motion_not_open'; readonly number: number; readonly state: MotionState }
  /** A count that was recorded is corrected with a reason. */
  | { readonly code: 'correction_needs_reason'; readonly number: number }
  | { readonly code: 'count_unchanged'; readonly number: number }
  /** Officers stand on the outcome. */
  | { readonly code: 'officers_rest_on_motion'; readonly number: number };

export type OfficersProblem =
  | PlaceProblem
  | ClosedProblem
  | NoSittingProblem
  | HandCountProblem
  | { readonly code: 'motion_open'; readonly number: number }
  | { readonly code: 'participant_not_found' }
  | { readonly code: 'person_named_twice'; readonly name: string }
  | { readonly code: 'person_without_vote'; readonly name: string }
  | { readonly code: 'several_heads' }
  /** TS-27: a members' congress does not elect one. */
  | { readonly code: 'credentials_board_not_elected_here' };

export type ScreenProblem =
  | PlaceProblem
  | { readonly code: 'screen_not_found' }
  | { readonly code: 'screen_ended'; readonly name: string }
  | { readonly code: 'no_screens' }
  | { readonly code: 'too_many_screens'; readonly atMost: number }
  | { readonly code: 'motion_not_found' }
  | { readonly code: 'announcement_not_found' };

export type HallProblem = { readonly code: 'hall_screen_unknown' };

export type MinutesProblem = PlaceProblem | { readonly code: 'minutes_line_not_found' };

export type SittingsProblem =
  | AgendaProblem
  | OpenSittingProblem
  | ItemProblem
  | CloseSittingProblem
  | CloseCongressProblem
  | SpeechProblem
  | MotionProblem
  | OfficersProblem
  | ScreenProblem
  | HallProblem
  | MinutesProblem;
