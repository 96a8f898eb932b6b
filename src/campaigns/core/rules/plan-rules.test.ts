import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { neighbour, subject, type SubjectWish } from '../../testing/subject.ts';
import type { Content } from '../plan.ts';
import { association } from '../statutes/association.ts';
import { findingsOf } from './plan-rules.ts';

/** Codes with their rules, in order. */
const found = (wish: SubjectWish): string[] => findingsOf(subject(wish)).map(({ code, rule }) => `${code} ${rule}`);

test('an ordinary plan has no findings', () => {
  expect(findingsOf(subject())).toEqual([]);
});

test('a congress without a day has none either', () => {
  expect(findingsOf(subject({ on: null, announcedOn: null, plan: { pilot: true } }))).toEqual([]);
});

describe('R-PLAN-1 a day of the season', () => {
  const early = { levelId: 'none', announcedOn: null };
  test.each([
    ['2020-01-01', []],
    ['2019-12-31', ['outside_season R-PLAN-1']],
    ['2020-12-31', []],
    ['2021-01-01', ['outside_season R-PLAN-1']],
  ])('%s', (on, expected) => {
    expect(found({ ...early, on })).toEqual(expected);
  });
});

describe('R-CT35-2.1 to 2.4 the window of the level', () => {
  test.each([
    ['grassroots', '2020-03-31', ['opens_before_window R-CT35-2.2']],
    ['grassroots', '2020-04-01', []],
    ['grassroots', '2020-06-30', []],
    ['grassroots', '2020-07-01', ['ends_after_window R-CT35-2.2']],
    ['district', '2020-08-31', []],
    ['district', '2020-09-01', ['ends_after_window R-CT35-2.3']],
    ['province', '2020-10-31', []],
    ['province', '2020-11-01', ['ends_after_window R-CT35-2.4']],
    ['branch', '2020-06-30', []],
    ['branch', '2020-07-01', ['ends_after_window R-CT35-2.1']],
  ])('%s on %s', (levelId, on, expected) => {
    const form = levelId === 'grassroots' || levelId === 'branch' ? 'members' : 'delegates';
    expect(found({ levelId, on, announcedOn: null, plan: { form } })).toEqual(expected);
  });

  test.each([
    [2, []],
    [3, ['ends_after_window R-CT35-2.2']],
  ])('R-CT35-2.2: %i half days from the last day on', (halfDays, expected) => {
    expect(found({ on: '2020-06-30', plan: { halfDays } })).toEqual(expected);
  });
});

describe('R-CT35-2.1 to 2.4 the length', () => {
  test.each([
    ['branch', 2, []],
    ['branch', 3, ['too_long R-CT35-2.1']],
    ['grassroots', 4, []],
    ['grassroots', 5, ['too_long R-CT35-2.2']],
    ['district', 6, []],
    ['district', 7, ['too_long R-CT35-2.3']],
    ['province', 8, []],
    ['province', 9, ['too_long R-CT35-2.4']],
  ])('%s for %i half days', (levelId, halfDays, expected) => {
    const delegates = levelId === 'district' || levelId === 'province';
    expect(found({ levelId, on: levelId === 'province' ? '2020-09-23' : '2020-05-20', plan: { halfDays, form: delegates ? 'delegates' : 'members' } })).toEqual(expected);
  });
});

describe('R-QD24-11.1 thirty working days of notice', () => {
  test.each([
    ['2020-04-15', []],
    ['2020-04-16', ['notice_short R-QD24-11.1']],
    ['2020-05-29', ['notice_short R-QD24-11.1']],
    [null, []],
  ])('29/5/2020, announced on %s', (announcedOn, expected) => {
    expect(found({ announcedOn })).toEqual(expected);
  });

  test('says how many there are and until when it was time', () => {
    expect(findingsOf(subject({ announcedOn: '2020-04-16' }))).toEqual([
      { code: 'notice_short', rule: 'R-QD24-11.1', weight: 'warning', unconfirmed: false, announcedOn: '2020-04-16', latestOn: '2020-04-15', workingDays: 29, neededWorkingDays: 30 },
    ]);
  });
});

describe('R-CT35-2.6 pilots before the mass', () => {
  test.each([
    ['2020-05-29', []],
    ['2020-05-28', ['pilot_after_others R-CT35-2.6']],
    ['2020-05-30', []],
  ])('a pilot on 29/5 and the first other on %s', (other, expected) => {
    expect(found({ plan: { pilot: true }, firstOther: neighbour(other) })).toEqual(expected);
  });

  test('says nothing about who is no pilot', () => {
    expect(found({ firstOther: neighbour('2020-04-01') })).toEqual([]);
  });
});

describe('R-CT35-2.6a pilots by the end of the quarter, not confirmed', () => {
  test('is silent until the season switches it on', () => {
    expect(found({ plan: { pilot: true } })).toEqual([]);
  });
  test.each([
    ['2020-03-31', ['opens_before_window R-CT35-2.2']],
    ['2020-04-01', ['pilot_late R-CT35-2.6a']],
  ])('switched on, a pilot on %s', (on, expected) => {
    expect(found({ on, announcedOn: null, plan: { pilot: true }, switches: ['R-CT35-2.6a'] })).toEqual(expected);
  });
  test('marks what it finds as not confirmed', () => {
    expect(findingsOf(subject({ plan: { pilot: true }, switches: ['R-CT35-2.6a'] })).map(({ unconfirmed }) => unconfirmed)).toEqual([true]);
  });
});

describe('before the superior’s congress', () => {
  test.each([
    ['branch', '2020-05-28', 1, []],
    ['branch', '2020-05-29', 1, ['not_before_superior R-CT35-2.1']],
    ['grassroots', '2020-05-28', 2, []],
    ['grassroots', '2020-05-28', 3, ['not_before_superior R-CT35-2.3']],
    ['grassroots', '2020-05-29', 1, ['not_before_superior R-CT35-2.3']],
  ])('%s on %s for %i half days, the superior on 29/5', (levelId, on, halfDays, expected) => {
    expect(found({ levelId, on, plan: { halfDays: Math.min(halfDays, levelId === 'branch' ? 2 : 4) }, superior: neighbour('2020-05-29') })).toEqual(expected);
  });
});

describe('R-CT35-3.1 the form by members (TS-34)', () => {
  test.each([
    [199, 'members', []],
    [199, 'delegates', ['form_not_proposed R-CT35-3.1']],
    [200, 'delegates', []],
    [200, 'members', ['form_not_proposed R-CT35-3.1']],
    [null, 'delegates', []],
    [0, 'members', []],
  ] as const)('%s members, %s', (members, form, expected) => {
    expect(found({ members, plan: { form } })).toEqual(expected);
  });
  test('is a note: a person may decide otherwise', () => {
    expect(findingsOf(subject({ members: 200 })).map(({ weight }) => weight)).toEqual(['note']);
  });
});

describe('R-DER-6, R-CT35-1.1, R-CT35b-1.2 the contents', () => {
  test.each<[string, Content[], boolean, string[]]>([
    ['all four', ['delegates', 'committee', 'drafts', 'review'], true, []],
    ['three, without the committee', ['review', 'drafts', 'delegates'], false, ['contents_reduced R-CT35b-1.2']],
    ['two, without elections', ['review', 'drafts'], false, ['contents_reduced R-CT35b-1.2']],
    ['elections alone', ['committee', 'delegates'], false, ['contents_unknown_set R-CT35-1.1']],
    ['direct election without the committee', ['review', 'drafts'], true, ['direct_without_committee R-DER-6', 'contents_reduced R-CT35b-1.2']],
  ])('%s', (_name, contents, directElection, expected) => {
    expect(found({ plan: { contents, directElection } })).toEqual(expected);
  });
});

describe('R-CT35-2.7 a plan inside a hold', () => {
  const hold = [{ fromDay: day('2020-04-01'), lastDay: day('2020-04-22') }];
  test.each([
    ['2020-04-01', ['inside_hold R-CT35-2.7']],
    ['2020-04-22', ['inside_hold R-CT35-2.7']],
    ['2020-04-23', []],
  ])('%s', (on, expected) => {
    expect(found({ on, holds: hold })).toEqual(expected);
  });
  test('a hold without an end stands over every later day', () => {
    expect(found({ on: '2020-06-30', holds: [{ fromDay: day('2020-04-01'), lastDay: null }] })).toEqual(['inside_hold R-CT35-2.7']);
  });
});

describe('another statute brings other numbers', () => {
  const at = { statute: association, on: '2026-05-29', announcedOn: null } as const;
  test.each<[string, SubjectWish, string[]]>([
    ['R-HOI-3.1: 149 members', { members: 149 }, []],
    ['R-HOI-3.1: 150 members', { members: 150 }, ['form_not_proposed R-HOI-3.1']],
    ['R-HOI-2.1: the last day', { on: '2026-05-31' }, []],
    ['R-HOI-2.1: a day after', { on: '2026-06-01' }, ['ends_after_window R-HOI-2.1']],
    ['R-HOI-2.1: three half days', { plan: { halfDays: 3 } }, ['too_long R-HOI-2.1']],
    ['R-HOI-2.2: fifteen working days', { announcedOn: '2026-05-08' }, []],
    ['R-HOI-2.2: fourteen', { announcedOn: '2026-05-11' }, ['notice_short R-HOI-2.2']],
    ['no order of pilots', { plan: { pilot: true }, firstOther: neighbour('2026-02-02') }, []],
  ])('%s', (_name, wish, expected) => {
    expect(found({ ...at, ...wish })).toEqual(expected);
  });
});
