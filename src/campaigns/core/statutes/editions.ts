import { association } from './association.ts';
import { ct35of2019 } from './ct35-2019.ts';
import type { Statute } from './statute.ts';

/** Every edition that a season can be held under; the one place that chooses. */
export const STATUTES: readonly Statute[] = [ct35of2019, association];

export function statuteOf(edition: string): Statute | undefined {
  return STATUTES.find((statute) => statute.edition === edition);
}
