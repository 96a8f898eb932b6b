import { addDays, day } from '#foundation/day.ts';
import type { RoomCases } from './case.ts';
import { DAY, SEASON, type World } from './world.ts';

const season = SEASON;
/** A day on which nothing is held back yet, another one each time. */
const freeDay = (world: World): string => addDays(day('2020-09-01'), world.next() % 55);
const note = 'Ghi theo báo cáo';

export const campaignsCases: RoomCases<'campaigns'> = {
  'campaigns.list_seasons': { nowhere: true, input: () => ({}) },
  'campaigns.show_season': { right: 'read', ofTheDistrict: true, input: async (at, world) => ({ season: await world.season(at.district) }) },
  'campaigns.make_season': {
    input: (at, world) => ({
      code: `mua-moi-${world.next()}`, nameVi: 'Mùa mới', nameEn: 'A new season', statute: 'ct35-2019', term: '2020 - 2025', root: at.district, fromDay: '2020-01-01', untilDay: '2020-12-31',
      levels: [{ levelId: 'grassroots', opensOn: '2020-04-01', closesOn: '2020-06-30', maxHalfDays: 4 }],
    }),
  },
  'campaigns.change_season': { input: async (at, world) => ({ season: await world.season(at.district), revision: 1, reason: note, nameVi: 'Mùa đổi tên' }) },
  'campaigns.open_congresses': { input: async (at, world) => ({ season: await world.season(at.district), unit: at.organisation }) },
  'campaigns.list_congresses': { outside: 'hidden', input: (at) => ({ season, unit: at.organisation }) },
  // Not its day: where the superior has approved the plan, that stays.
  'campaigns.plan_congresses': {
    input: async (at, world) => ({ season, congresses: [{ organisation: at.organisation, contents: (await world.electsDelegates(at.organisation)) ? ['review', 'drafts', 'committee'] : ['review', 'drafts', 'committee', 'delegates'] }], reason: note }),
  },
  'campaigns.decide': {
    input: async (at, world) => ({ season, kind: 'pilot', organisations: [at.organisation], value: !(await world.isPilot(at.organisation)), decidedOn: DAY, paperNumber: '12-KL/HU' }),
  },
  'campaigns.list_holds': { nowhere: true, input: () => ({ season }) },
  'campaigns.declare_hold': {
    input: (at, world) => {
      const on = freeDay(world);
      return { season, organisation: at.organisation, fromDay: on, untilDay: on, reason: note };
    },
  },
  'campaigns.lift_hold': { input: async (at, world) => ({ season, hold: await world.hold(at.organisation), lastDay: '2020-10-31' }) },
  'campaigns.show_congress': { input: (at) => ({ season, organisation: at.organisation }) },
  'campaigns.findings': { outside: 'hidden', input: (at) => ({ season, unit: at.organisation }) },
  'campaigns.calendar': { outside: 'hidden', input: (at) => ({ season, unit: at.organisation }) },
  'campaigns.list_days_off': { nowhere: true, input: () => ({}) },
  'campaigns.set_day_off': { nowhere: true, input: () => ({ day: '2020-09-03', kind: 'off', note: 'Nghỉ bù' }) },
};

export const progressCases: RoomCases<'progress'> = {
  'progress.overview': { input: (at) => ({ season, unit: at.organisation }) },
  'progress.cells': { input: (at) => ({ season, unit: at.organisation }) },
  'progress.burn_up': { input: (at) => ({ season, unit: at.organisation }) },
  'progress.list_units': { input: (at) => ({ season, unit: at.organisation }) },
  'progress.list_facts': { input: (at) => ({ season, organisation: at.organisation }) },
  'progress.record_fact': { input: (at) => ({ season, organisation: at.organisation, kind: 'decision-requested', happenedOn: DAY, note }) },
  'progress.record_facts': {
    outside: { code: 'facts_refused' },
    input: (at) => ({ season, facts: [{ organisation: at.organisation, kind: 'decision-requested', happenedOn: DAY, note }] }),
  },
  'progress.withdraw_fact': { input: async (at, world) => ({ season, fact: (await world.fact(at.organisation)).id, reason: 'Ghi nhầm' }) },
  'progress.report': { input: (at) => ({ season, unit: at.organisation, format: 'xlsx' }) },
  'progress.add_paper': { nowhere: true, input: () => ({}), file: (_at, world) => world.pdf(), fileName: 'to-trinh.pdf' },
  'progress.show_paper': { input: async (at, world) => ({ hash: await world.paper(at.organisation) }) },
};

export const recordCases: RoomCases<'record'> = {
  'record.list_entries': { outside: 'hidden', everywhere: 'audit', input: (at) => ({ organisation: at.organisation }) },
  'record.show_entry': { everywhere: 'audit', input: async (at, world) => ({ chain: SEASON, number: (await world.fact(at.organisation)).entry.number }) },
  'record.heads': { nowhere: true, input: () => ({}) },
  'record.kinds': { nowhere: true, input: () => ({}) },
  'record.verify': { nowhere: true, input: () => ({}) },
  'record.export': { nowhere: true, everywhere: 'audit', input: () => ({ chain: SEASON }) },
};
