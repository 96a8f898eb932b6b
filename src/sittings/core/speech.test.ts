import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moment } from '#foundation/day.ts';
import { reordered, secondsSpoken, type Speech, speechState, totalsByUnit } from './speech.ts';

const at = (time: string) => moment(`2020-06-09T${time}.000Z`);
const speech = (id: string, wish: Partial<Speech> = {}): Speech => ({
  id, role: 'participant', participant: id, name: `Người ${id}`, unit: 'Chi bộ ấp Phú An', subject: 'Xây dựng chi bộ', minutes: 7, requestedAt: at('00:30:00'), position: 1, item: null,
  startedAt: null, endedAt: null, withdrawnAt: null, summary: '', ...wish,
});

test('states of a speech', () => {
  const started = { startedAt: at('01:00:00') };
  expect([{}, started, { ...started, endedAt: at('01:05:00') }, { withdrawnAt: at('01:00:00') }].map((wish) => speechState(speech('a', wish)))).toEqual(['waiting', 'speaking', 'ended', 'withdrawn']);
});

describe('time', () => {
  test('counts to the end, or to now while it lasts', () => {
    expect(secondsSpoken(speech('a'), at('02:00:00'))).toBe(0);
    expect(secondsSpoken(speech('a', { startedAt: at('01:00:00') }), at('01:00:59'))).toBe(59);
    expect(secondsSpoken(speech('a', { startedAt: at('01:00:00'), endedAt: at('01:07:30') }), at('02:00:00'))).toBe(450);
  });

  test('total per unit, the longest first; who waits has not spoken', () => {
    const spoken = { startedAt: at('01:00:00'), endedAt: at('01:02:00') };
    const speeches = [speech('a', spoken), speech('b', { unit: 'Chi bộ Quân sự', startedAt: at('01:10:00'), endedAt: at('01:15:00') }), speech('c', spoken), speech('d', { unit: 'Chi bộ Y tế' })];
    expect(totalsByUnit(speeches, at('02:00:00'))).toEqual([{ unit: 'Chi bộ Quân sự', speeches: 1, seconds: 300 }, { unit: 'Chi bộ ấp Phú An', speeches: 2, seconds: 240 }]);
  });
});

describe('order of speakers', () => {
  const four = ['a', 'b', 'c', 'd'].map((id, index) => speech(id, { position: index + 1 }));
  const order = (speeches: readonly Speech[]) => speeches.map((each) => each.id).join('');

  test('named ones first, the others as they stood', () => {
    expect(order(reordered(four, ['c', 'a']))).toBe('cabd');
  });

  test('who has spoken keeps the place and is not moved', () => {
    const speeches = [speech('z', { position: 1, startedAt: at('01:00:00'), endedAt: at('01:01:00') }), ...four.map((each) => ({ ...each, position: each.position + 1 }))];
    const moved = reordered(speeches, ['d', 'z']);
    expect(order(moved)).toBe('dabc');
    expect(moved.map((each) => each.position)).toEqual([2, 3, 4, 5]);
  });

  test('whatever is named, the same speakers stand on the same places', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x')), (names) => {
        const moved = reordered(four, names);
        expect(moved.map((each) => each.id).toSorted()).toEqual(['a', 'b', 'c', 'd']);
        expect(moved.map((each) => each.position)).toEqual([1, 2, 3, 4]);
      }),
    );
  });
});
