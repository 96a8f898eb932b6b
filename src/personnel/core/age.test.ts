import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import type { Sex } from '#people/core/person-facts.ts';
import { type AgeCase, ageLimit, judgeAge } from './age.ts';
import { personnelOf2019 } from './packs/ct35-2019.ts';
import { personnelOf2024 } from './packs/ct35-2024.ts';
import type { Track } from './person.ts';

const limit = (levelId: string, track: Track, sex: Sex, more: Partial<AgeCase> = {}) => ageLimit(personnelOf2019, { levelId, track, sex, statePost: false, ...more });

describe('the first day of birth that is young enough', () => {
  test.each([
    ['R-CT35-5.1', 'province', 'first-time', '1965-09-01', '1970-09-01'], ['R-CT35-5.2', 'province', 're-election', '1963-03-01', '1968-03-01'], ['R-CT35-5.3', 'district', 'first-time', '1965-06-01', '1970-06-01'],
    ['R-CT35-5.4', 'district', 're-election', '1962-12-01', '1967-12-01'], ['R-CT35-5.5', 'grassroots', 'first-time', '1965-04-01', '1970-04-01'], ['R-CT35-5.5', 'grassroots', 're-election', '1962-10-01', '1967-10-01'],
  ] as const)('%s: %s, %s', (rule, level, track, man, woman) => {
    expect(limit(level, track, 'male')).toMatchObject({ bornFrom: man, rule });
    expect(limit(level, track, 'female')).toMatchObject({ bornFrom: woman, rule });
  });

  test('R-CT35-5.2: re-elected to the province and to a state post', () => {
    expect(limit('province', 're-election', 'male', { statePost: true })?.bornFrom).toBe('1963-09-01');
    expect(limit('province', 're-election', 'female', { statePost: true })?.bornFrom).toBe('1968-09-01');
    expect(limit('district', 're-election', 'male', { statePost: true })?.bornFrom).toBe('1962-12-01');
  });

  test('R-CT35b-5.7: the age of retirement rises, 48 months for re-election; not confirmed', () => {
    const of = (track: Track, sex: Sex) => ageLimit(personnelOf2024, { levelId: 'grassroots', track, sex, statePost: false });
    // Sixty-two from 2028 on: a full term until 4/2030 fits who is born from 4/1968.
    expect(of('first-time', 'male')).toMatchObject({ bornFrom: '1968-04-01', unconfirmed: true });
    expect(of('re-election', 'male')?.bornFrom).toBe('1967-04-01');
  });

  test('a level without a rule has no limit', () => {
    expect(limit('branch', 'first-time', 'male')).toBeNull();
  });
});

describe('the judgement of one person', () => {
  const person = { track: 'first-time' as const, sex: 'male' as const, bornOn: day('1965-06-01'), bornYear: null, salaried: true, posts: [] };

  test('on the border, and a day before it', () => {
    expect(judgeAge(personnelOf2019, 'district', person).is).toBe('fits');
    expect(judgeAge(personnelOf2019, 'district', { ...person, bornOn: day('1965-05-31') })).toMatchObject({ is: 'over', rule: 'R-CT35-5.3', yearOnly: false });
  });

  test('R-CT35-5.6: of a year alone the first of January', () => {
    expect(judgeAge(personnelOf2019, 'district', { ...person, bornOn: null, bornYear: 1965 })).toMatchObject({ is: 'over', born: '1965-01-01', yearOnly: true });
    expect(judgeAge(personnelOf2019, 'district', { ...person, bornOn: null, bornYear: 1966 }).is).toBe('fits');
  });

  test('nothing known is said; who is not paid has no retirement at the grassroots; another statute has no rule', () => {
    expect(judgeAge(personnelOf2019, 'district', { ...person, bornOn: null }).is).toBe('unknown');
    expect(judgeAge(personnelOf2019, 'grassroots', { ...person, bornOn: day('1950-01-01'), salaried: false }).is).toBe('fits');
    expect(judgeAge(null, 'district', { ...person, bornOn: day('1930-01-01') }).is).toBe('fits');
  });
});
