import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkStep, type DossierState, standingApproval } from '../core/dossier.ts';
import { code, type DossierDesk, dossierDesk, SEASON, value } from '../testing/dossier-desk.ts';
import { findSeason } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import { dossiersOf } from './store.ts';

let desk: DossierDesk;
beforeAll(async () => void (desk = await dossierDesk()));
afterAll(() => desk.world.database.close());

const WISHES = ['submit', 'withdraw', 'receive', 'return', 'answer_remark', 'approve', 'refuse', 'reopen'] as const;
type Wish = (typeof WISHES)[number];

async function rounds() {
  const { db } = desk.world.database;
  const season = await findSeason(db, SEASON);
  assert(season, 'the season is there');
  const { id } = await db.selectFrom('organisations').select('id').where('code', '=', 'LH.02').executeTakeFirstOrThrow();
  return (await dossiersOf(db, season.id, id)).filter(({ kind }) => kind === 'documents');
}

async function wish(what: Wish, last: string | undefined): Promise<string> {
  if (what === 'submit') return code(await desk.submit('documents'));
  if (what === 'reopen') return code(await desk.reopen('documents'));
  if (last === undefined) return 'nothing';
  switch (what) {
    case 'withdraw': return code(await desk.withdraw(last));
    case 'receive': return code(await desk.receive(last));
    case 'return': return code(await desk.return(last, [{ text: 'Bổ sung' }]));
    case 'answer_remark': return code(await desk.answer(last, 1));
    case 'approve': return code(await desk.decide(last));
    case 'refuse': return code(await desk.decide(last, { outcome: 'refused', note: 'Chưa đạt' }));
  }
}

/** What must be answered; the states of the rounds are all that it follows from. */
function expected(what: Wish, all: Awaited<ReturnType<typeof rounds>>): readonly string[] {
  const state: DossierState | undefined = all.at(-1)?.state;
  if (what === 'submit') return state === 'submitted' || state === 'received' ? ['dossier_under_way'] : standingApproval(all) ? ['locked_by_approval'] : state === 'returned' ? ['ok', 'remarks_unanswered'] : ['ok'];
  if (what === 'reopen') return standingApproval(all) ? ['ok'] : ['nothing_approved', 'already_reopened'];
  if (state === undefined) return ['nothing'];
  const allowed = checkStep(state, what === 'approve' || what === 'refuse' ? 'decide' : what);
  return [allowed.ok ? 'ok' : allowed.problem.code];
}

test('R-QD24-16.2 whatever is tried in whatever order, each answer follows from the states, and one at most is under way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...WISHES), { minLength: 4, maxLength: 12 }), async (wishes) => {
      for (const each of wishes) {
        const before = await rounds();
        expect(expected(each, before), `${each} after ${before.map(({ state }) => state).join(', ')}`).toContain(await wish(each, before.at(-1)?.id));
        const after = await rounds();
        expect(after.filter(({ state }) => state === 'submitted' || state === 'received').length).toBeLessThanOrEqual(1);
        expect(after.map(({ round }) => round)).toEqual(after.map((_, index) => index + 1));
      }
    }),
    { numRuns: 25 },
  );
  expect(value(await desk.overview()).kinds.map(({ kind }) => kind)).toContain('documents');
}, 120_000);
