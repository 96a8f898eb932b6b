import type { Sentence } from '#foundation/sentence.ts';

/** Places that one person is thought to bear at once; ours, and more is possible. */
export const MENTOR_LIMIT = 3;

/** Somebody who may be sent to a place. */
export interface MentorFacts {
  readonly person: number;
  readonly name: string;
  /** Places assigned now whose congress was not held. */
  readonly load: number;
  /** Congresses held while assigned. */
  readonly helped: number;
  /** Of them and of the present ones, those under the same direct superior. */
  readonly nearby: number;
  /** Steps from the organisation of the duty down to the place; fewer is closer. */
  readonly distance: number;
}

export interface Suggested<M> {
  readonly mentor: M;
  readonly reasons: readonly Sentence[];
}

/**
 * Whom to send: first those who can bear another place, then the experienced, then those with less work, then those who know the neighbours.
 * @rule R-SEED-8
 */
export function suggestMentors<M extends MentorFacts>(candidates: readonly M[], limit = MENTOR_LIMIT): Suggested<M>[] {
  return candidates
    .toSorted(
      (one, other) =>
        Number(one.load >= limit) - Number(other.load >= limit) || other.helped - one.helped || one.load - other.load || other.nearby - one.nearby || one.distance - other.distance || one.name.localeCompare(other.name, 'vi') || one.person - other.person,
    )
    .map((mentor) => ({ mentor, reasons: reasonsOf(mentor, limit) }));
}

function reasonsOf({ helped, load, nearby }: MentorFacts, limit: number): Sentence[] {
  const reasons: Sentence[] = [helped === 0 ? { vi: 'chưa giúp đại hội nào', en: 'has helped no congress yet' } : { vi: `đã giúp ${helped} đại hội`, en: helped === 1 ? 'has helped a congress' : `has helped ${helped} congresses` }];
  reasons.push(load >= limit ? { vi: `đủ việc: ${load} trên ${limit} nơi`, en: `full: ${load} of ${limit} places` } : { vi: `đang giúp ${load} trên ${limit} nơi`, en: `helps ${load} of ${limit} places` });
  if (nearby > 0) reasons.push({ vi: `quen ${nearby} nơi cùng cấp trên`, en: nearby === 1 ? 'knows a neighbouring place' : `knows ${nearby} neighbouring places` });
  return reasons;
}
