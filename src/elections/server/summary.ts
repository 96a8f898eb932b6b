import type { z } from 'zod';
import type { Db } from '#database/connect.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { summary as shape } from '../contract/shapes.ts';
import type { ElectionOffice, Stage } from '../core/election.ts';
import { countAt } from './count-at.ts';
import { type ElectionAt, tellerOf } from './election-at.ts';
import { listState } from './list-state.ts';
import { electedOf, roundProtocol, type RoundProtocol } from './outcomes.ts';
import type { RoundRow } from './store-elections.ts';
import { isListed } from '../core/list.ts';

export type Summary = z.output<typeof shape>;

/** How far a round has come. */
export async function stageOf(db: Db, at: ElectionAt, round: RoundRow): Promise<Stage> {
  if (round.list_open) return 'list';
  if (round.announced_at !== null) return 'announced';
  const protocol = await roundProtocol(db, at.election.id, round);
  if (protocol?.signed) return 'signed';
  const count = await countAt(db, at, round);
  if (round.count === 0) return count && count.state.papers.issued !== null ? 'issued' : 'frozen';
  return count && count.state.count.totals !== null && count.state.blockers.length === 0 ? 'counted' : 'counting';
}

/** One election in a line, with what this person may know of its outcome. */
export async function summaryOf(db: Db, at: ElectionAt, actor: Actor): Promise<Summary> {
  const { election, round } = at;
  const { frozen, candidacies } = await listState(db, at, round);
  const protocol = await roundProtocol(db, election.id, round);
  const stage = await stageOf(db, at, round);
  const elected = await electedOf(db, election, at.rounds);
  return {
    id: election.id, office: election.office as ElectionOffice, branch: at.place.organisation.groupId === 'branch', place: election.place, seats: election.seats, countKind: election.count_kind, stage, round: round.round,
    roundKind: round.kind, roundSeats: round.seats, listVersion: frozen?.list.version ?? null, listHash: frozen?.row.hash ?? null,
    names: frozen?.list.names.length ?? candidacies.filter(isListed).length, form: frozen?.list.form ?? null,
    closed: stage === 'announced' && isOver(round, protocol), elected: elected.length === 0 && !protocol?.signed ? null : elected.map((each) => each.fullName),
    protocolHash: mayKnow(at, actor, protocol) ? (protocol?.row.hash ?? null) : null, signed: protocol?.signatures.map((each) => each.role) ?? [],
  };
}

export function isOver(round: RoundRow, protocol: RoundProtocol | null): boolean {
  return round.decided === 'stop' || (protocol?.signed === true && protocol.protocol.result.next === 'closed');
}

/**
 * Who may know the outcome of a count that both passes have opened: the tellers; the offices of the congress from the protocol on, since they sign
 * it; everybody who may read once both have signed.
 */
export function mayKnow(at: ElectionAt, actor: Actor, protocol: RoundProtocol | null): boolean {
  if (protocol?.signed || tellerOf(at, actor)) return true;
  return protocol !== null && acting(actor, 'record', at.place.organisation.path) !== undefined;
}
