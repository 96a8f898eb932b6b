import type { Day } from '#foundation/day.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { PointAnswer } from '../core/visit-checklist.ts';
import type { LedPlace } from './place.ts';
import type { Commitment, Grievance, Telling } from './store-matters.ts';
import type { Finding, Visit } from './store-visits.ts';

/** Events of this room; docs/ledger-format.md says what each holds. Confidential text is not among them: its salted hash stands for it. */

function about(place: LedPlace): { readonly season: string; readonly organisation: string } {
  return { season: place.season.code, organisation: place.organisation.code };
}

export function noted(place: LedPlace, note: { readonly id: string; readonly kind: string; readonly sensitive: boolean; readonly text: string; readonly notedOn: Day }, hash: string | null): LedgerEvent {
  return { kind: 'oversight.noted', ...about(place), note: note.id, is: note.kind, sensitive: note.sensitive, text: note.sensitive ? null : note.text, sealed: hash, on: note.notedOn };
}

export function noteEnded(place: LedPlace, note: { readonly id: string; readonly kind: string }, end: { readonly on: Day; readonly reason: string; readonly hash: string | null }): LedgerEvent {
  return { kind: 'oversight.note_ended', ...about(place), note: note.id, is: note.kind, on: end.on, reason: end.hash === null ? end.reason : null, sealed: end.hash };
}

export function assigned(place: LedPlace, to: { readonly id: string; readonly person: number; readonly name: string; readonly from: Day; readonly why: string }, ended: { readonly assignment: string; readonly on: Day; readonly reason: string } | null): LedgerEvent {
  return { kind: 'oversight.assigned', ...about(place), assignment: to.id, person: to.person, name: to.name, from: to.from, why: to.why, ended };
}

export function assignmentEnded(place: LedPlace, of: { readonly id: string; readonly person: number; readonly name: string }, on: Day, reason: string): LedgerEvent {
  return { kind: 'oversight.assignment_ended', ...about(place), assignment: of.id, person: of.person, name: of.name, on, reason };
}

export function visitPlanned(place: LedPlace, { id, plannedOn, person, name, purpose }: Pick<Visit, 'id' | 'plannedOn' | 'person' | 'name' | 'purpose'>): LedgerEvent {
  return { kind: 'oversight.visit_planned', ...about(place), visit: id, on: plannedOn, person, name, purpose };
}

export function visitDropped(place: LedPlace, { id, plannedOn }: Pick<Visit, 'id' | 'plannedOn'>, reason: string): LedgerEvent {
  return { kind: 'oversight.visit_dropped', ...about(place), visit: id, plannedOn, reason };
}

export interface MadeVisit {
  readonly id: string;
  readonly revision: number;
  readonly wentOn: Day;
  readonly person: number | null;
  readonly name: string;
  readonly text: string;
  /** Points that were looked at. */
  readonly answers: readonly PointAnswer[];
  readonly findings: readonly Pick<Finding, 'id' | 'text' | 'owner' | 'due'>[];
}

export function visited(place: LedPlace, of: MadeVisit): LedgerEvent {
  return {
    kind: 'oversight.visited', ...about(place), visit: of.id, revision: of.revision, on: of.wentOn, person: of.person, name: of.name, text: of.text,
    answers: of.answers.map(({ point, answer, note }) => ({ point, answer, note })), findings: of.findings.map(({ id, text, owner, due }) => ({ finding: id, text, owner, due })),
  };
}

export function foundOut(place: LedPlace, { id, visit, foundOn, text, owner, due }: Finding): LedgerEvent {
  return { kind: 'oversight.found', ...about(place), finding: id, visit, on: foundOn, text, owner, due };
}

export function followedUp(place: LedPlace, { id, text, revision, doneOn, due, result }: Finding, on: Day): LedgerEvent {
  return { kind: 'oversight.followed_up', ...about(place), finding: id, text, revision, on, done: doneOn !== null, due, result };
}

export function grievanceSet(place: LedPlace, of: Grievance, hash: string | null): LedgerEvent {
  return {
    kind: 'oversight.grievance_set', ...about(place), grievance: of.id, revision: of.revision, title: of.title, source: of.source, owner: of.owner, raisedOn: of.raisedOn, due: of.due, sensitive: of.sensitive,
    text: of.sensitive ? null : of.text, sealed: hash,
  };
}

export function grievanceMoved(place: LedPlace, { id, title, revision, state, result }: Grievance, on: Day): LedgerEvent {
  return { kind: 'oversight.grievance_moved', ...about(place), grievance: id, title, revision, to: state, on, result };
}

export function told(place: LedPlace, title: string, { id, grievance, to, how, on }: Telling): LedgerEvent {
  return { kind: 'oversight.told', ...about(place), telling: id, grievance, title, to, how, on };
}

export function commitmentSet(place: LedPlace, { id, revision, kind, what, figure, owner, due }: Commitment): LedgerEvent {
  return { kind: 'oversight.commitment_set', ...about(place), commitment: id, revision, is: kind, what, figure, owner, due };
}

export function commitmentReported(place: LedPlace, { id, what, revision, state, result }: Commitment, on: Day): LedgerEvent {
  return { kind: 'oversight.commitment_reported', ...about(place), commitment: id, what, revision, on, state, result };
}
