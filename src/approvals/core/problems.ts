import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { DossierKind, Office, Outcome, StateProblem, SubmitProblem as RoundProblem } from './dossier.ts';
import type { PlanPaperProblem } from './plan-paper.ts';

/** What can stand against a wish about dossiers; `web/words.ts` has a sentence for each. */
export type SeasonMissing = { readonly code: 'season_not_found'; readonly season: string };
export type PlaceMissing = SeasonMissing | { readonly code: 'organisation_not_found'; readonly organisation: string } | { readonly code: 'congress_not_found'; readonly organisation: string };
export type UnitMissing = SeasonMissing | { readonly code: 'unit_not_found'; readonly unit: string };
export type DossierMissing = PlaceMissing | { readonly code: 'dossier_not_found' };

type DayProblem = { readonly code: 'day_in_future'; readonly day: Day; readonly today: Day };
type NumberProblem = { readonly code: 'number_not_readable'; readonly number: string };

/** The season cannot be told of it on that day. */
export type NotTold =
  | { readonly code: 'organisation_closed_before'; readonly day: Day; readonly closedOn: Day }
  | { readonly code: 'day_outside_season'; readonly day: Day; readonly fromDay: Day; readonly untilDay: Day };

export type SetPlanPaperProblem = PlaceMissing | PlanPaperProblem | { readonly code: 'plan_paper_changed_meanwhile'; readonly by: string; readonly at: string } | Locked;
/** What was approved stands; a room whose things were approved refuses with this. */
export type Locked = { readonly code: 'locked_by_approval'; readonly dossier: string; readonly on: Day };

export type SubmitProblem =
  | PlaceMissing
  | RoundProblem
  | NumberProblem
  | { readonly code: 'dossier_incomplete'; readonly missing: readonly Sentence[] }
  | { readonly code: 'dossier_id_taken' }
  /** The topmost organisation of a season has nobody above it here. */
  | { readonly code: 'no_superior_here'; readonly organisation: string }
  | { readonly code: 'congress_not_held'; readonly kind: DossierKind }
  | NotTold;
export type WithdrawProblem = DossierMissing | StateProblem;
export type AnswerRemarkProblem = DossierMissing | StateProblem | { readonly code: 'remark_not_found' };
export type ReopenProblem = PlaceMissing | { readonly code: 'nothing_approved'; readonly kind: DossierKind } | { readonly code: 'already_reopened'; readonly on: Day };

/** Deciding for oneself is no approval. */
type Above = { readonly code: 'decides_own_dossier'; readonly organisation: string };
export type ReceiveProblem = DossierMissing | StateProblem | Above | DayProblem | { readonly code: 'received_before_submitted'; readonly on: Day; readonly submittedOn: Day };
export type ReturnProblem = DossierMissing | StateProblem | Above | { readonly code: 'piece_not_found'; readonly piece: string };
export type DecideProblem =
  | DossierMissing
  | StateProblem
  | Above
  | DayProblem
  | NumberProblem
  | { readonly code: 'decided_before_received'; readonly on: Day; readonly receivedOn: Day }
  | { readonly code: 'outcome_not_for_kind'; readonly outcome: Outcome; readonly kind: DossierKind }
  | { readonly code: 'reason_needed'; readonly outcome: Outcome }
  | { readonly code: 'refused_persons_missing' }
  | { readonly code: 'refused_persons_unexpected'; readonly outcome: Outcome }
  | { readonly code: 'annulled_elections_missing' }
  | { readonly code: 'annulled_elections_unexpected'; readonly outcome: Outcome }
  | { readonly code: 'person_not_listed'; readonly name: string; readonly office: Office }
  | { readonly code: 'person_refused_twice'; readonly name: string }
  | { readonly code: 'election_not_listed'; readonly election: string }
  | { readonly code: 'congress_not_held'; readonly kind: DossierKind }
  | NotTold;
export type FileProblem = DossierMissing | { readonly code: 'paper_not_ready'; readonly form: string };

export type ApprovalsProblem =
  | SetPlanPaperProblem | SubmitProblem | WithdrawProblem | AnswerRemarkProblem | ReopenProblem | ReceiveProblem | ReturnProblem | DecideProblem | FileProblem | UnitMissing;
