import { campaignsParts, type CampaignsParts } from '#campaigns/server/parts.ts';
import { decideCongresses } from '#campaigns/server/decide-congresses.ts';
import { declareHold } from '#campaigns/server/declare-hold.ts';
import { makeSeason } from '#campaigns/server/make-season.ts';
import { openCongresses } from '#campaigns/server/open-congresses.ts';
import { planCongresses } from '#campaigns/server/plan-congresses.ts';
import { day } from '#foundation/day.ts';
import { importRegister } from '#organisations/server/import-register.ts';
import type { DutyKindId } from '#people/core/duties.ts';
import { addPerson, argon2Passwords, giveDuty, hashedOnce, makeAccount } from '#people/server/door.ts';
import { SYSTEM } from '#platform/actor.ts';
import { chance } from '../chance.ts';
import { inventedPeople } from '../invented-people.ts';
import { done, type Story } from '../story.ts';
import { type CountryUnit, ROOT } from './country.ts';
import { type Course, HOLD_FROM, HOLD_LAST } from './course.ts';

export const SEASON = 'national';
/** Account of the country's office, which plans and records. */
export const OFFICE = 'toanquoc';
const SHOWN_PROVINCES = 5;
/** What one decision names at most. */
const DECIDED_AT_ONCE = 10_000;

export async function loadRegister(story: Story, units: readonly CountryUnit[]): Promise<void> {
  story.clock.goTo(day('2020-01-06'), 8);
  const rows = units.map(({ code, name, kindId, superiorCode, members, branches }) => ({ code, name, kindId, superiorCode, members, branches }));
  await done(importRegister(story.shell, SYSTEM, { rows, onDay: day('2015-10-01'), reason: 'Lập sổ tổ chức để đo' }));
}

/** The country's office and administrator, and offices of the first provinces: enough accounts to work side by side. */
export async function appointPeople(story: Story, units: readonly CountryUnit[]): Promise<void> {
  const next = inventedPeople(chance(63));
  const passwords = hashedOnce(argon2Passwords);
  const provinces = units.filter((each) => each.level === 'province').slice(0, SHOWN_PROVINCES);
  const holders: { account: string; title: string; duty: DutyKindId; organisation: string }[] = [
    { account: OFFICE, title: 'Văn phòng toàn quốc', duty: 'provincial-office', organisation: ROOT },
    { account: 'toanquoc.quantri', title: 'Quản trị toàn quốc', duty: 'administrator', organisation: ROOT },
    ...provinces.map((each) => ({ account: each.code.toLowerCase(), title: `Ban Tổ chức ${each.name.replace('Đảng bộ tỉnh', 'Tỉnh ủy')}`, duty: 'provincial-office' as const, organisation: each.code })),
  ];
  for (const holder of holders) {
    const person = await done(addPerson(story.shell, SYSTEM, { fullName: next().fullName, title: holder.title, bornOn: null, organisation: holder.organisation, sameNameMeant: true }));
    await done(giveDuty(story.shell, SYSTEM, { person: person.id, kind: holder.duty, organisation: holder.organisation, fromDay: day('2020-01-06'), untilDay: null }));
    await done(makeAccount(story.shell, SYSTEM, { person: person.id, account: holder.account }, { passwords, sample: true }));
  }
}

/** One season for the whole country with the windows of the published one, and a congress for everybody below the root. */
export async function openSeason(story: Story): Promise<void> {
  story.clock.goTo(day('2020-02-10'), 8);
  await done(
    makeSeason(
      story.shell,
      SYSTEM,
      {
        code: SEASON, nameVi: 'Đại hội toàn quốc, nhiệm kỳ 2020 - 2025 (dữ liệu để đo)', nameEn: 'Congresses of a whole country, term 2020–2025 (generated for measuring)',
        statute: 'ct35-2019', term: '2020 - 2025', root: ROOT, fromDay: day('2020-01-01'), untilDay: day('2020-12-31'), shownOn: day('2020-05-29'),
        levels: [
          { levelId: 'grassroots', opensOn: day('2020-04-01'), closesOn: day('2020-06-30'), maxHalfDays: 4 },
          { levelId: 'district', opensOn: day('2020-06-01'), closesOn: day('2020-08-31'), maxHalfDays: 6 },
          { levelId: 'province', opensOn: day('2020-09-01'), closesOn: day('2020-10-31'), maxHalfDays: 8 },
        ],
      },
      { sample: true },
    ),
  );
  await done(openCongresses(story.shell, SYSTEM, { season: SEASON }));
}

/** Pilots, direct elections and the first plan; each decided by the direct superior. */
export async function planSeason(story: Story, all: readonly Course[], parts: CampaignsParts = campaignsParts()): Promise<void> {
  const office = await story.as(OFFICE);
  story.clock.goTo(day('2020-02-12'), 14);
  for (const kind of ['pilot', 'direct-election'] as const) {
    const chosen = all.filter(({ unit }) => (kind === 'pilot' ? unit.pilot : unit.direct)).map(({ unit }) => unit.code);
    for (let from = 0; from < chosen.length; from += DECIDED_AT_ONCE) {
      const organisations = chosen.slice(from, from + DECIDED_AT_ONCE);
      await done(decideCongresses(story.shell, office, { season: SEASON, kind, organisations, value: true, decidedOn: day('2020-02-11'), paperNumber: '41-KL/TU', reason: '' }, parts));
    }
  }
  story.clock.goTo(day('2020-02-18'), 9);
  const congresses = all.flatMap(({ unit, firstPlannedOn }) =>
    firstPlannedOn === null ? [] : [{ organisation: unit.code, plannedOn: firstPlannedOn, halfDays: unit.level === 'grassroots' ? 2 : unit.level === 'district' ? 5 : 7 }],
  );
  await done(planCongresses(story.shell, office, { season: SEASON, congresses, reason: 'Kế hoạch đại hội các cấp', preview: false }, parts));
}

/** The hold of April moves what was planned in it. */
export async function holdSeason(story: Story, parts: CampaignsParts = campaignsParts()): Promise<void> {
  const hold = { season: SEASON, organisation: ROOT, fromDay: HOLD_FROM, untilDay: HOLD_LAST, reason: 'Tạm dừng tổ chức đại hội để phòng, chống dịch Covid-19', paperNumber: '1580-CV/TU', preview: false };
  await done(declareHold(story.shell, await story.as(OFFICE), hold, parts));
}
