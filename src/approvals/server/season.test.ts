import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignsParts } from '#campaigns/server/parts.ts';
import { changeSeason } from '#campaigns/server/change-season.ts';
import { findSeason } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import { day } from '#foundation/day.ts';
import { makeActor } from '#people/testing/actors.ts';
import { type Actor, SYSTEM } from '#platform/actor.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import * as contract from '../contract.ts';
import { code, type DossierDesk, dossierDesk, SEASON, value } from '../testing/dossier-desk.ts';
import { clocks } from './clocks.ts';
import { decide } from './decide.ts';
import { dossierStates, livingDossiers } from './door.ts';
import { inbox } from './inbox.ts';
import { show } from './show.ts';
import { submit } from './submit.ts';
import { receive } from './superior.ts';

/** On 29 May 2020: LH.01 was held on 15 May and reported by hand on 18 May; LH.02 was held on 6 May, its result came in today; MT.01 sent its scheme. */
let desk: DossierDesk;
let scheme: string;

beforeAll(async () => {
  desk = await dossierDesk();
  const { shell } = desk.world;
  const held = async (organisation: string, on: string) => value(await recordFact(shell, SYSTEM, { season: SEASON, organisation, kind: 'held', happenedOn: day(on), note: '' }));
  await held('LH.01', '2020-05-15');
  value(await recordFact(shell, SYSTEM, { season: SEASON, organisation: 'LH.01', kind: 'reported', happenedOn: day('2020-05-18'), note: '' }));
  await held('LH.02', '2020-05-06');
  value(await desk.receive(value(await desk.submit('result')).id));
  scheme = value(await submit(shell, SYSTEM, contract.submit.input.parse({ season: SEASON, organisation: 'MT.01', id: randomUUID(), kind: 'personnel', number: '3-TTr/ĐU' }), desk.parts)).id;
});
afterAll(() => desk.world.database.close());

const look = async (more: object = {}, by: Actor = SYSTEM) => inbox(desk.world.shell, by, contract.inbox.input.parse({ season: SEASON, ...more }));
const tell = async (more: object = {}, by: Actor = SYSTEM) => clocks(desk.world.shell, by, contract.clocks.input.parse({ season: SEASON, ...more }), desk.parts);
const lines = async (more: object = {}) => value(await tell(more)).rows.map((row) => [row.organisation.code, row.rule, row.due, row.daysLeft, row.holder.code]);

describe('the inbox', () => {
  test('what awaits a unit, what it sent, what is done', async () => {
    expect(value(await look({ unit: 'LH' }))).toMatchObject({ counts: { 'awaits-us': 1, sent: 0, overdue: 0, done: 0 }, total: 1, rows: [{ organisation: { code: 'LH.02' }, kind: 'result', state: 'received', clock: { rule: 'R-QD24-16.2', due: '2020-06-19', daysLeft: 15 } }] });
    expect(value(await look({ unit: 'LH.02', box: 'sent' })).rows.map((row) => row.kind)).toEqual(['result']);
    expect(value(await look({ unit: 'LH', kind: 'plan' })).total).toBe(0);
    expect(value(await look()).below).toEqual([{ code: 'LH', name: 'Huyện ủy Long Hồ', awaits: 1 }, { code: 'MT', name: 'Huyện ủy Mang Thít', awaits: 1 }]);
  });

  test('what is overdue at a level is shown one level up as well', async () => {
    // MT.01 opens on 29 May: its scheme had to be answered on the 28th.
    expect(value(await look({ unit: 'MT', box: 'overdue' })).rows).toMatchObject([{ id: scheme, escalated: false, clock: { state: 'late', due: '2020-05-28', daysLeft: -1, rule: null } }]);
    expect(value(await look({ box: 'overdue' })).rows).toMatchObject([{ id: scheme, escalated: true }]);
    expect(value(await look()).counts).toMatchObject({ 'awaits-us': 0, overdue: 1 });
  });

  test('nobody sees what lies outside', async () => {
    const mentor = await makeActor(desk.world.database.db, 'mentor', 'LH');
    expect(value(await look({}, mentor)).unit.code).toBe('LH');
    expect(code(await look({ unit: 'MT' }, mentor))).toBe('not_in_your_range');
    expect(code(await look({ unit: 'XX' }))).toBe('unit_not_found');
    expect(code(await show(desk.world.shell, mentor, contract.show.input.parse({ season: SEASON, dossier: scheme }), desk.parts))).toBe('dossier_not_found');
  });
});

describe('the clocks of a season', () => {
  test('R-QD24-16.2 from the receipt, also of a result that was reported by hand', async () => {
    expect(await lines({ rule: 'R-QD24-16.2' })).toEqual([['LH.01', 'R-QD24-16.2', '2020-06-08', 6, 'LH'], ['LH.02', 'R-QD24-16.2', '2020-06-19', 15, 'LH']]);
  });

  test('R-QD24-16.1 is over when the result was sent; as it was known before, it ran', async () => {
    expect(await lines({ rule: 'R-QD24-16.1' })).toEqual([]);
    expect(value(await tell({ rule: 'R-QD24-16.1', only: 'met-late' })).rows).toMatchObject([{ organisation: { code: 'LH.02' }, doneOn: '2020-05-29', due: '2020-05-15' }]);
    expect(await lines({ rule: 'R-QD24-16.1', asOf: '2020-05-15' })).toEqual([['LH.02', 'R-QD24-16.1', '2020-05-15', 0, 'LH.02'], ['LH.01', 'R-QD24-16.1', '2020-05-26', 7, 'LH.01']]);
    expect(await lines({ rule: 'R-QD24-16.1', asOf: '2020-05-16', unit: 'LH.02' })).toEqual([['LH.02', 'R-QD24-16.1', '2020-05-15', -1, 'LH.02']]);
  });

  test('R-CT35b-2.8 runs only in a season that applies it', async () => {
    expect(await lines({ rule: 'R-CT35b-2.8' })).toEqual([]);
    const season = await findSeason(desk.world.database.db, SEASON);
    value(await changeSeason(desk.world.shell, SYSTEM, { season: SEASON, revision: season?.revision ?? 0, reason: 'Áp dụng', switches: ['R-CT35b-2.8'] }, campaignsParts()));
    expect((await lines({ rule: 'R-CT35b-2.8', unit: 'MT', asOf: '2020-03-20' })).map(([organisation, , due, left]) => [organisation, due, left])).toEqual([['MT.01', '2020-03-24', 2], ['MT.02', '2020-03-31', 7]]);
    expect((await lines({ rule: 'R-CT35b-2.8', unit: 'LH.02' }))).toEqual([]);
    const applied = await findSeason(desk.world.database.db, SEASON);
    value(await changeSeason(desk.world.shell, SYSTEM, { season: SEASON, revision: applied?.revision ?? 0, reason: 'Thôi', switches: [] }, campaignsParts()));
  });

  test('pages lie one after the other and lose nothing', async () => {
    const whole = value(await tell({ limit: 200 }));
    expect(whole.rows).toHaveLength(whole.total);
    const pages = await Promise.all(Array.from({ length: Math.ceil(whole.total / 3) }, async (_, page) => value(await tell({ limit: 3, offset: page * 3 })).rows));
    expect(pages.flat()).toEqual(whole.rows);
    expect(whole.rows.map(({ due }) => due)).toEqual(whole.rows.map(({ due }) => due).toSorted());
  });

  test('the sums are those of the lists', async () => {
    const { rules } = value(await tell());
    for (const { rule, running, late, met, metLate } of rules) {
      const total = async (only: string): Promise<number> => value(await tell({ rule, only })).total;
      expect([rule, running, late, met, metLate]).toEqual([rule, await total('running'), await total('late'), await total('met'), await total('met-late')]);
    }
  });
});

describe('what later rooms ask', () => {
  test('living dossiers with the time left, and the last round of each kind', async () => {
    const { db } = desk.world.database;
    const season = await findSeason(db, SEASON);
    const { rows } = await desk.world.database.owner.pool.query<{ id: number }>(`select id from organisations where code in ('LH.02', 'MT.01') order by code`);
    const ids = rows.map(({ id }) => id);
    assert(season, 'the season is there');
    expect((await livingDossiers(db, season, ids, day('2020-05-29'))).map(({ kind, late, daysLeft }) => [kind, late, daysLeft]).toSorted()).toEqual([['personnel', true, -1], ['result', false, 15]]);
    expect([...((await dossierStates(db, season.id, ids)).get(ids[0] ?? 0) ?? [])].map(([kind, { state }]) => [kind, state])).toEqual([['result', 'received']]);
  });

  test('once it is decided it leaves the inbox', async () => {
    const at = { season: SEASON, organisation: 'MT.01', dossier: scheme };
    value(await receive(desk.world.shell, SYSTEM, contract.receive.input.parse({ ...at, on: '2020-05-29' })));
    value(await decide(desk.world.shell, SYSTEM, contract.decide.input.parse({ ...at, outcome: 'approved-in-part', on: '2020-05-29', number: '12-CV/HU', signer: 'Trần Văn Huyện', refused: [{ name: 'Lê Văn Tư', office: 'committee', reason: 'Quá tuổi' }] }), desk.parts));
    expect(value(await look({ unit: 'MT' })).counts).toEqual({ 'awaits-us': 0, sent: 0, overdue: 0, done: 1 });
  });
});
