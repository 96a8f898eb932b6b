import type { Office } from '../ballot.ts';

export type NominatedBy = 'committee' | 'floor' | 'self';

export interface ListedPerson {
  readonly name: string;
  readonly by: NominatedBy;
  /** Of those attending, who support a name that the committee did not propose. */
  readonly supporters: number;
  /** Belongs to the convening committee. */
  readonly convenerMember: boolean;
}

export interface Slate {
  readonly regulation: '244-QD/TW' | '190-QD/TW';
  readonly office: Office;
  readonly seats: number;
  readonly list: readonly ListedPerson[];
  readonly attending: number;
  readonly tellers: readonly string[];
}

export type SlateFinding =
  | { readonly code: 'no_surplus'; readonly rule: 'R-190-14.1'; readonly listed: number; readonly seats: number }
  | { readonly code: 'fewer_names_than_seats'; readonly rule: 'R-244-17.4'; readonly listed: number; readonly seats: number }
  | { readonly code: 'surplus_above_limit'; readonly rule: 'R-190-14.4'; readonly listed: number; readonly most: number }
  | { readonly code: 'small_committee_surplus'; readonly rule: 'R-190-14.5'; readonly listed: number; readonly most: number }
  | { readonly code: 'prepared_share'; readonly rule: 'R-190-14.1'; readonly prepared: number; readonly seats: number }
  | { readonly code: 'convener_outside_committee_list'; readonly rule: 'R-244-13.1'; readonly name: string }
  | { readonly code: 'too_few_supporters'; readonly rule: 'R-190-14.3'; readonly name: string; readonly supporters: number; readonly needed: number }
  | { readonly code: 'teller_on_list'; readonly rule: 'R-190-8.1'; readonly name: string };

/** Warnings; every other finding keeps the list from being put to the vote. */
const WARNINGS: ReadonlySet<SlateFinding['code']> = new Set(['prepared_share']);

export interface SlateJudgement {
  readonly allowed: boolean;
  readonly opinionBallotNeeded: boolean;
  readonly findings: readonly SlateFinding[];
}

/** Longest list for these seats. @rule R-DER-1 seats + max(floor(0,30 × seats), 1 if 3 ≤ seats ≤ 5) @rule R-190-14.5 */
export function mostNames(seats: number): number {
  return seats + (isSmall(seats) ? 1 : Math.floor((seats * 3) / 10));
}

function isSmall(seats: number): boolean {
  return seats >= 3 && seats <= 5;
}

/**
 * May this list be put to the vote?
 * @rule R-190-14.1 committee and standing committee: more names than seats, at most 30 % more; 10–15 % prepared (a warning)
 * @rule R-190-14.3 190 only: a name from the floor needs more than 30 % of those attending
 * @rule R-190-14.4 above 30 %: an opinion ballot first
 * @rule R-190-14.5 3–5 seats: one surplus name at most
 * @rule R-244-13.1 a member of the convening committee stands on its list or not at all
 * @rule R-190-8.1 tellers are not on the list
 */
export function judgeSlate(slate: Slate): SlateJudgement {
  const findings: SlateFinding[] = [];
  const listed = slate.list.length;
  const withSurplus = slate.office === 'committee' || slate.office === 'standing-committee';
  const most = mostNames(slate.seats);

  if (withSurplus && listed <= slate.seats) findings.push({ code: 'no_surplus', rule: 'R-190-14.1', listed, seats: slate.seats });
  if (!withSurplus && listed < slate.seats) findings.push({ code: 'fewer_names_than_seats', rule: 'R-244-17.4', listed, seats: slate.seats });
  const opinionBallotNeeded = withSurplus && listed > most;
  if (opinionBallotNeeded) {
    if (isSmall(slate.seats)) findings.push({ code: 'small_committee_surplus', rule: 'R-190-14.5', listed, most });
    findings.push({ code: 'surplus_above_limit', rule: 'R-190-14.4', listed, most });
  }
  if (withSurplus && !preparedShareFits(slate)) {
    findings.push({ code: 'prepared_share', rule: 'R-190-14.1', prepared: slate.list.filter((each) => each.by === 'committee').length, seats: slate.seats });
  }
  const tellers = new Set(slate.tellers);
  for (const person of slate.list) {
    if (person.convenerMember && person.by !== 'committee') findings.push({ code: 'convener_outside_committee_list', rule: 'R-244-13.1', name: person.name });
    if (slate.regulation === '190-QD/TW' && person.by !== 'committee' && person.supporters * 10 <= slate.attending * 3) {
      findings.push({ code: 'too_few_supporters', rule: 'R-190-14.3', name: person.name, supporters: person.supporters, needed: Math.floor((slate.attending * 3) / 10) + 1 });
    }
    if (tellers.has(person.name)) findings.push({ code: 'teller_on_list', rule: 'R-190-8.1', name: person.name });
  }
  return { allowed: findings.every((finding) => WARNINGS.has(finding.code)), opinionBallotNeeded, findings };
}

/**
 * The convening committee's own surplus lies between 10 % and 15 % of the seats, or is the one name of a small committee.
 * How the shares are rounded has no source; where no whole number lies between them, the next one above 10 % fits.
 */
function preparedShareFits(slate: Slate): boolean {
  const surplus = slate.list.filter((each) => each.by === 'committee').length - slate.seats;
  if (isSmall(slate.seats)) return surplus === 1;
  const least = Math.ceil(slate.seats / 10);
  return surplus >= least && surplus <= Math.max(least, Math.floor((slate.seats * 15) / 100));
}
