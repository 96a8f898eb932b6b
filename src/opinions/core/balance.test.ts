import { describe, expect, test } from 'vitest';
import { balanceFindings, type Discussed, documentsShare } from './balance.ts';

const NONE = { minutes: 0, speakers: 0 };
const heard = (wish: Partial<Discussed>): Discussed => ({
  held: true, times: { documents: { minutes: 120, speakers: 8 }, elections: { minutes: 100, speakers: 2 } }, levels: { own: 9, superior: 3, centre: 2 }, asked: { own: true, superior: true, centre: true }, ...wish,
});
const codes = (wish: Partial<Discussed>) => balanceFindings(heard(wish)).map(({ code, level }) => (level === null ? code : `${code} ${level}`));

describe('R-SEED-7 a congress that elects and neglects its documents', () => {
  test.each<[string, Partial<Discussed>, string[]]>([
    ['discussed as it should be', {}, []],
    ['not held yet: nothing is judged', { held: false, times: { documents: NONE, elections: { minutes: 90, speakers: 0 } }, levels: { own: 0, superior: 0, centre: 0 } }, []],
    ['three tenths of the time suffice', { times: { documents: { minutes: 30, speakers: 3 }, elections: { minutes: 70, speakers: 0 } } }, []],
    ['29 per cent do not', { times: { documents: { minutes: 299, speakers: 3 }, elections: { minutes: 701, speakers: 0 } } }, ['little_time']],
    ['two speakers are few', { times: { documents: { minutes: 90, speakers: 2 }, elections: NONE } }, ['few_speakers']],
    ['a draft of the Centre that nobody spoke about', { levels: { own: 9, superior: 3, centre: 0 } }, ['level_not_discussed centre']],
    ['nobody was asked about it', { levels: { own: 9, superior: 3, centre: 0 }, asked: { own: true, superior: true, centre: false } }, []],
    ['a day led without the software is not judged by its times', { times: null }, []],
  ])('%s', (_name, wish, expected) => {
    expect(codes(wish)).toEqual(expected);
  });

  test('the share is cut, not rounded: 29,9 % is below 30', () => {
    expect(documentsShare({ documents: { minutes: 299, speakers: 0 }, elections: { minutes: 701, speakers: 0 } })).toBe(29);
    expect(documentsShare({ documents: NONE, elections: NONE })).toBeNull();
  });
});
