import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, dayFromNumber, dayNumber, moment } from '#foundation/day.ts';
import { type Hold, holdStandsOn, lastDayKnownAt, shiftedBy } from './hold.ts';
import { workingCalendar } from './working-days.ts';

const hold: Hold = {
  id: 1, organisationId: 1, organisationPath: '/1/', fromDay: day('2020-04-01'), untilDay: null, reason: 'Dịch bệnh', paperNumber: '', entryNumber: 5,
  recordedAt: moment('2020-03-31T02:00:00.000Z'), liftedAt: moment('2020-04-23T02:00:00.000Z'), liftedUntil: day('2020-04-22'),
};
const before = moment('2020-04-20T00:00:00.000Z');
const after = moment('2020-04-24T00:00:00.000Z');

describe('R-CT35-2.7 a hold', () => {
  test('has no end before its end is recorded, and one from then on', () => {
    expect(lastDayKnownAt(hold, before)).toBeNull();
    expect(lastDayKnownAt(hold, after)).toBe('2020-04-22');
  });
  test.each([
    ['2020-03-31', after, false],
    ['2020-04-01', after, true],
    ['2020-04-22', after, true],
    ['2020-04-23', after, false],
    ['2020-04-23', before, true],
    ['2020-04-10', moment('2020-03-31T01:59:59.999Z'), false],
  ] as const)('stands on %s as known at %s: %s', (on, knownAt, expected) => {
    expect(holdStandsOn(hold, day(on), knownAt)).toBe(expected);
  });
  test('ended early, it stood as declared for whoever knew it so', () => {
    const declared = { ...hold, untilDay: day('2020-04-30') };
    expect(lastDayKnownAt(declared, before)).toBe('2020-04-30');
    expect(lastDayKnownAt(declared, after)).toBe('2020-04-22');
  });
});

describe('R-CT35-2.7 the shift', () => {
  const calendar = workingCalendar([{ day: day('2020-04-30'), kind: 'off', note: '' }, { day: day('2020-05-01'), kind: 'off', note: '' }]);
  const shifted = (on: string) => shiftedBy(calendar, day(on), day('2020-04-01'), day('2020-04-22'));
  test('is the hold’s length, to a working day', () => {
    expect(shifted('2020-04-01')).toBe('2020-04-23');
    expect(shifted('2020-04-03')).toBe('2020-04-27');
    expect(shifted('2020-04-08')).toBe('2020-05-04');
  });
  test('leaves the hold, keeps the order and falls on working days', () => {
    const inHold = fc.integer({ min: dayNumber(day('2020-04-01')), max: dayNumber(day('2020-04-22')) }).map(dayFromNumber);
    fc.assert(fc.property(inHold, inHold, (one, other) => {
      const [first, second] = one <= other ? [one, other] : [other, one];
      const move = (on: typeof one) => shiftedBy(calendar, on, day('2020-04-01'), day('2020-04-22'));
      expect(move(first) >= addDays(day('2020-04-22'), 1) && move(first) <= move(second) && calendar.isWorking(move(first))).toBe(true);
    }));
  });
});
