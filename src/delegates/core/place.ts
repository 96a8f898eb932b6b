/** A congress that cannot be found; the actor's range is refused in the words that all rooms share. */
export type CongressPlaceMissing =
  | { readonly code: 'season_not_found'; readonly season: string }
  | { readonly code: 'organisation_not_found'; readonly organisation: string }
  | { readonly code: 'congress_not_found'; readonly organisation: string };
