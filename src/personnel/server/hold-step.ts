import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { amendStep as amending, holdStep as holding } from '../contract.ts';
import { decideStep, type ToldStep } from '../core/decide-step.ts';
import type { AmendProblem, StepProblem } from '../core/problems.ts';
import { mayAmend, passes, progressOf, standingSteps, votesNeeded } from '../core/process.ts';
import type { HeldStep, StepNumber } from '../core/step.ts';
import { deskOf, judgedPeople } from './desk.ts';
import { stepHeld } from './events.ts';
import type { PersonnelParts } from './parts.ts';
import { seal } from '#platform/sealed.ts';
import { peopleOf, setProgress } from './store-people.ts';
import { insertStep, stepPlace, type StepRow, tellingsOf } from './store-steps.ts';
import { findingsView } from './views.ts';
import { type Done, workOnOpenScheme, type WorkPlace } from './work.ts';

interface StepAnswer {
  passed: string[];
  notPassed: string[];
  needed: number;
  findings: ReturnType<typeof findingsView>;
}

/** Records one conference. @rule R-NS-1…3 */
export function holdStep(shell: Shell, actor: Actor, input: InputOf<typeof holding>, parts: PersonnelParts): Answer<typeof holding> {
  return workOnOpenScheme(shell, actor, { operation: 'personnel.hold_step', right: 'personnel', parts }, input, async (tx, place): Promise<Result<Done<StepAnswer>, StepProblem>> => {
    const again = await toldBefore(tx, place, input.id);
    if (again) return again;
    const world = { people: await peopleOf(tx, place.season.id, [place.organisation.id]), steps: standingSteps(await tellingsOf(tx, place.season.id, [place.organisation.id])), today: place.today };
    const told = toldOf(input, input.track, input.step as StepNumber);
    const decided = decideStep(told, world);
    return decided.ok ? record(tx, place, { held: { ...decided.value, id: input.id }, text: input.text, amends: null, reason: null }) : decided;
  });
}

/** Tells the latest conference again; the earlier telling stays to be seen. */
export function amendStep(shell: Shell, actor: Actor, input: InputOf<typeof amending>, parts: PersonnelParts): Answer<typeof amending> {
  return workOnOpenScheme(shell, actor, { operation: 'personnel.amend_step', right: 'personnel', parts }, input, async (tx, place): Promise<Result<Done<StepAnswer>, AmendProblem>> => {
    const again = await toldBefore(tx, place, input.id);
    if (again) return again;
    const steps = standingSteps(await tellingsOf(tx, place.season.id, [place.organisation.id]));
    const before = steps.find(({ id }) => id === input.step);
    if (!before) return fail({ code: 'step_not_found' });
    if (!mayAmend(before, steps)) return fail({ code: 'step_latest_only' });
    const world = { people: await peopleOf(tx, place.season.id, [place.organisation.id]), steps: steps.filter(({ id }) => id !== before.id), today: place.today };
    const decided = decideStep(toldOf(input, before.track, before.step), world);
    return decided.ok ? record(tx, place, { held: { ...decided.value, id: input.id }, text: input.text, amends: before.id, reason: input.reason }) : decided;
  });
}

function toldOf({ heldOn, summoned, present, minutes, votes }: Pick<InputOf<typeof holding>, 'heldOn' | 'summoned' | 'present' | 'minutes' | 'votes'>, track: ToldStep['track'], step: StepNumber): ToldStep {
  return { track, step, heldOn, summoned, present, minutes, votes };
}

/** The same telling sent again records nothing; an id of another organisation is refused. */
async function toldBefore(tx: Tx, place: WorkPlace, id: string): Promise<Result<Done<StepAnswer>, { readonly code: 'id_taken' }> | undefined> {
  const at = await stepPlace(tx, id);
  if (!at) return undefined;
  const step = (await tellingsOf(tx, place.season.id, [place.organisation.id])).find((each) => each.id === id);
  return step ? ok({ events: [], answer: await answerOf(tx, place, step) }) : fail({ code: 'id_taken' });
}

async function record(tx: Tx, place: WorkPlace, of: { readonly held: HeldStep; readonly text: string; readonly amends: string | null; readonly reason: string | null }): Promise<Result<Done<StepAnswer>, never>> {
  const { salt, sha256 } = seal(of.text);
  const row: StepRow = { ...of.held, organisationId: place.organisation.id, text: of.text, salt, sha256, amends: of.amends, reason: of.reason, recordedAt: tx.recordedAt, recordedBy: place.by.actor.name };
  await insertStep(tx, place.season.id, place.entryNumber, row);
  const [people, steps] = [await peopleOf(tx, place.season.id, [place.organisation.id]), standingSteps(await tellingsOf(tx, place.season.id, [place.organisation.id]))];
  // A telling that replaces another may have left persons out who stood in it.
  await setProgress(tx, people.filter(({ track }) => track === row.track).map(({ id }) => {
    const { step, state } = progressOf(id, steps);
    return { id, step, passed: state !== 'not-passed' };
  }));
  return ok({ events: [stepHeld(place, row)], answer: await answerOf(tx, place, row) });
}

async function answerOf(tx: Tx, place: WorkPlace, step: HeldStep): Promise<StepAnswer> {
  const people = judgedPeople(await deskOf(tx, place, tx.recordedAt), place);
  const named = new Set(step.votes.map(({ person }) => person));
  return {
    passed: step.votes.filter((vote) => passes(step, vote)).map(({ person }) => person), notPassed: step.votes.filter((vote) => !passes(step, vote)).map(({ person }) => person), needed: votesNeeded(step.summoned),
    findings: findingsView(people.filter(({ person }) => named.has(person.id)).flatMap(({ findings }) => findings.filter(({ code }) => code === 'opinions_differ' || code === 'not_passed'))),
  };
}
