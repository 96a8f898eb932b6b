import { randomUUID } from 'node:crypto';
import type { CongressPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { begin as operation } from '../contract.ts';
import { type ChainState, conferenceMembers } from '../core/chain.ts';
import type { RegulationId } from '../core/packs/pack.ts';
import { packOf } from '../core/packs/packs.ts';
import type { BeginProblem } from '../core/problems.ts';
import { whyNoSeatsMotion } from '../core/rules/seats.ts';
import { annulledIds } from './annulled.ts';
import { chainState, stepFor } from './chain-state.ts';
import { workAtCongress } from './election-at.ts';
import { electedOf } from './outcomes.ts';
import { rollPeople } from './roll.ts';
import { type At, electionRows, insertElection, insertMotion, insertRound, roundRows } from './store-elections.ts';
import { carriedVote } from './vote.ts';

type Input = InputOf<typeof operation>;

/** Begins an election of the congress or of the first conference after it. @rule R-244-19.1, R-244-20.1, R-DER-3, R-DER-4, R-190-S.1 */
export function begin(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  return workAtCongress(shell, actor, 'record', 'elections.begin', input, async (tx, place, at) => {
    const people = await rollPeople(tx, place.congress);
    if (people.size === 0) return fail({ code: 'roll_empty' });
    const state = await chainState(tx, place, people);
    const turn = checkTurn(state, input);
    if (!turn.ok) return turn;
    const seats = checkSeats(state, input);
    if (!seats.ok) return seats;
    const summoned = input.place === 'conference' ? await conference(tx, place, state) : null;
    const id = randomUUID();
    const replaces = await annulledBefore(tx, place.congress.id, input.office);
    await save(tx, place, id, input, { summoned, regulation: state.regulation, replaces }, at);
    return ok({ events: [{ ...eventOf(place, id, input, state, summoned), ...(replaces !== null && { replaces }) }], answer: { election: id } });
  });
}

/** Whether it is this office's turn, here. @problem superior_answer_missing R-190-S.1 @problem election_not_next the order of the statute */
function checkTurn(state: ChainState, { office, place }: Input): Result<null, BeginProblem> {
  const step = stepFor(state, office);
  const planned = step?.findings.find((each) => each.code === 'planned_not_elected');
  if (planned) return fail({ code: 'superior_answer_missing', name: planned.fullName });
  if (!step?.may || step.place !== place) return fail({ code: 'election_not_next', office, findings: (step?.findings ?? []).map(({ code, rule }) => ({ code, rule })) });
  return ok(null);
}

/** The congress votes the number, or a superior's paper gives it. @rule R-244-19.1 @rule R-244-20.1 */
function checkSeats({ regulation }: ChainState, { office, vote, allocation }: Input): Result<null, BeginProblem> {
  if (whyNoSeatsMotion(packOf(regulation), office)) return allocation === undefined ? fail({ code: 'allocation_missing' }) : ok(null);
  if (!vote) return fail({ code: 'seats_decision_missing' });
  const carried = carriedVote(vote);
  return carried.ok ? ok(null) : carried;
}

/** The last election of this office, which the superior annulled; null: it is held for the first time. @rule R-QD24-16.2 */
async function annulledBefore(tx: Tx, congressId: number, office: string): Promise<string | null> {
  const annulled = await annulledIds(tx, congressId);
  return (await electionRows(tx, congressId)).findLast((each) => each.office === office && annulled.has(each.id))?.id ?? null;
}

type Members = { person: string; fullName: string }[];

/** Summoned to a conference: everybody elected to the committee. */
async function conference(tx: Tx, { congress }: CongressPlace, state: ChainState): Promise<Members> {
  const annulled = await annulledIds(tx, congress.id);
  const committee = (await electionRows(tx, congress.id)).find((each) => each.office === 'committee' && !annulled.has(each.id));
  assert(committee, 'a conference is held after the committee was elected');
  const members = new Set(conferenceMembers(state));
  return (await electedOf(tx, committee, await roundRows(tx, committee.id))).filter((each) => members.has(each.person));
}

async function save(tx: Tx, place: CongressPlace, id: string, input: Input, { summoned, regulation, replaces }: { readonly summoned: Members | null; readonly regulation: RegulationId; readonly replaces: string | null }, at: At): Promise<void> {
  await insertElection(tx, {
    id, congress_id: place.congress.id, office: input.office, place: input.place, regulation, switched_off: [...new Set(input.switchedOff)].toSorted(), count_kind: input.countKind,
    replaces, seats: input.seats, allocation: input.allocation ?? null, summoned, present: input.place === 'conference' ? (input.present ?? summoned?.length ?? 0) : null,
  }, at);
  await insertRound(tx, id, { round: 1, kind: 'first', seats: input.seats, namesAdded: true });
  if (input.vote) await insertMotion(tx, id, 1, 'seats', input.vote, at);
}

function eventOf(place: CongressPlace, election: string, input: Input, state: ChainState, summoned: Members | null) {
  const { season, organisation, congress } = place;
  return {
    kind: 'elections.begun', election, office: input.office, place: input.place, seats: input.seats, countKind: input.countKind, regulation: state.regulation,
    switchedOff: [...new Set(input.switchedOff)].toSorted(), organisation: { code: organisation.code, name: organisation.name },
    congress: { form: congress.form, term: season.term, title: `${congress.form === 'delegates' ? 'Đại hội đại biểu' : 'Đại hội'} ${organisation.name}`, where: placeName(organisation.name) },
    allocation: input.allocation ?? null, summoned, present: input.place === 'conference' ? (input.present ?? summoned?.length ?? 0) : null, vote: input.vote ?? null,
  };
}

/** "Đảng bộ xã Nhơn Phú" meets at Nhơn Phú; where the name says no place, it is left open. */
function placeName(name: string): string {
  return /^(?:Đảng bộ|Đảng ủy|Chi bộ) (?:xã|phường|thị trấn) (.+)$/.exec(name)?.[1] ?? /^(?:Tỉnh ủy|Thành ủy|Thị ủy|Huyện ủy) (.+)$/.exec(name)?.[1] ?? '';
}
