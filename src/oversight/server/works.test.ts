import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYSTEM } from '#platform/actor.ts';
import * as contract from '../contract.ts';
import { assigned, AT, code, noted, type OversightWorld, oversightWorld, placeOf, raised, value, visited } from '../testing/world.ts';
import { assign, endAssignment } from './assignments.ts';
import { commit, reportCommitment } from './commitments.ts';
import { find, followUp } from './findings.ts';
import { grievance, moveGrievance, tell } from './grievances.ts';
import { endNote } from './notes.ts';
import { dropVisit, planVisit } from './visits.ts';

let world: OversightWorld;
beforeAll(async () => void (world = await oversightWorld()));
afterAll(() => world.database.close());

async function lastEvents(): Promise<readonly Record<string, unknown>[]> {
  const row = await world.database.db.selectFrom('ledger').select('body').where('chain', '=', `thu-2020/${AT.organisation}`).orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow();
  return (JSON.parse(row.body) as { events: Record<string, unknown>[] }).events;
}

async function entries(): Promise<number> {
  const row = await world.database.db.selectFrom('ledger_chains').select('number').where('chain', '=', `thu-2020/${AT.organisation}`).executeTakeFirst();
  return row?.number ?? 0;
}

describe('notes', () => {
  test('a confidential text stands in its row alone; the record holds a salted hash', async () => {
    const secret = 'Mâu thuẫn giữa hai đồng chí trong ban thường vụ';
    value(await noted(world, { sensitive: true, text: secret }, world.mentor));
    expect(JSON.stringify(await lastEvents())).not.toContain('Mâu thuẫn');
    expect((await lastEvents())[0]).toMatchObject({ kind: 'oversight.noted', sensitive: true, text: null, sealed: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await placeOf(world, AT.organisation, world.mentor)).notes.map(({ text }) => text)).toContain(secret);
    const seen = await placeOf(world, AT.organisation, world.secretary);
    expect(seen.notes).toMatchObject([{ sensitive: true, text: null }]);
    expect(JSON.stringify(seen)).not.toContain('Mâu thuẫn');
  });

  test('two notes of the same words have different hashes', async () => {
    value(await noted(world, { sensitive: true, text: 'Như trên' }));
    const first = (await lastEvents())[0]?.['sealed'];
    value(await noted(world, { sensitive: true, text: 'Như trên' }));
    expect((await lastEvents())[0]?.['sealed']).not.toBe(first);
  });

  test('what is sent twice counts once; another text under the same id is refused', async () => {
    const id = randomUUID();
    value(await noted(world, { id, kind: 'other', text: 'Hội trường đang sửa' }));
    const before = await entries();
    value(await noted(world, { id, kind: 'other', text: 'Hội trường đang sửa' }));
    expect(await entries()).toBe(before);
    expect(code(await noted(world, { id, kind: 'other', text: 'Việc khác' }))).toBe('id_taken');
    expect(code(await noted(world, { id, organisation: 'LH.02', kind: 'other', text: 'Hội trường đang sửa' }))).toBe('id_taken');
  });

  test('borders', async () => {
    expect(code(await noted(world, { on: '2020-05-30' }))).toBe('day_ahead');
    expect(code(await noted(world, { on: '2020-05-29' }))).toBe('ok');
    expect(code(await noted(world, { organisation: 'MT.01' }, world.mentor))).toBe('not_in_your_range');
    expect(code(await noted(world, {}, world.secretary))).toBe('not_in_your_range');
  });

  test('why a confidential note ended is for those with the duty alone, in the answer and in the record', async () => {
    const { id } = value(await noted(world, { organisation: 'LH.01', sensitive: true, text: 'Đơn thư nội bộ' }));
    value(await endNote(world.shell, SYSTEM, contract.endNote.input.parse({ ...AT, organisation: 'LH.01', note: id, on: '2020-05-28', reason: 'Người tố cáo đã rút đơn' })));
    expect(JSON.stringify(await placeOf(world, 'LH.01', world.secretary))).not.toContain('rút đơn');
    expect(JSON.stringify(await placeOf(world, 'LH.01', world.mentor))).toContain('rút đơn');
    const { rows } = await world.database.owner.pool.query<{ body: string }>(`select body from ledger where operation = 'oversight.end_note'`);
    expect(rows.some(({ body }) => body.includes('rút đơn'))).toBe(false);
  });

  test('a note ends once, and not before it began', async () => {
    const { id } = value(await noted(world, { kind: 'other', text: 'Thiếu loa' }));
    const end = (on: string) => endNote(world.shell, SYSTEM, contract.endNote.input.parse({ ...AT, note: id, on, reason: 'Đã mua' }));
    expect(code(await end('2020-05-19'))).toBe('ends_before_it_begins');
    expect(code(await end('2020-05-20'))).toBe('ok');
    expect(code(await end('2020-05-21'))).toBe('note_ended');
  });
});

describe('assignments', () => {
  test('the new one takes the place of the one before; nobody decides on the own organisation', async () => {
    value(await assigned(world, world.mentor.personId, { organisation: 'LH.03' }));
    expect(code(await assigned(world, world.mentor.personId, { organisation: 'LH.03' }))).toBe('mentor_assigned_already');
    value(await assigned(world, world.district.personId, { organisation: 'LH.03', from: '2020-05-26' }, world.office));
    expect((await placeOf(world, 'LH.03')).assignments.map(({ name, from, until }) => [name, from, until])).toEqual([['Lê Văn Huyện', '2020-05-26', null], ['Phan Văn Lâm', '2020-05-20', '2020-05-26']]);
    expect(code(await assigned(world, world.mentor.personId, { organisation: 'LH' }, world.district))).toBe('only_from_above');
    expect(code(await assigned(world, world.mentor.personId, {}, world.mentor))).toBe('not_in_your_range');
  });

  test('only whose duty reaches the place is sent', async () => {
    expect(code(await assigned(world, world.mentor.personId, { organisation: 'MT.01' }))).toBe('mentor_out_of_reach');
    expect(code(await assigned(world, world.secretary.personId))).toBe('mentor_out_of_reach');
    expect(code(await assigned(world, 9_999_999))).toBe('mentor_not_found');
  });

  test('more places than are thought bearable are possible, and said', async () => {
    for (const organisation of ['LH.01', 'LH.02', 'LH.03']) value(await assigned(world, world.mentor.personId, { organisation, from: '2020-05-27' }));
    expect(value(await assigned(world, world.mentor.personId, { organisation: 'LH.04' }))).toMatchObject({ load: 4, limit: 3 });
    const { assignments } = await placeOf(world, 'LH.04');
    const id = assignments[0]?.id ?? '';
    const end = (on: string) => endAssignment(world.shell, world.office, contract.endAssignment.input.parse({ season: AT.season, organisation: 'LH.04', assignment: id, on, reason: 'Đủ việc' }));
    expect(code(await end('2020-05-19'))).toBe('ends_before_it_begins');
    expect(code(await end('2020-05-30'))).toBe('day_ahead');
    expect(code(await end('2020-05-28'))).toBe('ok');
    expect(code(await end('2020-05-28'))).toBe('assignment_ended');
  });

  test('the same id is one assignment', async () => {
    const input = contract.assign.input.parse({ season: AT.season, organisation: 'LH.04', id: randomUUID(), person: world.mentor.personId, from: '2020-05-28' });
    expect([code(await assign(world.shell, SYSTEM, input)), code(await assign(world.shell, SYSTEM, input)), code(await assign(world.shell, SYSTEM, { ...input, organisation: 'LH.02' }))]).toEqual(['ok', 'ok', 'id_taken']);
  });
});

describe('visits', () => {
  test('a telephone that sends twice makes one visit', async () => {
    const id = randomUUID();
    const wish = { id, findings: [{ id: randomUUID(), text: 'Chưa có biên bản góp ý', owner: 'Bí thư Đảng ủy', due: '2020-05-27' }] };
    expect(value(await visited(world, wish, world.mentor))).toMatchObject({ again: false, revision: 1 });
    const before = await entries();
    expect(value(await visited(world, wish, world.mentor))).toMatchObject({ again: true, revision: 1 });
    expect(await entries()).toBe(before);
    expect(code(await visited(world, { ...wish, text: 'Khác' }, world.mentor))).toBe('visit_recorded_already');
    expect(value(await visited(world, { ...wish, findings: [], text: 'Sửa lại', revision: 1 }, world.district))).toMatchObject({ revision: 2 });
    expect(code(await visited(world, { ...wish, findings: [], revision: 1 }, world.district))).toBe('oversight_changed_meanwhile');
    const place = await placeOf(world);
    expect(place.visits.find((each) => each.id === id)).toMatchObject({ text: 'Sửa lại', by: { name: 'Phan Văn Lâm' }, savedBy: 'Lê Văn Huyện' });
    expect(place.findings).toMatchObject([{ text: 'Chưa có biên bản góp ý', overdueDays: 2 }]);
  });

  test('a planned visit is made under its own id, or dropped', async () => {
    const id = randomUUID();
    const plan = (wish: object) => planVisit(world.shell, world.mentor, contract.planVisit.input.parse({ ...AT, id, plannedOn: '2020-06-01', purpose: 'Dự hội nghị', ...wish }));
    expect(code(await plan({ plannedOn: '2020-05-28' }))).toBe('visit_day_passed');
    expect([code(await plan({})), code(await plan({})), code(await plan({ purpose: 'Khác' }))]).toEqual(['ok', 'ok', 'id_taken']);
    expect(code(await plan({ id: randomUUID(), person: world.secretary.personId }))).toBe('mentor_out_of_reach');
    expect(value(await visited(world, { id, wentOn: '2020-05-29' }, world.mentor))).toMatchObject({ revision: 2, again: false });
    const drop = (visit: string) => dropVisit(world.shell, world.mentor, contract.dropVisit.input.parse({ ...AT, visit, reason: 'Mưa bão' }));
    expect(code(await drop(id))).toBe('visit_not_planned');
    const other = randomUUID();
    value(await plan({ id: other }));
    expect([code(await drop(other)), code(await visited(world, { id: other }))]).toEqual(['ok', 'visit_dropped']);
  });

  test('borders', async () => {
    expect(code(await visited(world, { wentOn: '2020-05-30' }))).toBe('day_ahead');
    expect(code(await visited(world, { findings: [{ id: randomUUID(), text: 'x', owner: 'y', due: '2020-05-21' }] }))).toBe('due_before_found');
  });
});

describe('findings', () => {
  const of = (wish: object = {}) => contract.find.input.parse({ ...AT, id: randomUUID(), foundOn: '2020-05-20', text: 'Thiếu hòm phiếu', owner: 'Văn phòng', due: '2020-05-27', ...wish });

  test('mended once, with what was done; a later deadline keeps it open', async () => {
    const input = of();
    expect(value(await find(world.shell, world.mentor, input))).toMatchObject({ revision: 1 });
    expect(value(await find(world.shell, world.mentor, input))).toMatchObject({ revision: 1 });
    expect(code(await find(world.shell, world.mentor, { ...input, text: 'Khác' }))).toBe('id_taken');
    const follow = (wish: object) => followUp(world.shell, world.mentor, contract.followUp.input.parse({ ...AT, finding: input.id, revision: 1, on: '2020-05-28', done: true, result: 'Đã đóng', ...wish }));
    expect(code(await follow({ result: '' }))).toBe('result_needed');
    expect(value(await follow({ done: false, due: '2020-06-03', result: 'Đang đóng' }))).toMatchObject({ revision: 2 });
    expect(code(await follow({}))).toBe('oversight_changed_meanwhile');
    expect(value(await follow({ revision: 2 }))).toMatchObject({ revision: 3 });
    expect(code(await follow({ revision: 3 }))).toBe('finding_done');
    expect(code(await find(world.shell, world.mentor, of({ visit: randomUUID() })))).toBe('visit_not_found');
  });
});

describe('grievances', () => {
  test('moved step by step, and told', async () => {
    const { id } = value(await raised(world, {}, world.secretary));
    const move = (wish: object) => moveGrievance(world.shell, world.secretary, contract.moveGrievance.input.parse({ ...AT, grievance: id, revision: 1, to: 'in-progress', on: '2020-05-02', ...wish }));
    expect(code(await move({ to: 'resolved' }))).toBe('result_needed');
    expect(code(await move({ on: '2020-04-09' }))).toBe('moved_before_raised');
    expect(value(await move({}))).toMatchObject({ revision: 2 });
    expect(code(await move({}))).toBe('oversight_changed_meanwhile');
    expect((await placeOf(world)).grievances).toMatchObject([{ overdueDays: 4, state: 'in-progress', tellings: [] }]);
    const told = contract.tell.input.parse({ ...AT, id: randomUUID(), grievance: id, to: 'Hội nghị nhân dân ấp', how: 'Thông báo trực tiếp', on: '2020-05-20' });
    expect([code(await tell(world.shell, world.secretary, told)), code(await tell(world.shell, world.secretary, told)), code(await tell(world.shell, world.secretary, { ...told, to: 'Khác' }))]).toEqual(['ok', 'ok', 'id_taken']);
    value(await move({ revision: 2, to: 'resolved', on: '2020-05-27', result: 'Đã chi trả' }));
    expect((await placeOf(world)).grievances).toMatchObject([{ overdueDays: null, state: 'resolved', tellings: [{ to: 'Hội nghị nhân dân ấp' }] }]);
  });

  test('a confidential one is written and read with the duty only, and keeps its salt while its text stays', async () => {
    expect(code(await raised(world, { sensitive: true }, world.secretary))).toBe('confide_needed');
    const { id } = value(await raised(world, { sensitive: true, text: 'Đơn tố cáo đích danh' }, world.district));
    const sealed = (await lastEvents())[0]?.['sealed'];
    expect(JSON.stringify(await lastEvents())).not.toContain('tố cáo');
    value(await raised(world, { id, revision: 1, sensitive: true, text: undefined, owner: 'Ủy ban Kiểm tra' }, world.district));
    expect((await lastEvents())[0]?.['sealed']).toBe(sealed);
    expect((await placeOf(world, AT.organisation, world.secretary)).grievances.find((each) => each.id === id)).toMatchObject({ text: null });
    expect((await placeOf(world, AT.organisation, world.mentor)).grievances.find((each) => each.id === id)).toMatchObject({ text: 'Đơn tố cáo đích danh' });
    expect(code(await raised(world, { id, revision: 2, sensitive: false, text: 'x' }, world.secretary))).toBe('confide_needed');
  });

  test('borders', async () => {
    expect(code(await raised(world, { due: '2020-04-09' }))).toBe('due_before_raised');
    expect(code(await raised(world, { raisedOn: '2020-05-30', due: '2020-06-30' }))).toBe('day_ahead');
    const { id } = value(await raised(world));
    expect(code(await grievance(world.shell, SYSTEM, contract.grievance.input.parse({ ...AT, id, revision: 1, title: 'Bồi thường đất làm đường', source: 'residents', owner: 'UBND huyện', raisedOn: '2020-04-10', due: '2020-05-25' })))).toBe('grievance_unchanged');
  });
});

describe('commitments', () => {
  test('reported until they are done, then closed', async () => {
    const input = contract.commit.input.parse({ ...AT, id: randomUUID(), kind: 'drive', what: 'Làm 2 km đường bê tông', figure: '2 km', owner: 'Đảng ủy xã', due: '2020-06-05' });
    expect(value(await commit(world.shell, world.secretary, input))).toMatchObject({ revision: 1 });
    expect(value(await commit(world.shell, world.secretary, input))).toMatchObject({ revision: 1 });
    expect(code(await commit(world.shell, world.secretary, { ...input, revision: 1 }))).toBe('commitment_unchanged');
    expect(value(await commit(world.shell, world.secretary, { ...input, revision: 1, figure: '2,5 km' }))).toMatchObject({ revision: 2 });
    const report = (wish: object) => reportCommitment(world.shell, world.secretary, contract.reportCommitment.input.parse({ ...AT, commitment: input.id, revision: 2, on: '2020-05-25', state: 'open', result: 'Xong 1 km', ...wish }));
    expect(value(await report({}))).toMatchObject({ revision: 3 });
    expect(value(await report({ revision: 3, state: 'done', result: 'Xong' }))).toMatchObject({ revision: 4 });
    expect(code(await report({ revision: 4 }))).toBe('commitment_closed');
  });
});
