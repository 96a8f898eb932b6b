import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { takePass as operation } from '../contract.ts';
import { PASS_NAMES, type PassName } from '../core/pass.ts';
import type { PassProblem } from '../core/problems.ts';
import { mayTakePass } from '../core/settle.ts';
import { boardOf, takenOf } from './count-state.ts';
import { personOf, type Work, workAtElection } from './election-at.ts';
import { type BatchAt, batchOf } from './pass-at.ts';
import { insertPass, type PassRow, passRows } from './store-count.ts';

type Input = InputOf<typeof operation>;
type Taken = { pass: PassName; size: number };

/** A teller takes one pass of a batch; a person, whatever the account, never takes both (the table refuses it as well). @rule R-190-8.2 */
export function takePass(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  return workAtElection(shell, actor, 'count', 'elections.take_pass', input, async (tx, at): Work<Taken, PassProblem> => {
    const found = await batchOf(tx, actor, at, input.batch);
    if (!found.ok) return found;
    const { teller, batch } = found.value;
    const passes = (await passRows(tx, at.election.id, at.round.round, at.round.count)).filter((each) => each.batch_id === batch.id);
    const pass = decide(found.value, passes, input);
    if (!pass.ok) return pass;
    const { count, round } = at.round;
    await insertPass(tx, { batch_id: batch.id, count, pass: pass.value, participant: teller.participant, full_name: teller.full_name, person_id: teller.person_id, entered_as: input.by });
    const event = {
      kind: 'elections.pass_taken', election: at.election.id, round, count, batch: batch.id, number: batch.number, pass: pass.value, by: personOf(teller), holder: teller.person_id, as: input.by,
    };
    return ok({ events: [event], answer: { pass: pass.value, size: batch.size } });
  });
}

function decide({ at, teller, batch }: BatchAt, passes: readonly Omit<PassRow, 'sums'>[], input: Input): Result<PassName, PassProblem> {
  const board = boardOf(at.tellers);
  if (!board) return fail({ code: 'not_a_teller' });
  const first = passes[0];
  const wanted = input.pass ?? PASS_NAMES.find((name) => !passes.some((each) => each.pass === name)) ?? 'A';
  if (passes.some((each) => each.person_id === teller.person_id)) return fail({ code: 'same_person_both_passes' });
  const taken = mayTakePass(board, takenOf(passes, batch.id), teller.participant, wanted);
  if (taken.ok) return ok(wanted);
  if (taken.problem.code !== 'pass_taken') return fail(taken.problem);
  return fail({ code: 'pass_taken', pass: wanted, by: passes.find((each) => each.pass === wanted)?.full_name ?? first?.full_name ?? '' });
}
