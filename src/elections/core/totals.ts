import { INVALID_REASONS, type InvalidReason } from './rules/validity.ts';

/** The figures of some papers: a batch, a pass, a whole round. All are papers or votes, whole, never negative. */
export interface Totals {
  /** Papers looked at; valid and invalid together. */
  readonly papers: number;
  readonly valid: number;
  /** In the order of INVALID_REASONS, without those that no paper has. */
  readonly invalid: readonly InvalidPapers[];
  /** By place on the list: element 0 is place 1. Votes for, or ticks. */
  readonly votes: readonly number[];
  /** By place; all 0 on papers without a box for it. */
  readonly against: readonly number[];
}

export interface InvalidPapers {
  readonly reason: InvalidReason;
  readonly papers: number;
}

/** One figure of the totals, as a teller, a difference or a settlement names it; places count from 1. */
export type Cell = 'papers' | 'valid' | `invalid:${InvalidReason}` | `votes:${number}` | `against:${number}`;

/** All cells of a list of so many names, in the order of the protocol's table. */
export function cellsOf(names: number): Cell[] {
  const places = Array.from({ length: names }, (_, index) => index + 1);
  return [
    'papers',
    'valid',
    ...INVALID_REASONS.map((reason): Cell => `invalid:${reason}`),
    ...places.map((place): Cell => `votes:${place}`),
    ...places.map((place): Cell => `against:${place}`),
  ];
}

/** The figure of one cell; a reason that no paper has is 0. */
export function figureOf(totals: Totals, cell: Cell): number {
  if (cell === 'papers') return totals.papers;
  if (cell === 'valid') return totals.valid;
  const [of, which = ''] = cell.split(':');
  if (of === 'invalid') return totals.invalid.find((each) => each.reason === which)?.papers ?? 0;
  return (of === 'votes' ? totals.votes : totals.against)[Number(which) - 1] ?? 0;
}

/** Totals made of figures, cell by cell. */
export function totalsOfFigures(names: number, figure: (cell: Cell) => number): Totals {
  const places = Array.from({ length: names }, (_, index) => index + 1);
  return {
    papers: figure('papers'),
    valid: figure('valid'),
    invalid: INVALID_REASONS.map((reason) => ({ reason, papers: figure(`invalid:${reason}`) })).filter((each) => each.papers > 0),
    votes: places.map((place) => figure(`votes:${place}`)),
    against: places.map((place) => figure(`against:${place}`)),
  };
}

/** The sums of several totals of one list, cell by cell. */
export function addTotals(names: number, parts: readonly Totals[]): Totals {
  return totalsOfFigures(names, (cell) => parts.reduce((sum, each) => sum + figureOf(each, cell), 0));
}
