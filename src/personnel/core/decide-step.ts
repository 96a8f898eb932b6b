import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Candidate } from './person.ts';
import type { PersonMissing, StepRefusal } from './problems.ts';
import { type NextStep, nextStep, presenceNeeded, progressOf } from './process.ts';
import type { HeldStep } from './step.ts';

type Person = Pick<Candidate, 'id' | 'track' | 'fullName'>;
export type ToldStep = Omit<HeldStep, 'id' | 'round'>;

/** What a telling is judged by. */
export interface StepWorld {
  readonly people: readonly Person[];
  readonly steps: readonly HeldStep[];
  readonly today: Day;
}

/**
 * A conference as it may be recorded, with the round in which it stands.
 * @rule R-NS-1 order of the steps @rule R-NS-2 re-election before the first time @rule R-NS-3 two thirds of those summoned
 */
export function decideStep(told: ToldStep, world: StepWorld): Result<HeldStep, StepRefusal | PersonMissing> {
  const { people, steps, today } = world;
  if (told.heldOn > today) return fail({ code: 'day_in_future', day: told.heldOn });
  const pending = told.track === 'first-time' ? nextStep('re-election', people, steps) : null;
  if (pending) return fail({ code: 're_election_first', next: pending.step });
  const next = nextStep(told.track, people, steps);
  if (!next) return fail(nobodyWaits(told, world));
  if (told.step !== next.step) return fail({ code: 'step_not_next', track: told.track, next: next.step });
  const before = next.after?.heldOn ?? lastDay(told, steps);
  if (before !== null && told.heldOn < before) return fail({ code: 'step_before_previous', previous: before });
  const { present, summoned } = told;
  if (present > summoned) return fail({ code: 'present_above_summoned', present, summoned });
  if (present * 3 < summoned * 2 || summoned === 0) return fail({ code: 'step_without_quorum', present, summoned, needed: Math.max(1, presenceNeeded(summoned)) });
  const votes = checkVotes(told, next, world);
  return votes.ok ? ok({ ...told, id: '', round: next.round }) : votes;
}

/** First-time conferences come after the last of re-election. @rule R-NS-2 */
function lastDay(told: ToldStep, steps: readonly HeldStep[]): Day | null {
  if (told.track === 're-election') return null;
  return steps.filter((each) => each.track === 're-election').map((each) => each.heldOn).toSorted().at(-1) ?? null;
}

function nobodyWaits(told: ToldStep, { people, steps }: StepWorld): StepRefusal | PersonMissing {
  const through = people.find((each) => told.votes.some((vote) => vote.person === each.id) && progressOf(each.id, steps).state === 'introduced');
  return through ? { code: 'person_passed_already', name: through.fullName } : { code: 'step_names_nobody' };
}

function checkVotes(told: ToldStep, next: NextStep, { people, steps }: StepWorld): Result<null, StepRefusal | PersonMissing> {
  if (told.votes.length === 0) return fail({ code: 'step_names_nobody' });
  const seen = new Set<string>();
  for (const { person, votes } of told.votes) {
    const found = people.find((each) => each.id === person);
    if (!found) return fail({ code: 'person_not_found' });
    const name = found.fullName;
    if (seen.has(person)) return fail({ code: 'step_names_twice', name });
    seen.add(person);
    if (found.track !== told.track) return fail({ code: 'person_of_other_track', name, track: found.track });
    if (!next.people.includes(person)) return fail(whyNot(found, next, steps));
    if (told.step === 1 && votes !== null) return fail({ code: 'votes_not_at_first_step', name });
    if (told.step > 1 && votes === null) return fail({ code: 'votes_missing', name });
    if (votes !== null && votes > told.present) return fail({ code: 'votes_above_present', name, votes, present: told.present });
  }
  const left = told.step === 1 ? undefined : people.find(({ id }) => next.people.includes(id) && !seen.has(id));
  return left ? fail({ code: 'person_left_out', name: left.fullName }) : ok(null);
}

function whyNot({ id, fullName: name }: Person, next: NextStep, steps: readonly HeldStep[]): StepRefusal {
  const progress = progressOf(id, steps);
  if (progress.state === 'introduced') return { code: 'person_passed_already', name };
  const failed = progress.votes.find((each) => !each.passed)?.step;
  return { code: 'person_out_before', name, step: failed ?? (next.step === 1 ? 1 : (next.step - 1) as HeldStep['step']) };
}
