import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { dropVisit as dropping, planVisit as planning, visit as operation } from '../contract.ts';
import { LIMITS } from '../core/kinds.ts';
import type { DropVisitProblem, PlanVisitProblem, VisitProblem } from '../core/problems.ts';
import { completeAnswers } from '../core/visit-checklist.ts';
import { visitorOf } from './assignments.ts';
import { visitDropped, visited, visitPlanned } from './events.ts';
import { type Done, type LedPlace, notAhead, workAtPlace, whoSaves } from './place.ts';
import { type Finding, findingsOf, insertFindings, insertVisit, replaceAnswers, updateVisit, type Visit, visitsOf } from './store-visits.ts';

export function planVisit(shell: Shell, actor: Actor, input: InputOf<typeof planning>): Answer<typeof planning> {
  return workAtPlace<{ id: string }, PlanVisitProblem>(shell, actor, 'visit', 'oversight.plan_visit', input, async (tx, place) => {
    const { id, plannedOn, purpose } = input;
    const [before] = await visitsOf(tx, { id });
    if (before) return isHere(place, before) && before.plannedOn === plannedOn && before.purpose === purpose ? ok({ events: [], answer: { id } }) : fail({ code: 'id_taken' });
    if (plannedOn < place.today) return fail({ code: 'visit_day_passed', on: plannedOn, today: place.today });
    const all = await visitsOf(tx, { seasonId: place.season.id, organisationId: place.organisation.id });
    if (all.length >= LIMITS.visits) return fail({ code: 'list_full', limit: LIMITS.visits });
    const who = await whoGoes(tx, place, input.person);
    if (!who.ok) return who;
    const planned = { id, plannedOn, purpose, ...who.value };
    await insertVisit(tx, { ...planned, ...ids(place), state: 'planned', wentOn: null, text: '', dropReason: '', revision: 1, savedBy: whoSaves(place), at: tx.recordedAt });
    return ok({ events: [visitPlanned(place, planned)], answer: { id } });
  });
}

async function whoGoes(tx: Tx, place: LedPlace, person: number | undefined) {
  if (person === undefined) return ok({ person: place.actor.personId, name: place.actor.name });
  const visitor = await visitorOf(tx, place, person);
  return visitor.ok ? ok({ person, name: visitor.value }) : visitor;
}

export function dropVisit(shell: Shell, actor: Actor, input: InputOf<typeof dropping>): Answer<typeof dropping> {
  return workAtPlace<{ id: string }, DropVisitProblem>(shell, actor, 'visit', 'oversight.drop_visit', input, async (tx, place) => {
    const [found] = await visitsOf(tx, { id: input.visit });
    if (!found || !isHere(place, found)) return fail({ code: 'visit_not_found' });
    if (found.state !== 'planned') return fail({ code: 'visit_not_planned' });
    await updateVisit(tx, found.id, { state: 'dropped', dropReason: input.reason, revision: found.revision + 1, savedBy: whoSaves(place) });
    return ok({ events: [visitDropped(place, found, input.reason)], answer: { id: found.id } });
  });
}

type Visiting = InputOf<typeof operation>;
type Answered = { id: string; revision: number; again: boolean };

/** Records a visit. A telephone that never heard the answer sends it again under the same id: then it is there already. */
export function visit(shell: Shell, actor: Actor, input: Visiting): Answer<typeof operation> {
  return workAtPlace<Answered, VisitProblem>(shell, actor, 'visit', 'oversight.visit', input, async (tx, place): Promise<Result<Done<Answered>, VisitProblem>> => {
    const [before] = await visitsOf(tx, { id: input.id });
    if (before && !isHere(place, before)) return fail({ code: 'id_taken' });
    if (before?.state === 'dropped') return fail({ code: 'visit_dropped' });
    if (before?.state === 'went' && input.revision === undefined) {
      return (await isSame(tx, before, input)) ? ok({ events: [], answer: { id: before.id, revision: before.revision, again: true } }) : fail({ code: 'visit_recorded_already', by: before.savedBy });
    }
    if (input.revision !== undefined && input.revision !== (before?.revision ?? 0)) return fail({ code: 'oversight_changed_meanwhile', by: before?.savedBy ?? place.actor.name });
    const checked = await check(tx, place, input);
    return checked.ok ? ok(await save(tx, place, input, before)) : checked;
  });
}

async function check(tx: Tx, place: LedPlace, { wentOn, findings, id }: Visiting): Promise<Result<void, VisitProblem>> {
  const day = notAhead(place, wentOn);
  if (!day.ok) return day;
  const early = findings.find(({ due }) => due < wentOn);
  if (early) return fail({ code: 'due_before_found', due: early.due, on: wentOn });
  if ((await findingsOf(tx, { ids: findings.map((each) => each.id) })).length > 0 || new Set(findings.map((each) => each.id)).size < findings.length) return fail({ code: 'id_taken' });
  const visits = (await visitsOf(tx, { seasonId: place.season.id, organisationId: place.organisation.id })).filter((each) => each.id !== id);
  if (visits.length >= LIMITS.visits) return fail({ code: 'list_full', limit: LIMITS.visits });
  const found = await findingsOf(tx, { seasonId: place.season.id, organisationId: place.organisation.id });
  return found.length + findings.length > LIMITS.findings ? fail({ code: 'list_full', limit: LIMITS.findings }) : ok(undefined);
}

async function save(tx: Tx, place: LedPlace, input: Visiting, before: Visit | undefined): Promise<Done<Answered>> {
  const { id, wentOn, text } = input;
  const savedBy = whoSaves(place);
  // Whoever corrects a visit did not make it.
  const who = before?.state === 'went' ? { person: before.person, name: before.name } : { person: place.actor.personId, name: place.actor.name };
  const revision = (before?.revision ?? 0) + 1;
  const answers = completeAnswers(input.answers).filter(({ answer }) => answer !== 'not-seen');
  if (before) await updateVisit(tx, id, { state: 'went', ...who, wentOn, text, revision, savedBy });
  else await insertVisit(tx, { id, ...ids(place), state: 'went', plannedOn: null, ...who, purpose: '', wentOn, text, dropReason: '', revision, savedBy, at: tx.recordedAt });
  await replaceAnswers(tx, id, answers);
  await insertFindings(tx, input.findings.map((each): Finding => ({ ...each, ...ids(place), visit: id, foundOn: wentOn, doneOn: null, result: '', revision: 1, savedBy })), tx.recordedAt);
  return { events: [visited(place, { id, revision, wentOn, ...who, text, answers, findings: input.findings })], answer: { id, revision, again: false } };
}

async function isSame(tx: Tx, before: Visit, { wentOn, text, answers, findings }: Visiting): Promise<boolean> {
  const seen = (given: readonly { readonly point: string; readonly answer: string; readonly note: string }[]): string => given.filter(({ answer }) => answer !== 'not-seen').map(({ point, answer, note }) => `${point} ${answer} ${note}`).toSorted().join('\n');
  if (before.wentOn !== wentOn || before.text !== text || seen(before.answers) !== seen(answers)) return false;
  const there = new Set((await findingsOf(tx, { ids: findings.map(({ id }) => id) })).filter((each) => each.visit === before.id).map(({ id }) => id));
  return findings.every(({ id }) => there.has(id));
}

function isHere(place: LedPlace, of: { readonly seasonId: number; readonly organisationId: number }): boolean {
  return of.seasonId === place.season.id && of.organisationId === place.organisation.id;
}

function ids(place: LedPlace): { readonly seasonId: number; readonly organisationId: number } {
  return { seasonId: place.season.id, organisationId: place.organisation.id };
}
