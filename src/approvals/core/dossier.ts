/**
 * A dossier goes from an organisation to its direct superior, who receives it and answers: back with remarks, approved, approved without some
 * persons, refused, or (of a result) with elections annulled. A new round follows on a return, a refusal or an annulment; what was approved stands.
 * @source regulations §4 (R-QD24-16), forms §3.3
 */
import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';

export const DOSSIER_KINDS = ['plan', 'documents', 'personnel', 'result', 'programme'] as const;
export type DossierKind = (typeof DOSSIER_KINDS)[number];

export const DOSSIER_STATES = ['submitted', 'received', 'returned', 'approved', 'approved-in-part', 'refused', 'annulled', 'withdrawn'] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

/** What the superior may decide; a return with remarks is no decision yet. */
export const OUTCOMES = ['approved', 'approved-in-part', 'refused', 'annulled'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const DOSSIER_STEPS = ['submit', 'withdraw', 'receive', 'return', 'answer_remark', 'decide', 'reopen'] as const;
export type DossierStep = (typeof DOSSIER_STEPS)[number];

/** Posts and bodies, with the names that the elections give them. */
export const OFFICES = ['committee', 'upper-delegates', 'upper-alternates', 'standing-committee', 'secretary', 'deputy-secretary', 'inspection-committee', 'inspection-chair'] as const;
export type Office = (typeof OFFICES)[number];

/** In which states each step may be taken. */
const FROM: { readonly [S in Exclude<DossierStep, 'submit'>]: readonly DossierState[] } = {
  withdraw: ['submitted', 'received'],
  receive: ['submitted'],
  return: ['received'],
  answer_remark: ['returned'],
  decide: ['received'],
  reopen: ['approved', 'approved-in-part'],
};

/** Outcomes that make sense for a kind: persons are refused where there are persons, elections annulled where there were some. @rule R-QD24-16.2 */
const OUTCOMES_OF: { readonly [K in DossierKind]: readonly Outcome[] } = {
  plan: ['approved', 'refused'],
  documents: ['approved', 'refused'],
  personnel: ['approved', 'approved-in-part', 'refused'],
  result: ['approved', 'approved-in-part', 'annulled'],
  programme: ['approved', 'refused'],
};

export function outcomesOf(kind: DossierKind): readonly Outcome[] {
  return OUTCOMES_OF[kind];
}

export function mayStep(state: DossierState, step: Exclude<DossierStep, 'submit'>): boolean {
  return FROM[step].includes(state);
}

export type StateProblem = { readonly code: 'dossier_not_in_state'; readonly state: DossierState; readonly step: DossierStep };

/** @problem dossier_not_in_state  the step does not follow on where the dossier is */
export function checkStep(state: DossierState, step: Exclude<DossierStep, 'submit'>): Result<DossierState, StateProblem> {
  return mayStep(state, step) ? ok(state) : fail({ code: 'dossier_not_in_state', state, step });
}

/** It waits for the superior. */
export function awaitsSuperior(state: DossierState): boolean {
  return state === 'submitted' || state === 'received';
}

export function isApproved(state: DossierState): boolean {
  return state === 'approved' || state === 'approved-in-part';
}

/** One round of one kind of dossier of one organisation. */
export interface Dossier {
  readonly id: string;
  readonly seasonId: number;
  readonly organisationId: number;
  /** The direct superior when it was sent. */
  readonly superiorId: number;
  readonly kind: DossierKind;
  /** 1, 2, 3 … */
  readonly round: number;
  readonly state: DossierState;
  /** "05-TTr/ĐU" */
  readonly number: string;
  readonly note: string;
  /** Why it was sent although pieces were missing; null: nothing was. */
  readonly missingReason: string | null;
  /** What this round changes in what was approved before; null: nothing was. */
  readonly change: string | null;
  readonly submittedOn: Day;
  readonly receivedOn: Day | null;
  /** Of the return, the decision or the withdrawal. */
  readonly endedOn: Day | null;
  /** Opened to be changed after its approval, until the change is refused. */
  readonly reopening: { readonly reason: string; readonly on: Day } | null;
}

/** What is approved and may not be changed: the last approval, unless it was opened to be changed. */
export function standingApproval<D extends Pick<Dossier, 'round' | 'state' | 'reopening'>>(rounds: readonly D[]): D | undefined {
  const approved = lastApproval(rounds);
  return approved?.reopening === null ? approved : undefined;
}

/** The round that keeps what it holds as it is: the one that the superior has in hand, or else the standing approval. */
export function keepingRound<D extends Pick<Dossier, 'round' | 'state' | 'reopening'>>(rounds: readonly D[]): D | undefined {
  return rounds.find(({ state }) => awaitsSuperior(state)) ?? standingApproval(rounds);
}

/** The approval that stands again once a change to it is refused: its opening ends then, and a later change needs a new one. */
export function restoredBy<D extends Pick<Dossier, 'round' | 'state' | 'reopening'>>(outcome: Outcome, rounds: readonly D[]): D | undefined {
  const approved = outcome === 'refused' ? lastApproval(rounds) : undefined;
  return approved && approved.reopening !== null ? approved : undefined;
}

function lastApproval<D extends Pick<Dossier, 'round' | 'state'>>(rounds: readonly D[]): D | undefined {
  return rounds.toSorted((one, other) => one.round - other.round).findLast((each) => isApproved(each.state));
}

export type SubmitProblem =
  | { readonly code: 'dossier_under_way'; readonly state: DossierState; readonly number: string }
  | { readonly code: 'locked_by_approval'; readonly dossier: string; readonly on: Day }
  | { readonly code: 'remarks_unanswered'; readonly count: number };

/**
 * Number of the next round.
 * @problem dossier_under_way   the superior has one of this kind in hand
 * @problem locked_by_approval  what was approved is changed only after it was reopened
 * @problem remarks_unanswered  remarks that must be answered have no answer yet
 */
export function nextRound(rounds: readonly Dossier[], mustAnswer: number): Result<number, SubmitProblem> {
  const last = rounds.toSorted((one, other) => one.round - other.round).at(-1);
  if (last && awaitsSuperior(last.state)) return fail({ code: 'dossier_under_way', state: last.state, number: last.number });
  const standing = standingApproval(rounds);
  if (standing) return fail({ code: 'locked_by_approval', dossier: standing.id, on: standing.endedOn ?? standing.submittedOn });
  if (last?.state === 'returned' && mustAnswer > 0) return fail({ code: 'remarks_unanswered', count: mustAnswer });
  return ok((last?.round ?? 0) + 1);
}
