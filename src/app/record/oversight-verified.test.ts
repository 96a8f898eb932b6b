import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as contract from '#oversight/contract.ts';
import { endAssignment } from '#oversight/server/assignments.ts';
import { commit, reportCommitment } from '#oversight/server/commitments.ts';
import { find, followUp } from '#oversight/server/findings.ts';
import { moveGrievance, tell } from '#oversight/server/grievances.ts';
import { endNote } from '#oversight/server/notes.ts';
import { dropVisit, planVisit } from '#oversight/server/visits.ts';
import { assigned, AT, noted, type OversightWorld, oversightWorld, raised, SEASON, value, visited } from '#oversight/testing/world.ts';
import { SYSTEM } from '#platform/actor.ts';
import { found } from './testing/found.ts';

let world: OversightWorld;

beforeAll(async () => {
  world = await oversightWorld();
  const { shell, mentor, district } = world;
  value(await noted(world, { sensitive: true, text: 'Chưa thống nhất về nhân sự' }, mentor));
  const ended = value(await noted(world, { sensitive: true, text: 'Đơn thư nội bộ' }, mentor));
  value(await endNote(shell, SYSTEM, contract.endNote.input.parse({ ...AT, note: ended.id, on: '2020-05-28', reason: 'Đã rút đơn' })));
  const note = value(await noted(world, { kind: 'other', text: 'Thiếu hội trường' }));
  value(await endNote(shell, SYSTEM, contract.endNote.input.parse({ ...AT, note: note.id, on: '2020-05-28', reason: 'Đã mượn' })));
  value(await assigned(world, mentor.personId));
  const second = value(await assigned(world, district.personId, { from: '2020-05-26' }));
  value(await endAssignment(shell, SYSTEM, contract.endAssignment.input.parse({ ...AT, assignment: second.id, on: '2020-05-28', reason: 'Bận' })));
  const [planned, gone] = [randomUUID(), randomUUID()];
  for (const id of [planned, gone]) value(await planVisit(shell, mentor, contract.planVisit.input.parse({ ...AT, id, plannedOn: '2020-06-01', purpose: 'Dự họp' })));
  value(await dropVisit(shell, mentor, contract.dropVisit.input.parse({ ...AT, visit: gone, reason: 'Mưa' })));
  value(await visited(world, { id: planned, wentOn: '2020-05-28', findings: [{ id: randomUUID(), text: 'Thiếu biên bản', owner: 'Bí thư', due: '2020-06-02' }] }, mentor));
  value(await visited(world, { id: planned, revision: 2, wentOn: '2020-05-28', text: 'Đã làm việc lại', answers: [{ point: 'plan', answer: 'yes', note: 'Đủ' }] }, district));
  const finding = contract.find.input.parse({ ...AT, id: randomUUID(), foundOn: '2020-05-21', text: 'Thiếu hòm phiếu', owner: 'Văn phòng', due: '2020-05-27' });
  value(await find(shell, mentor, finding));
  value(await followUp(shell, mentor, contract.followUp.input.parse({ ...AT, finding: finding.id, revision: 1, on: '2020-05-28', done: true, result: 'Đã đóng' })));
  const matter = value(await raised(world));
  value(await moveGrievance(shell, SYSTEM, contract.moveGrievance.input.parse({ ...AT, grievance: matter.id, revision: 1, to: 'resolved', on: '2020-05-20', result: 'Đã chi trả' })));
  value(await tell(shell, SYSTEM, contract.tell.input.parse({ ...AT, id: randomUUID(), grievance: matter.id, to: 'Nhân dân ấp 3', on: '2020-05-21' })));
  const secret = value(await raised(world, { title: 'Đơn thư', sensitive: true, text: 'Tố cáo đích danh' }));
  value(await raised(world, { id: secret.id, revision: 1, title: 'Đơn thư kéo dài', sensitive: true, text: undefined }));
  const promise = contract.commit.input.parse({ ...AT, id: randomUUID(), kind: 'drive', what: 'Làm đường', figure: '2 km', owner: 'Đảng ủy', due: '2020-06-05' });
  value(await commit(shell, SYSTEM, promise));
  value(await reportCommitment(shell, SYSTEM, contract.reportCommitment.input.parse({ ...AT, commitment: promise.id, revision: 1, on: '2020-05-25', state: 'done', result: 'Xong' })));
});
afterAll(() => world.database.close());

test('notes, visits, findings, grievances and commitments are what the chain says', async () => {
  expect(await found(world.database)).toBeUndefined();
});

test.each([
  `update oversight_notes set text = 'Đoàn kết' where sensitive`, `update oversight_notes set salt = 'ff' where sensitive`, `update oversight_notes set sensitive = false, salt = '' where sensitive`, `update oversight_notes set ended_on = null, end_reason = '' where ended_on is not null and end_salt is null`,
  `update oversight_notes set end_reason = 'Không rõ' where end_salt is not null`, `delete from oversight_notes where sensitive`, `update oversight_assignments set until_day = null, end_reason = '' where from_day = '2020-05-26'`, `delete from oversight_assignments where end_reason = 'Giao người khác'`,
  `update oversight_visits set went_on = '2020-05-27' where state = 'went'`, `update oversight_visits set person_name = 'Người khác' where state = 'went'`, `update oversight_visits set state = 'planned', drop_reason = '' where state = 'dropped'`,
  `update oversight_visit_answers set answer = 'no'`, `delete from oversight_visit_answers`, `update oversight_findings set due = '2020-07-01' where done_on is null`, `update oversight_findings set done_on = null where done_on is not null`,
  `update grievances set due = '2020-07-01' where state = 'resolved'`, `update grievances set text = 'Không có gì' where sensitive`, `update grievances set state = 'open', moved_on = null, result = '' where state = 'resolved'`, `delete from grievance_tellings`,
  `update grievance_tellings set told_on = '2020-05-20'`, `update commitments set result = 'Chưa xong'`, `update commitments set state = 'open', reported_on = null, result = ''`,
])('%s is found', async (statement) => {
  expect(await found(world.database, statement)).toMatchObject({ chain: `${SEASON}/${AT.organisation}` });
});
