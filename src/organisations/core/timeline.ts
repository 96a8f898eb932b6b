import type { Day } from '#foundation/day.ts';

/** What is true of an organisation, apart from when. */
export interface Facts {
  readonly name: string;
  readonly kindId: string;
  readonly superiorId: number | null;
  readonly members: number | null;
  readonly branches: number | null;
}

/** A stretch of days with one state; `until` is the first day no longer, null when it lasts. */
export interface Segment extends Facts {
  readonly from: Day;
  readonly until: Day | null;
}

/** What is now known of an organisation's whole life: stretches without gaps, in order, at least one. */
export type Timeline = readonly Segment[];

export function lastOf(timeline: Timeline): Segment {
  const last = timeline.at(-1);
  if (!last) throw new Error('assertion failed: a timeline has a stretch');
  return last;
}

export function firstDay(timeline: Timeline): Day {
  const first = timeline[0];
  if (!first) throw new Error('assertion failed: a timeline has a stretch');
  return first.from;
}

/** The first day on which it no longer was, or null while it is open. */
export function endOf(timeline: Timeline): Day | null {
  return lastOf(timeline).until;
}

/** From that day on the facts are what `change` makes of them; a stretch that contains the day is cut there. */
export function changedFrom(timeline: Timeline, on: Day, change: (facts: Segment) => Partial<Facts>): Timeline {
  return joined(
    timeline.flatMap((segment) => {
      if (!lastsBeyond(segment, on)) return [segment];
      if (segment.from >= on) return [{ ...segment, ...change(segment) }];
      return [{ ...segment, until: on }, { ...segment, from: on, ...change(segment) }];
    }),
  );
}

/** Ends on that day; empty when it had not begun before. */
export function endedOn(timeline: Timeline, on: Day): Timeline {
  return timeline.filter((segment) => segment.from < on).map((segment) => (lastsBeyond(segment, on) ? { ...segment, until: on } : segment));
}

/** The stretch goes on after the beginning of that day. */
export function lastsBeyond(segment: Segment, on: Day): boolean {
  return segment.until === null || segment.until > on;
}

export function overlap(one: Segment, other: Segment): boolean {
  return lastsBeyond(one, other.from) && lastsBeyond(other, one.from);
}

export function sameSegment(one: Segment, other: Segment): boolean {
  return one.from === other.from && one.until === other.until && sameFacts(one, other);
}

export function sameTimeline(one: Timeline, other: Timeline): boolean {
  return one.length === other.length && one.every((segment, index) => sameSegment(segment, other[index] as Segment));
}

/** Neighbours that say the same become one stretch. */
function joined(segments: readonly Segment[]): Timeline {
  const result: Segment[] = [];
  for (const segment of segments) {
    const before = result.at(-1);
    if (before && before.until === segment.from && sameFacts(before, segment)) result[result.length - 1] = { ...before, until: segment.until };
    else result.push(segment);
  }
  return result;
}

function sameFacts(one: Facts, other: Facts): boolean {
  return (
    one.name === other.name && one.kindId === other.kindId && one.superiorId === other.superiorId &&
    one.members === other.members && one.branches === other.branches
  );
}
