import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { addDays, day, type Day, endOfDay, type Moment } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { readHead, REGISTER_CHAIN } from '#platform/ledger/append.ts';
import { treeAsOf } from '../core/tree.ts';
import { addOrganisation } from './add-organisation.ts';
import { closeOrganisation } from './close-organisation.ts';
import { findOrganisation, organisationsBelow, registerHistory, registerNumber } from './door.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { moveOrganisation } from './move-organisation.ts';
import { reclassifyOrganisation } from './reclassify-organisation.ts';
import { recountOrganisation } from './recount-organisation.ts';
import { renameOrganisation } from './rename-organisation.ts';
import { splitOrganisation } from './split-organisation.ts';
import { showOrganisation } from './show-organisation.ts';
import { FOUNDED, officer, plant, testClock, testShell, TODAY } from './testing/register.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const reason = 'Quyết định số 12-QĐ/HU';

async function empty(): Promise<void> {
  await database.owner.pool.query('set session_replication_role = replica; truncate organisations, organisation_states, organisation_changes, ledger, ledger_subjects, ledger_chains cascade; set session_replication_role = origin');
}

/** What the tables must always say, whatever was done: one place each, no circle, the path is the chain of superiors. */
async function expectSound(on: Day): Promise<void> {
  const { rows: wrongPaths } = await sql`
    select o.code from organisations o left join organisations up on up.id = o.superior_id
    where o.path <> coalesce(up.path, '/') || o.id || '/' or o.depth <> coalesce(up.depth, -1) + 1`.execute(database.db);
  expect(wrongPaths).toEqual([]);
  const { rows: different } = await sql`
    select o.code from organisations o join lateral (
      select * from organisation_states s where s.organisation_id = o.id and s.superseded_at is null order by from_day desc limit 1) s on true
    where (o.name, o.kind_id, o.superior_id, o.members, o.branches, o.closed_on) is distinct from (s.name, s.kind_id, s.superior_id, s.members, s.branches, s.until_day)`.execute(database.db);
  expect(different).toEqual([]);
  const open = await database.db.selectFrom('organisations').select('code').where('closed_on', 'is', null).execute();
  const tree = treeAsOf(await registerHistory(database.db), on, endOfDay(on));
  expect(tree.roots.flatMap((root) => tree.below(root.id)).map((node) => node.code).toSorted()).toEqual(open.map((row) => row.code).toSorted());
}

describe('changing the register', () => {
  beforeEach(async () => {
    await empty();
    await plant(testShell(database));
  });

  test('a move takes the whole subtree along, and the old tree stays as it was', async () => {
    const clock = testClock();
    const shell = testShell(database, clock);
    const before = treeAsOf(await registerHistory(database.db), TODAY, endOfDay(TODAY));
    clock.goTo(day('2020-06-10'));
    const moved = await moveOrganisation(shell, SYSTEM, { code: 'LH.01', superior: 'MT', on: day('2020-05-01'), reason });
    expect(moved).toMatchObject({ ok: true, value: { superior: { code: 'MT' }, revision: 2 } });
    expect((await organisationsBelow(database.db, (await findOrganisation(database.db, { code: 'MT' }))?.path ?? '')).map((each) => each.code)).toEqual(['LH.01', 'LH.01.1', 'LH.01.2', 'MT', 'MT.01', 'MT.02', 'MT.02.1']);
    const history = await registerHistory(database.db);
    const mt = before.byCode('MT')?.id ?? 0;
    expect(treeAsOf(history, TODAY, endOfDay(TODAY)).below(mt)).toEqual(before.below(mt));
    expect(treeAsOf(history, TODAY, endOfDay(day('2020-06-10'))).children(mt).map((node) => node.code)).toEqual(['LH.01', 'MT.01', 'MT.02']);
    expect(treeAsOf(history, day('2020-04-30'), endOfDay(day('2020-06-10'))).below(mt)).toEqual(before.below(mt));
    await expectSound(day('2020-06-10'));
  });

  test('is one entry of the ledger with its event, and a line in the history', async () => {
    const shell = testShell(database);
    const number = await registerNumber(database.db);
    const named = await renameOrganisation(shell, await officer(database, 'VL', ['register']), { code: 'MT.02', name: 'Đảng bộ phường Chánh Hội', on: day('2020-02-01'), reason });
    expect(named.ok).toBe(true);
    const head = await readHead(database.db, REGISTER_CHAIN);
    expect(head.number).toBe(number + 1);
    const entry = await database.db.selectFrom('ledger').selectAll().where('chain', '=', REGISTER_CHAIN).where('number', '=', head.number).executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ operation: 'organisations.rename', kinds: ['organisations.renamed'], organisation: 'MT.02', account: 'cb.vl', by_organisation: 'VL' });
    expect(JSON.parse(entry.body).events).toEqual([{ kind: 'organisations.renamed', organisation: 'MT.02', name: 'Đảng bộ phường Chánh Hội', was: 'Đảng bộ xã Chánh Hội', on: '2020-02-01', reason }]);
    const page = await showOrganisation(shell, SYSTEM, { code: 'MT.02' });
    expect(page).toMatchObject({
      ok: true,
      value: {
        name: 'Đảng bộ phường Chánh Hội', below: 1, belowInAll: 1, mayChange: true,
        above: [{ code: 'VL' }, { code: 'MT' }],
        history: [{ from: '2020-02-01', until: null }, { from: FOUNDED, until: '2020-02-01', name: 'Đảng bộ xã Chánh Hội' }],
        changes: [{ kind: 'renamed', on: '2020-02-01', reason, person: 'Cán bộ VL', entry: head.number }, { kind: 'added', on: FOUNDED }],
      },
    });
    expect(await showOrganisation(shell, SYSTEM, { code: 'MT.02', knownOn: day('2020-05-28') })).toMatchObject({ ok: true, value: { history: [], changes: [] } });
  });

  test('a merger ends the predecessor, which keeps its record, and its branches move', async () => {
    const shell = testShell(database);
    const merged = await mergeOrganisations(shell, SYSTEM, { predecessors: [{ code: 'MT.02', revision: 1 }], into: { existing: 'MT.01' }, on: day('2020-02-01'), reason });
    expect(merged).toMatchObject({ ok: true, value: { code: 'MT.01', members: 110, branches: 5 } });
    expect(await findOrganisation(database.db, { code: 'MT.02' })).toMatchObject({ closedOn: '2020-02-01', name: 'Đảng bộ xã Chánh Hội' });
    expect(await findOrganisation(database.db, { code: 'MT.02.1' })).toMatchObject({ superiorId: (await findOrganisation(database.db, { code: 'MT.01' }))?.id });
    expect(await showOrganisation(shell, SYSTEM, { code: 'MT.02' })).toMatchObject({ ok: true, value: { mayChange: false, changes: [{ kind: 'merged', other: { code: 'MT.01' } }, { kind: 'added' }] } });
    expect(await renameOrganisation(shell, SYSTEM, { code: 'MT.02', name: 'X', on: TODAY, reason })).toEqual({
      ok: false, problem: { code: 'merged_already', organisation: { code: 'MT.02', name: 'Đảng bộ xã Chánh Hội' }, into: { code: 'MT.01', name: 'Đảng bộ thị trấn Cái Nhum' }, on: '2020-02-01' },
    });
    await expectSound(TODAY);
  });

  test('a split founds parts that take their branches along; a merger can found the one that receives', async () => {
    const shell = testShell(database);
    const part = { code: 'LH.03', name: 'Đảng bộ xã Phú Đức', kindId: 'grassroots-party-org', members: 20, branches: 1, takes: ['LH.01.2'] };
    expect(await splitOrganisation(shell, SYSTEM, { code: 'LH.01', parts: [part], closes: false, members: 20, branches: 1, on: day('2020-03-01'), reason })).toMatchObject({ ok: true, value: { members: 20, branches: 1 } });
    await expectSound(TODAY);
    const added = { code: 'LH.04', name: 'Đảng bộ xã Đồng Phú Đức', kindId: 'grassroots-party-org', superior: 'LH' };
    expect(await mergeOrganisations(shell, SYSTEM, { predecessors: [{ code: 'LH.01' }, { code: 'LH.03' }], into: { added }, on: day('2020-04-01'), reason })).toMatchObject({ ok: true, value: { code: 'LH.04', members: 40, superior: { code: 'LH' } } });
    expect((await organisationsBelow(database.db, '/')).filter((each) => each.code.startsWith('LH')).map((each) => each.code)).toEqual(['LH', 'LH.01.1', 'LH.01.2', 'LH.02', 'LH.04']);
    await expectSound(TODAY);
  });

  test('a refusal writes nothing', async () => {
    const shell = testShell(database);
    const number = await registerNumber(database.db);
    expect(await moveOrganisation(shell, SYSTEM, { code: 'LH', superior: 'LH.01', on: TODAY, reason })).toMatchObject({ problem: { code: 'cycle_in_tree' } });
    expect(await closeOrganisation(shell, SYSTEM, { code: 'LH', on: TODAY, reason })).toMatchObject({ problem: { code: 'has_open_subordinates', count: 2 } });
    expect(await addOrganisation(shell, SYSTEM, { code: 'MT', name: 'X', kindId: 'branch', superior: 'LH', members: null, branches: null, on: TODAY, reason })).toMatchObject({ problem: { code: 'code_taken' } });
    expect(await registerNumber(database.db)).toBe(number);
  });

  test('of two who change the same page the second is told', async () => {
    const shell = testShell(database);
    const input = { code: 'MT.01', on: TODAY, reason, revision: 1 };
    const answers = await Promise.all([renameOrganisation(shell, SYSTEM, { ...input, name: 'Một' }), recountOrganisation(shell, SYSTEM, { ...input, members: 1, branches: 1 })]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.problem.code)).toSorted()).toEqual(['ok', 'stale_page']);
  });

  test('the database itself refuses two places at once', async () => {
    await expect(sql`insert into organisation_states (organisation_id, from_day, name, kind_id, recorded_at)
      select organisation_id, from_day, name, kind_id, recorded_at from organisation_states limit 1`.execute(database.owner.db)).rejects.toThrow(/two places at once|one_open_state_each/);
  });
});

describe('who may change what', () => {
  beforeAll(async () => {
    await empty();
    await plant(testShell(database));
  });

  const on = TODAY;
  const works = {
    add: (code: string) => addOrganisation(testShell(database), who.actor, { code: `N.${code}`, name: 'Mới', kindId: 'branch', superior: code, members: null, branches: null, on, reason }),
    rename: (code: string) => renameOrganisation(testShell(database), who.actor, { code, name: `Tên ${Math.random()}`, on, reason }),
    reclassify: (code: string) => reclassifyOrganisation(testShell(database), who.actor, { code, kindId: 'armed-committee', on, reason }),
    recount: (code: string) => recountOrganisation(testShell(database), who.actor, { code, members: 1, branches: null, on, reason }),
    close: (code: string) => closeOrganisation(testShell(database), who.actor, { code, on, reason }),
    split: (code: string) => splitOrganisation(testShell(database), who.actor, { code, parts: [{ code: 'N.S', name: 'Mới', kindId: 'branch', members: null, branches: null, takes: [] }], closes: false, on, reason }),
    merge: (code: string) => mergeOrganisations(testShell(database), who.actor, { predecessors: [{ code }], into: { existing: 'LH.01' }, on, reason }),
    move: (code: string) => moveOrganisation(testShell(database), who.actor, { code, superior: 'LH', on, reason }),
  };
  const who = { actor: SYSTEM };

  test.each(Object.keys(works) as (keyof typeof works)[])('%s: inside the range it is weighed, outside it is refused', async (name) => {
    who.actor = await officer(database, 'LH', ['read', 'register']);
    const outside = await works[name]('MT.01');
    expect(outside).toEqual({ ok: false, problem: { code: 'not_in_your_range' } });
    const inside = await works[name]('LH.01.1');
    expect(inside).not.toMatchObject({ problem: { code: 'not_in_your_range' } });
    who.actor = await officer(database, 'LH', ['read', 'record', 'decide', 'plan']);
    expect(await works[name]('LH.01.2')).toEqual({ ok: false, problem: { code: 'not_in_your_range' } });
  });

  test('nothing is moved or merged across the border of the range, and only the system founds a root', async () => {
    const actor = await officer(database, 'LH', ['register']);
    const shell = testShell(database);
    expect(await moveOrganisation(shell, actor, { code: 'LH.02', superior: 'MT', on, reason })).toMatchObject({ problem: { code: 'not_in_your_range' } });
    expect(await mergeOrganisations(shell, actor, { predecessors: [{ code: 'LH.02' }], into: { existing: 'MT.01' }, on, reason })).toMatchObject({ problem: { code: 'not_in_your_range' } });
    expect(await addOrganisation(shell, actor, { code: 'ROOT', name: 'Gốc', kindId: 'provincial-committee', superior: null, members: null, branches: null, on, reason })).toMatchObject({ problem: { code: 'not_in_your_range' } });
    expect(await showOrganisation(shell, await officer(database, 'LH', ['read']), { code: 'MT.01' })).toMatchObject({ problem: { code: 'not_in_your_range' } });
  });
});

describe('after any changes', () => {
  const pick = fc.nat(1000);
  const step = fc.record({ what: fc.constantFrom('add', 'rename', 'reclassify', 'recount', 'move', 'merge', 'mergeNew', 'split', 'close'), a: pick, b: pick, c: pick, back: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })), correction: fc.boolean() });

  test('everything is in one place, paths are chains of superiors, and no earlier tree has changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        await empty();
        const clock = testClock(day('2020-01-01'));
        const shell = testShell(database, clock);
        await plant(shell);
        const kept: { asOf: Day; knownAt: Moment; tree: string }[] = [];
        const drawn = async (asOf: Day, knownAt: Moment): Promise<string> => {
          const tree = treeAsOf(await registerHistory(database.db), asOf, knownAt);
          return JSON.stringify(tree.roots.flatMap((root) => tree.below(root.id)));
        };
        let fresh = 0;
        let done = 0;
        for (const { what, a, b, c, back, correction } of steps) {
          const today = clock.step();
          const all = await database.db.selectFrom('organisations').select(['code', 'superior_id']).orderBy('id').execute();
          const code = (number: number): string => all[number % all.length]?.code ?? '';
          // Mergers mostly take place among neighbours; the others show that the rest is refused.
          const beside = (number: number): string => {
            const near = all.filter((row) => row.superior_id === all[a % all.length]?.superior_id && row.code !== code(a));
            return number % 3 > 0 && near.length > 0 ? (near[number % near.length]?.code ?? '') : code(number);
          };
          const kindId = ['grassroots-party-org', 'grassroots-branch', 'branch', 'town-committee'][c % 4] ?? '';
          const on = addDays(today, -back);
          const one = { code: code(a), on, reason, correction };
          fresh += 1;
          const added = { code: `N${fresh}`, name: `Mới ${fresh}`, kindId };
          const work = {
            add: () => addOrganisation(shell, SYSTEM, { ...added, superior: code(a), members: b, branches: null, on, reason }),
            rename: () => renameOrganisation(shell, SYSTEM, { ...one, name: `Tên ${b % 3}` }),
            reclassify: () => reclassifyOrganisation(shell, SYSTEM, { ...one, kindId }),
            recount: () => recountOrganisation(shell, SYSTEM, { ...one, members: b, branches: null }),
            move: () => moveOrganisation(shell, SYSTEM, { ...one, superior: code(b) }),
            merge: () => mergeOrganisations(shell, SYSTEM, { predecessors: [{ code: code(a) }], into: { existing: beside(b) }, on, reason }),
            mergeNew: () => mergeOrganisations(shell, SYSTEM, { predecessors: [{ code: code(a) }, { code: beside(b) }], into: { added: { ...added, superior: c % 2 === 0 ? 'LH' : code(c) } }, on, reason }),
            split: () => splitOrganisation(shell, SYSTEM, { code: code(a), parts: [{ ...added, members: 1, branches: null, takes: b % 2 === 0 ? [] : [code(b)] }], closes: c % 3 === 0, on, reason }),
            close: () => closeOrganisation(shell, SYSTEM, { code: code(a), on, reason }),
          }[what as 'add'];
          done += (await work()).ok ? 1 : 0;
          await expectSound(today);
          for (const asOf of [on, today]) kept.push({ asOf, knownAt: clock.now(), tree: await drawn(asOf, clock.now()) });
        }
        for (const { asOf, knownAt, tree } of kept) expect(await drawn(asOf, knownAt)).toBe(tree);
        fc.pre(done > 0);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
