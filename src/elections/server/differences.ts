import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { differences as operation } from '../contract.ts';
import type { ComparedBatch } from '../core/count.ts';
import { type Cell, cellsOf, figureOf } from '../core/totals.ts';
import type { Cause } from '../core/settle.ts';
import { type CountAt, countAt } from './count-at.ts';
import { arrangementOf, takenOf } from './count-state.ts';
import { electionAt, type ElectionAt, tellerOf } from './election-at.ts';
import { settleRefusal } from './settle-difference.ts';
import { summaryOf } from './summary.ts';

type Output = OutputOf<typeof operation>;
type BatchView = Output['batches'][number];

/** Where finished passes differ; of a batch with a pass that is not finished nothing is shown. */
export function differences(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await electionAt(db, actor, 'count', input);
    if (!found.ok) return found;
    const at = found.value;
    if (!tellerOf(at, actor)) return fail({ code: 'not_a_teller' });
    const count = at.round.count === 0 ? undefined : await countAt(db, at, at.round);
    if (!count) return fail({ code: 'passes_not_finished' });
    return ok({ election: await summaryOf(db, at, actor), arrangement: arrangementOf(at.tellers) ?? '', batches: count.state.count.batches.map((each) => batchView(at, actor, count, each)) });
  });
}

function batchView(at: ElectionAt, actor: Actor, count: CountAt, compared: ComparedBatch): BatchView {
  const { state, frozen } = count;
  const row = state.batches.find((each) => each.number === compared.batch);
  const id = row?.id ?? '';
  const by = (pass: 'A' | 'B') => state.passes.find((each) => each.batch_id === id && each.pass === pass)?.full_name ?? '';
  const refusal = compared.open.length === 0 ? { code: 'difference_settled' as const } : settleRefusal(at, actor, takenOf(state.passes, id), []);
  return {
    batch: id, number: compared.batch, size: compared.cut, count: at.round.count, by: { A: by('A'), B: by('B') },
    cells: cellsOf(frozen.contest.names).filter((cell) => shown(cell, compared)).map((cell) => cellView(actor, count, compared, id, cell)),
    kinds: compared.comparison.kinds.map((each) => ({ ballot: each.ballot, a: each.first, b: each.second })),
    action: { operation: 'elections.settle_difference', may: refusal === undefined, who: at.tellers.length > 2 ? 'head-teller' : 'teller', because: refusal ? { code: refusal.code, facts: {} } : null },
  };
}

/** Empty reasons and columns of no use are left out; what differs never is. */
function shown(cell: Cell, { first, second }: ComparedBatch): boolean {
  return !(cell.startsWith('invalid:') || cell.startsWith('against:')) || figureOf(first, cell) > 0 || figureOf(second, cell) > 0;
}

function cellView(actor: Actor, { state, frozen }: CountAt, compared: ComparedBatch, batch: string, cell: Cell): BatchView['cells'][number] {
  const place = /^(?:votes|against):(\d+)$/.exec(cell)?.[1];
  const differs = compared.comparison.cells.some((each) => each.cell === cell);
  const said = state.said.filter((each) => each.batch_id === batch && each.cell === cell);
  const last = said.at(-1);
  const settled = differs && !compared.open.includes(cell) && last;
  return {
    cell, place: place === undefined ? null : Number(place), name: place === undefined ? null : (frozen.list.names[Number(place) - 1]?.label ?? null),
    a: figureOf(compared.first, cell), b: figureOf(compared.second, cell), differs,
    settled: settled ? { paper: settled.paper, cause: settled.cause as Cause, note: settled.note, by: said.map((each) => each.full_name), at: settled.at } : null,
    proposed: !settled && last ? { paper: last.paper, cause: last.cause as Cause, by: last.full_name, mine: last.person_id === actor.personId } : null,
  };
}
