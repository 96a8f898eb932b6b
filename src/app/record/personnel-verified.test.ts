import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as contract from '#personnel/contract.ts';
import { setDirect, setDirectPaper, recordPersuasion } from '#personnel/server/direct.ts';
import { dropPerson, openPerson, setPaper } from '#personnel/server/dossier.ts';
import { setFrame } from '#personnel/server/frames.ts';
import { amendStep } from '#personnel/server/hold-step.ts';
import { comment, endPublishing, publish } from '#personnel/server/publishing.ts';
import { AT, NO_AIMS, type PersonnelWorld, personnelWorld, SEASON, value } from '#personnel/testing/world.ts';
import { SYSTEM } from '#platform/actor.ts';
import { found as foundIn } from './testing/found.ts';

let world: PersonnelWorld;
const found = (statement?: string) => foundIn(world.database, statement);

beforeAll(async () => {
  world = await personnelWorld();
  const { shell, parts } = world;
  value(await setFrame(shell, SYSTEM, contract.setFrame.input.parse({ season: SEASON, organisation: 'LH', levelId: 'grassroots', group: 'party-org', seats: { from: 9, until: 15 }, aims: NO_AIMS, surplus: { from: 10, until: 15 } })));
  value(await world.scheme());
  value(await world.scheme({ revision: 1, standards: 'Có năng lực, uy tín.' }));
  const [an, ba, tu] = [await world.put(), await world.put({ fullName: 'Nguyễn Thị Ba', sex: 'female', ethnicity: 'Khmer', bornOn: null, bornYear: 1980 }), await world.put({ fullName: 'Phạm Văn Tư' })];
  value(await world.person({ person: an, revision: 1, position: 'Bí thư chi bộ' }));
  value(await dropPerson(shell, SYSTEM, contract.dropPerson.input.parse({ ...AT, person: tu, revision: 1, reason: 'Xin rút vì sức khỏe' }), parts));
  value(await setPaper(shell, SYSTEM, contract.setPaper.input.parse({ ...AT, person: an, paper: 'cv', state: 'there', on: '2020-05-01' })));
  value(await world.step(1, [[an, null], [ba, null]]));
  const step = randomUUID();
  value(await world.step(2, [[an, 12], [ba, 7]], { id: step }));
  const amended = contract.amendStep.input.parse({ ...AT, step, id: randomUUID(), reason: 'Cộng nhầm', heldOn: '2020-05-02', summoned: 15, present: 13, minutes: '02-BB/ĐU', text: 'Hội nghị thảo luận dân chủ.', votes: [{ person: an, votes: 13 }, { person: ba, votes: 6 }] });
  value(await amendStep(shell, SYSTEM, amended, parts));
  const publication = randomUUID();
  value(await publish(shell, SYSTEM, contract.publish.input.parse({ ...AT, id: publication, what: 'summary', audience: 'Đảng viên', where: 'Trụ sở', from: '2020-05-10', people: [an, ba] })));
  value(await comment(shell, SYSTEM, contract.comment.input.parse({ ...AT, publication, id: randomUUID(), person: an, place: 'work', from: 'Công đoàn', on: '2020-05-11', text: 'Tận tụy.' })));
  value(await endPublishing(shell, SYSTEM, contract.endPublishing.input.parse({ ...AT, publication, on: '2020-05-15' })));
  value(await openPerson(shell, SYSTEM, contract.openPerson.input.parse({ ...AT, person: an }), parts));
  await world.database.owner.pool.query(`update congresses set direct_election = true where organisation_id = (select id from organisations where code = 'LH.02')`);
  value(await setDirect(shell, SYSTEM, contract.setDirect.input.parse({ ...AT, consentPaper: '5-CV/HU', consentOn: '2020-05-04', several: true })));
  value(await recordPersuasion(shell, SYSTEM, contract.recordPersuasion.input.parse({ ...AT, id: randomUUID(), on: '2020-05-05', by: 'Bí thư', withGroup: 'Chi bộ', result: 'Thống nhất' })));
  value(await setDirectPaper(shell, SYSTEM, contract.setDirectPaper.input.parse({ ...AT, paper: 'consent', state: 'there' })));
  await world.database.owner.pool.query(`update congresses set direct_election = false where organisation_id = (select id from organisations where code = 'LH.02')`);
});
afterAll(() => world.database.close());

test('scheme, persons, steps and publications are what the chain says; the record names nobody', async () => {
  expect(await found()).toBeUndefined();
  const { rows } = await world.database.owner.pool.query<{ body: string }>(`select body from ledger where chain = '${SEASON}/LH.02'`);
  const record = rows.map(({ body }) => body).join('\n');
  for (const word of ['Trần Văn An', 'Nguyễn Thị Ba', 'sức khỏe', 'Tận tụy', 'thảo luận dân chủ', '1975-03-02']) expect(record).not.toContain(word);
});

test.each([
  `update personnel_schemes set seats = 9`, `update personnel_schemes set fields = jsonb_set(fields, '{standards}', '"khác"')`, `update personnel_people set details = replace(details, 'Khmer', 'Hoa') where details like '%Khmer%'`,
  `update personnel_people set full_name = 'Người Khác' where full_name = 'Trần Văn An'`, `update personnel_people set minority = false where minority`, `update personnel_people set passed = true where not passed`,
  `update personnel_people set bodies = '{secretary}' where full_name = 'Trần Văn An'`, `update personnel_people set drop_reason = 'Khác' where drop_reason is not null`, `update personnel_people set salt = repeat('0', 32) where dropped_at is not null`,
  `update personnel_papers set state = 'missing'`, `update personnel_steps set present = 14 where amends is not null`, `update personnel_steps set text = 'Khác' where text <> ''`, `update personnel_step_votes set votes = 9 where votes = 13`,
  `delete from personnel_step_votes where votes = 6`, `update personnel_disclosures set audience = 'Nhân dân'`, `update personnel_disclosures set until_day = null`, `update disclosure_comments set said = replace(said, 'Tận', 'Không tận')`,
  `delete from personnel_openings`, `update direct_preparations set several = false`, `update direct_persuasion set result = 'Chưa'`, `delete from direct_papers`,
])('%s is found', async (statement) => {
  expect(await found(statement)).toMatchObject({ chain: `${SEASON}/LH.02` });
});

test('an altered frame is found in the superior’s chain', async () => {
  expect(await found(`update personnel_frames set fields = jsonb_set(fields, '{note}', '"khác"')`)).toMatchObject({ chain: `${SEASON}/LH` });
});
