import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { congressPlace } from '#campaigns/server/door.ts';
import { day } from '#foundation/day.ts';
import { putPerson as putContract } from '#personnel/contract.ts';
import { personnelParts } from '#personnel/server/parts.ts';
import { putPerson } from '#personnel/server/put-person.ts';
import { SYSTEM } from '#platform/actor.ts';
import { recordFactsWithin } from '#progress/server/door.ts';
import * as contract from '../contract.ts';
import { ALL, AT, electionHall, type ElectionHall, value } from '../testing/hall.ts';
import { electionsParts } from './parts.ts';

let of: ElectionHall;
let one: { season: string; organisation: string; election: string };
beforeAll(async () => {
  of = await electionHall();
  const { election } = await of.done(of.secretary, contract.begin, { ...of.at, office: 'committee', place: 'congress', seats: 3, vote: ALL });
  one = { ...AT, election };
});
afterAll(() => of.database.close());

const prepare = async (fullName: string, more: object = {}) =>
  value(await putPerson(of.shell, SYSTEM, putContract.input.parse({ ...AT, person: randomUUID(), track: 're-election', bodies: ['committee'], fullName, ...more }), personnelParts()));
const take = () => of.ask(of.secretary, contract.takePreparedList, one);
const code = async () => {
  const taken = await take();
  return taken.ok ? 'ok' : taken.problem.code;
};

/** The superior's approval, as an office that works on paper records it. */
async function approveOnPaper() {
  value(await of.shell.write(AT.season, async (tx) => {
    const place = value(await congressPlace(tx, SYSTEM, 'read', AT));
    const told = value(await recordFactsWithin(tx, electionsParts(), place.season, SYSTEM, [{ organisation: AT.organisation, kind: 'personnel-approved', happenedOn: day('2020-05-15'), note: '' }]));
    await of.shell.record(tx, place.by, { chain: AT.season, operation: 'progress.record_fact', organisations: [AT.organisation], events: told.events });
    return { ok: true as const, value: null };
  }));
}

test('R-190-14.2: what the superior approved becomes the committee’s nomination, the roll’s persons by their ids', async () => {
  expect(await code()).toBe('personnel_not_approved');
  await approveOnPaper();
  expect(await code()).toBe('prepared_list_empty');
  await prepare('Bùi Thị Lan', { bornYear: 1960 });
  await prepare('Đặng Hoàng Khánh');
  await prepare('Người Nơi Khác', { track: 'first-time', position: 'Chủ tịch Hội Nông dân' });
  const taken = value(await take());
  expect(taken.outsiders).toEqual(['Người Nơi Khác']);
  const { list } = await of.done(of.secretary, contract.show, one);
  expect(list.candidates.map(({ name }) => name).toSorted()).toEqual(['Bùi Thị Lan', 'Người Nơi Khác', 'Đặng Hoàng Khánh'].toSorted());
  expect(await code()).toBe('prepared_list_taken');
});

test('who came on the scheme later is added, and nobody twice', async () => {
  await prepare('Lê Minh Châu');
  expect(value(await take()).candidates).toHaveLength(1);
});
