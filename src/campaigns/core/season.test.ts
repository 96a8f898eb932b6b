import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { checkSeason, liesInSeason, type SeasonDraft, seasonToday } from './season.ts';
import { STATUTES } from './statutes/editions.ts';
import { unconfirmedRules } from './statutes/statute.ts';

const level = (levelId: string, opensOn: string, closesOn: string) => ({ levelId, opensOn: day(opensOn), closesOn: day(closesOn), maxHalfDays: 4 });
const draft: SeasonDraft = { code: 'vinh-long-2020', fromDay: day('2020-01-01'), untilDay: day('2020-12-31'), levels: [level('grassroots', '2020-04-01', '2020-06-30')] };

describe('a season', () => {
  test.each<[string, Partial<SeasonDraft>, string | undefined]>([
    ['as it should be', {}, undefined],
    ['of one day', { fromDay: day('2020-05-29'), untilDay: day('2020-05-29'), levels: [level('grassroots', '2020-05-29', '2020-05-29')] }, undefined],
    ['with the register’s code', { code: 'register' }, 'season_code_reserved'],
    ['that ends before it begins', { untilDay: day('2019-12-31') }, 'season_ends_before_it_begins'],
    ['shown on its last day', { shownOn: day('2020-12-31') }, undefined],
    ['shown on the day after', { shownOn: day('2021-01-01') }, 'shown_outside_season'],
    ['with a level twice', { levels: [level('grassroots', '2020-04-01', '2020-06-30'), level('grassroots', '2020-04-01', '2020-06-30')] }, 'level_named_twice'],
    ['with a window that runs backward', { levels: [level('grassroots', '2020-06-30', '2020-06-29')] }, 'window_closes_before_it_opens'],
    ['with a window that begins a day too early', { levels: [level('grassroots', '2019-12-31', '2020-06-30')] }, 'window_outside_season'],
    ['with a window that ends a day too late', { levels: [level('grassroots', '2020-04-01', '2021-01-01')] }, 'window_outside_season'],
  ])('%s', (_name, change, code) => {
    const checked = checkSeason({ ...draft, ...change });
    expect(checked.ok ? undefined : checked.problem.code).toBe(code);
  });

  test.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2020-12-31', true],
    ['2021-01-01', false],
  ])('holds %s: %s', (on, expected) => {
    expect(liesInSeason(draft, day(on))).toBe(expected);
  });
});

describe('every statute', () => {
  test.each(STATUTES)('$edition makes a season that can be', (statute) => {
    const levels = Object.entries(statute.levels).map(([levelId, each]) => ({ levelId, ...each.window.value, maxHalfDays: each.maxHalfDays.value }));
    expect(checkSeason({ code: 'x', fromDay: statute.seasonFrom, untilDay: statute.seasonUntil, levels }).ok).toBe(true);
  });
  test('R-CT35-2.6a and R-DL-11.1 wait for a switch, nothing else does', () => {
    expect(STATUTES.flatMap(unconfirmedRules)).toEqual(['R-CT35b-2.8', 'R-CT35-2.6a', 'R-DL-11.1']);
  });
});

describe('the day of a season', () => {
  const [shown, now] = [day('2020-05-29'), day('2026-11-23')];
  test.each([
    ['a real season goes with the clock', null, null, now],
    ['a shown season stands still', shown, null, shown],
    ['what happened before changes nothing', shown, day('2020-05-20'), shown],
    ['who plays it on goes beyond its day', shown, day('2020-06-02'), day('2020-06-02')],
    ['a real season is never moved by a fact', null, day('2030-01-01'), now],
  ])('%s', (_name, shownOn, happened, expected) => {
    expect(seasonToday({ shownOn }, now, happened)).toBe(expected);
  });
});
