import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import { type Amount, amountText } from '../core/amount.ts';
import type { Judgement, TaskFields } from '../core/target.ts';
import type { NewResult, SavedTarget } from './store.ts';
import type { SavedTask } from './store-tasks.ts';

/** Events of this room; docs/ledger-format.md says what each holds. Figures are decimals as text. */

type About = Pick<OrganisationPlace, 'season' | 'organisation'>;

export function about(place: About): { readonly season: string; readonly organisation: string } {
  return { season: place.season.code, organisation: place.organisation.code };
}

const said = (value: Amount | null): string | null => (value === null ? null : amountText(value));

export function targetSet(place: OrganisationPlace, { id, position, revision, fields }: SavedTarget): LedgerEvent {
  const { term, theme, title, indicator, unit, definition, direction, measure, gathering, weightUnit, baseYear, fromYear, dueYear, source, note, parent } = fields;
  return {
    kind: 'targets.target_set', ...about(place), target: id, position, revision, term, theme, title, indicator, unit, definition, direction, measure, gathering, weight: said(fields.weight), weightUnit, baseYear,
    base: said(fields.base), goal: amountText(fields.goal), fromYear, dueYear, source, note, parent, steps: fields.steps.map(({ year, value }) => ({ year, value: amountText(value) })),
  };
}

export function targetDropped(place: OrganisationPlace, target: { readonly id: string; readonly title: string }, reason: string): LedgerEvent {
  return { kind: 'targets.target_dropped', ...about(place), target: target.id, title: target.title, reason };
}

export function resultsRecorded(place: About, results: readonly (NewResult & { readonly title: string })[]): LedgerEvent {
  return { kind: 'targets.results_recorded', ...about(place), results: results.map(({ target, title, year, value, estimate, paper }) => ({ target, title, year, value: said(value), estimate, paper })) };
}

export function targetJudged(place: OrganisationPlace, target: { readonly id: string; readonly title: string; readonly revision: number }, of: Judgement): LedgerEvent {
  return { kind: 'targets.target_judged', ...about(place), target: target.id, title: target.title, revision: target.revision, subjective: of.subjective, objective: of.objective, lesson: of.lesson };
}

export function taskSet(place: OrganisationPlace, { id, position, revision, fields }: SavedTask): LedgerEvent {
  const { term, kind, text, result, rating, paper, subjective, objective, lesson }: TaskFields = fields;
  return { kind: 'targets.task_set', ...about(place), task: id, position, revision, term, is: kind, text, result, rating, paper, subjective, objective, lesson };
}

export function taskDropped(place: OrganisationPlace, task: { readonly id: string; readonly text: string }, reason: string): LedgerEvent {
  return { kind: 'targets.task_dropped', ...about(place), task: task.id, text: task.text, reason };
}
