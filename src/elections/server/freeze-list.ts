import { createHash } from 'node:crypto';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { freezeList as operation } from '../contract.ts';
import type { ElectionOffice } from '../core/election.ts';
import { freezeList as freeze, type ListToFreeze } from '../core/freeze.ts';
import { type FrozenList, listText } from '../core/list.ts';
import type { FreezeProblem } from '../core/problems.ts';
import { layoutHash } from './ballot-layout.ts';
import { type ElectionAt, regulationOf, type Work, workAtElection } from './election-at.ts';
import { electorateOf } from './electorate.ts';
import { listState } from './list-state.ts';
import { openList } from './open-list.ts';
import { insertMotion, setRound } from './store-elections.ts';
import { insertFrozen } from './store-lists.ts';
import { carriedVote, type Vote } from './vote.ts';

/** The congress votes the list; it stands from now on with its hash, and papers may be printed. @rule R-244-19.1, R-DER-2 */
export function freezeList(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'record', 'elections.freeze_list', input, async (tx, at, entry): Work<{ version: number; hash: string }, FreezeProblem> => {
    const open = openList(at);
    if (!open.ok) return open;
    if (at.tellers.length === 0) return fail({ code: 'tellers_missing' });
    const carried = carriedVote(input.vote);
    if (!carried.ok) return carried;
    const frozen = await decide(tx, at, input.vote);
    if (!frozen.ok) return frozen;
    const list = frozen.value;
    const hash = sha256(listText(list));
    const layout = layoutHash(list, at.place);
    await insertFrozen(tx, { election_id: at.election.id, round: list.round, version: list.version, content: listText(list), hash, layout_hash: layout }, entry);
    await setRound(tx, at.election.id, list.round, { list_version: list.version, list_open: false });
    await insertMotion(tx, at.election.id, list.round, 'list', input.vote, entry);
    const event = { kind: 'elections.list_frozen', election: at.election.id, round: list.round, version: list.version, list: JSON.parse(listText(list)), hash, layoutHash: layout, vote: input.vote };
    return ok({ events: [event], answer: { version: list.version, hash } });
  });
}

async function decide(tx: Tx, at: ElectionAt, vote: Vote): Promise<Result<FrozenList, FreezeProblem>> {
  const frozen = freeze({ ...(await listToJudge(tx, at, vote)), version: at.round.list_version + 1 });
  if (frozen.ok) return frozen;
  switch (frozen.problem.code) {
    case 'withdrawal_open':
      return fail({ code: 'withdrawal_undecided', name: frozen.problem.name });
    case 'slate_refused':
      return fail({ code: 'slate_refused', findings: frozen.problem.findings });
    default:
      return fail(frozen.problem);
  }
}

/** The list as it stands, as the rules look at it. */
export async function listToJudge(db: Db, at: ElectionAt, vote: Vote): Promise<ListToFreeze> {
  const { candidacies } = await listState(db, at, at.round);
  const electorate = await electorateOf(db, at.place, at.election);
  return {
    season: at.place.season.code, organisation: at.place.organisation.code, election: at.election.id, round: at.round.round, roundKind: at.round.kind,
    version: at.round.list_version + 1, regulation: regulationOf(at.election), switchedOff: at.election.switched_off, office: at.election.office as ElectionOffice,
    seats: at.round.seats, attending: electorate?.present ?? 0, tellers: at.tellers.map((each) => each.participant), candidacies, vote,
  };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
