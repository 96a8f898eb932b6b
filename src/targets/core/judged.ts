import { feasibilityOf, type Beside, type Finding } from './feasibility.ts';
import { type Standing, standingOf } from './rating.ts';
import { type Rating, RATINGS, type Target } from './target.ts';

/** Missed, and nobody has said why. @rule R-SEED-6 causes, subjective and objective */
export function causeMissing({ rating }: Standing, { judgement }: Pick<Target, 'judgement'>): boolean {
  return (rating === 'nearly' || rating === 'not-met') && judgement.subjective === '' && judgement.objective === '';
}

/** Former targets that are judged: rated by figures, and with a cause where they were missed. */
export function judgedFormer(targets: readonly Target[]): { readonly met: number; readonly of: number } {
  const judged = targets.filter((each) => {
    const standing = standingOf(each);
    return standing.rating !== 'not-measured' && !causeMissing(standing, each);
  });
  return { met: judged.length, of: targets.length };
}

/** New targets that stand: nothing speaks against them, or the note answers it. */
export function judgedNew(targets: readonly Target[], besideOf: (target: Target) => Beside): { readonly met: number; readonly of: number } {
  return { met: targets.filter((each) => each.note !== '' || !warned(feasibilityOf(each, besideOf(each)).findings)).length, of: targets.length };
}

export function warned(findings: readonly Finding[]): boolean {
  return findings.some((each) => each.level === 'warn');
}

/** How many targets have each rating; they add up to all. */
export function countRatings(standings: readonly Standing[]): { rating: Rating; count: number }[] {
  return RATINGS.map((rating) => ({ rating, count: standings.filter((each) => each.rating === rating).length }));
}
