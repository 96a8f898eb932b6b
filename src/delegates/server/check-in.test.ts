import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYSTEM } from '#platform/actor.ts';
import { makeShell } from '#platform/shell.ts';
import type { InputOf } from '#foundation/contract.ts';
import type { checkIn as operation } from '../contract.ts';
import { voteBase } from '../core/vote-base.ts';
import { presenceFrom, type PresenceEvent } from '../core/presence.ts';
import { person } from '../core/testing/roll.ts';
import { standingsFrom } from '../core/standing.ts';
import { moment } from '#foundation/day.ts';
import { DECISION, DELEGATES, enrol, hall, type Hall, MEMBERS, value } from '../testing/hall.ts';
import { checkIn, checkInLine } from './check-in.ts';
import { replaceDelegate } from './replace-delegate.ts';
import { decideStanding } from './decide-standing.ts';
import { showPresence } from './show-presence.ts';
import { showVoteBase } from './show-vote-base.ts';
import { listParticipants } from './list-participants.ts';

let world: Hall;
const ids: string[] = [];
let next = 0;
const uuid = (): string => `00000000-0000-4000-8000-${String((next += 1)).padStart(12, '0')}`;
type Sent = InputOf<typeof operation>['events'][number];
const event = (who: number, more: Partial<Sent> = {}): Sent => ({ id: uuid(), participant: ids[who] ?? '', move: 'arrive' as const, happenedAt: '2020-05-29T00:00:00.000Z', desk: 'Bàn 1', ...more });
const send = async (...events: Sent[]) => value(await checkIn(world.shell, SYSTEM, { ...MEMBERS, events }));
const outcomes = (answer: Awaited<ReturnType<typeof send>>) => answer.results.map((result) => result.outcome);
const entries = async (): Promise<number> => Number((await world.database.pool.query<{ count: string }>(`select count(*) from ledger where chain = 'thu-2020/MT.02'`)).rows[0]?.count);

beforeAll(async () => {
  world = await hall();
  for (let index = 0; index < 12; index += 1) ids.push(await enrol(world, MEMBERS, `Nguyễn Văn Số ${index}`));
  world.shell.at('2020-05-29T01:00:00.000Z');
});
afterAll(() => world.database.close());

describe('check-in', () => {
  test('the same event twice counts once, sent again or in one list, and writes no entry', async () => {
    const first = event(0);
    expect(outcomes(await send(first, first))).toEqual(['recorded', 'repeated']);
    const before = await entries();
    expect(await send(first)).toMatchObject({ recorded: 0, present: 1, summoned: 12, results: [{ outcome: 'repeated', participant: { fullName: 'Nguyễn Văn Số 0' } }] });
    expect(outcomes(await send({ ...first, participant: ids[1] ?? '' }))).toEqual(['conflicting']);
    expect(await entries()).toBe(before);
  });

  test('two desks at once: the person is there once, each event is kept once', async () => {
    const [one, other] = [event(1, { desk: 'Bàn 1' }), event(1, { desk: 'Bàn 2' })];
    const shells = [makeShell({ db: world.database.db, clock: world.shell }), makeShell({ db: world.database.db, clock: world.shell })] as const;
    const answers = await Promise.all([...Array.from({ length: 4 }, () => checkIn(shells[0], SYSTEM, { ...MEMBERS, events: [one] })), ...Array.from({ length: 4 }, () => checkIn(shells[1], SYSTEM, { ...MEMBERS, events: [other] }))]);
    expect(answers.map(value).filter((answer) => answer.recorded === 1)).toHaveLength(2);
    const presence = value(await showPresence(world.shell, SYSTEM, MEMBERS));
    expect(presence).toMatchObject({ present: 2, attended: 2, begun: true });
    expect(presence.desks.map(({ desk, events }) => [desk, events])).toEqual([['Bàn 1', 2], ['Bàn 2', 1]]);
  });

  test('a badge is read however it is typed; an unknown one stops nobody else', async () => {
    const { rows } = value(await listParticipants(world.shell, SYSTEM, { ...MEMBERS, offset: 0, limit: 500, search: 'Số 2' }));
    const badge = rows[0]?.badge ?? '';
    const typed = `${badge.slice(0, 3).toLowerCase()} -${badge.slice(3)}`;
    const { participant: _p, ...byBadge } = event(2, { badge: typed });
    const { participant: _q, ...unknown } = event(2, { badge: '000000' });
    const answer = value(await checkIn(world.shell, SYSTEM, { ...MEMBERS, events: [unknown, byBadge] }));
    expect(answer.results).toMatchObject([{ outcome: 'unknown', participant: null }, { outcome: 'recorded', participant: { fullName: 'Nguyễn Văn Số 2' }, already: false, votes: true, note: null }]);
  });

  test('an offline desk sends hours later; what happened keeps its time, also between others', async () => {
    await send(event(3, { happenedAt: '2020-05-29T00:50:00.000Z', move: 'leave' }));
    await send(event(3, { happenedAt: '2020-05-29T00:10:00.000Z', desk: 'Bàn 3 (mất mạng)' }));
    const at = async (moment: string) => value(await showPresence(world.shell, SYSTEM, { ...MEMBERS, at: moment })).present;
    expect(await at('2020-05-29T00:30:00.000Z')).toBe((await at('2020-05-29T00:55:00.000Z')) + 1);
  });

  test('a desk’s clock that is ahead counts as now; one a week behind is refused', async () => {
    expect(outcomes(await send(event(4, { happenedAt: '2020-05-29T09:00:00.000Z' }), event(5, { happenedAt: '2020-05-22T00:59:59.999Z' }), event(5, { happenedAt: '2020-05-22T01:00:00.000Z' })))).toEqual(['recorded', 'clock_wrong', 'recorded']);
    const { rows } = await world.database.pool.query<{ at: string }>('select happened_at as at from presence_events where participant_id = $1', [ids[4]]);
    expect(rows).toEqual([{ at: '2020-05-29T01:00:00.000Z' }]);
  });

  test('a mistake is taken back: the person has not attended', async () => {
    const wrong = event(6);
    await send(wrong);
    const { participant: _p, ...back } = event(6, { move: 'mistake', of: wrong.id });
    expect(value(await checkIn(world.shell, SYSTEM, { ...MEMBERS, events: [back] }))).toMatchObject({ recorded: 1, results: [{ outcome: 'recorded', participant: { fullName: 'Nguyễn Văn Số 6' } }] });
    expect(value(await showPresence(world.shell, SYSTEM, MEMBERS)).notArrived.map((each) => each.fullName)).toContain('Nguyễn Văn Số 6');
    const { participant: _q, ...nothing } = event(6, { move: 'mistake', of: uuid() });
    const { participant: _r, ...ofMistake } = event(6, { move: 'mistake', of: back.id });
    expect(value(await checkIn(world.shell, SYSTEM, { ...MEMBERS, events: [nothing, ofMistake] })).results.map((each) => each.outcome)).toEqual(['unknown', 'unknown']);
  });

  test('the base follows from the congress’s chain alone', async () => {
    value(await decideStanding(world.shell, SYSTEM, { ...MEMBERS, participant: ids[7] ?? '', standing: 'excused', holds: true, ...DECISION }));
    value(await decideStanding(world.shell, SYSTEM, { ...MEMBERS, participant: ids[8] ?? '', standing: 'elsewhere', holds: true, ...DECISION }));
    const { rows } = await world.database.pool.query<{ body: string }>(`select body from ledger where chain = 'thu-2020/MT.02' order by number`);
    const events = rows.flatMap(({ body }) => (JSON.parse(body) as { events: Record<string, unknown>[] }).events);
    const of = <T>(kind: string): T[] => events.filter((each) => each['kind'] === kind) as T[];
    const people = of<{ participants: { participant: string; fullName: string }[] }>('delegates.participants_added').flatMap((each) => each.participants);
    const standings = standingsFrom(of<{ participant: string; standing: 'excused' | 'elsewhere'; holds: boolean }>('delegates.standing_decided').map(({ participant, standing, holds }, index) => ({
      participantId: participant, decision: standing, holds, otherId: null, ...DECISION, recordedAt: moment('2020-05-29T01:00:00.000Z'), entryNumber: index,
    })));
    const moves = of<{ moves: (Omit<PresenceEvent, 'participantId'> & { participant: string })[] }>('delegates.checked_in').flatMap((each) => each.moves.map(({ participant, ...move }) => ({ ...move, participantId: participant })));
    const roll = people.map(({ participant, fullName }) => person(participant, { fullName, standing: standings.get(participant) ?? {} }));
    const recomputed = voteBase('members', roll, presenceFrom(moves));
    const answered = value(await showVoteBase(world.shell, SYSTEM, MEMBERS));
    expect(answered).toMatchObject({ summoned: 12, base: 10, threshold: 6, subtract: { excusedThroughout: 1, temporarilyElsewhere: 1 } });
    expect(Object.fromEntries(recomputed.items.map((item) => [item.participant, [item.counted, item.sentence.vi]]))).toEqual(Object.fromEntries(answered.items.map((item) => [item.participant, [item.counted, item.sentence.vi]])));
  });
});

describe('many at once', () => {
  test('events of one account that meet share an entry, each answered for itself; of another account they do not', async () => {
    const line = checkInLine();
    const before = await entries();
    const other = { ...SYSTEM, account: 'ban-2' };
    const events = Array.from({ length: 9 }, (_, index) => event(index, { move: 'leave', happenedAt: '2020-05-29T00:59:00.000Z' }));
    const asked = events.map((each, index) => checkIn(world.shell, SYSTEM, { ...MEMBERS, events: index === 4 ? [each, { ...each, id: uuid(), participant: uuid() }] : [each] }, line));
    const refused = checkIn(world.shell, other, { ...MEMBERS, events: [event(9)] }, line);
    const answers = (await Promise.all(asked)).map(value);
    expect(answers.map((answer) => [answer.recorded, answer.results[0]?.id])).toEqual(events.map((each) => [1, each.id]));
    expect(answers[4]?.results.map((each) => each.outcome)).toEqual(['recorded', 'unknown']);
    expect(await entries()).toBe(before + 2);
    expect(await refused).toMatchObject({ ok: false, problem: { code: 'not_in_your_range' } });
  });

  test('the totals at the desk are those of the roll, whatever was decided', async () => {
    const [absent, alternate, plain] = [await enrol(world, DELEGATES, 'Vắng'), await enrol(world, DELEGATES, 'Khuyết', { kind: 'alternate', alternateRank: 1 }), await enrol(world, DELEGATES, 'Đến')];
    const barred = await enrol(world, DELEGATES, 'Đình Chỉ');
    const arrive = async (participant: string) => value(await checkIn(world.shell, SYSTEM, { ...DELEGATES, events: [{ id: uuid(), participant, move: 'arrive', happenedAt: '2020-05-29T00:00:00.000Z', desk: '' }] }));
    expect(await arrive(alternate)).toMatchObject({ summoned: 3, present: 0 });
    value(await replaceDelegate(world.shell, SYSTEM, { ...DELEGATES, participant: absent, outOfOrderReason: '', ...DECISION }));
    value(await decideStanding(world.shell, SYSTEM, { ...DELEGATES, participant: barred, standing: 'suspended', holds: true, ...DECISION }));
    const { summoned, present } = await arrive(plain);
    expect({ summoned, present }).toEqual({ summoned: 2, present: 2 });
    expect(value(await showPresence(world.shell, SYSTEM, DELEGATES))).toMatchObject({ summoned, present });
  });
});
