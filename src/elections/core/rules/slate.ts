import type { ElectionOffice } from '../election.ts';
import type { Pack, RegulationId } from '../packs/pack.ts';
import { marksOf, packOf } from '../packs/packs.ts';

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
  readonly regulation: RegulationId;
  readonly office: ElectionOffice;
  readonly seats: number;
  readonly list: readonly ListedPerson[];
  readonly attending: number;
  readonly tellers: readonly string[];
}

export type SlateFinding =
  | { readonly code: 'no_surplus'; readonly rule: string; readonly listed: number; readonly seats: number }
  | { readonly code: 'fewer_names_than_seats'; readonly rule: string; readonly listed: number; readonly seats: number }
  | { readonly code: 'surplus_above_limit'; readonly rule: string; readonly listed: number; readonly most: number }
  | { readonly code: 'small_committee_surplus'; readonly rule: string; readonly listed: number; readonly most: number }
  | { readonly code: 'prepared_share'; readonly rule: string; readonly prepared: number; readonly seats: number }
  | { readonly code: 'convener_outside_committee_list'; readonly rule: string; readonly name: string }
  | { readonly code: 'too_few_supporters'; readonly rule: string; readonly name: string; readonly supporters: number; readonly needed: number }
  | { readonly code: 'teller_on_list'; readonly rule: string; readonly name: string };

/** Warnings; every other finding keeps the list from being put to the vote. */
const WARNINGS: ReadonlySet<SlateFinding['code']> = new Set(['prepared_share']);

export function isWarning(finding: SlateFinding): boolean {
  return WARNINGS.has(finding.code);
}

/** Whether the finding rests on a text that nobody read: shown as «chưa xác nhận». */
export function isUnconfirmed(pack: Pack, finding: SlateFinding): boolean {
  const mark = finding.code === 'prepared_share' ? pack.surplus.prepared?.mark : marksOf(pack).get(finding.rule);
  return mark === 'G';
}

export interface SlateJudgement {
  readonly allowed: boolean;
  readonly opinionBallotNeeded: boolean;
  readonly findings: readonly SlateFinding[];
}

/**
 * Longest list for these seats; undefined where the edition sets no limit. Rounding has no source and is down.
 * @rule R-DER-1 seats + max(floor(0,30 × seats), 1 if 3 ≤ seats ≤ 5) @rule R-190-14.5
 */
export function mostNames(seats: number, pack: Pack = packOf('190-QD/TW')): number | undefined {
  const { most, small } = pack.surplus;
  if (most === null) return undefined;
  return seats + (small !== null && isSmall(pack, seats) ? small.value.most : Math.floor((seats * most.value.numerator) / most.value.denominator));
}

function isSmall({ surplus: { small } }: Pack, seats: number): boolean {
  return small !== null && seats >= small.value.from && seats <= small.value.to;
}

/** Offices whose list has more names than seats. @rule R-190-14.1 */
export function needsSurplus(pack: Pack, office: ElectionOffice): boolean {
  return pack.surplus.required.value && (office === 'committee' || office === 'standing-committee');
}

/**
 * May this list be put to the vote?
 * @rule R-190-14.1 committee and standing committee: more names than seats, at most 30 % more; 10–15 % prepared (a warning)
 * @rule R-190-14.3 190 only: a name from the floor needs more than 30 % of those attending
 * @rule R-190-14.4 above 30 %: an opinion ballot first
 * @rule R-190-14.5 3–5 seats: one surplus name at most
 * @rule R-244-13.1 a member of the convening committee stands on its list or not at all
 * @rule R-190-8.1 tellers are not on the list
 * @rule R-HOI-5.8 an association: as many names as seats or more
 */
export function judgeSlate(slate: Slate): SlateJudgement {
  const pack = packOf(slate.regulation);
  const size = judgeSize(pack, slate);
  const findings = [...size.findings, ...slate.list.flatMap((person) => judgePerson(pack, slate, person))];
  return { allowed: findings.every(isWarning), opinionBallotNeeded: size.opinionBallotNeeded, findings };
}

function judgeSize(pack: Pack, { office, seats, list }: Slate): { readonly findings: SlateFinding[]; readonly opinionBallotNeeded: boolean } {
  const { required, enough, most: limit, small, prepared } = pack.surplus;
  const listed = list.length;
  if (!needsSurplus(pack, office)) {
    return { findings: listed < seats ? [{ code: 'fewer_names_than_seats', rule: enough.rule, listed, seats }] : [], opinionBallotNeeded: false };
  }
  const findings: SlateFinding[] = listed <= seats ? [{ code: 'no_surplus', rule: required.rule, listed, seats }] : [];
  const most = mostNames(seats, pack);
  const opinionBallotNeeded = limit !== null && most !== undefined && listed > most;
  if (limit !== null && most !== undefined && listed > most) {
    if (small !== null && isSmall(pack, seats)) findings.push({ code: 'small_committee_surplus', rule: small.rule, listed, most });
    findings.push({ code: 'surplus_above_limit', rule: limit.rule, listed, most });
  }
  if (prepared !== null && !preparedShareFits(pack, seats, list)) {
    findings.push({ code: 'prepared_share', rule: prepared.rule, prepared: list.filter((each) => each.by === 'committee').length, seats });
  }
  return { findings, opinionBallotNeeded };
}

function judgePerson(pack: Pack, slate: Slate, person: ListedPerson): SlateFinding[] {
  const { name, supporters } = person;
  const findings: SlateFinding[] = [];
  if (pack.convenersBound.value && person.convenerMember && person.by !== 'committee') findings.push({ code: 'convener_outside_committee_list', rule: pack.convenersBound.rule, name });
  if (pack.floorSupportOver !== null && person.by !== 'committee') {
    const { numerator, denominator } = pack.floorSupportOver.value;
    const needed = Math.floor((slate.attending * numerator) / denominator) + 1;
    if (supporters < needed) findings.push({ code: 'too_few_supporters', rule: pack.floorSupportOver.rule, name, supporters, needed });
  }
  if (pack.tellersOffList.value && slate.tellers.includes(name)) findings.push({ code: 'teller_on_list', rule: pack.tellersOffList.rule, name });
  return findings;
}

/**
 * The convening committee's own surplus lies between 10 % and 15 % of the seats, or is the one name of a small committee.
 * How the shares are rounded has no source; where no whole number lies between them, the next one above 10 % fits.
 */
function preparedShareFits(pack: Pack, seats: number, list: readonly ListedPerson[]): boolean {
  const { small, prepared } = pack.surplus;
  if (prepared === null) return true;
  const surplus = list.filter((each) => each.by === 'committee').length - seats;
  if (small !== null && isSmall(pack, seats)) return surplus === small.value.most;
  const least = Math.ceil((seats * prepared.value.fromPercent) / 100);
  return surplus >= least && surplus <= Math.max(least, Math.floor((seats * prepared.value.toPercent) / 100));
}
