import { expect } from 'vitest';
import { declareHold } from '#campaigns/server/declare-hold.ts';
import { decideCongresses } from '#campaigns/server/decide-congresses.ts';
import { liftHold } from '#campaigns/server/lift-hold.ts';
import { makeSeason } from '#campaigns/server/make-season.ts';
import { openCongresses } from '#campaigns/server/open-congresses.ts';
import { planCongresses } from '#campaigns/server/plan-congresses.ts';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { day, momentAt } from '#foundation/day.ts';
import type { Result } from '#foundation/result.ts';
import { importRegister } from '#organisations/server/import-register.ts';
import { addPerson } from '#people/server/add-person.ts';
import { endDuty } from '#people/server/end-duty.ts';
import { giveDuty } from '#people/server/give-duty.ts';
import { makeAccount } from '#people/server/make-account.ts';
import { addPaper } from '#progress/server/add-paper.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import { recordFacts } from '#progress/server/record-facts.ts';
import { withdrawFact } from '#progress/server/withdraw-fact.ts';
import { SYSTEM } from '#platform/actor.ts';
import { makeShell, type Shell } from '#platform/shell.ts';

/** A small record of every kind, made by the rooms' own work: each call of `on` is one entry. */
export interface WholeRecord extends TestDatabase {
  readonly shell: Shell;
  /** Works on that day, at eight in the morning. */
  on(at: string): Shell;
}

export const SEASON = 'vinh-long-2020';

export async function wholeRecord(): Promise<WholeRecord> {
  const database = await testDatabase();
  let now = momentAt(day('2020-01-02'), 8);
  const shell = makeShell({ db: database.db, clock: { now: () => now } });
  const onDay = (at: string): Shell => {
    now = momentAt(day(at), 8);
    return shell;
  };

  // The register: entries 1 and 2.
  const row = (code: string, name: string, kindId: string, superiorCode: string | null, members: number | null = null) => ({ code, name, kindId, superiorCode, members, branches: null });
  const upper = [row('VL', 'Tỉnh ủy Vĩnh Long', 'provincial-committee', null), row('LH', 'Huyện ủy Long Hồ', 'district-committee', 'VL'), row('MT', 'Huyện ủy Mang Thít', 'district-committee', 'VL', 10)];
  const communes = ['Hòa Ninh', 'Bình Hòa Phước', 'Đồng Phú'].map((name, at) => row(`LH.0${at + 1}`, `Đảng bộ xã ${name}`, 'grassroots-party-org', 'LH', 100 + at));
  done(await importRegister(onDay('2020-01-02'), SYSTEM, { rows: [...upper, ...communes], onDay: day('2019-01-01'), reason: 'Nạp lần đầu' }));
  const altered = communes.map((each, at) => (at === 1 ? { ...each, name: 'Đảng bộ xã Bình Hòa Phước mới', members: 7 } : at === 2 ? { ...each, superiorCode: 'MT' } : each));
  done(await importRegister(onDay('2020-01-03'), SYSTEM, { rows: [...upper, ...altered], onDay: day('2020-01-02'), reason: 'Nạp lại' }));

  // People: entries 3 to 6.
  const person = done(await addPerson(onDay('2020-01-04'), SYSTEM, { fullName: 'Nguyễn Thị Hòa', title: 'Chánh Văn phòng', bornOn: day('1975-02-03'), organisation: 'LH', sameNameMeant: false })).id;
  const duty = done(await giveDuty(onDay('2020-01-05'), SYSTEM, { person, kind: 'district-office', organisation: 'LH', fromDay: day('2020-01-01'), untilDay: null })).id;
  done(await makeAccount(onDay('2020-01-06'), SYSTEM, { person, account: 'lh.vp' }, { passwords: { hash: async () => 'x', verify: async () => false } as never }));
  done(await endDuty(onDay('2020-01-07'), SYSTEM, { duty, untilDay: day('2020-01-31'), reason: 'Chuyển công tác' }));

  // The season: entry 7 of the register, then 1 to 5 of its own chain.
  const windows = { opensOn: day('2020-03-01'), closesOn: day('2020-12-31'), maxHalfDays: 4 };
  done(
    await makeSeason(onDay('2020-01-08'), SYSTEM, {
      code: SEASON, nameVi: 'Đại hội đảng bộ các cấp tỉnh Vĩnh Long', nameEn: 'Congresses of Vĩnh Long', statute: 'ct35-2019', term: '2020 - 2025', root: 'VL', fromDay: day('2020-01-01'),
      untilDay: day('2020-12-31'), shownOn: null, levels: [{ levelId: 'grassroots', ...windows }, { levelId: 'district', ...windows }],
    }),
  );
  done(await openCongresses(onDay('2020-01-09'), SYSTEM, { season: SEASON }));
  done(await planCongresses(onDay('2020-01-10'), SYSTEM, { season: SEASON, congresses: [{ organisation: 'LH.01', plannedOn: day('2020-04-06'), halfDays: 2 }, { organisation: 'LH.02', plannedOn: day('2020-05-20') }], reason: 'Kế hoạch 01', preview: false }));
  done(await decideCongresses(onDay('2020-01-11'), SYSTEM, { season: SEASON, kind: 'direct-election', organisations: ['LH.01'], value: true, decidedOn: day('2020-01-10'), paperNumber: 'QĐ 05', reason: '' }));
  const hold = done(await declareHold(onDay('2020-04-01'), SYSTEM, { season: SEASON, organisation: 'VL', fromDay: day('2020-04-01'), reason: 'Giãn cách xã hội', paperNumber: 'CT 16', preview: false }));
  done(await liftHold(onDay('2020-04-20'), SYSTEM, { season: SEASON, hold: hold.id ?? 0, lastDay: day('2020-04-19'), paperNumber: '', preview: false }));

  // Facts: entries 6 to 9, one withdrawn, one proved by a paper.
  const paper = done(await addPaper(onDay('2020-05-06'), SYSTEM, {}, { file: { name: 'Biên bản.pdf', bytes: Buffer.from('%PDF-1.4 biên bản') } }));
  const held = { season: SEASON, organisation: 'LH.01', kind: 'held', note: '' };
  done(await recordFact(onDay('2020-05-06'), SYSTEM, { ...held, happenedOn: day('2020-05-05'), paper: paper.hash, paperName: paper.name }));
  const wrong = done(await recordFact(onDay('2020-05-16'), SYSTEM, { ...held, organisation: 'LH.02', happenedOn: day('2020-05-15'), note: 'Ghi nhầm' }));
  done(await withdrawFact(onDay('2020-05-18'), SYSTEM, { season: SEASON, fact: wrong.id, reason: 'Nhầm tổ chức' }));
  const facts = [{ organisation: 'LH.01', kind: 'direct-election-held' }, { organisation: 'LH.03', kind: 'held' }, { organisation: 'LH.01', kind: 'reported' }];
  done(await recordFacts(onDay('2020-05-29'), SYSTEM, { season: SEASON, facts: facts.map((each) => ({ ...each, happenedOn: day('2020-05-20'), note: '' })) }));
  // Entries 10 to 12: more than ten, so that numbers are not taken for words.
  for (const [index, kind] of ['prepared', 'opened', 'held'].entries()) {
    const on = `2020-06-0${index + 1}`;
    done(await recordFact(onDay(on), SYSTEM, { ...held, organisation: 'LH.02', kind, happenedOn: day(on) }));
  }
  return { ...database, shell, on: onDay };
}

export function done<T>(result: Result<T, unknown>): T {
  expect(result).toMatchObject({ ok: true });
  return (result as { readonly value: T }).value;
}
