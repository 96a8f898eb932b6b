import type { Day } from '#foundation/day.ts';
import type { AnswerRefusal } from './answer.ts';
import type { FigureId } from './evidence.ts';
import type { Part } from './lesson.ts';

/** What can stand against a wish about lessons; `web/words.ts` has a sentence for each. The actor's range is refused in the words that all rooms share. */
export type SeasonMissing = { readonly code: 'season_not_found'; readonly season: string };
export type PlaceMissing = SeasonMissing | { readonly code: 'organisation_not_found'; readonly organisation: string };
export type UnitMissing = SeasonMissing | { readonly code: 'unit_not_found'; readonly unit: string };
export type LessonMissing = SeasonMissing | { readonly code: 'lesson_not_found' };

type Stale = { readonly code: 'lesson_changed_meanwhile'; readonly savedBy: string };
/** It lies with the superior, or is closed; its writer no longer changes it. */
type NotInHand =
  | { readonly code: 'lesson_sent'; readonly title: string }
  | { readonly code: 'lesson_issued'; readonly title: string }
  | { readonly code: 'lesson_withdrawn'; readonly title: string };

type OwnLesson = PlaceMissing | { readonly code: 'lesson_not_found' } | Stale | NotInHand;

export type KindsProblem = { readonly code: 'level_unknown'; readonly level: string } | { readonly code: 'kind_unknown'; readonly kind: string };

export type PutProblem =
  | OwnLesson
  | KindsProblem
  | { readonly code: 'evidence_entry_missing'; readonly number: number }
  | { readonly code: 'evidence_figure_missing'; readonly figure: FigureId }
  | { readonly code: 'lessons_full'; readonly limit: number }
  | { readonly code: 'lesson_unchanged' };

export type SendProblem = OwnLesson | { readonly code: 'lesson_unfinished'; readonly missing: readonly Part[] } | { readonly code: 'no_superior' };
export type DropProblem = OwnLesson;

export type ReturnProblem = PlaceMissing | { readonly code: 'lesson_not_found' } | Stale | Exclude<NotInHand, { readonly code: 'lesson_sent' }> | { readonly code: 'lesson_not_sent'; readonly title: string } | { readonly code: 'own_lesson' };

export type IssueProblem =
  | PlaceMissing
  | { readonly code: 'lesson_not_found' }
  | Stale
  | KindsProblem
  | { readonly code: 'lesson_not_sent'; readonly title: string }
  | { readonly code: 'lesson_withdrawn'; readonly title: string }
  | { readonly code: 'own_lesson' }
  | { readonly code: 'issued_already'; readonly by: string }
  | { readonly code: 'day_in_future'; readonly day: Day };

export type WithdrawProblem = PlaceMissing | { readonly code: 'lesson_not_found' } | { readonly code: 'lesson_not_issued'; readonly by: string };

export type ChecksProblem = PlaceMissing | { readonly code: 'congress_not_found'; readonly organisation: string };

export type AnswerProblem = ChecksProblem | AnswerRefusal | { readonly code: 'check_not_here' } | { readonly code: 'check_answered_meanwhile'; readonly by: string };

export type FileProblem = PlaceMissing | { readonly code: 'lessons_empty'; readonly organisation: string };

export type LessonsProblem = PutProblem | SendProblem | DropProblem | ReturnProblem | IssueProblem | WithdrawProblem | AnswerProblem | FileProblem | UnitMissing;
