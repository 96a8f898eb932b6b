import type { CongressForm, Content } from '#campaigns/core/plan.ts';
import type { ElectionOffice, ElectionPlace } from './election.ts';
import type { RegulationId } from './packs/pack.ts';

/** Which order of elections a body has. */
export const BODIES = [
  'branch', // chi bộ, chi bộ cơ sở
  'sub-grassroots', // đảng bộ bộ phận
  'grassroots', // đảng bộ cơ sở
  'upper', // district and above
  'association', // a body under a statute of its own
] as const;
export type Body = (typeof BODIES)[number];

/** What the chain must know of an election that was begun. */
export interface ElectionStanding {
  readonly id: string;
  readonly office: ElectionOffice;
  /** Seats the congress decided or the superior allotted. */
  readonly seats: number;
  /** Over: all seats are filled or the congress stopped, and the last protocol is signed. */
  readonly over: boolean;
  /** Ids of persons elected so far, over all rounds. */
  readonly elected: readonly string[];
}

/** A person whom the approved scheme plans for an office. @rule R-190-S.1 */
export interface PlannedPerson {
  readonly office: 'secretary' | 'deputy-secretary' | 'inspection-chair';
  readonly person: string;
  readonly fullName: string;
}

export interface ChainState {
  readonly regulation: RegulationId;
  readonly body: Body;
  readonly form: CongressForm;
  readonly contents: readonly Content[];
  readonly directElection: boolean;
  /** Full members of the organisation; decides whether a branch elects a committee. @rule R-DL-24.4 */
  readonly fullMembers: number;
  readonly elections: readonly ElectionStanding[];
  readonly planned: readonly PlannedPerson[];
  /** Offices for which the superior's answer is recorded. */
  readonly superiorAnswered: readonly ElectionOffice[];
}

export type ChainFinding =
  | { readonly code: 'comes_after'; readonly rule: string; readonly office: ElectionOffice }
  | { readonly code: 'comes_after_usually'; readonly rule: string; readonly office: ElectionOffice }
  | { readonly code: 'no_committee_in_small_branch'; readonly rule: 'R-DL-24.4'; readonly fullMembers: number; readonly needed: number }
  | { readonly code: 'no_standing_committee'; readonly rule: 'R-DL-22.5'; readonly members: number; readonly needed: number }
  | { readonly code: 'standing_committee_later'; readonly rule: 'R-HD01-15.1'; readonly decided: number; readonly elected: number; readonly needed: number }
  | { readonly code: 'planned_not_elected'; readonly rule: 'R-190-S.1'; readonly fullName: string; readonly office: ElectionOffice }
  | { readonly code: 'superior_answered'; readonly rule: 'R-190-S.1'; readonly office: ElectionOffice }
  | { readonly code: 'direct_election'; readonly rule: 'R-DER-4' }
  | { readonly code: 'separate_ballots'; readonly rule: 'R-244-19.9' };

/** Findings that keep an election from being begun; the others only explain. */
const WAITS: ReadonlySet<ChainFinding['code']> = new Set(['comes_after', 'planned_not_elected']);
const NOT_HELD: ReadonlySet<ChainFinding['code']> = new Set(['no_committee_in_small_branch', 'no_standing_committee', 'standing_committee_later']);

/** Who may be a candidate: anyone the rules of the list allow, or only these persons. */
export type Pool = { readonly from: 'anyone' } | { readonly from: ElectionOffice; readonly persons: readonly string[] };

/** One election in the order of this congress. */
export interface ChainStep {
  readonly office: ElectionOffice;
  readonly place: ElectionPlace;
  /** `not-held`: this congress has no such election, the findings say why. */
  readonly state: 'over' | 'running' | 'may-begin' | 'must-wait' | 'not-held';
  /** May be begun now. */
  readonly may: boolean;
  /** A congress may do without it. */
  readonly optional: boolean;
  /** Id of the election once begun. */
  readonly election: string | null;
  readonly pool: Pool;
  readonly poolRule: string | null;
  readonly findings: readonly ChainFinding[];
}

/** A branch of so many full members elects a committee; a grassroots committee of so many members a standing committee. @rule R-DL-24.4, R-DL-22.5 */
export const COMMITTEE_FROM_FULL_MEMBERS = 9;
export const STANDING_COMMITTEE_FROM_MEMBERS = 9;

/**
 * The elections of this congress and of the first conference after it, in their order: which are over, which may begin, which wait and for what.
 * @rule R-DER-3 ordinary order @rule R-DER-4 direct election of the secretary @rule R-244-19.9 branches: separate ballots, one after the other
 * @rule R-DL-24.4 small branches @rule R-DL-22.5, R-HD01-15.1 when there is a standing committee @rule R-190-22.1, R-190-22.2 inspection
 * @rule R-190-S.1 the election of a planned person who was not elected before stops until the superior's answer
 */
export function nextElections(state: ChainState): ChainStep[] {
  return planOf(state).map((plan) => stepOf(state, plan));
}

/** Who meets at the conference: everyone elected to the committee. @rule R-244-32.4 */
export function conferenceMembers(state: Pick<ChainState, 'elections'>): readonly string[] {
  return electionOf(state, 'committee')?.elected ?? [];
}

interface Plan {
  readonly office: ElectionOffice;
  readonly place: ElectionPlace;
  readonly optional: boolean;
  /** Must be over before. */
  readonly after: ElectionOffice | null;
  /** Usually before, without a source for the order. */
  readonly usuallyAfter: ElectionOffice | null;
  /** The elected of this office are the candidates. */
  readonly from: ElectionOffice | null;
  readonly fromRule: string | null;
  readonly notes: readonly ChainFinding[];
}

function planOf(state: ChainState): Plan[] {
  const plan = (office: ElectionOffice, place: ElectionPlace, more: Partial<Plan> = {}): Plan => ({
    office, place, optional: false, after: null, usuallyAfter: null, from: null, fromRule: null, notes: [], ...more,
  });
  const delegates = state.contents.includes('delegates')
    ? [
        plan('upper-delegates', 'congress', { usuallyAfter: state.contents.includes('committee') ? 'committee' : null }),
        plan('upper-alternates', 'congress', { after: 'upper-delegates', optional: true }),
      ]
    : [];
  if (!state.contents.includes('committee')) return delegates;
  if (state.body === 'branch') return [...branchPlan(state, plan), ...delegates];

  const standing = standingCommitteeOf(state);
  const secretaryFrom: ElectionOffice = standing.held ? 'standing-committee' : 'committee';
  const direct: readonly ChainFinding[] = state.directElection ? [{ code: 'direct_election', rule: 'R-DER-4' }] : [];
  const poolRule = state.body === 'association' ? 'R-HOI-5.9' : 'R-244-23.1';
  const inspection = state.body === 'sub-grassroots' ? [] : [
    plan('inspection-committee', 'conference', { after: 'secretary', usuallyAfter: 'deputy-secretary' }),
    plan('inspection-chair', 'conference', { after: 'inspection-committee', from: 'inspection-committee', fromRule: state.body === 'association' ? 'R-HOI-5.9' : 'R-190-22.2' }),
  ];
  return [
    plan('committee', 'congress'),
    ...delegates,
    ...(state.body === 'sub-grassroots' ? [] : [plan('standing-committee', 'conference', { after: 'committee', from: 'committee', fromRule: poolRule, notes: standing.notes })]),
    plan('secretary', state.directElection ? 'congress' : 'conference', { after: secretaryFrom, from: secretaryFrom, fromRule: poolRule, notes: direct }),
    plan('deputy-secretary', 'conference', { after: 'secretary', from: secretaryFrom, fromRule: poolRule }),
    ...inspection,
  ];
}

type MakePlan = (office: ElectionOffice, place: ElectionPlace, more?: Partial<Plan>) => Plan;

/** A branch elects everything at its congress, on papers of their own. @rule R-244-19.9, R-DL-24.4 */
function branchPlan({ fullMembers }: ChainState, plan: MakePlan): Plan[] {
  const separate: ChainFinding = { code: 'separate_ballots', rule: 'R-244-19.9' };
  if (fullMembers < COMMITTEE_FROM_FULL_MEMBERS) {
    const none: ChainFinding = { code: 'no_committee_in_small_branch', rule: 'R-DL-24.4', fullMembers, needed: COMMITTEE_FROM_FULL_MEMBERS };
    return [
      plan('committee', 'congress', { notes: [none] }),
      plan('secretary', 'congress', { notes: [separate] }),
      plan('deputy-secretary', 'congress', { after: 'secretary', optional: true, notes: [separate] }),
    ];
  }
  const from = { from: 'committee', fromRule: 'R-244-19.9', notes: [separate] } as const;
  return [
    plan('committee', 'congress', { notes: [separate] }),
    plan('secretary', 'congress', { after: 'committee', ...from }),
    plan('deputy-secretary', 'congress', { after: 'secretary', ...from }),
  ];
}

/** Whether this body has a standing committee. Above the grassroots always; at the grassroots from nine members on, elected ones. */
function standingCommitteeOf(state: ChainState): { readonly held: boolean; readonly notes: readonly ChainFinding[] } {
  const needed = STANDING_COMMITTEE_FROM_MEMBERS;
  const committee = electionOf(state, 'committee');
  if (state.body === 'sub-grassroots') return { held: false, notes: [] };
  if (state.body !== 'grassroots' || !committee) return { held: true, notes: [] };
  if (committee.seats < needed) return { held: false, notes: [{ code: 'no_standing_committee', rule: 'R-DL-22.5', members: committee.seats, needed }] };
  const elected = committee.elected.length;
  if (committee.over && elected < needed) return { held: false, notes: [{ code: 'standing_committee_later', rule: 'R-HD01-15.1', decided: committee.seats, elected, needed }] };
  return { held: true, notes: [] };
}

function stepOf(state: ChainState, plan: Plan): ChainStep {
  const begun = electionOf(state, plan.office);
  const before = plan.after === null ? undefined : electionOf(state, plan.after);
  const orderRule = state.body === 'association' ? 'R-HOI-5.9' : state.body === 'branch' ? 'R-244-19.9' : state.directElection ? 'R-DER-4' : 'R-DER-3';
  const usual = plan.usuallyAfter !== null && !electionOf(state, plan.usuallyAfter)?.over ? plan.usuallyAfter : null;
  const findings: ChainFinding[] = [
    ...plan.notes,
    ...(plan.after !== null && !before?.over ? [{ code: 'comes_after', rule: orderRule, office: plan.after } as const] : []),
    ...(usual === null ? [] : [{ code: 'comes_after_usually', rule: orderRule, office: usual } as const]),
    ...plannedFindings(state, plan),
  ];
  const notHeld = findings.some((each) => NOT_HELD.has(each.code));
  const may = !begun && !notHeld && !findings.some((each) => WAITS.has(each.code));
  const source = plan.from === null ? undefined : electionOf(state, plan.from);
  return {
    office: plan.office,
    place: plan.place,
    state: begun ? (begun.over ? 'over' : 'running') : notHeld ? 'not-held' : may ? 'may-begin' : 'must-wait',
    may,
    optional: plan.optional,
    election: begun?.id ?? null,
    pool: plan.from === null ? { from: 'anyone' } : { from: plan.from, persons: source?.elected ?? [] },
    poolRule: plan.fromRule,
    findings,
  };
}

/** Planned persons who are not among those elected to the body that the office is filled from. */
function plannedFindings(state: ChainState, { office, from }: Plan): ChainFinding[] {
  const source = from === null ? undefined : electionOf(state, from);
  if (!source?.over) return [];
  const missing = state.planned.filter((each) => each.office === office && !source.elected.includes(each.person));
  if (missing.length === 0) return [];
  if (state.superiorAnswered.includes(office)) return [{ code: 'superior_answered', rule: 'R-190-S.1', office }];
  return missing.map((each): ChainFinding => ({ code: 'planned_not_elected', rule: 'R-190-S.1', fullName: each.fullName, office }));
}

/** A repeated election of an office counts once, the last. */
function electionOf({ elections }: Pick<ChainState, 'elections'>, office: ElectionOffice): ElectionStanding | undefined {
  return elections.findLast((each) => each.office === office);
}
