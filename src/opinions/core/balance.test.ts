import { describe, expect, test } from 'vitest';
import { balanceFindings, type Discussed, documentsShare } from './balance.ts';

const times = (documents: number, elections: number, speakers: number) => ({ documents, elections, speakers });
const heard = (wish: Partial<Discussed>): Discussed => ({
  held: true, times: times(120, 100, 8), levels: { own: 9, superior: 3, centre: 2 }, asked: { own: true, superior: true, centre: true }, ...wish,
});
const codes = (wish: Partial<Discussed>) => balanceFindings(heard(wish)).map(({ code, level }) => (level === null ? code : `${code} ${level}`));

describe('R-SEED-7 a congress that elects and neglects its documents', () => {
  test.each<[string, Partial<Discussed>, string[]]>([
    ['discussed as it should be', {}, []],
    ['not held yet: nothing is judged', { held: false, times: times(0, 90, 0), levels: { own: 0, superior: 0, centre: 0 } }, []],
    ['three tenths of the time suffice', { times: times(30, 70, 3) }, []],
    ['29 per cent do not', { times: times(299, 701, 3) }, ['little_time']],
    ['two speakers are few', { times: times(90, 0, 2) }, ['few_speakers']],
    ['a draft of the Centre that nobody spoke about', { levels: { own: 9, superior: 3, centre: 0 } }, ['level_not_discussed centre']],
    ['nobody was asked about it', { levels: { own: 9, superior: 3, centre: 0 }, asked: { own: true, superior: true, centre: false } }, []],
    ['a day led without the software is not judged by its times', { times: null }, []],
  ])('%s', (_name, wish, expected) => {
    expect(codes(wish)).toEqual(expected);
  });

  test('the share is cut, not rounded: 29,9 % is below 30', () => {
    expect(documentsShare({ documents: 299, elections: 701 })).toBe(29);
    expect(documentsShare({ documents: 0, elections: 0 })).toBeNull();
  });
});
