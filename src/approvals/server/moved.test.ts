import { afterEach, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { mergeOrganisations } from '#organisations/server/merge-organisations.ts';
import { moveOrganisation } from '#organisations/server/move-organisation.ts';
import { SYSTEM } from '#platform/actor.ts';
import * as contract from '../contract.ts';
import { type DossierDesk, dossierDesk, SEASON, value } from '../testing/dossier-desk.ts';
import { inbox } from './inbox.ts';

let desk: DossierDesk;
afterEach(() => desk.world.database.close());

const waiting = async (unit: string) => value(await inbox(desk.world.shell, SYSTEM, contract.inbox.input.parse({ season: SEASON, unit }))).rows.map(({ id }) => id);

test('a dossier that waits lies with whoever leads the organisation now', async () => {
  desk = await dossierDesk();
  const id = await desk.received('documents');
  expect(await waiting('LH')).toEqual([id]);
  value(await moveOrganisation(desk.world.shell, SYSTEM, { code: 'LH.02', revision: 1, superior: 'MT', on: day('2020-05-29'), reason: 'Điều chỉnh địa giới' }));
  expect(await waiting('LH')).toEqual([]);
  expect(await waiting('MT')).toEqual([id]);
  expect(value(await desk.show(id, SYSTEM)).holder).toMatchObject({ code: 'MT' });
});

test('what a superior has answered stays among what it has done; of a closed organisation nobody waits', async () => {
  desk = await dossierDesk();
  const { shell } = desk.world;
  const done = await desk.approved('personnel');
  await desk.received('documents');
  value(await moveOrganisation(shell, SYSTEM, { code: 'LH.02', revision: 1, superior: 'MT', on: day('2020-05-29'), reason: 'Điều chỉnh địa giới' }));
  expect(value(await inbox(shell, SYSTEM, contract.inbox.input.parse({ season: SEASON, unit: 'LH', box: 'done' })))).toMatchObject({ rows: [{ id: done }], counts: { 'awaits-us': 0, done: 1 } });
  value(await mergeOrganisations(shell, SYSTEM, { predecessors: [{ code: 'LH.02' }], into: { existing: 'MT.01' }, on: day('2020-05-29'), reason: 'Sắp xếp' }));
  expect(await waiting('MT')).toEqual([]);
  expect(value(await inbox(shell, SYSTEM, contract.inbox.input.parse({ season: SEASON, unit: 'TINH', box: 'overdue' }))).rows).toEqual([]);
});
