import { randomUUID } from 'node:crypto';
import { importOrganisations } from '#organisations/contract.ts';
import { registerFile } from '../files.ts';
import type { RoomCases, Target } from './case.ts';
import { DAY, type World } from './world.ts';

const occasion = { on: DAY, reason: 'Theo quyết định' };

const oneRow = (at: Target, world: World): Promise<Uint8Array> => registerFile([[world.code(at.district), 'Chi bộ nạp từ tệp', 'Chi bộ cơ sở', at.district, '12', '']]);
const fileName = 'danh-sach.xlsx';

export const organisationCases: RoomCases<'organisations'> = {
  'organisations.list_kinds': { nowhere: true, input: () => ({}) },
  'organisations.list_roots': { nowhere: true, input: () => ({}) },
  'organisations.list_children': { input: (at) => ({ code: at.organisation }) },
  'organisations.search': { outside: 'hidden', input: (at) => ({ q: at.organisation }) },
  'organisations.show': { input: (at) => ({ code: at.organisation }) },
  'organisations.add': { input: (at, world) => ({ code: world.code(at.district), name: 'Chi bộ mới lập', kindId: 'grassroots-branch', superior: at.district, ...occasion }) },
  'organisations.rename': { input: async (at, world) => ({ code: await world.organisation(at.district), name: 'Chi bộ đổi tên', ...occasion }) },
  'organisations.reclassify': { input: async (at, world) => ({ code: await world.organisation(at.district), kindId: 'grassroots-party-org', ...occasion }) },
  'organisations.recount': { input: async (at, world) => ({ code: await world.organisation(at.district), members: 17, branches: null, ...occasion }) },
  'organisations.move': { input: async (at, world) => ({ code: await world.organisation(at.organisation, 'branch'), superior: at.neighbour, ...occasion }) },
  'organisations.merge': {
    input: async (at, world) => ({ predecessors: [{ code: await world.organisation(at.district) }], into: { existing: await world.organisation(at.district) }, ...occasion, on: '2020-06-01' }),
  },
  'organisations.split': {
    input: async (at, world) => ({
      code: await world.organisation(at.district), parts: [{ code: world.code(at.district), name: 'Chi bộ tách ra', kindId: 'grassroots-branch' }], closes: false, ...occasion,
    }),
  },
  'organisations.close': { input: async (at, world) => ({ code: await world.organisation(at.district), ...occasion, on: '2020-06-01' }) },
  'organisations.import_preview': { outside: { says: 'row_out_of_range' }, input: () => ({ onDay: DAY }), file: oneRow, fileName },
  'organisations.import': { outside: { code: 'rows_not_right' }, input: () => ({ onDay: DAY, reason: 'Nạp danh sách' }), file: oneRow, fileName },
  'organisations.show_import': {
    nowhere: true,
    async input(at, world, caller) {
      const importId = randomUUID();
      await caller.client.ask(importOrganisations, { onDay: DAY, reason: 'Nạp danh sách', importId }, { file: { name: fileName, bytes: await oneRow(at, world) } });
      return { importId };
    },
  },
  'organisations.import_template': { nowhere: true, input: () => ({}) },
  'organisations.export': { input: (at) => ({ code: at.organisation }) },
};
