import { expect, test } from 'vitest';
import { countOf, restFor, typedCount } from './count-fields.tsx';

test('those present are there already; nothing is counted before somebody is for it', () => {
  expect(typedCount(116)).toEqual({ present: '116', for: '', against: '', other: '' });
  expect(countOf(typedCount(116))).toBeUndefined();
  expect(countOf({ ...typedCount(116), for: '110', against: '4' })).toEqual({ present: 116, for: 110, against: 4, other: 0 });
});

test('a correction begins with what was recorded', () => {
  expect(countOf(typedCount(118, { present: 116, for: 110, against: 4, other: 2 }))).toEqual({ present: 116, for: 110, against: 4, other: 2 });
});

test.each([
  ['all', { present: '116', for: '', against: '', other: '' }, '116'],
  ['all but those against', { present: '116', for: '3', against: '4', other: '2' }, '110'],
  ['nobody is left', { present: '6', for: '', against: '4', other: '2' }, '0'],
  ['more than are present: nothing changes', { present: '5', for: '1', against: '4', other: '2' }, '1'],
])('the rest is for it: %s', (_name, typed, said) => {
  expect(restFor(typed).for).toBe(said);
});
