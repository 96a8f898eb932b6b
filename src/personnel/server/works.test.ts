import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { makeActor } from '#people/testing/actors.ts';
import * as contract from '../contract.ts';
import { AT, code, NO_AIMS, PersonnelWorld, personnelWorld, SEASON, value } from '../testing/world.ts';
import { recordPersuasion, setDirect, setDirectPaper, showDirect } from './direct.ts';
import { directPreparations, personnelPieces, personnelState, preparedList } from './door.ts';
import { dropPerson, openPerson, setPaper } from './dossier.ts';
import { setFrame } from './frames.ts';
import { amendStep } from './hold-step.ts';
import { showPersonnel } from './overview.ts';
import { personnelParts } from './parts.ts';
import { listPeople } from './people.ts';
import { comment, endPublishing, listPublications, publish } from './publishing.ts';
import { listSeason } from './season-list.ts';
import { listSteps } from './steps.ts';
import { showStructure } from './structure.ts';
import { organisationPlace } from '#campaigns/server/door.ts';

let world: PersonnelWorld;
beforeAll(async () => {
  world = await personnelWorld();
});
afterAll(() => world.database.close());

describe('one organisation from the frame to the list of the congress', () => {
  const people: { [name: string]: string } = {};

  test('the superior sets a frame for those below; not for its own level', async () => {
    const frame = (more: object) => setFrame(world.shell, SYSTEM, contract.setFrame.input.parse({ season: SEASON, organisation: 'LH', levelId: 'grassroots', group: 'party-org', seats: { from: 9, until: 15 }, aims: { ...NO_AIMS, women: 20 }, surplus: { from: 10, until: 15 }, ...more }));
    expect(code(await frame({ levelId: 'district' }))).toBe('level_not_below');
    expect(code(await frame({ seats: { from: 15, until: 9 } }))).toBe('range_backwards');
    expect(value(await frame({})).revision).toBe(1);
    expect(code(await frame({ revision: 0 }))).toBe('frame_changed_meanwhile');
    expect(code(await frame({ revision: 1 }))).toBe('frame_unchanged');
  });

  test('the scheme names its bodies once, and is changed from its present state', async () => {
    expect(code(await world.scheme({ bodies: [{ body: 'committee', seats: 7 }, { body: 'committee', seats: 9 }] }))).toBe('body_named_twice');
    expect(code(await world.scheme({ bodies: [{ body: 'secretary', seats: 1 }] }))).toBe('committee_missing');
    expect(code(await world.scheme({ bodies: [{ body: 'committee', seats: 5 }, { body: 'standing-committee', seats: 7 }] }))).toBe('standing_above_committee');
    expect(value(await world.scheme()).revision).toBe(1);
    expect(code(await world.scheme())).toBe('scheme_changed_meanwhile');
    expect(code(await world.scheme({ revision: 1 }))).toBe('scheme_unchanged');
  });

  test('a person sent again is one person; a stale change and a namesake are named', async () => {
    const person = randomUUID();
    value(await world.person({ person }));
    expect(value(await world.person({ person })).revision).toBe(1);
    expect(code(await world.person({ person, revision: 1 }))).toBe('person_unchanged');
    expect(value(await world.person({ person, revision: 1, position: 'Bí thư chi bộ' })).revision).toBe(2);
    expect(code(await world.person({ person, revision: 1, position: 'Khác' }))).toBe('person_changed_meanwhile');
    expect(code(await world.person({}))).toBe('person_named_already');
    expect(code(await world.person({ bornOn: '2010-01-01', fullName: 'Lê Văn Trẻ' }))).toBe('birth_not_possible');
    expect(code(await world.person({ person, organisation: 'LH.03' }))).toBe('id_taken');
    people['An'] = person;
    people['Ba'] = await world.put({ fullName: 'Nguyễn Thị Ba', sex: 'female', bornOn: null, bornYear: 1984 });
    people['Tư'] = await world.put({ fullName: 'Phạm Văn Tư', bornOn: '1960-01-01' });
    people['Năm'] = await world.put({ fullName: 'Võ Thị Năm', sex: 'female', track: 'first-time', bornOn: '1988-05-05', planning: '12-QĐ/HU, 3/4/2019' });
  });

  test('R-CT35-5.5, R-NS-2, R-CT35-4: what is to be looked at is said and nothing is refused', async () => {
    const list = value(await listPeople(world.shell, SYSTEM, contract.listPeople.input.parse(AT), world.parts));
    const codesOf = (id: string | undefined) => list.people.find(({ person }) => person.id === id)?.findings.map((each) => each.code);
    expect(codesOf(people['Tư'])).toContain('age_over');
    expect(codesOf(people['Năm'])).not.toContain('not_planned');
    expect(list.bodies[0]).toMatchObject({ body: 'committee', seats: 7, structure: { people: 4, women: 2, firstTime: 1, under40: 2 } });
    expect(list.bodies[0]?.findings.map((each) => each.code)).toEqual(expect.arrayContaining(['seats_outside_frame', 'too_few_people']));
  });

  test('R-NS-1…3: steps in their order, two thirds, more than half of those summoned; the first time after re-election', async () => {
    const all = ['An', 'Ba', 'Tư'].map((name) => people[name] as string);
    expect(code(await world.step(2, all.map((id) => [id, 10] as const)))).toBe('step_not_next');
    expect(code(await world.step(1, [[people['Năm'] as string, null]], { track: 'first-time' }))).toBe('re_election_first');
    value(await world.step(1, all.map((id) => [id, null] as const)));
    expect(code(await world.step(2, all.map((id) => [id, 8] as const), { present: 9 }))).toBe('step_without_quorum');
    expect(code(await world.step(2, all.slice(1).map((id) => [id, 8] as const)))).toBe('person_left_out');
    const id = randomUUID();
    const held = value(await world.step(2, [[all[0] as string, 8], [all[1] as string, 12], [all[2] as string, 7]], { id }));
    expect(held).toMatchObject({ needed: 8, notPassed: [all[2]] });
    expect(value(await world.step(2, [[all[0] as string, 8]], { id })).notPassed).toEqual([all[2]]);
    expect(code(await world.step(3, all.map((each) => [each, 9] as const)))).toBe('person_out_before');
    const two = all.slice(0, 2);
    value(await world.step(3, two.map((each) => [each, 9] as const)));
    value(await world.step(4, [[two[0] as string, 7], [two[1] as string, 9]]));
    const steps = value(await listSteps(world.shell, SYSTEM, contract.listSteps.input.parse(AT), world.parts));
    expect(steps.findings.map((each) => each.code)).toContain('opinions_differ');
    expect(steps.tracks[0]).toMatchObject({ next: 5, people: [{ id: two[1] }] });
  });

  test('the latest conference is told again, an earlier one not', async () => {
    const { tracks } = value(await listSteps(world.shell, SYSTEM, contract.listSteps.input.parse(AT), world.parts));
    const [third, fourth] = [tracks[0]?.held[2], tracks[0]?.held[3]];
    const amend = (step: string, votes: number) => amendStep(world.shell, SYSTEM, contract.amendStep.input.parse({
      ...AT, step, id: randomUUID(), reason: 'Cộng nhầm phiếu', heldOn: '2020-05-05', summoned: 15, present: 12, minutes: '04-BB/ĐU', votes: ['An', 'Ba'].map((name) => ({ person: people[name], votes })),
    }), world.parts);
    expect(code(await amend(third?.id ?? '', 9))).toBe('step_latest_only');
    expect(value(await amend(fourth?.id ?? '', 9)).notPassed).toEqual([]);
    value(await world.step(5, ['An', 'Ba'].map((name) => [people[name] as string, 11] as const)));
    value(await world.step(1, [[people['Năm'] as string, null]], { track: 'first-time', heldOn: '2020-05-06' }));
    for (const step of [2, 3, 4, 5]) value(await world.step(step, [[people['Năm'] as string, 12]], { track: 'first-time', heldOn: '2020-05-07' }));
    expect(code(await world.step(1, [[people['Năm'] as string, null]], { track: 'first-time', heldOn: '2020-05-08' }))).toBe('person_passed_already');
  });

  test('dossier: papers are counted, and who opened it is on record once a day', async () => {
    const person = people['An'] as string;
    const paper = (more: object) => setPaper(world.shell, SYSTEM, contract.setPaper.input.parse({ ...AT, person, paper: 'cv', state: 'there', ...more }));
    expect(code(await paper({ on: '2020-06-01' }))).toBe('day_in_future');
    expect(value(await paper({ on: '2020-05-01', number: '1' })).there).toBe(1);
    expect(code(await paper({ on: '2020-05-01', number: '1' }))).toBe('paper_unchanged');
    const office = await makeActor(world.database.db, 'grassroots-secretary', 'LH.02', { name: 'Lê Thị Thư' });
    for (let again = 0; again < 2; again += 1) value(await openPerson(world.shell, office, contract.openPerson.input.parse({ ...AT, person }), world.parts));
    const opened = value(await openPerson(world.shell, SYSTEM, contract.openPerson.input.parse({ ...AT, person }), world.parts));
    expect(opened.openings.map(({ by }) => by).toSorted()).toEqual(['Hệ thống', 'Lê Thị Thư']);
    expect(opened.checklist.find((item) => item.paper === 'cv')?.state).toBe('there');
  });

  test('publication and comments', async () => {
    const [id, said] = [randomUUID(), randomUUID()];
    const wish = contract.publish.input.parse({ ...AT, id, what: 'people', audience: 'Đảng viên', where: 'Trụ sở', from: '2020-05-10', people: [people['An']] });
    value(await publish(world.shell, SYSTEM, wish));
    value(await publish(world.shell, SYSTEM, wish));
    const comments = (more: object) => comment(world.shell, SYSTEM, contract.comment.input.parse({ ...AT, publication: id, id: said, person: people['An'], place: 'residence', from: 'Chi ủy ấp 2', on: '2020-05-12', text: 'Gương mẫu, gần dân.', ...more }));
    expect(code(await comments({ person: people['Ba'], id: randomUUID() }))).toBe('person_not_found');
    value(await comments({}));
    const end = () => endPublishing(world.shell, SYSTEM, contract.endPublishing.input.parse({ ...AT, publication: id, on: '2020-05-18' }));
    value(await end());
    expect(code(await end())).toBe('publication_ended');
    const list = value(await listPublications(world.shell, SYSTEM, contract.listPublications.input.parse(AT)));
    expect(list.publications[0]).toMatchObject({ open: false, comments: [{ text: 'Gương mẫu, gần dân.', fullName: 'Trần Văn An' }] });
  });

  test('the overview counts and names nobody; the doors say the same', async () => {
    const view = value(await showPersonnel(world.shell, SYSTEM, contract.showPersonnel.input.parse(AT), world.parts));
    expect(view.tracks['re-election']).toMatchObject({ introduced: 2, notPassed: 1, next: null });
    expect(JSON.stringify(view)).not.toContain('Trần Văn An');
    await world.shell.read(async (db) => {
      const place = value(await organisationPlace(db, SYSTEM, 'read', AT));
      expect((await preparedList(db, place.season.id, place.organisation.id, 'committee')).map(({ fullName }) => fullName)).toEqual(['Trần Văn An', 'Nguyễn Thị Ba', 'Võ Thị Năm']);
      expect((await personnelPieces(db, place, world.shell.now())).map(({ id, state }) => [id, state])).toEqual([['scheme', 'ready'], ['list', 'ready'], ['steps', 'ready'], ['papers', 'missing'], ['publication', 'ready']]);
      expect((await personnelState(db, place.season.id, [place.organisation.id])).get(place.organisation.id)).toMatchObject({ state: 'introduced', people: 3, seats: 7 });
    });
  });

  test('sums over the tree count as the list does', async () => {
    const sums = value(await showStructure(world.shell, SYSTEM, contract.showStructure.input.parse({ season: SEASON })));
    expect(sums.whole).toMatchObject({ schemes: 1, withPeople: 1, seats: 7, structure: { people: 3, women: 2, under40: 2, from40to50: 1, firstTime: 1, meanAge: 3733 } });
    expect(sums.children.reduce((all, each) => all + each.organisations, 0)).toBe(sums.whole.organisations);
    const list = value(await listSeason(world.shell, SYSTEM, contract.listSeason.input.parse({ season: SEASON, state: 'introduced' })));
    expect(list.rows.map(({ organisation, people: count }) => [organisation.code, count])).toEqual([['LH.02', 3]]);
    expect(list.counts.states.reduce((all, each) => all + each.count, 0)).toBe(list.counts.all);
  });

  test('what the superior approved is not changed; papers still come in', async () => {
    const locked = personnelParts({ approved: async () => ({ on: day('2020-05-19') }) });
    const other = new PersonnelWorld(world.database, world.shell, { approved: locked.approved });
    expect(code(await other.person({ fullName: 'Người Mới' }))).toBe('locked_by_approval');
    expect(code(await dropPerson(world.shell, SYSTEM, contract.dropPerson.input.parse({ ...AT, person: people['An'], revision: 2, reason: 'Xin rút' }), locked))).toBe('locked_by_approval');
    expect(value(await dropPerson(world.shell, SYSTEM, contract.dropPerson.input.parse({ ...AT, person: people['Tư'], revision: 1, reason: 'Không đạt phiếu' }), world.parts)).dropped).toBe(true);
  });
});

describe('a direct election of the secretary', () => {
  test('only where the superior decided it', async () => {
    expect(code(await showDirect(world.shell, SYSTEM, contract.showDirect.input.parse(AT)))).toBe('not_direct_election');
  });

  test('consent, persuasion and own file make it ready', async () => {
    const where = { season: SEASON, organisation: 'LH.02' } as const;
    await world.database.owner.db.updateTable('congresses').set({ direct_election: true }).where('organisation_id', '=', (query) => query.selectFrom('organisations').select('id').where('code', '=', 'LH.02')).execute();
    const set = (more: object) => setDirect(world.shell, SYSTEM, contract.setDirect.input.parse({ ...where, several: false, ...more }));
    expect(code(await set({ consentPaper: '5-CV/HU' }))).toBe('consent_incomplete');
    value(await set({ consentPaper: '5-CV/HU', consentOn: '2020-05-04' }));
    const id = randomUUID();
    for (let again = 0; again < 2; again += 1) value(await recordPersuasion(world.shell, SYSTEM, contract.recordPersuasion.input.parse({ ...where, id, on: '2020-05-05', by: 'Ban Thường vụ Huyện ủy', withGroup: 'Ban chấp hành', result: 'Thống nhất chủ trương' })));
    for (const paper of ['proposal', 'consent', 'scheme', 'persuasion-report', 'election-rules'] as const) expect(value(await setDirectPaper(world.shell, SYSTEM, contract.setDirectPaper.input.parse({ ...where, paper, state: 'there' }))).ready).toBe(false);
    expect(value(await setDirectPaper(world.shell, SYSTEM, contract.setDirectPaper.input.parse({ ...where, paper: 'ballots', state: 'there' }))).ready).toBe(true);
    const view = value(await showDirect(world.shell, SYSTEM, contract.showDirect.input.parse(where)));
    expect(view).toMatchObject({ ready: true, persuasion: [{ id }] });
    await world.shell.read(async (db) => {
      const place = value(await organisationPlace(db, SYSTEM, 'read', where));
      expect((await directPreparations(db, place.season.id, [place.organisation.id])).get(place.organisation.id)).toMatchObject({ ready: true, papersMissing: 0 });
    });
  });
});
