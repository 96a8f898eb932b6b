import { day } from '#foundation/day.ts';
import type { RegisterRow } from '#organisations/core/import/row.ts';
import { renameOrganisation } from '#organisations/server/rename-organisation.ts';
import { importRegister } from '#organisations/server/import-register.ts';
import { mergeOrganisations } from '#organisations/server/merge-organisations.ts';
import { SYSTEM } from '#platform/actor.ts';
import { done, type Story } from '../story.ts';
import { PROVINCE, sampleCommittees, sampleCongresses } from './tables.ts';

/** Communes that became wards or townships on 1 February 2020: the organisation keeps its record under a new name. */
const RENAMED: readonly (readonly [was: string, is: string])[] = [
  ['Đảng bộ xã Tân Ngãi', 'Đảng bộ phường Tân Ngãi'],
  ['Đảng bộ xã Tân Hòa', 'Đảng bộ phường Tân Hòa'],
  ['Đảng bộ xã Tân Hội', 'Đảng bộ phường Tân Hội'],
  ['Đảng bộ xã Trường An', 'Đảng bộ phường Trường An'],
  ['Đảng bộ xã Tân Quới', 'Đảng bộ thị trấn Tân Quới'],
];

/** Communes that were dissolved on that day, and where their organisations went. */
const MERGED = [
  { code: 'MT.40', committee: 'MT', name: 'Đảng bộ xã Chánh Hội', members: 118, branches: 8, into: 'Đảng bộ thị trấn Cái Nhum' },
  { code: 'BT.35', committee: 'BT', name: 'Đảng bộ xã Thành Đông', members: 96, branches: 6, into: 'Đảng bộ thị trấn Tân Quới' },
] as const;

const REORDERED_ON = day('2020-02-01');
const REORDERED_REASON = 'Sắp xếp đơn vị hành chính cấp xã theo nghị quyết có hiệu lực từ 1/2/2020';

/** The register as it stood before the communes were reordered: 465 grassroots organisations. */
export async function loadRegister(story: Story): Promise<void> {
  story.clock.goTo(day('2020-01-06'), 8);
  const committees = sampleCommittees();
  const earlierName = new Map(RENAMED.map(([was, is]) => [is, was]));
  const grewBy = new Map<string, (typeof MERGED)[number]>(MERGED.map((each) => [each.into, each]));
  const rows: RegisterRow[] = [
    { code: PROVINCE, name: 'Đảng bộ tỉnh Vĩnh Long', kindId: 'provincial-committee', superiorCode: null, members: committees.reduce((sum, each) => sum + each.members, 0), branches: null },
    ...committees.map((each) => ({ code: each.code, name: each.name, kindId: each.kind, superiorCode: PROVINCE, members: each.members, branches: null })),
    ...sampleCongresses().map((each) => {
      const joined = grewBy.get(each.name);
      return {
        code: each.code,
        name: earlierName.get(each.name) ?? each.name,
        kindId: each.kind,
        superiorCode: each.committee,
        members: each.members - (joined?.members ?? 0),
        branches: each.branches === null ? null : each.branches - (joined?.branches ?? 0),
      };
    }),
    ...MERGED.map((each) => ({ code: each.code, name: each.name, kindId: 'grassroots-party-org', superiorCode: each.committee, members: each.members, branches: each.branches })),
  ];
  await done(importRegister(story.shell, SYSTEM, { rows, onDay: day('2015-10-01'), reason: 'Lập sổ tổ chức từ danh sách của Ban Tổ chức Tỉnh ủy' }));
}

/** 1 February 2020: five renamed, two merged; 463 remain. */
export async function reorderCommunes(story: Story): Promise<void> {
  story.clock.goTo(day('2020-02-03'), 9);
  const office = await story.as('tinh');
  const codeOf = new Map(sampleCongresses().map((each) => [each.name, each.code]));
  for (const [, is] of RENAMED) {
    await done(renameOrganisation(story.shell, office, { code: codeOf.get(is) ?? '', name: is, on: REORDERED_ON, reason: REORDERED_REASON }));
  }
  for (const each of MERGED) {
    await done(mergeOrganisations(story.shell, office, { predecessors: [{ code: each.code }], into: { existing: codeOf.get(each.into) ?? '' }, on: REORDERED_ON, reason: REORDERED_REASON }));
  }
}
