import { addDays, type Day, day } from '#foundation/day.ts';
import { congressesOf, findSeason } from '#campaigns/server/door.ts';
import { decideCongresses } from '#campaigns/server/decide-congresses.ts';
import { declareHold } from '#campaigns/server/declare-hold.ts';
import { liftHold } from '#campaigns/server/lift-hold.ts';
import { makeSeason } from '#campaigns/server/make-season.ts';
import { openCongresses } from '#campaigns/server/open-congresses.ts';
import { planCongresses } from '#campaigns/server/plan-congresses.ts';
import { assert } from '#foundation/assert.ts';
import { organisationsBelow } from '#organisations/server/door.ts';
import { SYSTEM } from '#platform/actor.ts';
import { done, type Story } from '../story.ts';
import { OFFICE_ACCOUNTS, PROVINCE, sampleCommittees, type SampleCongress, sampleCongresses } from './tables.ts';

export const SEASON = 'vinh-long-2020';
/** The day of the published report: the sample's screens open on it. */
export const SHOWN_ON = day('2020-05-29');

const HOLD_FROM = day('2020-04-01');
const HOLD_LAST = day('2020-04-22');
const HOLD_LENGTH = 22;

/** The season of the term 2020–2025 with the windows of its levels (R-CT35-2.2…2.4), and a congress for every organisation. */
export async function openSeason(story: Story): Promise<void> {
  story.clock.goTo(day('2020-02-10'), 8);
  await done(
    makeSeason(
      story.shell,
      SYSTEM,
      {
        code: SEASON, nameVi: 'Đại hội cơ sở tỉnh Vĩnh Long, nhiệm kỳ 2020 - 2025', nameEn: 'Congresses in Vĩnh Long province, term 2020–2025',
        statute: 'ct35-2019', term: '2020 - 2025', root: PROVINCE, fromDay: day('2020-01-01'), untilDay: day('2020-12-31'), shownOn: SHOWN_ON,
        levels: [
          { levelId: 'grassroots', opensOn: day('2020-04-01'), closesOn: day('2020-06-30'), maxHalfDays: 4 },
          { levelId: 'district', opensOn: day('2020-06-01'), closesOn: day('2020-08-31'), maxHalfDays: 6 },
          { levelId: 'province', opensOn: day('2020-09-01'), closesOn: day('2020-10-31'), maxHalfDays: 8 },
        ],
      },
      { sample: true },
    ),
  );
  story.clock.goTo(day('2020-02-10'), 9);
  await done(openCongresses(story.shell, await story.as('tinh'), { season: SEASON }));
}

/** Each committee's standing committee chooses its pilots and direct elections; the province chooses among the committees. */
export async function decide(story: Story): Promise<void> {
  const all = sampleCongresses();
  for (const [index, committee] of sampleCommittees().entries()) {
    story.clock.goTo(addDays(day('2020-02-12'), Math.floor(index / 4)), 14);
    const office = await story.as(OFFICE_ACCOUNTS[committee.code] ?? '');
    for (const kind of ['pilot', 'direct-election'] as const) {
      const chosen = all.filter((each) => each.committee === committee.code && (kind === 'pilot' ? each.pilot : each.direct)).map((each) => each.code);
      if (chosen.length === 0) continue;
      await done(
        decideCongresses(story.shell, office, {
          season: SEASON, kind, organisations: chosen, value: true, decidedOn: day('2020-02-11'), paperNumber: `${String(41 + index).padStart(2, '0')}-KL/${symbol(committee.code)}`, decidedBy: committee.code, reason: '',
        }),
      );
    }
  }
  story.clock.goTo(day('2020-02-17'), 9);
  const province = await story.as('tinh');
  await done(decideCongresses(story.shell, province, { season: SEASON, kind: 'pilot', organisations: ['LH'], value: true, decidedOn: day('2020-02-14'), paperNumber: '512-KL/TU', decidedBy: PROVINCE, reason: '' }));
  await done(decideCongresses(story.shell, province, { season: SEASON, kind: 'direct-election', organisations: ['MT'], value: true, decidedOn: day('2020-02-14'), paperNumber: '513-KL/TU', decidedBy: PROVINCE, reason: '' }));
}

function symbol(committee: string): string {
  return committee === 'TPVL' ? 'ThU' : committee === 'TXBM' ? 'TXU' : ['KCQ', 'QS', 'CA'].includes(committee) ? 'ĐU' : 'HU';
}

/** The first plans of late February, before anybody knew of the hold: what fell after it then was planned three weeks earlier. */
export async function plan(story: Story): Promise<void> {
  const all = sampleCongresses();
  for (const [index, committee] of sampleCommittees().entries()) {
    story.clock.goTo(addDays(day('2020-02-24'), Math.floor(index / 3)), 10);
    const congresses = all
      .filter((each) => each.committee === committee.code && each.plannedOn)
      .map((each) => ({ organisation: each.code, plannedOn: firstPlanned(each), halfDays: halfDaysOf(each), ...(MEMBERS_CONGRESS_ALL_THE_SAME.includes(each.code) && { form: 'members' as const }) }));
    await done(planCongresses(story.shell, await story.as(OFFICE_ACCOUNTS[committee.code] ?? ''), { season: SEASON, congresses, reason: `Kế hoạch đại hội cơ sở của ${committee.name}`, preview: false }));
  }
  story.clock.goTo(day('2020-02-28'), 15);
  await done(
    planCongresses(story.shell, await story.as('tinh'), {
      season: SEASON,
      congresses: [
        ...sampleCommittees().map((each) => ({ organisation: each.code, plannedOn: each.plannedOn, halfDays: each.halfDays })),
        { organisation: PROVINCE, plannedOn: day('2020-09-23'), halfDays: 7 },
      ],
      reason: 'Kế hoạch đại hội cấp trên cơ sở và đại hội đảng bộ tỉnh',
      preview: false,
    }),
  );
}

/** Over 200 members, and a members' congress all the same, by consent of the superior: the rule R-CT35-3.1 takes note of it. */
const MEMBERS_CONGRESS_ALL_THE_SAME = ['LH.18', 'KCQ.21'];
/** Planned longer than the two days of R-CT35-2.2: the plan's findings say so. */
const TOO_LONG = ['TB.20'];

function halfDaysOf(congress: SampleCongress): number {
  if (TOO_LONG.includes(congress.code)) return 5;
  return congress.kind === 'grassroots-party-org' && (congress.direct || congress.members >= 200) ? 3 : 2;
}

function firstPlanned(congress: SampleCongress): Day {
  const final = congress.plannedOn as Day;
  return final > HOLD_LAST && final <= addDays(HOLD_LAST, HOLD_LENGTH) ? addDays(final, -HOLD_LENGTH) : final;
}

/** April 2020: everything stops from the 1st until the 22nd (R-CT35-2.7); each committee then sets its days anew. */
export async function holdAndReplan(story: Story): Promise<void> {
  story.clock.goTo(day('2020-03-31'), 16);
  const province = await story.as('tinh');
  const hold = await done(
    declareHold(story.shell, province, { season: SEASON, organisation: PROVINCE, fromDay: HOLD_FROM, untilDay: null, reason: 'Tạm dừng tổ chức đại hội để phòng, chống dịch Covid-19', paperNumber: '1580-CV/TU', preview: false }),
  );
  assert(hold.id !== null, 'a declared hold has a number');
  story.clock.goTo(HOLD_LAST, 16);
  await done(liftHold(story.shell, province, { season: SEASON, hold: hold.id, lastDay: HOLD_LAST, paperNumber: '1642-CV/TU', preview: false }));

  const season = await story.shell.read((db) => findSeason(db, SEASON));
  assert(season, 'the sample season is there');
  const standing = await story.shell.read((db) => congressesOf(db, season.id));
  const codes = new Map((await story.shell.read((db) => organisationsBelow(db, season.rootPath))).map((each) => [each.id, each.code]));
  const present = new Map(standing.map((each) => [codes.get(each.organisationId), each.plannedOn]));
  for (const [index, committee] of sampleCommittees().entries()) {
    story.clock.goTo(addDays(HOLD_LAST, 1), 6, index * 4);
    const congresses = sampleCongresses()
      .filter((each) => each.committee === committee.code && each.plannedOn !== (present.get(each.code) ?? null))
      .map((each) => ({ organisation: each.code, plannedOn: each.plannedOn }));
    if (congresses.length === 0) continue;
    await done(planCongresses(story.shell, await story.as(OFFICE_ACCOUNTS[committee.code] ?? ''), { season: SEASON, congresses, reason: 'Điều chỉnh lịch đại hội sau thời gian tạm dừng', preview: false }));
  }
}
