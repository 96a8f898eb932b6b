import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { changeSeason } from '#campaigns/server/change-season.ts';
import { campaignsParts } from '#campaigns/server/parts.ts';
import type { TestDatabase } from '#database/testing/test-database.ts';
import { day } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { readHead } from '#platform/ledger/append.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import { arrive, type CongressInMay, congressInMay, DELEGATES, MEMBERS, opened, SEASON, value } from '../testing/congress-in-may.ts';
import { setAgenda, startItem } from './agenda.ts';
import { closeCongress, closeSitting } from './close.ts';
import { openSitting } from './open-sitting.ts';
import { showDay } from './show-day.ts';

const databases: TestDatabase[] = [];
let congress: CongressInMay;

beforeEach(async () => {
  congress = await congressInMay();
  databases.push(congress.database);
});
afterAll(async () => {
  for (const each of databases) await each.close();
});

type OpenWish = Partial<Parameters<typeof openSitting>[2]>;
const open = (wish: OpenWish = {}) => openSitting(congress.shell, congress.secretary, { ...DELEGATES, kind: 'official', reason: '', ...wish }, congress.parts);
const show = async () => value(await showDay(congress.shell, congress.secretary, DELEGATES, congress.parts));
const facts = () => congress.database.db.selectFrom('facts').select(['kind', 'happened_on']).orderBy('id').execute();
const heads = async () => [(await readHead(congress.database.db, SEASON)).number, (await readHead(congress.database.db, `${SEASON}/LH.02`)).number];
const eventsOf = async (chain: string) => {
  const row = await congress.database.db.selectFrom('ledger').selectAll().where('chain', '=', chain).orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow();
  return { operation: row.operation, duty: row.duty, events: (JSON.parse(row.body) as { events: Record<string, unknown>[] }).events };
};
const problem = async (answer: Promise<{ readonly ok: boolean; readonly problem?: unknown }>) => (await answer).problem;

describe('opening', () => {
  test('the preparatory sitting is told to the season as prepared, the official one as opened, each with one entry in both chains', async () => {
    await arrive(congress, DELEGATES, 9);
    const before = await heads();
    expect(value(await open({ kind: 'preparatory' }))).toMatchObject({ fact: 'prepared', sitting: { kind: 'preparatory', heldOn: '2020-05-29', summoned: 9, present: 9, closedAt: null } });
    expect(await heads()).toEqual(before.map((number) => number + 1));
    expect(await eventsOf(`${SEASON}/LH.02`)).toMatchObject({ operation: 'sittings.open_sitting', duty: 'congress-secretariat', events: [{ kind: 'sittings.sitting_opened', sittingKind: 'preparatory', summoned: 9, present: 9, needed: 6, quorum: true }] });
    expect(await eventsOf(SEASON)).toMatchObject({ operation: 'sittings.open_sitting', events: [{ kind: 'progress.fact_recorded', fact: 'prepared', happenedOn: '2020-05-29' }] });
    value(await closeSitting(congress.shell, congress.secretary, DELEGATES, congress.parts));
    congress.shell.at('2020-05-30T01:00:00.000Z');
    expect(value(await open()).fact).toBe('opened');
    expect(await facts()).toEqual([{ kind: 'prepared', happened_on: '2020-05-29' }, { kind: 'opened', happened_on: '2020-05-30' }]);
  });

  test('a second day tells the season nothing new', async () => {
    await opened(congress);
    value(await closeSitting(congress.shell, congress.secretary, DELEGATES, congress.parts));
    congress.shell.at('2020-05-30T01:00:00.000Z');
    const [season] = await heads();
    expect(value(await open()).fact).toBeNull();
    expect((await heads())[0]).toBe(season);
  });

  test('what somebody recorded by hand before stands', async () => {
    value(await recordFact(congress.shell, SYSTEM, { ...DELEGATES, kind: 'opened', happenedOn: day('2020-05-28'), note: '' }));
    await arrive(congress, DELEGATES, 9);
    expect(value(await open()).fact).toBeNull();
    expect(await facts()).toEqual([{ kind: 'opened', happened_on: '2020-05-28' }]);
  });

  test.each<[string, OpenWish, unknown]>([
    ['a day outside the season', { on: day('2019-12-31') }, { code: 'day_outside_season', day: '2019-12-31', fromDay: '2020-01-01', untilDay: '2020-12-31' }],
    ['a day that has not come', { on: day('2020-05-30') }, { code: 'day_in_future', day: '2020-05-30', today: '2020-05-29' }],
  ])('is refused on %s, and nothing is written', async (_case, wish, expected) => {
    await arrive(congress, DELEGATES, 9);
    const before = await heads();
    expect(await problem(open(wish))).toEqual(expected);
    expect(await heads()).toEqual(before);
  });

  test('is refused while a sitting is open, before the one before it, and backwards', async () => {
    await opened(congress);
    expect(await problem(open())).toEqual({ code: 'sitting_open_already' });
    value(await closeSitting(congress.shell, congress.secretary, DELEGATES, congress.parts));
    expect(await problem(open({ kind: 'preparatory' }))).toEqual({ code: 'preparatory_too_late' });
    expect(await problem(open({ on: day('2020-05-28') }))).toEqual({ code: 'day_before_last_sitting', day: '2020-05-28', lastOn: '2020-05-29' });
  });

  test('of two who open at once one is told that it is open', async () => {
    await arrive(congress, DELEGATES, 9);
    const both = await Promise.all([open(), open()]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(both.find((each) => !each.ok)).toMatchObject({ problem: { code: 'sitting_open_already' } });
  });
});

describe('R-DL-11.1 the quorum, as the season’s switch says', () => {
  const applied = async () => {
    const season = await congress.database.db.selectFrom('seasons').select('revision').executeTakeFirstOrThrow();
    value(await changeSeason(congress.shell, SYSTEM, { season: SEASON, revision: season.revision, reason: 'Áp dụng', switches: ['R-DL-11.1'] }, campaignsParts()));
  };

  test('switched on, five of nine do not open; with a reason they do, and the reason is recorded', async () => {
    await applied();
    await arrive(congress, DELEGATES, 5);
    expect((await show()).quorum).toMatchObject({ summoned: 9, present: 5, needed: 6, reached: false, applied: true });
    expect((await show()).next).toEqual({ code: 'wait_for_quorum', rule: 'R-DL-11.1', facts: { present: 5, needed: 6 } });
    expect(await problem(open())).toEqual({ code: 'quorum_not_reached', present: 5, summoned: 9, needed: 6, organisationsPresent: 1, organisationsNeeded: 2 });
    expect(value(await open({ reason: 'Cấp trên đồng ý' })).sitting.reason).toBe('Cấp trên đồng ý');
  });

  test('six of nine, all of one of two direct organisations, are not enough', async () => {
    await applied();
    await arrive(congress, DELEGATES, 6);
    expect(await problem(open())).toMatchObject({ code: 'quorum_not_reached', present: 6, needed: 6, organisationsPresent: 1, organisationsNeeded: 2 });
    await arrive(congress, DELEGATES, 7);
    expect((await open()).ok).toBe(true);
  });

  test('not switched on, it is shown and does not refuse', async () => {
    await arrive(congress, DELEGATES, 1);
    expect((await show()).quorum).toMatchObject({ reached: false, applied: false });
    expect((await open()).ok).toBe(true);
  });
});

describe('without preparation', () => {
  test('an empty roll and a missing agenda are said by name', async () => {
    const bare = { ...DELEGATES, organisation: 'LH.04' };
    const secretary = congress.secretary;
    expect(await problem(openSitting(congress.shell, secretary, { ...bare, kind: 'official', reason: '' }, congress.parts))).toEqual({ code: 'not_in_your_range' });
    expect(await problem(openSitting(congress.shell, SYSTEM, { ...bare, kind: 'official', reason: '' }, congress.parts))).toEqual({ code: 'agenda_missing' });
    value(await setAgenda(congress.shell, SYSTEM, bare));
    expect(await problem(openSitting(congress.shell, SYSTEM, { ...bare, kind: 'official', reason: '' }, congress.parts))).toEqual({ code: 'roll_missing' });
  });
});

describe('closing the congress', () => {
  const close = (accept = false) => closeCongress(congress.shell, congress.secretary, { ...DELEGATES, accept }, congress.parts);

  test('is refused before any official sitting', async () => {
    expect(await problem(close())).toEqual({ code: 'official_sitting_missing' });
  });

  test('lists what is unfinished, closes on a second word, ends what runs, and tells the season', async () => {
    await opened(congress);
    const first = (await show()).agenda.items.find((item) => item.sitting === 'official');
    value(await startItem(congress.shell, congress.secretary, { ...DELEGATES, item: first?.id ?? '' }));
    const refused = (await problem(close())) as { code: string; open: readonly { vi: string }[] };
    expect(refused.code).toBe('congress_unfinished');
    expect(refused.open.map((each) => each.vi)).toContain('Chưa thông qua nghị quyết đại hội');
    expect(refused.open.some((each) => each.vi.includes(first?.title ?? ''))).toBe(false);

    congress.shell.at('2020-05-29T09:00:00.000Z');
    expect(value(await close(true))).toMatchObject({ closedAt: '2020-05-29T09:00:00.000Z', heldOn: '2020-05-29' });
    expect((await facts()).map((fact) => fact.kind)).toEqual(['opened', 'held']);
    expect((await eventsOf(`${SEASON}/LH.02`)).events.map((event) => event['kind'])).toEqual(['sittings.item_ended', 'sittings.sitting_closed', 'sittings.congress_closed']);
    const shown = await show();
    expect([shown.closedAt, shown.open, shown.next.code]).toEqual(['2020-05-29T09:00:00.000Z', null, 'finish_minutes']);
  });

  test('afterwards nothing more is decided', async () => {
    await opened(congress);
    value(await close(true));
    expect(await problem(close(true))).toEqual({ code: 'congress_closed', heldOn: '2020-05-29' });
    expect(await problem(open())).toEqual({ code: 'congress_closed', heldOn: '2020-05-29' });
    expect(await problem(setAgenda(congress.shell, congress.secretary, DELEGATES))).toEqual({ code: 'congress_closed', heldOn: '2020-05-29' });
  });

  test('an election without a result is among what is unfinished', async () => {
    const left = { vi: 'Chưa có kết quả bầu Ban Chấp hành', en: 'The committee has no result' };
    const other = await congressInMay(MEMBERS, { unfinishedElections: async () => [left] });
    databases.push(other.database);
    await opened(other, MEMBERS);
    const answer = await closeCongress(other.shell, other.secretary, { ...MEMBERS, accept: false }, other.parts);
    expect(answer).toMatchObject({ problem: { open: expect.arrayContaining([left]) } });
  });
});

test('a sample season that lies in the past opens on its planned day', async () => {
  await congress.database.owner.db.updateTable('seasons').set({ sample: true }).execute();
  await arrive(congress, DELEGATES, 9);
  congress.shell.at('2026-11-23T01:00:00.000Z');
  expect(value(await open()).sitting).toMatchObject({ heldOn: '2020-05-20', openedAt: '2026-11-23T01:00:00.000Z' });
});
