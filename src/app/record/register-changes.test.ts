import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { addOrganisation } from '#organisations/server/add-organisation.ts';
import { closeOrganisation } from '#organisations/server/close-organisation.ts';
import { mergeOrganisations } from '#organisations/server/merge-organisations.ts';
import { moveOrganisation } from '#organisations/server/move-organisation.ts';
import { reclassifyOrganisation } from '#organisations/server/reclassify-organisation.ts';
import { recountOrganisation } from '#organisations/server/recount-organisation.ts';
import { renameOrganisation } from '#organisations/server/rename-organisation.ts';
import { splitOrganisation } from '#organisations/server/split-organisation.ts';
import { SYSTEM } from '#platform/actor.ts';
import { done, type WholeRecord, wholeRecord } from './testing/whole-record.ts';
import { verifyRecord } from './verify.ts';

let record: WholeRecord;
beforeAll(async () => {
  record = await wholeRecord();
});
afterAll(() => record.close());

const when = (on: string) => ({ on: day(on), reason: 'Sắp xếp lại' });
const counts = { members: 5, branches: null };

/** Every way in which the register changes, one after another on the same few organisations. */
const CHANGES: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['one is added', async () => done(await addOrganisation(record.on('2020-07-01'), SYSTEM, { code: 'LH.09', name: 'Đảng bộ xã Phú Đức', kindId: 'grassroots-party-org', superior: 'LH', ...counts, ...when('2020-06-30') }))],
  ['a branch is added', async () => done(await addOrganisation(record.on('2020-07-01'), SYSTEM, { code: 'LH.09.1', name: 'Chi bộ ấp 1', kindId: 'branch', superior: 'LH.09', ...counts, ...when('2020-06-30') }))],
  ['renamed', async () => done(await renameOrganisation(record.on('2020-07-02'), SYSTEM, { code: 'LH.01', name: 'Đảng bộ xã Hòa Ninh mới', ...when('2020-07-01') }))],
  ['renamed for days long past', async () => done(await renameOrganisation(record.on('2020-07-03'), SYSTEM, { code: 'LH.02', name: 'Đảng bộ xã cũ', correction: true, ...when('2019-06-01') }))],
  ['reclassified', async () => done(await reclassifyOrganisation(record.on('2020-07-04'), SYSTEM, { code: 'LH.03', kindId: 'grassroots-branch', ...when('2020-07-04') }))],
  ['recounted', async () => done(await recountOrganisation(record.on('2020-07-05'), SYSTEM, { code: 'LH.01', members: 99, branches: 7, ...when('2020-07-05') }))],
  ['moved', async () => done(await moveOrganisation(record.on('2020-07-06'), SYSTEM, { code: 'LH.02', superior: 'MT', ...when('2020-07-06') }))],
  ['split', async () =>
    done(await splitOrganisation(record.on('2020-07-07'), SYSTEM, { code: 'LH.09', closes: false, members: 2, parts: [{ code: 'LH.10', name: 'Đảng bộ xã Phú Đức B', kindId: 'grassroots-party-org', ...counts, takes: ['LH.09.1'] }], ...when('2020-07-07') }))],
  ['merged into another', async () => done(await mergeOrganisations(record.on('2020-07-08'), SYSTEM, { predecessors: [{ code: 'LH.10' }], into: { existing: 'LH.01' }, ...when('2020-07-08') }))],
  ['merged into a new one', async () =>
    done(await mergeOrganisations(record.on('2020-07-09'), SYSTEM, { predecessors: [{ code: 'LH.01' }, { code: 'LH.09' }], into: { added: { code: 'LH.20', name: 'Đảng bộ xã Hòa Phú', kindId: 'grassroots-party-org', superior: 'LH' } }, ...when('2020-07-09') }))],
  ['split and ended', async () =>
    done(await splitOrganisation(record.on('2020-07-10'), SYSTEM, { code: 'LH.20', closes: true, parts: [{ code: 'LH.21', name: 'Đảng bộ xã Hòa', kindId: 'grassroots-party-org', ...counts, takes: ['LH.09.1'] }], ...when('2020-07-10') }))],
  ['closed', async () => done(await closeOrganisation(record.on('2020-07-11'), SYSTEM, { code: 'LH.09.1', ...when('2020-07-11') }))],
];

test.each(CHANGES)('an organisation is %s, and the register still fits its entries', async (_name, change) => {
  await change();
  const verdict = done(await verifyRecord(record.shell));
  expect(verdict.problem?.sentence.vi ?? '').toBe('');
  expect(verdict.ok).toBe(true);
});
