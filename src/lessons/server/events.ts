import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Answer } from '../core/answer.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Applies, Issue, Lesson, LessonFields } from '../core/lesson.ts';

/** Events of this room; docs/ledger-format.md says what each holds. */

interface At {
  readonly season: string;
  readonly organisation: string;
}

interface Told {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
}

const appliesFacts = ({ levels, kinds, direct, pilot, form }: Applies) => ({ levels: [...levels], kinds: [...kinds], direct, pilot, form });

function evidenceFacts(evidence: Evidence) {
  if (evidence.kind === 'entry') return { kind: evidence.kind, chain: evidence.chain, number: evidence.number, hash: evidence.hash, note: evidence.note };
  if (evidence.kind === 'figure') return { kind: evidence.kind, figure: evidence.figure, value: evidence.value, of: evidence.of, note: evidence.note };
  return { kind: evidence.kind, note: evidence.note };
}

export function lessonPut(at: At, lesson: { readonly id: string; readonly revision: number }, { sort, title, happened, todo, check, applies, evidence }: LessonFields): LedgerEvent {
  return { kind: 'lessons.lesson_put', ...at, lesson: lesson.id, revision: lesson.revision, sort, title, happened, todo, check, applies: appliesFacts(applies), evidence: evidence.map(evidenceFacts) };
}

export function lessonSent(at: At, { id, title, revision }: Told): LedgerEvent {
  return { kind: 'lessons.lesson_sent', ...at, lesson: id, title, revision };
}

export function lessonDropped(at: At, { id, title, revision }: Told, reason: string): LedgerEvent {
  return { kind: 'lessons.lesson_dropped', ...at, lesson: id, title, revision, reason };
}

export function lessonReturned(at: At, { id, title, revision }: Told, reason: string): LedgerEvent {
  return { kind: 'lessons.lesson_returned', ...at, lesson: id, title, revision, reason };
}

/** Beside the chain of the superior that issues; `from` is where the lesson was learned. */
export function lessonIssued(at: At, lesson: Pick<Lesson, 'id' | 'organisation'>, { title, todo, check, applies, issuedOn, number }: Omit<Issue, 'withdrawn'>): LedgerEvent {
  return { kind: 'lessons.lesson_issued', ...at, lesson: lesson.id, from: lesson.organisation.code, title, todo, check, applies: appliesFacts(applies), on: issuedOn, number };
}

export function issueWithdrawn(at: At, lesson: Pick<Lesson, 'id' | 'organisation'>, title: string, reason: string): LedgerEvent {
  return { kind: 'lessons.issue_withdrawn', ...at, lesson: lesson.id, from: lesson.organisation.code, title, reason };
}

export function checkAnswered(at: At, lesson: string, title: string, { outcome, note, on }: Answer): LedgerEvent {
  return { kind: 'lessons.check_answered', ...at, lesson, title, outcome, note, on };
}
