import { congressChain } from '#campaigns/core/congress-chain.ts';
import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { InputOf, OutputOf, ProblemOf } from '#foundation/contract.ts';
import { moment } from '#foundation/day.ts';
import { ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { checkIn as operation } from '../contract.ts';
import { badgeCode, type DeskEvent, judgeEvents, type JudgedEvents, type KnownAtDesk } from '../core/check-in.ts';
import { presenceFrom } from '../core/presence.ts';
import { type DeskLine, deskLine } from './desk-line.ts';
import { about } from './events.ts';
import { hallCounts, type HallOf, rowsAtDesk } from './hall.ts';
import { withStanding } from './roll.ts';
import { insertPresence } from './store-presence.ts';

type Input = InputOf<typeof operation>;
type Done = Result<OutputOf<typeof operation>, ProblemOf<typeof operation> | CommonProblem>;

interface Wish {
  readonly shell: Shell;
  readonly actor: Actor;
  readonly input: Input;
}

export type CheckInLine = DeskLine<Wish, Done>;

/** One line for each process and database: who scans while another's event is written goes with the next entry. */
export function checkInLine(): CheckInLine {
  return deskLine<Wish, Done>();
}

/** Checks in one or many. A person's desks share an entry when they meet; an event is known by its own id, so sending it again changes nothing. */
export async function checkIn(shell: Shell, actor: Actor, input: Input, line: CheckInLine = checkInLine()): Answer<typeof operation> {
  return line.take(`${input.season} ${input.organisation} ${actor.account}`, { shell, actor, input }, writeTogether);
}

async function writeTogether([first, ...others]: readonly [Wish, ...Wish[]]): Promise<readonly Done[]> {
  let ran = false;
  const { shell, actor, input } = first;
  const written = await shell.write(congressChain(input.season, input.organisation), async (tx) => {
    ran = true;
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const { id, form } = found.value.congress;
    return ok({ congress: { id, form }, ...(await recordEvents(shell, tx, found.value, [first, ...others].flatMap((each) => each.input.events))) });
  });
  // What was refused, or answered from before, was so for the first alone.
  if (!written.ok || !ran) return [written.ok ? await answered(shell, written.value, input.events.length) : written, ...(await oneByOne(others))];
  const all = await answered(shell, written.value, written.value.results.length);
  let from = 0;
  return [first, ...others].map((each) => {
    const results = all.value.results.slice(from, (from += each.input.events.length));
    return ok({ ...all.value, results, recorded: results.filter((result) => result.outcome === 'recorded').length });
  });
}

async function oneByOne(wishes: readonly Wish[]): Promise<Done[]> {
  const done: Done[] = [];
  for (const wish of wishes) done.push(...(await writeTogether([wish])));
  return done;
}

interface Written {
  readonly congress: HallOf;
  readonly results: OutputOf<typeof operation>['results'];
}

/** The chain is free again; the totals are for the desk's eyes and may be those of a moment later. */
async function answered(shell: Shell, { congress, results }: Written, count: number) {
  const own = results.slice(0, count);
  const counts = await shell.read((db) => hallCounts(db, congress));
  return ok({ results: own, recorded: own.filter((result) => result.outcome === 'recorded').length, ...counts });
}

async function recordEvents(shell: Shell, tx: Tx, place: CongressPlace, events: readonly DeskEvent[]): Promise<Pick<Written, 'results'>> {
  const judged = judgeEvents(events, await knownAtDesk(tx, place.congress, events));
  const results = judged.judgements.map(resultOf);
  if (judged.kept.length === 0) return { results };
  const names = new Map(judged.judgements.map(({ who }) => [who?.id ?? '', who?.fullName ?? '']));
  const event: LedgerEvent = {
    kind: 'delegates.checked_in', ...about(place),
    moves: judged.kept.map(({ id, participantId, move, of, happenedAt, desk }) => ({ id, participant: participantId, fullName: names.get(participantId) ?? '', move, of, happenedAt, desk })),
  };
  const head = await shell.record(tx, place.by, { chain: place.chain, operation: 'delegates.check_in', organisations: [place.organisation.code], events: [event] });
  await insertPresence(tx, place.congress.id, { at: tx.recordedAt, entryNumber: head.number }, judged.kept);
  return { results };
}

async function knownAtDesk(tx: Tx, congress: HallOf, events: readonly DeskEvent[]): Promise<KnownAtDesk> {
  const rows = await rowsAtDesk(tx, congress.id, {
    participants: events.flatMap(({ participant }) => (participant === undefined ? [] : [participant])),
    badges: events.flatMap(({ participant, badge }) => (participant === undefined && badge !== undefined ? [badgeCode(badge)] : [])),
    events: events.flatMap(({ id, of }) => (of === undefined ? [id] : [id, of])),
  });
  const participants = withStanding(rows.participants, rows.decisions);
  return {
    form: congress.form, now: moment(tx.recordedAt), byId: new Map(participants.map((each) => [each.id, each])), byBadge: new Map(participants.map((each) => [each.badge, each])),
    received: new Map(rows.events.map((each) => [each.id, each])), presence: presenceFrom(rows.events),
  };
}

function resultOf({ id, outcome, who, already, votes, note }: JudgedEvents['judgements'][number]) {
  return { id, outcome, participant: who && { id: who.id, fullName: who.fullName, kind: who.kind, delegation: who.delegation, position: who.position }, already, votes, note };
}
