import { type LinePlace, lineKey } from './placing.ts';
import { compareIds } from './opinion.ts';

/** A line of a report: opinions of its own, and lines of reports from below that it refers to. */
export interface ReferringLine {
  readonly id: string;
  readonly opinions: readonly string[];
  readonly sources: readonly string[];
}

/** Opinions behind each line of a report, by the line's id. */
export type OpinionsByLine = ReadonlyMap<string, readonly string[]>;

/**
 * The opinions behind each line, each counted once in the report even if it comes by two ways: where it stands itself, else in the first line that
 * refers to it. `lines` in the report's order. `below`: what stands behind the lines referred to.
 */
export function opinionsBehind(lines: readonly ReferringLine[], below: OpinionsByLine): { readonly byLine: OpinionsByLine; readonly twice: number } {
  const counted = new Set(lines.flatMap(({ opinions }) => opinions));
  const byLine = new Map<string, readonly string[]>();
  let twice = 0;
  for (const { id, opinions, sources } of lines) {
    const mine = [...opinions];
    for (const opinion of sources.toSorted(compareIds).flatMap((source) => below.get(source) ?? [])) {
      if (counted.has(opinion)) twice += 1;
      else mine.push(opinion);
      counted.add(opinion);
    }
    byLine.set(id, mine.toSorted(compareIds));
  }
  return { byLine, twice };
}

/** A line of a report that was sent from below. */
export interface LowerLine extends LinePlace {
  readonly id: string;
}

export interface Referral {
  /** An existing line, or the key of one to be made. */
  readonly line: string | null;
  readonly place: LinePlace;
  readonly sources: readonly string[];
}

/** Which lines of the own report refer to which lines from below: the same theme under the same heading, else a new line. Those already referred to stay. */
export function referTo(own: readonly (LinePlace & { readonly id: string })[], lower: readonly LowerLine[], already: ReadonlySet<string>): Referral[] {
  const known = new Map(own.toReversed().map((line) => [lineKey(line), line.id]));
  const referrals = new Map<string, { line: string | null; place: LinePlace; sources: string[] }>();
  for (const { id, paragraph, topic, sort, theme } of lower.toSorted((a, b) => compareIds(a.id, b.id))) {
    if (already.has(id)) continue;
    const place = { paragraph, topic, sort, theme };
    const key = lineKey(place);
    const referral = referrals.get(key) ?? { line: known.get(key) ?? null, place, sources: [] };
    referral.sources.push(id);
    referrals.set(key, referral);
  }
  return [...referrals.values()];
}
