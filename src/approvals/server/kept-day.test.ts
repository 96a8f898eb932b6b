import { afterEach, expect, test } from 'vitest';
import { planCongresses } from '#campaigns/server/plan-congresses.ts';
import { campaignsParts } from '#campaigns/server/parts.ts';
import { day } from '#foundation/day.ts';
import { type DossierDesk, dossierDesk, OWN, SEASON, value } from '../testing/dossier-desk.ts';
import { SYSTEM } from '#platform/actor.ts';
import { keptDays } from './locks.ts';

let desk: DossierDesk;
afterEach(() => desk.world.database.close());

/** Moves the day as the season's plan does, with the dossiers wired in. */
async function move(to: string): Promise<string> {
  const done = await planCongresses(desk.world.shell, SYSTEM, { season: SEASON, reason: '', preview: false, congresses: [{ organisation: OWN.organisation, plannedOn: day(to) }] }, campaignsParts({ planLocks: keptDays }));
  if (done.ok) return 'ok';
  return done.problem.code === 'rows_refused' ? done.problem.rows.map(({ code }) => code).join() : done.problem.code;
}

test('the day in a plan dossier stays while the superior has it and once it is approved, and is free again when it is returned or reopened', async () => {
  desk = await dossierDesk();
  value(await desk.plan());
  expect(await move('2020-05-21')).toBe('ok');
  const first = await desk.received('plan');
  expect(await move('2020-05-22')).toBe('plan_awaits_approval');
  value(await desk.return(first, [{ text: 'Xem lại ngày', must: false }]));
  expect(await move('2020-05-22')).toBe('ok');
  await desk.approved('plan');
  expect(await move('2020-05-25')).toBe('plan_approved');
  value(await desk.reopen('plan'));
  expect(await move('2020-05-25')).toBe('ok');
  const again = await desk.received('plan');
  expect(await move('2020-05-26')).toBe('plan_awaits_approval');
  value(await desk.decide(again, { outcome: 'refused', note: 'Giữ ngày đã duyệt', number: '46-CV/HU' }));
  expect(await move('2020-05-26')).toBe('plan_approved');
});

test('an approval of other papers leaves the day free', async () => {
  desk = await dossierDesk();
  await desk.approved('documents');
  expect(await move('2020-05-22')).toBe('ok');
});

test('a plan that went up without its day leaves the day to be set', async () => {
  desk = await dossierDesk();
  value(await desk.plan());
  value(await planCongresses(desk.world.shell, SYSTEM, { season: SEASON, reason: '', preview: false, congresses: [{ organisation: OWN.organisation, plannedOn: null }] }));
  value(await desk.submit('plan', { missingReason: 'Chờ cấp trên định ngày' }));
  expect(await move('2020-05-22')).toBe('ok');
});
