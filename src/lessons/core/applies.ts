import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Day } from '#foundation/day.ts';
import type { Applies, Issue } from './lesson.ts';

/** What of a congress decides whether a lesson is for it. */
export interface LessonCongress {
  readonly organisationId: number;
  /** '/1/12/', ids from the root down. */
  readonly path: string;
  readonly levelId: string;
  readonly kindId: string;
  readonly directElection: boolean;
  readonly pilot: boolean;
  readonly form: CongressForm;
  readonly heldOn: Day | null;
}

/** Whether a congress is of those that the lesson names, wherever it is and whenever it is held. */
export function fits(applies: Applies, congress: Omit<LessonCongress, 'organisationId' | 'path' | 'heldOn'>): boolean {
  return (
    (applies.levels.length === 0 || applies.levels.includes(congress.levelId)) &&
    (applies.kinds.length === 0 || applies.kinds.includes(congress.kindId)) &&
    (applies.direct === null || applies.direct === congress.directElection) &&
    (applies.pilot === null || applies.pilot === congress.pilot) &&
    (applies.form === null || applies.form === congress.form)
  );
}

type Scope = Pick<Issue, 'applies'> & { readonly issuer: Pick<Issue['issuer'], 'path'> };

/** Among those the issue speaks of: below the issuing superior, and of the kind that is named. The superior's own congress is not. */
export function isAmong({ applies, issuer }: Scope, congress: LessonCongress): boolean {
  return congress.path.startsWith(issuer.path) && congress.path !== issuer.path && fits(applies, congress);
}

/**
 * Whether the issued lesson is a check of this congress: one it speaks of, not the one it was learned from, and still to come on the day of
 * issuing. A congress held on that day was prepared without it.
 */
export function appliesTo(issue: Scope & Pick<Issue, 'issuedOn'>, origin: number, congress: LessonCongress): boolean {
  return congress.organisationId !== origin && isAmong(issue, congress) && (congress.heldOn === null || congress.heldOn > issue.issuedOn);
}
