import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { connect } from '#database/connect.ts';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { moment, type Moment } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { SYSTEM } from './actor.ts';
import { makeShell } from './shell.ts';
import { readHead } from './ledger/append.ts';

let database: TestDatabase;
const by = { actor: SYSTEM, duty: null };

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

function entry(chain: string, note: string) {
  return { chain, operation: 'test.note', organisations: ['LH'], events: [{ kind: 'test.noted', note }] };
}

describe('a piece of work', () => {
  test('adds entries that follow one another', async () => {
    const shell = makeShell({ db: database.db });
    const first = await shell.write('one', async (tx) => ok(await shell.record(tx, by, entry('one', 'a'))));
    const second = await shell.write('one', async (tx) => ok(await shell.record(tx, by, entry('one', 'b'))));
    expect(first.ok && first.value.number).toBe(1);
    expect(second.ok && second.value.number).toBe(2);
    const rows = await database.db.selectFrom('ledger').selectAll().where('chain', '=', 'one').orderBy('number').execute();
    expect(rows.map((row) => row.previous)).toEqual(['0'.repeat(64), rows[0]?.hash]);
    expect(rows[1]?.organisation).toBe('LH');
  });

  test('that meets a problem leaves nothing', async () => {
    const shell = makeShell({ db: database.db });
    const result = await shell.write('two', async (tx) => {
      await shell.record(tx, by, entry('two', 'a'));
      return fail({ code: 'no' });
    });
    expect(result).toEqual({ ok: false, problem: { code: 'no' } });
    expect((await readHead(database.db, 'two')).number).toBe(0);
  });

  test('forty at once give forty entries in a row', async () => {
    const shell = makeShell({ db: database.db });
    await Promise.all(Array.from({ length: 40 }, (_, index) => shell.write('many', async (tx) => ok(await shell.record(tx, by, entry('many', `n${index}`))))));
    expect((await readHead(database.db, 'many')).number).toBe(40);
  });

  test('that waits for its turn keeps nobody from reading', async () => {
    const few = connect(database.config, { max: 2 });
    try {
      const shell = makeShell({ db: few.db });
      let finish = (): void => {};
      const first = new Promise<void>((resolve) => (finish = resolve));
      const write = (index: number) =>
        shell.write('queue', async (tx) => {
          if (index === 0) await first;
          return ok(await shell.record(tx, by, entry('queue', `n${index}`)));
        });
      const writes = Promise.all(Array.from({ length: 10 }, (_, index) => write(index)));
      expect((await shell.read((db) => readHead(db, 'queue'))).number).toBe(0);
      finish();
      expect((await writes).map((each) => each.ok && each.value.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    } finally {
      await few.close();
    }
  });

  test('never records an earlier moment than the entry before', async () => {
    let now: Moment = moment('2020-05-29T03:00:00.000Z');
    const shell = makeShell({ db: database.db, clock: { now: () => now } });
    await shell.write('clock', async (tx) => ok(await shell.record(tx, by, entry('clock', 'a'))));
    now = moment('2020-05-28T03:00:00.000Z');
    const result = await shell.write('clock', async (tx) => ok((await shell.record(tx, by, entry('clock', 'b')), tx.recordedAt)));
    expect(result).toEqual(ok('2020-05-29T03:00:00.000Z'));
  });

  test('with a key is done once, also when sent twice at once', async () => {
    const shell = makeShell({ db: database.db, idempotency: { account: 'an', key: 'key-12345', operation: 'test.note', input: { a: 1.5 } } });
    const work = () => shell.write('keyed', async (tx) => ok(await shell.record(tx, by, entry('keyed', 'a'))));
    const [one, other] = await Promise.all([work(), work()]);
    expect(one).toEqual(other);
    expect((await readHead(database.db, 'keyed')).number).toBe(1);
    const otherRequest = makeShell({ db: database.db, idempotency: { account: 'an', key: 'key-12345', operation: 'test.note', input: { a: 2 } } });
    expect(await otherRequest.write('keyed', async (tx) => ok(await otherRequest.record(tx, by, entry('keyed', 'b'))))).toEqual(fail({ code: 'idempotency_key_reused' }));
  });

  test('cannot write while it reads', async () => {
    const shell = makeShell({ db: database.db });
    await expect(shell.read((db) => db.insertInto('settings').values({ name: 'x', value: '1' }).execute())).rejects.toThrow(/read-only/);
  });
});

describe('the ledger refuses', () => {
  test.each(['update ledger set account = $1', 'delete from ledger where account <> $1', 'update ledger_chains set hash = $1', 'delete from ledger_subjects where organisation <> $1'])(
    'the application role: %s',
    async (statement) => {
      await expect(database.pool.query(statement, ['x'])).rejects.toThrow(/permission denied/);
    },
  );

  test('truncate, for the application role', async () => {
    await expect(database.pool.query('truncate ledger cascade')).rejects.toThrow(/permission denied/);
  });

  test('even its owner, by trigger', async () => {
    await expect(database.owner.pool.query('update ledger set account = $1', ['x'])).rejects.toThrow(/only ever added to/);
    await expect(database.owner.pool.query('delete from ledger')).rejects.toThrow(/only ever added to/);
    await expect(database.owner.pool.query('truncate ledger cascade')).rejects.toThrow(/only ever added to/);
  });

  test('an entry that does not follow the head', async () => {
    await expect(
      sql`insert into ledger (chain, number, at, account, operation, kinds, body, previous, hash)
          values ('one', 7, now(), 'an', 'x.y', array['x'], '{}', repeat('0', 64), repeat('1', 64))`.execute(database.db),
    ).rejects.toThrow(/does not follow its head/);
  });
});
