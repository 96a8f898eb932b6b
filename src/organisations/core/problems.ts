import type { Day } from '#foundation/day.ts';
import type { Named } from './organisation.ts';

export type OrganisationNotFound = { readonly code: 'organisation_not_found'; readonly organisation: string };
export type StalePage = { readonly code: 'stale_page'; readonly organisation: Named; readonly revision: number };
export type KindUnknown = { readonly code: 'kind_unknown'; readonly kind: string };
export type CodeTaken = { readonly code: 'code_taken'; readonly organisation: Named };
export type DayInFuture = { readonly code: 'day_in_future'; readonly on: Day; readonly today: Day };

/** Where an organisation cannot stand. The four hold on every day of its life, not only on the day of the change. */
export type PlacementProblem =
  /** Its own subordinate, near or far, would be its superior. */
  | { readonly code: 'cycle_in_tree'; readonly organisation: Named; readonly superior: Named }
  /** The superior's level is not above its own. */
  | { readonly code: 'superior_level_wrong'; readonly organisation: Named; readonly superior: Named }
  /** A chi bộ has no organisations below it. */
  | { readonly code: 'superior_is_branch'; readonly organisation: Named; readonly superior: Named }
  /** The superior is not open during the whole time. */
  | { readonly code: 'superior_not_open'; readonly organisation: Named; readonly superior: Named; readonly from: Day };

/** Why an organisation can no longer change. */
export type ClosedProblem =
  | { readonly code: 'organisation_closed'; readonly organisation: Named; readonly closedOn: Day }
  | { readonly code: 'merged_already'; readonly organisation: Named; readonly into: Named; readonly on: Day };

/** What every change of an existing organisation can meet. */
export type ChangeProblem =
  | OrganisationNotFound
  | ClosedProblem
  | StalePage
  | DayInFuture
  /** The present state began after that day, and the change does not say that it corrects the past. */
  | { readonly code: 'day_before_state'; readonly organisation: Named; readonly on: Day; readonly since: Day }
  /** The change would leave everything as it is. */
  | { readonly code: 'nothing_changes'; readonly organisation: Named }
  | PlacementProblem;

export type AddProblem = DayInFuture | CodeTaken | KindUnknown | OrganisationNotFound | ClosedProblem | PlacementProblem;
export type RenameProblem = ChangeProblem;
export type ReclassifyProblem = ChangeProblem | KindUnknown;
export type RecountProblem = ChangeProblem;
export type MoveProblem = ChangeProblem;
/** Organisations below would be left without a superior. */
export type SubordinatesLeft = { readonly code: 'has_open_subordinates'; readonly organisation: Named; readonly count: number };
export type CloseProblem = ChangeProblem | SubordinatesLeft;
export type MergeProblem =
  | ChangeProblem
  | KindUnknown
  | CodeTaken
  /** The same organisation stands twice among those that merge, or is also the one that receives them. */
  | { readonly code: 'named_twice'; readonly organisation: Named };
export type SplitProblem =
  | ChangeProblem
  | KindUnknown
  | CodeTaken
  | SubordinatesLeft
  | { readonly code: 'named_twice'; readonly organisation: Named }
  /** A part takes an organisation that does not stand directly below the one that is split. */
  | { readonly code: 'not_below'; readonly organisation: Named; readonly superior: Named };
