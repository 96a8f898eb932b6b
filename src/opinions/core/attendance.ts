import { gathered } from './gathered.ts';
import { type AttendingByGroup, type CountedOpinion, groupKey } from './line-counts.ts';
import { compareIds, type Kind } from './opinion.ts';

export interface Exceeded {
  readonly group: string;
  readonly heading: number | null;
  readonly kind: Kind;
  readonly sharing: number;
  readonly attending: number;
}

/** Where more persons share the opinions of one group under one heading than attended its meeting; said, not refused. @rule R-DER-7 */
export function attendanceExceeded(opinions: readonly CountedOpinion[], attending: AttendingByGroup, headingOf: (id: string) => number | null): Exceeded[] {
  return gathered(opinions, (each) => JSON.stringify([groupKey(each), headingOf(each.id), each.kind]))
    .flatMap((same) => {
      const first = same[0];
      const persons = first && attending.get(groupKey(first));
      if (!first || typeof persons !== 'number') return [];
      const sharing = same.reduce((sum, each) => sum + each.sharing, 0);
      return sharing > persons ? [{ group: first.group, heading: headingOf(first.id), kind: first.kind, sharing, attending: persons }] : [];
    })
    .toSorted((a, b) => compareIds(a.group, b.group) || (a.heading ?? 0) - (b.heading ?? 0) || compareIds(a.kind, b.kind));
}
