import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Issue, ProgrammeKind, RulesPart, TaskFields, TaskReport } from '../core/programme.ts';
import type { Assignment, Session } from './store-rules.ts';
import type { NewTask, Programme } from './store-tasks.ts';
import { about, type AfterPlace } from './work.ts';

/** Events of this room; docs/ledger-format.md says what each holds. */

type Place = Pick<AfterPlace, 'season' | 'organisation'>;

export function rulesWritten(place: Place, { edition, revision, parts }: { readonly edition: number; readonly revision: number; readonly parts: readonly RulesPart[] }): LedgerEvent {
  return { kind: 'programmes.rules_written', ...about(place), edition, revision, parts: parts.map(({ title, text }) => ({ title, text })) };
}

export function rulesIssued(place: Place, edition: number, revision: number, { on, number, signer }: Issue): LedgerEvent {
  return { kind: 'programmes.rules_issued', ...about(place), edition, revision, on, number, signer };
}

export function memberAssigned(place: Place, { id, revision, person, name, office, field, area, from }: Assignment): LedgerEvent {
  return { kind: 'programmes.member_assigned', ...about(place), assignment: id, revision, person, name, office, field, area, from };
}

export function assignmentDropped(place: Place, { id, name }: Pick<Assignment, 'id' | 'name'>, reason: string): LedgerEvent {
  return { kind: 'programmes.assignment_dropped', ...about(place), assignment: id, name, reason };
}

export function sessionHeld(place: Place, { id, heldOn, place: where, audience, summoned, attended, note }: Session): LedgerEvent {
  return { kind: 'programmes.session_held', ...about(place), session: id, heldOn, place: where, audience, summoned, attended, note };
}

export function sessionWithdrawn(place: Place, { id, heldOn }: Pick<Session, 'id' | 'heldOn'>, reason: string): LedgerEvent {
  return { kind: 'programmes.session_withdrawn', ...about(place), session: id, heldOn, reason };
}

const taskFacts = ({ text, target, lead, from, due }: TaskFields) => ({ text, target, lead, from, due });

export function programmeMade(place: Place, { id, kind, aims }: { readonly id: string; readonly kind: ProgrammeKind; readonly aims: string }, tasks: readonly NewTask[]): LedgerEvent {
  return { kind: 'programmes.programme_made', ...about(place), programme: id, is: kind, aims, tasks: tasks.map((task) => ({ task: task.id, position: task.position, ...taskFacts(task) })) };
}

export function aimsSet(place: Place, { id, kind }: Pick<Programme, 'id' | 'kind'>, revision: number, aims: string): LedgerEvent {
  return { kind: 'programmes.aims_set', ...about(place), programme: id, is: kind, revision, aims };
}

/** `programmeRevision`: the programme grows with its tasks. */
export function taskSet(place: Place, of: Pick<Programme, 'id' | 'kind'> & { readonly programmeRevision: number }, task: NewTask & { readonly revision: number }, reason: string): LedgerEvent {
  return {
    kind: 'programmes.task_set', ...about(place), programme: of.id, is: of.kind, programmeRevision: of.programmeRevision, task: task.id, position: task.position, revision: task.revision, ...taskFacts(task), reason,
  };
}

export function taskDropped(place: Place, of: Pick<Programme, 'id' | 'kind'> & { readonly programmeRevision: number }, task: { readonly id: string; readonly text: string }, reason: string): LedgerEvent {
  return { kind: 'programmes.task_dropped', ...about(place), programme: of.id, is: of.kind, programmeRevision: of.programmeRevision, task: task.id, text: task.text, reason };
}

export function programmeIssued(place: Place, { id, kind }: Pick<Programme, 'id' | 'kind'>, revision: number, { on, number, signer }: Issue): LedgerEvent {
  return { kind: 'programmes.programme_issued', ...about(place), programme: id, is: kind, revision, on, number, signer };
}

export function quarterReported(place: Place, quarter: string, lines: readonly (Omit<TaskReport, 'quarter'> & { readonly task: string; readonly text: string })[]): LedgerEvent {
  return { kind: 'programmes.quarter_reported', ...about(place), quarter, lines: lines.map(({ task, text, state, percent, note }) => ({ task, text, state, percent, note })) };
}
