import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { type Day, day, moment, type Moment } from '#foundation/day.ts';
import type { Actor } from '#platform/actor.ts';
import { dutyKind, type DutyKindId } from '../core/duties.ts';
import { insertAccounts } from '../server/account-store.ts';
import { insertDuties, insertPeople } from '../server/store.ts';
import { newSessionToken, tokenHash } from '../server/tokens.ts';

/** For tests of every room: somebody who holds a duty, without going through the screens of this one. */

export interface MadeActor extends Actor {
  readonly personId: number;
  readonly dutyIds: readonly number[];
  /** What the cookie would hold; for requests through `serve`. */
  readonly token: string;
}

export interface ActorWish {
  /** Name of the account; one is made up when left out. */
  readonly account?: string;
  readonly name?: string;
  /** Further duties beside the first. */
  readonly more?: readonly { readonly kind: DutyKindId; readonly organisation: string }[];
  readonly fromDay?: Day;
  /** Moment of sign-in; the session lives for a hundred years. */
  readonly at?: Moment;
  /** Hash that the account shall have; nothing matches when left out. */
  readonly passwordHash?: string;
}

let made = 0;

/** Somebody with that duty in the organisation of that code, with person, account, duty and sign-in written to the database. */
export async function makeActor(db: Db, kind: DutyKindId, organisation: string, wish: ActorWish = {}): Promise<MadeActor> {
  made += 1;
  const account = wish.account ?? `${kind}-${made}`;
  const name = wish.name ?? `Nguyễn Văn Thử ${made}`;
  const at = wish.at ?? moment('2020-01-01T00:00:00.000Z');
  const fromDay = wish.fromDay ?? day('2019-01-01');
  const wanted = [{ kind, organisation }, ...(wish.more ?? [])];
  const places = await db.selectFrom('organisations').select(['id', 'code', 'name', 'path']).where('code', 'in', wanted.map((each) => each.organisation)).execute();
  const placeOf = (code: string) => {
    const place = places.find((each) => each.code === code);
    assert(place, `the test made an organisation ${code}`);
    return place;
  };

  const [personId = 0] = await insertPeople(db, [{ fullName: name, title: '', bornOn: null, organisationId: placeOf(organisation).id }], at);
  const dutyIds = await insertDuties(db, wanted.map((each) => ({ personId, organisationId: placeOf(each.organisation).id, kind: each.kind, fromDay, untilDay: null })), at);
  await insertAccounts(db, [{ name: account, personId, passwordHash: wish.passwordHash ?? 'no password', temporary: false, sample: false }], at);
  const token = newSessionToken();
  await sql`insert into sign_ins (id, token_hash, account_id, created_at, last_seen_at, expires_at)
    select gen_random_uuid(), ${tokenHash(token)}, id, ${at}, '2900-01-01', '2900-01-01' from accounts where name = ${account}`.execute(db);
  return {
    account, personId, name, token, dutyIds,
    duties: wanted.map((each, index) => ({ id: dutyIds[index] ?? 0, kind: each.kind, organisation: placeOf(each.organisation), rights: dutyKind(each.kind).rights, reach: dutyKind(each.kind).reach })),
  };
}
