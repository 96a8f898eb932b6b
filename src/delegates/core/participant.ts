import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Day } from '#foundation/day.ts';
import type { Birth, Discipline, Education, Profession, Sex, Theory } from '#people/core/person-facts.ts';
import type { Standing } from './standing.ts';

/** Who is on the roll of a congress: members at a members' congress, delegates at a delegates' congress. */
export const PARTICIPANT_KINDS = ['full-member', 'probationary', 'official', 'alternate'] as const;
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

/** How an official delegate came to be one. @rule R-QD29-11.3 */
export const SOURCES = ['ex-officio', 'elected', 'appointed'] as const;
export type Source = (typeof SOURCES)[number];

/** What the credentials report counts, and nothing more; null: not known. */
export interface Profile extends Birth {
  readonly sex: Sex | null;
  readonly ethnicity: string;
  readonly joinedOn: Day | null;
  /** Day of becoming a full member. */
  readonly officialOn: Day | null;
  readonly education: Education | null;
  readonly profession: Profession | null;
  readonly theory: Theory | null;
  readonly honours: string;
  readonly discipline: Discipline;
}

export interface Delegation {
  /** Code of the organisation that sent it, where it is in the register. */
  readonly code: string | null;
  /** '' at a members' congress without groups. */
  readonly name: string;
}

/** What is entered about a participant. */
export interface ParticipantFields extends Profile {
  readonly kind: ParticipantKind;
  /** Of an official delegate only. */
  readonly source: Source | null;
  /** Of an alternate only: 1 is called first within the delegation. */
  readonly alternateRank: number | null;
  readonly fullName: string;
  readonly delegation: Delegation;
  readonly position: string;
  /** Belongs to the committee that convenes the congress. */
  readonly isConvener: boolean;
  /** Here for temporary activity only, membership elsewhere: may nominate, not vote. @rule R-244-15.2, R-244-11.2 */
  readonly temporaryHere: boolean;
}

export interface Participant extends ParticipantFields {
  /** uuid */
  readonly id: string;
  /** Short random code on the badge. */
  readonly badge: string;
  readonly revision: number;
  readonly standing: Standing;
}

/** Facts of somebody of whom the roll knows no more than the name. */
export const NOTHING_KNOWN = {
  position: '', isConvener: false, temporaryHere: false, bornOn: null, bornYear: null, sex: null, ethnicity: 'Kinh', joinedOn: null, officialOn: null, education: null, profession: null,
  theory: null, honours: '', discipline: 'none',
} as const satisfies Partial<ParticipantFields>;

/** Which kinds a congress of the form has. */
export function kindsOf(form: CongressForm): readonly ParticipantKind[] {
  return form === 'members' ? ['full-member', 'probationary'] : ['official', 'alternate'];
}

/** What tells one delegation from another: its code, else its name. */
export function delegationKey(of: Delegation): string {
  return of.code ?? of.name;
}
