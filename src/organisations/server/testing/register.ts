import type { TestDatabase } from '#database/testing/test-database.ts';
import { addDays, day, type Day, type Moment, momentAt } from '#foundation/day.ts';
import type { Right } from '#foundation/right.ts';
import { type Actor, SYSTEM } from '#platform/actor.ts';
import { makeShell, type Shell } from '#platform/shell.ts';
import type { RegisterRow } from '../../core/import/row.ts';
import { findOrganisation } from '../door.ts';
import { importRegister } from '../import-register.ts';

export const FOUNDED = day('2015-10-01');
export const TODAY = day('2020-05-29');

/** A clock that a test moves. */
export interface TestClock {
  now(): Moment;
  goTo(to: Day): void;
  step(): Day;
}

export function testClock(on: Day = TODAY): TestClock {
  let today = on;
  return {
    now: () => momentAt(today, 9),
    goTo: (to) => void (today = to),
    step: () => (today = addDays(today, 1)),
  };
}

export function testShell(database: TestDatabase, clock: TestClock = testClock()): Shell {
  return makeShell({ db: database.db, clock });
}

export function row(code: string, name: string, kindId: string, superiorCode: string | null, members: number | null = null, branches: number | null = null): RegisterRow {
  return { code, name, kindId, superiorCode, members, branches };
}

/** A small province: two districts with a few grassroots organisations, two of them with branches. */
export const SMALL: readonly RegisterRow[] = [
  row('VL', 'Tỉnh ủy Vĩnh Long', 'provincial-committee', null, 1000),
  row('LH', 'Huyện ủy Long Hồ', 'district-committee', 'VL', 300),
  row('MT', 'Huyện ủy Mang Thít', 'district-committee', 'VL', 200),
  row('LH.01', 'Đảng bộ xã Đồng Phú', 'grassroots-party-org', 'LH', 40, 2),
  row('LH.01.1', 'Chi bộ ấp Phú Thuận', 'branch', 'LH.01', 20),
  row('LH.01.2', 'Chi bộ ấp Phú Thạnh', 'branch', 'LH.01', 20),
  row('LH.02', 'Chi bộ Trường Trung học Long Hồ', 'grassroots-branch', 'LH', 12),
  row('MT.01', 'Đảng bộ thị trấn Cái Nhum', 'grassroots-party-org', 'MT', 60, 3),
  row('MT.02', 'Đảng bộ xã Chánh Hội', 'grassroots-party-org', 'MT', 50, 2),
  row('MT.02.1', 'Chi bộ ấp Chánh An', 'branch', 'MT.02', 25),
];

export async function plant(shell: Shell, rows: readonly RegisterRow[] = SMALL): Promise<void> {
  const planted = await importRegister(shell, SYSTEM, { rows, onDay: FOUNDED, reason: 'Lập sổ tổ chức' });
  if (!planted.ok) throw new Error(JSON.stringify(planted.problem));
}

/** Somebody with these rights in that organisation and below it. */
export async function officer(database: TestDatabase, code: string, rights: readonly Right[]): Promise<Actor> {
  const organisation = await findOrganisation(database.db, { code });
  if (!organisation) throw new Error(`no organisation ${code}`);
  const { id, name, path } = organisation;
  return { account: `cb.${code.toLowerCase()}`, personId: null, name: `Cán bộ ${code}`, duties: [{ id: 1, kind: 'office', organisation: { id, code, name, path }, rights, reach: 'subtree' }] };
}
