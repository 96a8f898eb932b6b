import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import * as contract from '../contract.ts';
import { assigned, boardOf, code, noted, type OversightWorld, oversightWorld, partsWith, placeOf, raised, SEASON, value, visited } from '../testing/world.ts';
import { board } from './board.ts';
import { commitments, grievances } from './lists.ts';
import { mentors } from './mentors.ts';
import { oversightParts } from './parts.ts';
import { planVisit } from './visits.ts';
import { weekFile } from './week-file.ts';

let world: OversightWorld;
beforeAll(async () => void (world = await oversightWorld()));
afterAll(() => world.database.close());

const codes = (of: { readonly rows: readonly { readonly organisation: { readonly code: string } }[] }): string[] => of.rows.map(({ organisation }) => organisation.code);

describe('R-SEED-8: the board', () => {
  test('late places come first, those with the most reasons before the others; each reason is told', async () => {
    const shown = await boardOf(world);
    expect(codes(shown)).toEqual(['LH.01', 'LH.02', 'LH.03']);
    expect(shown).toMatchObject({ asOf: '2020-05-29', week: { from: '2020-06-01', until: '2020-06-05' }, totals: { congresses: 8, places: 3, assigned: 0, missing: 3 } });
    expect(shown.rows[1]).toMatchObject({ superior: { code: 'LH' }, state: 'late', plannedOn: '2020-05-20', mentor: null, next: null });
    expect(shown.rows[1]?.signals.map(({ id, reason }) => [id, reason.vi])).toEqual([
      ['late', 'chậm 9 ngày so với kế hoạch 20/5'], ['no-documents', 'chưa có văn kiện nào trên hệ thống'], ['no-opinions', 'chưa có biên bản góp ý nào'],
    ]);
    expect(shown.rows.every(({ score, signals }) => score === signals.reduce((sum, { weight }) => sum + weight, 0))).toBe(true);
  });

  test('on another day it is another board; what was held is not on it', async () => {
    expect(codes(await boardOf(world, { asOf: '2020-05-18' }))).toEqual(['LH.01']);
    expect((await boardOf(world, { asOf: '2020-05-14' })).total).toBe(0);
    value(await recordFact(world.shell, SYSTEM, { season: SEASON, organisation: 'LH.03', kind: 'held', happenedOn: day('2020-05-29'), note: '' }));
    expect(codes(await boardOf(world))).toEqual(['LH.01', 'LH.02']);
    expect(codes(await boardOf(world, { asOf: '2020-05-28' }))).toEqual(['LH.01', 'LH.02']);
  });

  test('notes, mentors and visits are seen; filters and pages', async () => {
    value(await noted(world, { organisation: 'MT.02', kind: 'first-time-secretary', text: 'Nhận nhiệm vụ từ tháng 4' }));
    value(await assigned(world, world.mentor.personId, { organisation: 'LH.02' }));
    value(await visited(world, { organisation: 'LH.02' }, world.mentor));
    value(await planVisit(world.shell, world.mentor, contract.planVisit.input.parse({ season: SEASON, organisation: 'LH.02', id: randomUUID(), plannedOn: '2020-06-03' })));
    const shown = await boardOf(world);
    expect(codes(shown)).toEqual(['LH.01', 'LH.02', 'MT.02']);
    expect(shown.rows[1]).toMatchObject({ mentor: { name: 'Phan Văn Lâm', from: '2020-05-20' }, visits: { count: 1, last: '2020-05-22' }, next: { plannedOn: '2020-06-03', by: { name: 'Phan Văn Lâm' } } });
    expect(shown.totals).toMatchObject({ places: 3, assigned: 1, missing: 2 });
    expect(codes(await boardOf(world, { mentor: 'missing' }))).toEqual(['LH.01', 'MT.02']);
    expect(codes(await boardOf(world, { signal: 'first-time-secretary' }))).toEqual(['MT.02']);
    expect(codes(await boardOf(world, { search: 'kho bac' }))).toEqual(['MT.02']);
    expect(await boardOf(world, { limit: '1', offset: '1' })).toMatchObject({ total: 3, rows: [{ organisation: { code: 'LH.02' } }] });
    expect(shown.mentors).toMatchObject([{ name: 'Phan Văn Lâm', places: [{ code: 'LH.02' }], helped: 0, limit: 3, at: { code: 'LH' } }]);
  });

  test('each sees the own range', async () => {
    expect(codes(await boardOf(world, {}, world.district))).toEqual(['LH.01', 'LH.02']);
    expect(codes(await boardOf(world, {}, world.secretary))).toEqual(['LH.01']);
    expect(code(await board(world.shell, world.district, contract.board.input.parse({ season: SEASON, unit: 'MT' }), partsWith({})))).toBe('not_in_your_range');
    expect(code(await board(world.shell, world.district, contract.board.input.parse({ season: SEASON, unit: 'XX' }), partsWith({})))).toBe('unit_not_found');
    expect((await boardOf(world, {}, world.mentor)).may).toEqual({ assign: false, visit: true, confide: true, record: false });
  });

  test('who has duties at two committees is told of both, and can look at either', async () => {
    const other = await world.database.db.selectFrom('organisations').select(['id', 'code', 'name', 'path']).where('code', '=', 'MT').executeTakeFirstOrThrow();
    const both = { ...world.mentor, duties: [...world.mentor.duties, ...world.mentor.duties.map((duty) => ({ ...duty, organisation: other }))] };
    const ranges = [{ code: 'LH' }, { code: 'MT' }];
    expect(await boardOf(world, {}, both)).toMatchObject({ unit: { code: 'LH' }, ranges });
    expect(await boardOf(world, { unit: 'MT' }, both)).toMatchObject({ unit: { code: 'MT' }, ranges });
    expect((await boardOf(world, {}, world.mentor)).ranges).toMatchObject([{ code: 'LH' }]);
    expect((await boardOf(world, { unit: 'MT' })).ranges).toHaveLength(1);
  });

  test('what other rooms know makes signs too', async () => {
    const mt01 = (await world.database.db.selectFrom('organisations').select('id').where('code', '=', 'MT.01').executeTakeFirstOrThrow()).id;
    const shown = await boardOf(world, { unit: 'MT' }, SYSTEM, {
      dossiers: async () => new Map([[mt01, [{ kind: 'personnel', state: 'returned', since: day('2020-05-18') }, { kind: 'documents', state: 'with-superior', since: day('2020-05-17') }]]]), personnelBegun: async () => new Set(),
      directMissing: async (_db, _season, ids) => new Map(ids.map((id) => [id, 3])),
    });
    expect(shown.rows[0]).toMatchObject({ organisation: { code: 'MT.01' }, state: 'planned' });
    expect(shown.rows[0]?.signals.map(({ id, reason }) => [id, reason.vi]).slice(0, 3)).toEqual([
      ['personnel-returned', 'đề án nhân sự bị trả lại ngày 18/5, chưa trình lại'], ['direct-unprepared', 'bầu trực tiếp bí thư còn 3 việc chưa chuẩn bị'], ['dossier-held-up', 'cấp trên giữ hồ sơ văn kiện 12 ngày'],
    ]);
  });

  test('R-HD62-1: what the personnel room knows of a direct election is asked of it', async () => {
    const shown = value(await board(world.shell, SYSTEM, contract.board.input.parse({ season: SEASON, unit: 'MT' }), oversightParts()));
    expect(shown.rows.find(({ organisation }) => organisation.code === 'MT.01')?.signals.map(({ id }) => id)).toEqual(['direct-unprepared', 'no-documents', 'personnel-not-begun', 'no-opinions']);
  });

  test('a confidential matter is a reason without its words, for everybody', async () => {
    value(await noted(world, { organisation: 'LH.04', sensitive: true, text: 'Tố cáo lẫn nhau' }));
    for (const actor of [SYSTEM, world.district]) expect(JSON.stringify(await boardOf(world, {}, actor))).not.toContain('Tố cáo');
    expect((await boardOf(world)).rows.find(({ organisation }) => organisation.code === 'LH.04')?.signals[0]?.reason.vi).toBe('có ghi nhận việc nội bộ, chỉ người có nhiệm vụ mới xem');
  });
});

describe('lists', () => {
  let id: string;
  beforeEach(async () => void (id = value(await raised(world, { organisation: 'LH.02', title: 'Nước thải cơ sở giết mổ', due: '2020-05-25' })).id));

  test('grievances: overdue ones, by search, in the range', async () => {
    const list = (wish: object, actor: Parameters<typeof grievances>[1] = SYSTEM) => grievances(world.shell, actor, contract.grievances.input.parse({ season: SEASON, ...wish }));
    const all = value(await list({ show: 'overdue', search: 'nuoc thai' }));
    expect(all.rows.map((each) => each.id)).toContain(id);
    expect(all.rows[0]).toMatchObject({ organisation: { code: 'LH.02' }, superior: { code: 'LH' }, overdueDays: 4 });
    expect(value(await list({ unit: 'MT' })).rows).toEqual([]);
    expect(value(await list({}, world.secretary)).rows).toEqual([]);
    expect((await boardOf(world)).rows.find(({ organisation }) => organisation.code === 'LH.02')?.signals.some((each) => each.id === 'grievance-overdue')).toBe(true);
  });

  test('commitments and mentors answer with nothing where there is nothing', async () => {
    expect(value(await commitments(world.shell, SYSTEM, contract.commitments.input.parse({ season: SEASON, unit: 'MT' })))).toMatchObject({ total: 0, totals: { open: 0, overdue: 0, done: 0 } });
    expect(value(await mentors(world.shell, SYSTEM, contract.mentors.input.parse({ season: SEASON, unit: 'MT' })))).toMatchObject({ total: 0, rows: [] });
  });
});

test('the place tells whom to send, and who has already helped', async () => {
  const { suggestions, congress } = await placeOf(world, 'LH.01', world.office);
  expect(congress).toMatchObject({ state: 'late', directElection: true, heldOn: null });
  expect(suggestions).toMatchObject([{ name: 'Phan Văn Lâm', reasons: [{ vi: 'chưa giúp đại hội nào' }, { vi: 'đang giúp 1 trên 3 nơi' }, { vi: 'quen 1 nơi cùng cấp trên' }] }]);
  expect((await placeOf(world, 'LH.01', world.mentor)).suggestions).toEqual([]);
  value(await recordFact(world.shell, SYSTEM, { season: SEASON, organisation: 'LH.02', kind: 'held', happenedOn: day('2020-05-29'), note: '' }));
  expect((await placeOf(world, 'LH.01', world.office)).suggestions).toMatchObject([{ helped: 1, places: [] }]);
});

test.each(['docx', 'pdf'] as const)('the list of the week comes as %s', async (format) => {
  const file = value(await weekFile(world.shell, world.office, contract.weekFile.input.parse({ season: SEASON, format, place: 'Vĩnh Long' }), partsWith({})));
  expect(file.name).toBe(`lich-di-co-so-2020-06-01.${format}`);
  expect(file.bytes.length).toBeGreaterThan(4000);
});
