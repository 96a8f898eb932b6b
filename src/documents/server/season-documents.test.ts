import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { congressesOf, findSeason, organisationPlace } from '#campaigns/server/door.ts';
import { organisationsBelow } from '#organisations/server/door.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { assert } from '#foundation/assert.ts';
import { dayOf } from '#foundation/day.ts';
import { type Actor, SYSTEM } from '#platform/actor.ts';
import { checks as checksContract, seasonDocuments as contract } from '../contract.ts';
import { documentAt, SEASON, seasonInMay, type SeasonInMay, value, written } from '../testing/drafts.ts';
import { checks } from './checks.ts';
import { documentsParts } from './parts.ts';
import { requiredSetOf } from './required-set.ts';
import { seasonDocuments } from './season-documents.ts';

let season: SeasonInMay;
let district: MadeActor;
let sent = new Set<number>();
const parts = documentsParts({ synthesisSent: async () => sent });

beforeAll(async () => {
  season = await seasonInMay();
  const { db } = season.database;
  district = await makeActor(db, 'district-office', 'LH');
  await documentAt(db, 'TINH', { kind: 'political-report', title: 'Dự thảo của tỉnh', state: 'opinions', presented: 1 });
  await documentAt(db, 'TINH', { kind: 'other', title: 'Tóm tắt của Trung ương', centre: true, summary: true, state: 'opinions', presented: 1 });
  await documentAt(db, 'LH', { checked: true, title: 'Báo cáo của huyện' });
  await documentAt(db, 'LH.01', { checked: true });
  await documentAt(db, 'LH.01', { kind: 'resolution', state: 'opinions', presented: 1 });
  await documentAt(db, 'LH.02', { state: 'check', title: 'Báo cáo của LH.02' });
  await documentAt(db, 'LH.02', { kind: 'review-report', state: 'withdrawn', presented: 1 });
  await documentAt(db, 'LH.03', { kind: 'action-programme', state: 'issued', presented: 1, text: written('Chương trình') });
  await documentAt(db, 'MT.01', { state: 'passed', passed: { motion: null, on: '2020-05-20' as never } });
  sent = new Set((await organisationsBelow(db, '/')).filter((each) => each.code === 'LH.01').map((each) => each.id));
});
afterAll(() => season.database.close());

const ask = (more: object = {}, actor: Actor = SYSTEM) => seasonDocuments(season.shell, actor, contract.input.parse({ season: SEASON, ...more }), parts);
const codes = async (more: object) => value(await ask(more)).rows.map((row) => row.organisation.code);

describe('R-VK-1 … R-HD60-2: who has which paper', () => {
  test.each(['2020-02-01', '2020-05-16', '2020-05-29', '2020-06-20', '2020-12-01'])('on %s the sums are those of every single congress', async (day) => {
    season.shell.at(`${day}T02:00:00.000Z`);
    const { db } = season.database;
    const found = await findSeason(db, SEASON);
    assert(found, 'the season is there');
    const single = new Map<string, NonNullable<Awaited<ReturnType<typeof requiredSetOf>>>>();
    const organisations = await organisationsBelow(db, '/');
    for (const congress of await congressesOf(db, found.id)) {
      const code = organisations.find((each) => each.id === congress.organisationId)?.code ?? '';
      const place = value(await organisationPlace(db, SYSTEM, 'read', { season: SEASON, organisation: code }));
      single.set(code, (await requiredSetOf(db, place, parts, dayOf(season.shell.now()))) ?? []);
    }
    const { whole, children, rows, total } = value(await ask());
    expect(total).toBe(single.size);
    for (const row of rows) {
      const set = single.get(row.organisation.code) ?? [];
      expect(row.documents.map(({ kind, state, dueOn, summary }) => ({ kind, state, dueOn, summary }))).toEqual(set.map(({ kind, state, dueOn, summary }) => ({ kind, state, dueOn, summary })));
      for (const each of row.documents) if (each.document !== null) expect(set.find(({ kind }) => kind === each.kind)?.documents).toContain(each.document);
    }
    const count = (kind: string, state?: string) => [...single.values()].flat().filter((each) => each.kind === kind && (state === undefined || each.state === state)).length;
    for (const { kind, required, ready, missing, late } of whole.kinds) expect({ kind, required, ready, missing, late }).toEqual({ kind, required: count(kind), ready: count(kind, 'ready'), missing: count(kind, 'missing'), late: count(kind, 'late') });
    expect(whole.complete).toBe([...single.values()].filter((set) => set.every((each) => each.state === 'ready')).length);
    expect(children.reduce((sum, child) => sum + child.congresses, 0)).toBe(whole.congresses);
  });

  test('by part of the tree, each opening to what is below it', async () => {
    season.shell.at('2020-05-29T02:00:00.000Z');
    const top = value(await ask());
    expect(top.children.map(({ code, congresses, opens }) => [code, congresses, opens])).toEqual([['LH', 5, true], ['MT', 3, true]]);
    const below = value(await ask({ unit: 'LH' }));
    expect(below.above).toEqual([{ code: 'TINH', name: 'Tỉnh ủy Vĩnh Long' }]);
    expect(below.children.map(({ code, opens }) => [code, opens])).toEqual([['LH', false], ['LH.01', false], ['LH.02', false], ['LH.03', false], ['LH.04', false]]);
    expect(below.whole).toEqual({ ...top.children[0], code: undefined, name: undefined, opens: undefined });
  });

  test('filters by what is ready, missing or late, by name, in pages by day', async () => {
    expect(await codes({ kind: 'political-report', state: 'ready' })).toEqual(['LH.01', 'MT.01', 'LH']);
    expect(await codes({ kind: 'synthesis', state: 'ready' })).toEqual(['LH.01']);
    expect(await codes({ search: 'chi bo kho' })).toEqual(['MT.02']);
    expect(await codes({ search: 'mt.0' })).toEqual(['MT.01', 'MT.02']);
    const all = await codes({});
    expect([...(await codes({ limit: 3 })), ...(await codes({ limit: 3, offset: 3 })), ...(await codes({ limit: 3, offset: 6 }))]).toEqual(all);
    expect(value(await ask({ search: 'mt.0', offset: 5 }))).toMatchObject({ total: 2, rows: [] });
  });

  test('within the range of who asks', async () => {
    expect(value(await ask({}, district)).unit.code).toBe('LH');
    expect(value(await ask({}, district)).above).toEqual([]);
    expect(await ask({ unit: 'MT' }, district)).toMatchObject({ problem: { code: 'not_in_your_range' } });
    expect(await ask({ unit: 'XX' })).toMatchObject({ problem: { code: 'unit_not_found', unit: 'XX' } });
  });
});

test('the superior sees what waits for its check, not its own paper', async () => {
  const own = await documentAt(season.database.db, 'LH', { state: 'check', title: 'Của chính huyện' });
  const waiting = async (actor: Actor, more: object = {}) => value(await checks(season.shell, actor, checksContract.input.parse({ season: SEASON, ...more }))).rows.map((row) => row.title);
  expect(await waiting(district)).toEqual(['Báo cáo của LH.02']);
  expect((await waiting(SYSTEM)).toSorted()).toEqual(['Báo cáo của LH.02', own.title]);
  expect(await waiting(SYSTEM, { unit: 'MT' })).toEqual([]);
});
