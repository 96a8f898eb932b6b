import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import type { Season } from './season.ts';
import { changeSeason, type SeasonLoad, type SeasonWish } from './season-change.ts';

const level = (levelId: string, opensOn: string, closesOn: string) => ({ levelId, opensOn: day(opensOn), closesOn: day(closesOn), maxHalfDays: 4 });
const grassroots = level('grassroots', '2020-04-01', '2020-06-30');
const district = level('district', '2020-04-01', '2020-08-31');
const season: Season = {
  id: 1, code: 'vinh-long-2020', nameVi: 'Mùa', nameEn: 'Season', statute: 'ct35-2019', term: '2020 - 2025', rootId: 1, rootCode: 'VL', rootPath: '/1/', fromDay: day('2020-01-01'),
  untilDay: day('2020-12-31'), shownOn: null, sample: false, revision: 1, switches: [], levels: [district, grassroots],
};
const empty: SeasonLoad = { facts: null, holdsFrom: [], congresses: new Map() };
const wished = (wish: SeasonWish, load: Partial<SeasonLoad> = {}) => changeSeason(season, wish, { ...empty, ...load });
const codeOf = (wish: SeasonWish, load: Partial<SeasonLoad> = {}): string => {
  const changed = wished(wish, load);
  return changed.ok ? Object.keys(changed.value).join(' ') : changed.problem.code;
};

describe('a season is changed', () => {
  test('in what differs alone', () => {
    expect(wished({ nameVi: 'Mùa mới', nameEn: 'Season', untilDay: day('2021-01-31'), shownOn: day('2021-01-31') })).toEqual({ ok: true, value: { nameVi: 'Mùa mới', untilDay: '2021-01-31', shownOn: '2021-01-31' } });
  });
  test('to no day shown, from one', () => {
    const changed = changeSeason({ ...season, shownOn: day('2020-05-29') }, { shownOn: null }, empty);
    expect(changed).toEqual({ ok: true, value: { shownOn: null } });
  });
  test.each<[string, SeasonWish, string]>([
    ['with nothing named', {}, 'season_unchanged'],
    ['with all as it is', { nameVi: 'Mùa', shownOn: null, switches: [], untilDay: day('2020-12-31') }, 'season_unchanged'],
    ['with its levels in another order', { levels: [grassroots, district] }, 'season_unchanged'],
    ['with a longer window', { levels: [district, { ...grassroots, closesOn: day('2020-07-31') }] }, 'levels'],
    ['with a new level', { levels: [district, grassroots, level('province', '2020-07-01', '2020-10-31')] }, 'levels'],
    ['with the switch of its statute', { switches: ['R-CT35-2.6a'] }, 'switches'],
    ['with a switch that no rule waits for', { switches: ['R-CT35-2.1'] }, 'season_unchanged'],
    ['to end before it begins', { untilDay: day('2019-12-31') }, 'season_ends_before_it_begins'],
    ['to end before a window does', { untilDay: day('2020-08-30') }, 'window_outside_season'],
    ['to be shown on a day that it has not', { shownOn: day('2021-01-01') }, 'shown_outside_season'],
  ])('%s: %s', (_name, wish, said) => {
    expect(codeOf(wish)).toBe(said);
  });
});

describe('what the season carries stays within it', () => {
  const facts = { earliest: day('2020-03-01'), latest: day('2020-09-15') };
  test.each([
    ['2020-09-15', 'untilDay'],
    ['2020-09-14', 'facts_outside_season'],
  ])('the last fact is of 15/9, the season ends on %s: %s', (untilDay, said) => {
    expect(codeOf({ untilDay: day(untilDay) }, { facts })).toBe(said);
  });
  test.each([
    ['2020-03-01', 'fromDay'],
    ['2020-03-02', 'facts_outside_season'],
  ])('the first is of 1/3, it begins on %s: %s', (fromDay, said) => {
    expect(codeOf({ fromDay: day(fromDay) }, { facts })).toBe(said);
  });
  test('a hold that was not ended begins within', () => {
    expect(codeOf({ untilDay: day('2020-09-30') }, { holdsFrom: [day('2020-09-30')] })).toBe('untilDay');
    expect(codeOf({ untilDay: day('2020-09-30') }, { holdsFrom: [day('2020-04-01'), day('2020-10-01')] })).toBe('hold_begins_outside');
  });
  test('a level with congresses keeps its window, one without goes', () => {
    expect(wished({ levels: [grassroots] }, { congresses: new Map([['district', 8]]) })).toMatchObject({ problem: { code: 'level_has_congresses', levelId: 'district', count: 8 } });
    expect(codeOf({ levels: [grassroots] }, { congresses: new Map([['grassroots', 463], ['branch', 2]]) })).toBe('levels');
  });
});
