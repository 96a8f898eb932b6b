import { randomUUID } from 'node:crypto';
import { dayOf } from '#foundation/day.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { holdersOf } from '#people/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { MinutesEntry } from '#sittings/core/minutes-entry.ts';
import { addMinutesEntryWithin } from '#sittings/server/door.ts';
import type { nameTellers as operation } from '../contract.ts';
import type { ElectionOffice } from '../core/election.ts';
import { officeOf } from '../core/finding-words.ts';
import { isListed } from '../core/list.ts';
import type { TellersProblem } from '../core/problems.ts';
import { arrangementFor } from '../core/settle.ts';
import { type ElectionAt, workAtElection } from './election-at.ts';
import { listState } from './list-state.ts';
import { presidiumOf, rollPeople, type RollPerson } from './roll.ts';
import { passRows } from './store-count.ts';
import { insertMotion, replaceTellers, type TellerRow } from './store-elections.ts';
import { carriedVote } from './vote.ts';

type Input = InputOf<typeof operation>;
type Named = Omit<TellerRow, 'election_id'>;

/** The congress votes who counts; whoever counts stands on no list of this election. @rule R-190-8.1 */
export function nameTellers(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  return workAtElection(shell, actor, 'record', 'elections.name_tellers', input, async (tx, at, entry) => {
    const carried = carriedVote(input.vote);
    if (!carried.ok) return carried;
    const named = checkBoard(input, await rollPeople(tx, at.place.congress));
    if (!named.ok) return named;
    const problem = (await offList(tx, at, named.value)) ?? (await ofPresidium(tx, at, named.value)) ?? (await holdDuty(tx, at, named.value)) ?? (await keepsCounters(tx, at, named.value));
    if (problem) return fail(problem);
    await replaceTellers(tx, at.election.id, named.value);
    await insertMotion(tx, at.election.id, at.round.round, 'tellers', input.vote, entry);
    const arrangement = arrangementFor(named.value.filter((each) => each.role !== 'watcher').length);
    const tellers = named.value.map((each) => ({ person: each.participant, fullName: each.full_name, role: each.role, holder: each.person_id }));
    const minutes = await addMinutesEntryWithin(tx, at.place, { id: randomUUID(), at: tx.recordedAt, kind: 'election-tellers', ...saidInMinutes(at, named.value, input.vote) });
    return ok({ events: [{ kind: 'elections.tellers_named', election: at.election.id, arrangement, tellers, vote: input.vote }, ...minutes], answer: { arrangement } });
  });
}

/** What the minutes say of the board and its vote. @rule R-244-3.2 */
function saidInMinutes({ election, place }: ElectionAt, named: readonly Named[], { for: agreed, against, other }: Input['vote']): Pick<MinutesEntry, 'sentence' | 'detail'> {
  const { vi, en } = officeOf(election.office as ElectionOffice, place.organisation.groupId === 'branch');
  const people = named.map((each) => (each.role === 'head' ? `${each.full_name} (trưởng ban)` : each.full_name)).join(', ');
  const inEnglish = named.map((each) => (each.role === 'head' ? `${each.full_name} (head)` : each.full_name)).join(', ');
  return {
    sentence: { vi: `Đại hội bầu ban kiểm phiếu cho cuộc bầu ${vi}: ${people}.`, en: `Tellers for the election of the ${en}: ${inEnglish}.` },
    detail: { vi: `Tán thành ${agreed}, không tán thành ${against}, ý kiến khác ${other}.`, en: `For ${agreed}, against ${against}, other ${other}.` },
  };
}

/** Voters of the roll, each once and each another person, one head, and a watcher exactly where there is one teller. */
function checkBoard({ tellers }: Input, people: ReadonlyMap<string, RollPerson>): Result<Named[], TellersProblem> {
  const named: Named[] = [];
  for (const { participant, person, role } of tellers) {
    const found = people.get(participant);
    if (!found) return fail({ code: 'participant_not_found' });
    if (!found.votes) return fail({ code: 'teller_no_vote', name: found.fullName });
    if (named.some((each) => each.participant === participant || (person !== null && each.person_id === person))) return fail({ code: 'teller_named_twice', name: found.fullName });
    named.push({ participant, full_name: found.fullName, role, person_id: person });
  }
  if (named.filter((each) => each.role === 'head').length !== 1) return fail({ code: 'one_head_teller' });
  const watchers = named.filter((each) => each.role === 'watcher').length;
  if (named.length - watchers === 1 && watchers !== 1) return fail({ code: 'watcher_needed' });
  return named.length - watchers > 1 && watchers > 0 ? fail({ code: 'watcher_not_needed' }) : ok(named);
}

async function offList(tx: Tx, at: ElectionAt, named: readonly Named[]): Promise<TellersProblem | undefined> {
  const { candidacies } = await listState(tx, at, at.round);
  const listed = new Set(candidacies.filter(isListed).map((each) => each.person.id));
  const teller = named.find((each) => listed.has(each.participant));
  return teller && { code: 'teller_on_list', name: teller.full_name };
}

async function ofPresidium(tx: Tx, at: ElectionAt, named: readonly Named[]): Promise<TellersProblem | undefined> {
  const watcher = named.find((each) => each.role === 'watcher');
  const presidium = await presidiumOf(tx, at.place.congress.id);
  // Where no presidium was elected with the software, nobody can say who is of it.
  return watcher && presidium.length > 0 && !presidium.some((each) => each.participant === watcher.participant) ? { code: 'watcher_not_of_presidium', name: watcher.full_name } : undefined;
}

/** Whoever signs in to count holds a teller's duty here. */
async function holdDuty(tx: Tx, at: ElectionAt, named: readonly Named[]): Promise<TellersProblem | undefined> {
  const holders = new Set((await holdersOf(tx, at.place.organisation.id, 'count', dayOf(tx.recordedAt))).map((each) => each.id));
  const without = named.find((each) => each.person_id !== null && !holders.has(each.person_id));
  return without && { code: 'person_not_teller_duty', name: without.full_name };
}

/** Who took a pass of the present count stays on the board with the same account, and the arrangement stays; others may come. */
async function keepsCounters(tx: Tx, at: ElectionAt, named: readonly Named[]): Promise<TellersProblem | undefined> {
  const passes = await passRows(tx, at.election.id, at.round.round, at.round.count);
  if (passes.length === 0) return undefined;
  const stay = passes.every((pass) => named.some((each) => each.participant === pass.participant && each.person_id === pass.person_id));
  const count = (tellers: readonly Pick<TellerRow, 'role'>[]) => tellers.filter((each) => each.role !== 'watcher').length;
  return stay && arrangementFor(count(named)) === arrangementFor(count(at.tellers)) ? undefined : { code: 'passes_under_way' };
}
