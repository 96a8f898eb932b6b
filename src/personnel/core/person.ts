import type { Day } from '#foundation/day.ts';
import type { Birth, Discipline, Education, Profession, Sex, Theory } from '#people/core/person-facts.ts';
import type { Body } from './body.ts';
import type { Post } from './post.ts';

/** Re-elected members go through the five steps first, those put forward for the first time after them. @rule R-NS-1, R-NS-2 */
export const TRACKS = ['re-election', 'first-time'] as const;
export type Track = (typeof TRACKS)[number];

/** What P04 says of a person. Nothing of it stands in the record but its salted hash. */
export interface PersonDetails extends Birth {
  readonly fullName: string;
  readonly sex: Sex | null;
  readonly ethnicity: string;
  readonly religion: string;
  readonly home: string;
  readonly position: string;
  readonly unit: string;
  readonly joinedOn: Day | null;
  readonly officialOn: Day | null;
  readonly education: Education | null;
  readonly profession: Profession | null;
  readonly field: string;
  readonly theory: Theory | null;
  readonly languages: string;
  readonly honours: string;
  readonly discipline: Discipline;
  /** Paid from the budget, so that the age of retirement counts. */
  readonly salaried: boolean;
  /** Number and day of the decision by which the person is on the planning list (quy hoạch); '' not on it. */
  readonly planning: string;
  readonly note: string;
  /** Posts intended in state bodies, Front and unions. */
  readonly posts: readonly Post[];
}

/** A person of the scheme. */
export interface Candidate extends PersonDetails {
  /** uuid */
  readonly id: string;
  readonly track: Track;
  readonly bodies: readonly Body[];
  readonly revision: number;
  readonly savedBy: string;
  /** Of the details with their salt, as the record has it. */
  readonly sha256: string;
}

/** A scheme has an end; the largest committee has some 60 members, and more are considered. */
export const MOST_PEOPLE = 300;

/** The day from which the age is counted: of a year alone the first of January. @rule R-CT35-5.6 */
export function bornDay(of: Birth): Day | null {
  return of.bornOn ?? (of.bornYear === null ? null : (`${of.bornYear}-01-01` as Day));
}

/** Completed years on a day. */
export function ageOn(of: Birth, on: Day): number | null {
  const born = bornDay(of);
  if (born === null) return null;
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) >= born.slice(5) ? years : years - 1;
}
