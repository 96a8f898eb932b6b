import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { formatShare } from '#foundation/vietnamese-format.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { result as operation } from '../contract.ts';
import { findingKey } from '../core/reconcile.ts';
import { type RoundResult, resultOf } from '../core/result.ts';
import { reasonsOf, type ResultReason } from '../core/result-reasons.ts';
import type { Totals } from '../core/totals.ts';
import { actionsOf } from './actions.ts';
import { begunCount, type CountAt, roundOf } from './count-at.ts';
import { acceptedKeys } from './count-state.ts';
import { electionAt, type ElectionAt } from './election-at.ts';
import { votersOf } from './electorate.ts';
import { findingView } from './finding-view.ts';
import { detailOf, listState } from './list-state.ts';
import { roundProtocol, type RoundProtocol } from './outcomes.ts';
import type { RollBase } from './roll.ts';
import { standingFor } from './standing.ts';
import type { RoundRow } from './store-elections.ts';
import { countRows } from './store-count.ts';
import { mayKnow, summaryOf } from './summary.ts';

type Output = OutputOf<typeof operation>;

/** The result of a round with the reasons for each person, for who may know it. */
export function result(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await electionAt(db, actor, 'read', input);
    if (!found.ok) return found;
    const at = found.value;
    const round = roundOf(at, input.round);
    if (!round.ok) return round;
    const protocol = await roundProtocol(db, at.election.id, round.value);
    if (!mayKnow(at, actor, protocol)) return fail({ code: 'result_not_open' });
    const count = await begunCount(db, at, round.value);
    if (!count.ok) return count;
    const totals = count.value.state.count.totals;
    const electorate = await votersOf(db, at, round.value);
    if (!totals || !electorate) return fail({ code: 'count_unfinished' });
    return ok(await view(db, at, actor, { round: round.value, count: count.value, totals, base: baseFor(electorate, protocol), protocol }));
  });
}

interface Counted {
  readonly round: RoundRow;
  readonly count: CountAt;
  readonly totals: Totals;
  readonly base: Pick<RollBase, 'meeting' | 'summoned' | 'base'>;
  readonly protocol: RoundProtocol | null;
}

/** From the protocol on its base stands, whoever comes or goes afterwards. */
function baseFor(electorate: RollBase, protocol: RoundProtocol | null): Counted['base'] {
  return protocol?.protocol.base ?? electorate;
}

async function view(db: Db, at: ElectionAt, actor: Actor, of: Counted): Promise<Output> {
  const { state, frozen } = of.count;
  const outcome = resultOf(frozen.contest, of.base.meeting, of.base.base, of.totals);
  const accepted = acceptedKeys(state.accepted, of.round.count);
  const name = (place: number): string => frozen.list.names[place - 1]?.label ?? '';
  const recounts = await countRows(db, at.election.id, of.round.round);
  const compared = state.count.batches.flatMap((each) => each.comparison.cells);
  return {
    election: await summaryOf(db, at, actor), round: of.round.round, summoned: of.base.summoned, base: of.base.base, threshold: outcome.threshold,
    issued: state.papers.issued ?? 0, returned: state.papers.returned ?? 0, valid: outcome.valid,
    invalid: outcome.invalid.map(({ reason, rule, papers }) => ({ reason, rule, ballots: papers })),
    people: await peopleOf(db, at, of, outcome), elected: outcome.elected.map(name), tied: outcome.tied.map(name), unfilled: outcome.unfilled, next: outcome.next,
    rules: [...outcome.rules], checks: state.findings.map((each) => ({ ...findingView(at.pack, each), accepted: accepted.has(findingKey(each)) })),
    differences: { found: compared.length, settled: [...state.settlements.values()].flat().length },
    recount: of.protocol?.protocol.recountOf ? { count: of.protocol.protocol.recountOf.count, changed: of.protocol.protocol.recountOf.verdict === 'changed', reason: recounts.at(-1)?.reason ?? '' } : null,
    decided: of.round.decided === null || of.round.decided_at === null ? null : { decision: of.round.decided, newNames: at.rounds.find((each) => each.round === of.round.round + 1)?.names_added ?? false, at: of.round.decided_at },
    actions: actionsOf(await standingFor(db, at, actor), ['elections.recount', 'elections.make_protocol', 'elections.decide_next', 'elections.announce']),
  };
}

async function peopleOf(db: Db, at: ElectionAt, of: Counted, outcome: RoundResult): Promise<Output['people']> {
  const { rows } = await listState(db, at, of.round);
  const reasons = reasonsOf(of.count.frozen.contest, of.base.base, of.totals, outcome);
  return of.count.frozen.list.names.map(({ place, person, label }) => {
    const row = rows.find((each) => each.person === person);
    const votes = of.totals.votes[place - 1] ?? 0;
    const rank = outcome.elected.indexOf(place);
    return {
      place, name: label, detail: row ? detailOf(row) : '', votes, against: of.totals.against[place - 1] ?? 0,
      percentOfSummoned: formatShare(votes, of.base.summoned, 'round').replace('%', ''), rank: rank < 0 ? null : rank + 1,
      outcome: rank >= 0 ? 'elected' : outcome.tied.includes(place) ? 'tied' : 'not-elected', why: whyOf(reasons[place - 1]),
    };
  });
}

/** The sentence's code and figures with the rule that decided last; all rules stand in its facts. */
function whyOf(reason: ResultReason | undefined): Output['people'][number]['why'] {
  if (!reason) return [];
  const { code, ...facts } = reason;
  return [{ code, rule: reason.rules.at(-1) ?? '', facts }];
}

