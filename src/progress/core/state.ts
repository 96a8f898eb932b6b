/**
 * The one state in which a congress is on a day, as the squares of the season show it. The first that fits counts:
 * done (held, and reported or approved) · held · need (a decision of the superior is waited for) · hold (put off, or a hold is in
 * force) · late (its planned day has passed) · planned (has a day) · notdue (no day yet). Order here: as in legends and strips.
 */
export const CONGRESS_STATES = ['done', 'held', 'late', 'need', 'hold', 'planned', 'notdue'] as const;

export type CongressState = (typeof CONGRESS_STATES)[number];

/** How many congresses are in each state. */
export type StateCounts = { readonly [S in CongressState]: number };
