import { afterAll, beforeAll, expect, test } from 'vitest';
import { congressPlace } from '#campaigns/server/door.ts';
import { SYSTEM } from '#platform/actor.ts';
import { AT, begunElection, electionHall, type ElectionHall, value } from '../testing/hall.ts';
import { unfinishedElections } from './door.ts';

let of: ElectionHall;
beforeAll(async () => {
  of = await electionHall();
});
afterAll(() => of.database.close());

async function unfinished(): Promise<string[]> {
  const { db } = of.database;
  return (await unfinishedElections(db, value(await congressPlace(db, SYSTEM, 'read', AT)))).map((each) => each.vi);
}

test('before closing the chair hears of elections that were never begun, and of one that is not over', async () => {
  const before = await unfinished();
  expect(before).toContain('Chưa bầu chi ủy.');
  expect(before).toContain('Chưa bầu bí thư.');
  await begunElection(of);
  const after = await unfinished();
  expect(after).toContain('Cuộc bầu chi ủy chưa xong (lần 1).');
  expect(after).not.toContain('Chưa bầu chi ủy.');
});
