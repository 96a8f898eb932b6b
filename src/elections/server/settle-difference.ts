import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { settleDifference as operation } from '../contract.ts';
import { type ComparedBatch } from '../core/count.ts';
import type { DifferenceProblem } from '../core/problems.ts';
import { arrangementFor, maySettle, type PassTaken } from '../core/settle.ts';
import type { Cell } from '../core/totals.ts';
import { type CountAt, countAt, openDifferences } from './count-at.ts';
import { boardOf, takenOf } from './count-state.ts';
import { type ElectionAt, personOf, tellerOf, type Work, workAtElection } from './election-at.ts';
import { type BatchRow, insertSettlement, type SettlementRow } from './store-count.ts';
import type { TellerRow } from './store-elections.ts';

type Input = InputOf<typeof operation>;
type Answered = { settled: boolean; open: number };

/**
 * Somebody looks at the papers and says the figure of a cell in which the passes differ. A third settles alone; where two count, both say the same.
 * Both first figures stay. @rule R-190-8.2
 */
export function settleDifference(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  return workAtElection(shell, actor, 'count', 'elections.settle_difference', input, async (tx, at, entry): Work<Answered, DifferenceProblem> => {
    const teller = tellerOf(at, actor);
    if (!teller || teller.person_id === null) return fail({ code: 'not_a_teller' });
    const count = at.round.count === 0 ? undefined : await countAt(tx, at, at.round);
    const open = openCell(count, input);
    if (!open.ok) return open;
    const { batch, compared, state } = open.value;
    const said = state.said.filter((each) => each.batch_id === batch.id && each.cell === input.cell);
    const settled = decide(at, actor, teller, takenOf(state.passes, batch.id), said, batch, input);
    if (!settled.ok) return settled;
    const { round, count: number } = at.round;
    const { cell, paper, cause, note } = input;
    const of = { batch_id: batch.id, count: number, cell, participant: teller.participant, full_name: teller.full_name, person_id: teller.person_id, paper, cause, note };
    await insertSettlement(tx, of, entry);
    const differs = compared.comparison.cells.find((each) => each.cell === cell);
    const event = {
      kind: 'elections.figure_found', election: at.election.id, round, count: number, batch: batch.id, number: batch.number, cell, first: differs?.first ?? 0, second: differs?.second ?? 0,
      paper, cause, note, by: personOf(teller), holder: teller.person_id, settled: settled.value,
    };
    return ok({ events: [event], answer: { settled: settled.value, open: openDifferences(open.value) - (settled.value ? 1 : 0) } });
  });
}

type OpenCell = CountAt & { readonly batch: BatchRow; readonly compared: ComparedBatch };

/** The batch and its comparison, when the cell is one that differs and is not settled. */
function openCell(count: CountAt | undefined, input: Input): Result<OpenCell, DifferenceProblem> {
  const batch = count?.state.batches.find((each) => each.id === input.batch);
  if (!count || !batch) return fail({ code: 'batch_not_found' });
  const compared = count.state.count.batches.find((each) => each.batch === batch.number);
  if (!compared) return fail({ code: 'passes_not_finished' });
  const cell = input.cell as Cell;
  if (!compared.comparison.cells.some((each) => each.cell === cell)) return fail({ code: 'difference_not_found' });
  return compared.open.includes(cell) ? ok({ ...count, batch, compared }) : fail({ code: 'difference_settled' });
}

/** Whether this person's word settles the cell; false: the other has to say the same. */
function decide(at: ElectionAt, actor: Actor, teller: TellerRow, taken: readonly PassTaken[], said: readonly SettlementRow[], batch: BatchRow, input: Input): Result<boolean, DifferenceProblem> {
  if (said.some((each) => each.person_id === teller.person_id)) return fail({ code: 'settler_said_already' });
  if (input.paper > batch.size) return fail({ code: 'paper_figure_above_batch', size: batch.size });
  const before = said.map((each) => each.participant);
  const refusal = settleRefusal(at, actor, taken, before);
  if (refusal) return fail(refusal);
  const other = said.find((each) => each.paper !== input.paper);
  if (other) return fail({ code: 'other_figure_found', figure: other.paper });
  const board = boardOf(at.tellers);
  return ok(board !== null && maySettle(board, taken, [...before, teller.participant]).ok);
}

/**
 * Why this person may not say what the papers show. Nobody settles a difference of the own entry alone: with three tellers a third who made neither
 * pass does, the head teller unless he counted this batch himself; with fewer, both who counted say it.
 */
export function settleRefusal(at: ElectionAt, actor: Actor, taken: readonly PassTaken[], before: readonly string[]): DifferenceProblem | undefined {
  const board = boardOf(at.tellers);
  const teller = tellerOf(at, actor);
  if (!board || !teller) return { code: 'not_a_teller' };
  const allowed = maySettle(board, taken, [...before, teller.participant]);
  if (!allowed.ok && allowed.problem.code !== 'both_needed') return allowed.problem;
  if (arrangementFor(board.tellers.length) !== 'third-settles' || taken.some((each) => each.by === board.head)) return undefined;
  const isHead = teller.participant === board.head && acting(actor, 'settle', at.place.organisation.path) !== undefined;
  return isHead ? undefined : { code: 'settler_not_allowed' };
}
