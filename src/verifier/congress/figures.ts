import { type Form, type Reason, REASONS } from './regulations.ts';

/**
 * The figures of some papers as one row of whole numbers, so that adding, comparing and settling go cell by cell without knowing which is which:
 * papers, valid, one per reason of invalid papers, votes for each place, votes against each place.
 */
export type Figures = number[];

const VALID = 1;
const INVALID = 2;
const VOTES = INVALID + REASONS.length;

export function emptyFigures(names: number): Figures {
  return Array.from({ length: VOTES + 2 * names }, () => 0);
}

/** A figure's name as differences and settlements say it: `papers`, `valid`, `invalid:marked`, `votes:3`, `against:3`. */
export function cellName(cell: number, names: number): string {
  if (cell === 0) return 'papers';
  if (cell === VALID) return 'valid';
  if (cell < VOTES) return `invalid:${REASONS[cell - INVALID] ?? ''}`;
  return cell < VOTES + names ? `votes:${cell - VOTES + 1}` : `against:${cell - VOTES - names + 1}`;
}

export const papersOf = (figures: Figures): number => figures[0] ?? 0;
export const validOf = (figures: Figures): number => figures[VALID] ?? 0;
export const invalidOf = (figures: Figures, reason: Reason): number => figures[INVALID + REASONS.indexOf(reason)] ?? 0;
export const votesOf = (figures: Figures, names: number): number[] => figures.slice(VOTES, VOTES + names);
export const againstOf = (figures: Figures, names: number): number[] => figures.slice(VOTES + names, VOTES + 2 * names);

/** What of one paper counts: an invalid one its reason, a valid one the places it is for and against. */
export type Paper =
  | { readonly kind: 'strike-out'; readonly struck: readonly number[] }
  | { readonly kind: 'boxes'; readonly marks: readonly string[] }
  | { readonly kind: 'tick'; readonly ticked: readonly number[] }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'invalid'; readonly reason: Reason };

function whyInvalid(paper: Paper, names: number, seats: number): Reason | undefined {
  if (paper.kind === 'foreign') return 'not-issued';
  if (paper.kind === 'invalid') return paper.reason;
  if (paper.kind === 'boxes') return names === 1 && paper.marks[0] !== 'agree' && paper.marks[0] !== 'disagree' ? 'single-not-one-box' : undefined;
  const chosen = paper.kind === 'tick' ? paper.ticked.length : names - paper.struck.length;
  return chosen > seats ? 'too-many-names' : chosen === 0 ? 'votes-for-nobody' : undefined;
}

/** Adds equal papers to the figures. A struck-out name is taken from those whom every valid paper would otherwise be for (`closeStrikeOut`). */
export function addPapers(figures: Figures, paper: Paper, times: number, names: number, seats: number): void {
  const add = (cell: number, by: number): void => void (figures[cell] = (figures[cell] ?? 0) + by);
  add(0, times);
  const reason = whyInvalid(paper, names, seats);
  if (reason !== undefined) return add(INVALID + REASONS.indexOf(reason), times);
  add(VALID, times);
  if (paper.kind === 'strike-out') for (const place of paper.struck) add(VOTES + place - 1, -times);
  if (paper.kind === 'tick') for (const place of paper.ticked) add(VOTES + place - 1, times);
  if (paper.kind !== 'boxes') return;
  for (const [at, mark] of paper.marks.entries()) {
    if (mark === 'agree') add(VOTES + at, times);
    if (mark === 'disagree') add(VOTES + names + at, times);
  }
}

/** On strike-out papers everybody has the valid papers less those that strike the name. */
export function closeStrikeOut(figures: Figures, form: Form, names: number): Figures {
  return form === 'strike-out' ? figures.map((figure, cell) => (cell >= VOTES && cell < VOTES + names ? validOf(figures) + figure : figure)) : figures;
}

/** Figures that a teller gave as sums. */
export function givenFigures(totals: { readonly papers: number; readonly valid: number; readonly invalid: ReadonlyMap<Reason, number>; readonly votes: readonly number[]; readonly against: readonly number[] }): Figures {
  return [totals.papers, totals.valid, ...REASONS.map((reason) => totals.invalid.get(reason) ?? 0), ...totals.votes, ...totals.against];
}

export function sumOf(all: readonly Figures[], names: number): Figures {
  return all.reduce((sum, each) => sum.map((figure, cell) => figure + (each[cell] ?? 0)), emptyFigures(names));
}

/** Cells in which two rows of figures differ, in their order. */
export function differing(one: Figures, other: Figures): number[] {
  return one.flatMap((figure, cell) => (figure === other[cell] ? [] : [cell]));
}

/** The first figure that contradicts the others, by its name; undefined when all balance. */
export function unbalanced(figures: Figures, form: Form, names: number, seats: number): string | undefined {
  const valid = validOf(figures);
  const votes = votesOf(figures, names);
  const against = againstOf(figures, names);
  const named = (cell: number): string => cellName(cell, names);
  const invalid = figures.slice(INVALID, VOTES);
  if (valid + total(invalid) !== papersOf(figures)) return 'papers';
  for (let place = 0; place < names; place += 1) {
    const both = (votes[place] ?? 0) + (against[place] ?? 0);
    if ((votes[place] ?? 0) < 0 || both > valid) return named(VOTES + place);
    if (form !== 'boxes' && against[place] !== 0) return named(VOTES + names + place);
    if (form === 'boxes' && names === 1 && both !== valid) return named(VOTES);
  }
  const onlySingle = figures[INVALID + REASONS.indexOf('single-not-one-box')] ?? 0;
  if (onlySingle > 0 && !(form === 'boxes' && names === 1)) return 'invalid:single-not-one-box';
  if (form !== 'boxes') return total(votes) < valid || total(votes) > valid * seats ? 'valid' : undefined;
  return (['too-many-names', 'votes-for-nobody'] as const).map((reason) => (invalidOf(figures, reason) > 0 ? `invalid:${reason}` : undefined)).find((each) => each !== undefined);
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, each) => sum + each, 0);
}
