import type { ChipCounts } from './chips.ts';
import { foldKey } from './fold-words.ts';
import type { Kind } from './opinion.ts';

/** What counting needs to know of an opinion. @rule R-DER-7 */
export interface CountedOpinion {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly newWords: string | null;
  /** Code of the organisation. */
  readonly organisation: string;
  /** "Chi bộ ấp Phú Hòa"; blank: the organisation as a whole. */
  readonly group: string;
  readonly sharing: number;
}

/** Persons attending by group; null: a meeting of the group has not said. */
export type AttendingByGroup = ReadonlyMap<string, number | null>;

export function groupKey({ organisation, group }: Pick<CountedOpinion, 'organisation' | 'group'>): string {
  return `${organisation}/${group}`;
}

/** The numbers of some opinions. Kinds add up to the opinions; copies count once in `texts` and each in `opinions`. */
export function countOpinions(opinions: readonly CountedOpinion[], attending: AttendingByGroup): ChipCounts {
  const groups = new Set(opinions.map(groupKey));
  const of = (kind: Kind): number => opinions.reduce((sum, each) => sum + (each.kind === kind ? 1 : 0), 0);
  return {
    opinions: opinions.length,
    groups: groups.size,
    organisations: new Set(opinions.map(({ organisation }) => organisation)).size,
    texts: new Set(opinions.map((each) => foldKey(wordsOf(each)))).size,
    sharing: opinions.reduce((sum, { sharing }) => sum + sharing, 0),
    attending: attendingOf(groups, attending),
    agree: of('agree'), other: of('other'), amend: of('amend'), disagree: of('disagree'),
  };
}

/** What an opinion says, for grouping: an amendment by its new words too, since its text may be blank. */
export function wordsOf({ text, newWords }: Pick<CountedOpinion, 'text' | 'newWords'>): string {
  return newWords === null || newWords === '' ? text : `${text} ${newWords}`.trim();
}

function attendingOf(groups: ReadonlySet<string>, attending: AttendingByGroup): number | null {
  let sum = 0;
  for (const group of groups) {
    const persons = attending.get(group);
    if (persons === undefined || persons === null) return null;
    sum += persons;
  }
  return sum;
}
