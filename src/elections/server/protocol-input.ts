import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { readHead } from '#platform/ledger/append.ts';
import { eventsOfKind } from '#platform/ledger/read.ts';
import { type BatchOfProtocol, type PassOfProtocol, type ProtocolInput, recountOf } from '../core/make-protocol.ts';
import type { Named, Protocol, ProtocolWarning } from '../core/protocol.ts';
import { findingKey } from '../core/reconcile.ts';
import { resultOf } from '../core/result.ts';
import { type CountAt, countAt } from './count-at.ts';
import { arrangementOf, contentOf, type CountState } from './count-state.ts';
import { type ElectionAt, personOf } from './election-at.ts';
import { votersOf } from './electorate.ts';
import type { RollBase } from './roll.ts';
import type { BatchRow } from './store-count.ts';
import { protocolRows } from './store-protocols.ts';

/** Everything that the protocol of a count says, from the record as it stands; null while a pass is not finished. */
export async function protocolInput(db: Db, at: ElectionAt, count: CountAt): Promise<ProtocolInput | null> {
  const { state, frozen, round } = count;
  const electorate = await votersOf(db, at, round);
  const { printed, issued, spoiled, unused, returned, present, boxOpenedAt } = state.papers;
  const tellers = tellersOf(at);
  if (!electorate || !tellers || state.count.unfinished.length > 0) return null;
  assert(printed !== null && issued !== null && spoiled !== null && unused !== null && returned !== null && present !== null && boxOpenedAt !== null, 'a count follows the papers');
  const head = await readHead(db, at.place.chain);
  const { base: _base, threshold: _threshold, present: _present, ...base } = electorate;
  return {
    ...(await begunAs(db, at)), countKind: at.election.count_kind, chain: at.place.chain, head: { number: head.number, hash: head.hash, at: head.at ?? '' },
    place: at.election.place, list: frozen.list, listHash: frozen.row.hash, tellers, base, present, boxOpenedAt, count: round.count,
    papers: { printed, issued, spoiled, unused, returned }, batches: state.batches.map((batch) => batchOf(state, batch)), warnings: warningsOf(state, round.count),
    recountOf: round.count === 1 ? null : await recountedFrom(db, at, count, electorate),
  };
}

/** Texts as the event gave them that began the election: an organisation may bear another name today. */
async function begunAs(db: Db, at: ElectionAt): Promise<Pick<Protocol, 'organisation' | 'congress'>> {
  const begun = (await eventsOfKind(db, at.place.chain, 'elections.begun')).find((each) => each.event['election'] === at.election.id)?.event;
  assert(begun, 'an election has the event that began it');
  return { organisation: begun['organisation'] as Protocol['organisation'], congress: begun['congress'] as Protocol['congress'] };
}

function tellersOf({ tellers }: ElectionAt): Protocol['tellers'] | null {
  const head = tellers.find((each) => each.role === 'head');
  const arrangement = arrangementOf(tellers);
  const watcher = tellers.find((each) => each.role === 'watcher');
  if (!head || arrangement === null) return null;
  return { head: personOf(head), members: tellers.filter((each) => each.role === 'member').map(personOf), watcher: watcher ? personOf(watcher) : null, arrangement };
}

function batchOf(state: CountState, batch: BatchRow): BatchOfProtocol {
  const pass = (name: 'A' | 'B'): PassOfProtocol => {
    const by = state.passes.find((each) => each.batch_id === batch.id && each.pass === name);
    const closed = state.opened.find((each) => each.batch_id === batch.id && each.pass === name);
    const content = contentOf(state.opened, batch.id, name);
    assert(by && closed && content, 'both passes are finished');
    return { by: personOf(by), commitment: closed.commitment, content };
  };
  const names = new Map(state.said.map((each) => [each.participant, personOf(each)]));
  const settlements = state.settlements.get(batch.id) ?? [];
  return {
    batch: batch.number, cut: batch.size, first: pass('A'), second: pass('B'),
    settlements: settlements.map((each) => ({ ...each, settledBy: each.settledBy.map((id): Named => names.get(id) ?? { person: id, fullName: '' }) })),
  };
}

/** Acceptances of warnings that stand now; one whose figures have changed is no longer among them. */
function warningsOf(state: CountState, count: number): ProtocolWarning[] {
  const standing = new Set(state.findings.map(findingKey));
  return state.accepted
    .filter((each) => (each.count === 0 || each.count === count) && standing.has(each.facts))
    .map((each) => {
      const { code: _code, ...facts } = JSON.parse(each.facts) as Record<string, number | string>;
      return { code: each.code, rule: each.rule, facts, acceptedBy: personOf(each), reason: each.reason };
    });
}

async function recountedFrom(db: Db, at: ElectionAt, after: CountAt, electorate: RollBase): Promise<Protocol['recountOf']> {
  const number = after.round.count - 1;
  const before = await countAt(db, at, after.round, number);
  const protocol = (await protocolRows(db, at.election.id, after.round.round)).find((each) => each.count === number);
  const totals = before?.state.count.totals;
  if (!before || !totals || !after.state.count.totals) return { count: number, protocol: protocol?.hash ?? null, verdict: 'changed', cellsChanged: 0 };
  const result = (of: typeof totals) => resultOf(after.frozen.contest, electorate.meeting, electorate.base, of);
  const verdict = recountOf({ totals, result: result(totals) }, { totals: after.state.count.totals, result: result(after.state.count.totals) });
  return { count: number, protocol: protocol?.hash ?? null, ...verdict };
}
