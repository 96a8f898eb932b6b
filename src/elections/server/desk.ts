import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showDesk as operation } from '../contract.ts';
import type { CountedBallot } from '../core/counted-ballot.ts';
import { PASS_NAMES, sortedBallots, totalsOfBallots } from '../core/pass.ts';
import { mayTakePass } from '../core/settle.ts';
import { type Totals, totalsOfFigures } from '../core/totals.ts';
import { actionsOf } from './actions.ts';
import { type CountAt, countAt, openDifferences } from './count-at.ts';
import { boardOf, takenOf } from './count-state.ts';
import { electionAt, type ElectionAt, regulationOf, tellerOf } from './election-at.ts';
import { votersOf } from './electorate.ts';
import { detailOf, listState, type ListState } from './list-state.ts';
import { standingFor } from './standing.ts';
import { type BatchRow, entriesOf, type PassRow } from './store-count.ts';
import type { TellerRow } from './store-elections.ts';
import { summaryOf } from './summary.ts';

type Output = OutputOf<typeof operation>;
type PassView = NonNullable<Output['pass']>;

/** The asking teller's own desk: the list, the batches, and of the entries the own ones alone. */
export function showDesk(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await electionAt(db, actor, 'count', input);
    if (!found.ok) return found;
    const at = found.value;
    const teller = tellerOf(at, actor);
    if (!teller) return fail({ code: 'not_a_teller' });
    const count = at.round.count === 0 ? undefined : await countAt(db, at, at.round);
    const batches = count?.state.batches ?? [];
    if (input.batch !== undefined && !batches.some((each) => each.id === input.batch)) return fail({ code: count ? 'batch_not_found' : 'box_not_returned' });
    const inHand = count && passInHand(count, teller, input.batch);
    const { frozen, rows } = await listState(db, at, at.round);
    const electorate = await votersOf(db, at, at.round);
    return ok({
      election: await summaryOf(db, at, actor), organisation: at.place.organisation.name, threshold: electorate?.threshold ?? null, regulation: regulationOf(at.election),
      list: listView(frozen, rows), seats: at.round.seats, form: frozen?.list.form ?? null,
      pass: count && inHand ? await passView(db, count, inHand) : null,
      batches: count ? count.state.batches.map((batch) => batchView(at, count, teller, batch)) : [],
      differencesOpen: count ? openDifferences(count) : 0,
      actions: actionsOf(await standingFor(db, at, actor), ['elections.issue', 'elections.return_box', 'elections.take_pass', 'elections.settle_difference', 'elections.make_protocol', 'elections.sign_protocol']),
    });
  });
}

function listView(frozen: ListState['frozen'], rows: ListState['rows']): Output['list'] {
  return (frozen?.list.names ?? []).map(({ place, person, label }) => {
    const row = rows.find((each) => each.person === person);
    return { place, name: label, detail: row ? detailOf(row) : '' };
  });
}

type OwnPass = Omit<PassRow, 'sums'>;

/** The own pass of the batch that was asked for, else the one that is open. */
function passInHand({ state }: CountAt, teller: TellerRow, batch: string | undefined): OwnPass | undefined {
  const own = state.passes.filter((each) => each.person_id === teller.person_id);
  return batch === undefined ? own.find((each) => !each.closed) : own.find((each) => each.batch_id === batch);
}

async function passView(db: Db, count: CountAt, own: OwnPass): Promise<PassView | null> {
  const batch = count.state.batches.find((each) => each.id === own.batch_id);
  if (!batch) return null;
  const { contest } = count.frozen;
  const key = { batch: own.batch_id, count: own.count, pass: own.pass };
  const entries = own.closed ? [] : await entriesOf(db, key);
  const ballots = entries.flatMap((each) => (each.ballot === null ? [] : [{ id: each.id, ballot: JSON.parse(each.ballot) as CountedBallot }]));
  const sums = own.entered_as === 'sums' && !own.closed ? await sumsOf(db, key) : null;
  const totals = sums ?? (own.closed ? totalsOfFigures(contest.names, () => 0) : totalsOfBallots(contest, sortedBallots(ballots.map((each) => each.ballot))));
  return {
    batch: batch.id, number: batch.number, size: batch.size, count: own.count, pass: own.pass, by: own.entered_as, state: stateOf(count, own), sums: sums && plain(sums),
    entered: own.closed ? batch.size : own.entered_as === 'sums' ? (sums?.papers ?? 0) : ballots.length, ballots, totals: plain(totals),
  };
}

async function sumsOf(db: Db, key: { batch: string; count: number; pass: 'A' | 'B' }): Promise<Totals | null> {
  const row = await db.selectFrom('count_passes').select('sums').where('batch_id', '=', key.batch).where('count', '=', key.count).where('pass', '=', key.pass).executeTakeFirst();
  return row?.sums == null ? null : (JSON.parse(row.sums) as Totals);
}

function plain(totals: Totals): PassView['totals'] {
  return { papers: totals.papers, valid: totals.valid, invalid: totals.invalid.map((each) => ({ ...each })), votes: [...totals.votes], against: [...totals.against] };
}

/** Sealed until the other pass is finished as well. */
export function stateOf({ state }: CountAt, pass: OwnPass): 'open' | 'sealed' | 'opened' {
  if (!pass.closed) return 'open';
  return state.opened.some((each) => each.batch_id === pass.batch_id) ? 'opened' : 'sealed';
}

function batchView(at: ElectionAt, count: CountAt, teller: TellerRow, batch: BatchRow): Output['batches'][number] {
  const passes = count.state.passes.filter((each) => each.batch_id === batch.id);
  const mine = passes.find((each) => each.person_id === teller.person_id);
  const free = PASS_NAMES.filter((name) => !passes.some((each) => each.pass === name));
  const board = boardOf(at.tellers);
  const may = !mine && board !== null && free.some((name) => mayTakePass(board, takenOf(passes, batch.id), teller.participant, name).ok);
  return { batch: batch.id, number: batch.number, size: batch.size, mine: mine?.pass ?? null, mineState: mine ? stateOf(count, mine) : null, free, may };
}
