import type { Db } from '#database/connect.ts';
import { day, type Moment, moment } from '#foundation/day.ts';
import { assert } from '#foundation/assert.ts';
import { importRegister } from '#organisations/server/import-register.ts';
import { SYSTEM } from '#platform/actor.ts';
import { makeShell, type Shell } from '#platform/shell.ts';
import { makeSeason } from '../server/make-season.ts';
import { openCongresses } from '../server/open-congresses.ts';
import { ct35of2019 } from '../core/statutes/ct35-2019.ts';

export const SEASON = 'thu-2020';

/** A province with two districts; Long Hồ has four grassroots organisations, Mang Thít two. */
export const REGISTER = [
  ['TINH', null, 'provincial-committee', 'Tỉnh ủy Vĩnh Long', null],
  ['LH', 'TINH', 'district-committee', 'Huyện ủy Long Hồ', null],
  ['LH.01', 'LH', 'grassroots-party-org', 'Đảng bộ xã An Bình', 199],
  ['LH.02', 'LH', 'grassroots-party-org', 'Đảng bộ xã Bình Hòa Phước', 200],
  ['LH.03', 'LH', 'grassroots-branch', 'Chi bộ Tòa án huyện Long Hồ', 18],
  ['LH.04', 'LH', 'grassroots-party-org', 'Đảng bộ xã Đồng Phú', null],
  ['MT', 'TINH', 'district-committee', 'Huyện ủy Mang Thít', null],
  ['MT.01', 'MT', 'grassroots-party-org', 'Đảng bộ xã An Phước', 150],
  ['MT.02', 'MT', 'grassroots-branch', 'Chi bộ Kho bạc huyện Mang Thít', 12],
] as const;

export interface SteppedShell extends Shell {
  at(moment: string): void;
}

export function steppedShell(db: Db, start = '2020-01-06T02:00:00.000Z'): SteppedShell {
  let now: Moment = moment(start);
  return Object.assign(makeShell({ db, clock: { now: () => now } }), { at: (text: string) => void (now = moment(text)) });
}

/** The register above with an empty season of 2020; with `open` every congress of districts and grassroots organisations is opened. */
export async function seasonOfTwoDistricts(shell: Shell, options: { readonly open?: boolean } = {}): Promise<void> {
  const rows = REGISTER.map(([code, superiorCode, kindId, name, members]) => ({ code, superiorCode, kindId, name, members, branches: null }));
  const imported = await importRegister(shell, SYSTEM, { rows, onDay: day('2019-01-01'), reason: 'Lập danh sách' });
  assert(imported.ok, `the register is taken over: ${JSON.stringify(imported)}`);
  const made = await makeSeason(shell, SYSTEM, seasonInput());
  assert(made.ok, `the season is made: ${JSON.stringify(made)}`);
  if (options.open === false) return;
  const opened = await openCongresses(shell, SYSTEM, { season: SEASON });
  assert(opened.ok, `the congresses are opened: ${JSON.stringify(opened)}`);
}

export function seasonInput() {
  return {
    code: SEASON, nameVi: 'Đại hội thử 2020', nameEn: 'Test season 2020', statute: 'ct35-2019', term: '2020 - 2025', root: 'TINH',
    fromDay: day('2020-01-01'), untilDay: day('2020-12-31'),
    levels: (['grassroots', 'district'] as const).map((levelId) => {
      const level = ct35of2019.levels[levelId];
      assert(level, `the statute knows ${levelId}`);
      return { levelId, ...level.window.value, maxHalfDays: level.maxHalfDays.value };
    }),
  };
}
