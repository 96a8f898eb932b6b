import type { Db } from '#database/connect.ts';
import { dayOf } from '#foundation/day.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import { holdersOf } from '#people/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { show as operation } from '../contract.ts';
import { formFor } from '../core/contest.ts';
import { judgeList } from '../core/freeze.ts';
import { isListed } from '../core/list.ts';
import type { RegulationId } from '../core/packs/pack.ts';
import { packOf } from '../core/packs/packs.ts';
import { inListOrder } from '../core/rules/list-order.ts';
import { findingKey } from '../core/reconcile.ts';
import { actionsOf } from './actions.ts';
import { allOpened, type CountAt, countAt, roundOf } from './count-at.ts';
import { acceptedKeys, arrangementOf, paperFindings } from './count-state.ts';
import { stateOf } from './desk.ts';
import { electionAt, type ElectionAt, regulationOf } from './election-at.ts';
import { votersOf } from './electorate.ts';
import { findingView, slateView } from './finding-view.ts';
import { listToJudge } from './freeze-list.ts';
import { detailOf, listState, type ListState } from './list-state.ts';
import { roundProtocol, type RoundProtocol } from './outcomes.ts';
import { presidiumOf } from './roll.ts';
import { standingFor } from './standing.ts';
import { countRows } from './store-count.ts';
import { motionRows, type RoundRow } from './store-elections.ts';
import { type CandidacyRow, reopenedRows } from './store-lists.ts';
import { mayKnow, stageOf, summaryOf } from './summary.ts';

type Output = OutputOf<typeof operation>;

/** One election with everything but the figures of passes; those are the desk's, the differences' and the result's. */
export function show(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await electionAt(db, actor, 'read', input);
    if (!found.ok) return found;
    const at = found.value;
    const round = roundOf(at, input.round);
    if (!round.ok) return round;
    const { season, organisation } = at.place;
    const electorate = await votersOf(db, at, round.value);
    const count = await countAt(db, at, round.value);
    const protocol = await roundProtocol(db, at.election.id, round.value);
    return ok({
      season: { code: season.code, name: season.nameVi }, organisation: { code: organisation.code, name: organisation.name }, regulation: regulationView(regulationOf(at.election), at.election.switched_off),
      base: electorate && { meeting: electorate.meeting, summoned: electorate.summoned, base: electorate.base, threshold: electorate.threshold, present: electorate.present },
      election: await summaryOf(db, at, actor), rounds: await roundsView(db, at), motions: await motionsView(db, at),
      list: await listView(db, at, round.value), tellers: await tellersView(db, at, dayOf(shell.now())), papers: papersView(at, count),
      counts: (await countRows(db, at.election.id, round.value.round)).map((each) => ({ count: each.count, reason: each.reason, finished: each.count < round.value.count || (count !== undefined && allOpened(count)) })),
      batches: count ? batchesView(count, actor) : [], checks: checksView(at, count),
      protocol: protocol && mayKnow(at, actor, protocol) ? protocolView(protocol) : null, actions: actionsOf(await standingFor(db, at, actor)),
    });
  });
}

/** The edition of the rules, with those of its rules that apply without a source. */
export function regulationView(id: RegulationId, switchedOff: readonly string[]): Output['regulation'] {
  const { name, tie, tooFew, manyOver } = packOf(id);
  const applied = [tie, tooFew.committee, tooFew.delegates, manyOver].filter((each) => each.mark === 'G' && !switchedOff.includes(each.rule)).map((each) => each.rule);
  return { id, name: { vi: name.vi, en: name.en }, unconfirmed: [...new Set(applied)] };
}

async function roundsView(db: Db, at: ElectionAt): Promise<Output['rounds']> {
  const views: Output['rounds'] = [];
  for (const round of at.rounds) views.push({ round: round.round, kind: round.kind, seats: round.seats, stage: await stageOf(db, at, round), decided: round.decided });
  return views;
}

async function motionsView(db: Db, at: ElectionAt): Promise<Output['motions']> {
  return (await motionRows(db, at.election.id)).map((row) => ({ subject: row.subject, at: row.at, vote: { present: row.present, for: row.votes_for, against: row.votes_against, other: row.votes_other } }));
}

async function listView(db: Db, at: ElectionAt, round: RoundRow): Promise<Output['list']> {
  const list = await listState(db, at, round);
  const judged = judgeList(await listToJudge(db, { ...at, round }, { present: 0, for: 0, against: 0, other: 0 }));
  const reopened = await reopenedRows(db, at.election.id, round.round);
  const listed = list.candidacies.filter(isListed).length;
  return {
    state: round.list_open ? 'open' : 'frozen', version: list.frozen?.list.version ?? null, hash: list.frozen?.row.hash ?? null, frozenAt: list.frozen?.row.at ?? null,
    form: list.frozen?.list.form ?? (listed === 0 ? null : formFor(at.pack, listed, round.seats)), candidates: candidatesView(at, list),
    findings: list.frozen ? [] : judged.findings.map((each) => slateView(at.pack, each)), allowed: list.frozen !== null || judged.allowed, opinionBallotNeeded: list.frozen === null && judged.opinionBallotNeeded,
    opinion: round.opinion && { issued: round.opinion.issued, returned: round.opinion.returned },
    versions: list.versions.map((each) => {
      const reopening = reopened.find((other) => other.version === each.version);
      return { version: each.version, hash: each.hash, frozenAt: each.at, void: reopening !== undefined, reason: reopening?.reason ?? '' };
    }),
  };
}

/** In the order of the paper; who is no longer listed comes after. */
function candidatesView(at: ElectionAt, list: ListState): Output['list']['candidates'] {
  const order = inListOrder(at.pack, list.candidacies.filter(isListed).map((each) => each.person)).map((each) => each.id);
  const placeOf = (row: CandidacyRow): number | null => {
    if (list.frozen) return list.frozen.list.names.find((each) => each.person === row.person && isListed(row))?.place ?? null;
    return isListed(row) ? order.indexOf(row.person) + 1 : null;
  };
  return list.rows
    .map((row) => ({
      id: row.id, place: placeOf(row), participant: row.outsider ? null : row.person, name: row.full_name, detail: detailOf(row), by: row.put_by, nominatedBy: row.nominator_name,
      supporters: row.supporters, convenerMember: row.convener_member, state: row.state, reason: row.reason,
      opinion: row.agree === null || row.disagree === null ? null : { agree: row.agree, disagree: row.disagree },
    }))
    .toSorted((one, other) => (one.place ?? 10_000) - (other.place ?? 10_000));
}

async function tellersView(db: Db, at: ElectionAt, today: ReturnType<typeof dayOf>): Promise<Output['tellers']> {
  const people = await holdersOf(db, at.place.organisation.id, 'count', today);
  const nameOf = (id: number): string => people.find((each) => each.id === id)?.name ?? at.tellers.find((each) => each.person_id === id)?.full_name ?? '';
  return {
    arrangement: arrangementOf(at.tellers), presidium: await presidiumOf(db, at.place.congress.id), people,
    members: at.tellers.map((each) => ({ participant: each.participant, name: each.full_name, role: each.role, person: each.person_id === null ? null : { id: each.person_id, name: nameOf(each.person_id) } })),
  };
}

function papersView(at: ElectionAt, count: CountAt | undefined): Output['papers'] {
  const papers = count?.state.papers;
  const accepted = acceptedKeys(count?.state.accepted ?? [], 0);
  return {
    layoutHash: count?.frozen.row.layout_hash ?? null, present: papers?.present ?? null, printed: papers?.printed ?? null, issued: papers?.issued ?? null, spoiled: papers?.spoiled ?? null,
    unused: papers?.unused ?? null, returned: papers?.returned ?? null,
    findings: papers ? paperFindings(papers).map((each) => ({ ...findingView(at.pack, each), accepted: accepted.has(findingKey(each)) })) : [],
  };
}

/** Who makes which pass and how far it is; never what is in it. */
function batchesView(count: CountAt, actor: Actor): Output['batches'] {
  const { state, round } = count;
  return state.batches.map((batch) => {
    const pass = (name: 'A' | 'B') => {
      const row = state.passes.find((each) => each.batch_id === batch.id && each.pass === name);
      return { state: row ? stateOf(count, row) : ('free' as const), by: row?.full_name ?? null, mine: row !== undefined && row.person_id === actor.personId };
    };
    const compared = state.count.batches.find((each) => each.batch === batch.number);
    const differing = compared?.comparison.cells.length ?? 0;
    return {
      batch: batch.id, number: batch.number, size: batch.size, count: round.count, passes: { A: pass('A'), B: pass('B') },
      differences: compared ? { open: compared.open.length, settled: differing - compared.open.length } : null,
    };
  });
}

function checksView(at: ElectionAt, count: CountAt | undefined): Output['checks'] {
  if (!count || count.round.count === 0 || !allOpened(count)) return [];
  const accepted = acceptedKeys(count.state.accepted, count.round.count);
  return count.state.findings.map((each) => ({ ...findingView(at.pack, each), accepted: accepted.has(findingKey(each)) }));
}

function protocolView({ row, signatures }: RoundProtocol): Output['protocol'] {
  return { hash: row.hash, head: { number: row.head_number, hash: row.head_hash }, signed: signatures.map((each) => ({ role: each.role, name: each.full_name, at: each.at })) };
}
