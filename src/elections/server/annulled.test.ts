import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide as decideContract, receive as receiveContract, submit as submitContract } from '#approvals/contract.ts';
import { approvalsParts } from '#approvals/server/door.ts';
import { decide } from '#approvals/server/decide.ts';
import { submit } from '#approvals/server/submit.ts';
import { receive } from '#approvals/server/superior.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import { day } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import * as contract from '../contract.ts';
import { ALL, AT, boxOpen, type Begun, type ElectionHall, electionHall, makePass, signBoth, value } from '../testing/hall.ts';
import { electedBodies, electedTo, protocolPieces } from './door.ts';

/** A branch has elected its committee; the superior annuls the result. */
let of: ElectionHall;
let one: Begun & { batch: string };

beforeAll(async () => {
  of = await electionHall();
  one = await boxOpen(of);
  await makePass(of, of.tellerOne, one);
  await makePass(of, of.tellerTwo, one);
  await of.done(of.head, contract.makeProtocol, one);
  await signBoth(of, one);
});
afterAll(() => of.database.close());

test('R-QD24-16.2 an annulled election stays on record, and the office is elected anew', async () => {
  const { db } = of.database;
  const place = value(await of.shell.read((reading) => congressPlace(reading, SYSTEM, 'read', AT)));
  expect((await electedTo(db, place.congress.id)).map(({ office, title, names }) => [office, title.vi, names.length])).toEqual([['committee', 'Chi ủy', 3]]);
  expect((await protocolPieces(db, place)).map(({ state }) => state)).toEqual(['ready']);
  expect(await of.ask(of.secretary, contract.begin, { ...AT, office: 'committee', place: 'congress', seats: 3, vote: ALL })).toMatchObject({ ok: false, problem: { code: 'election_not_next' } });

  const parts = approvalsParts({ elected: electedTo });
  const on = '2020-05-29';
  value(await recordFact(of.shell, SYSTEM, { ...AT, kind: 'held', happenedOn: day(on), note: '' }));
  const { id } = value(await submit(of.shell, SYSTEM, submitContract.input.parse({ ...AT, id: randomUUID(), kind: 'result', number: '2-TTr/CB' }), parts));
  value(await receive(of.shell, SYSTEM, receiveContract.input.parse({ ...AT, dossier: id, on })));
  value(await decide(of.shell, SYSTEM, decideContract.input.parse({ ...AT, dossier: id, outcome: 'annulled', on, number: '50-QĐ/HU', signer: 'Trần Văn Huyện', annulled: [{ election: one.election, reason: 'Phiếu không đóng dấu' }] }), parts));

  expect(await electedTo(db, place.congress.id)).toEqual([]);
  const { election } = await of.done(of.secretary, contract.begin, { ...AT, office: 'committee', place: 'congress', seats: 3, vote: ALL });
  expect((await electedBodies(db, place.congress.id)).map((each) => each.election)).toEqual([election]);
  expect(await db.selectFrom('elections').select(['id', 'replaces']).where('replaces', 'is not', null).execute()).toEqual([{ id: election, replaces: one.election }]);
  // The first one can still be looked at.
  expect((await of.done(of.secretary, contract.show, one)).election.elected).toHaveLength(3);
});
