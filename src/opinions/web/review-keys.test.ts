import { expect, test } from 'vitest';
import { decisionsFor, keyAct, type QueueItem } from './review-keys.ts';

const THEMES = [{ id: 'giaothong', label: 'Giao thông', score: 1.2, keys: ['cầu'] }, { id: 'moitruong', label: 'Môi trường', score: 1, keys: ['rác'] }];
const item = (reason: QueueItem['reason'], more: Partial<QueueItem> = {}): Pick<QueueItem, 'reason' | 'offered' | 'other'> => ({ reason, offered: THEMES, other: null, ...more });

test.each([
  ['Enter', { decide: { action: 'theme', theme: 'giaothong' } }],
  ['1', { decide: { action: 'theme', theme: 'giaothong' } }],
  ['2', { decide: { action: 'theme', theme: 'moitruong' } }],
  ['3', undefined],
  ['C', { decide: { action: 'single' } }],
  ['t', 'other-theme'],
  ['A', 'term'],
  ['z', 'back'],
  ['ArrowDown', { move: 1 }],
  ['k', { move: -1 }],
  ['x', undefined],
])('an undecided theme: %s', (key, act) => {
  expect(keyAct(key, item('theme_undecided'))).toEqual(act);
});

test('nothing is accepted where no theme is offered', () => {
  expect(keyAct('Enter', item('theme_undecided', { offered: [] }))).toBeUndefined();
});

test('two similar texts are merged or kept apart, and nothing else', () => {
  const similar = item('similar_not_same', { other: {} as QueueItem['other'] });
  expect([...decisionsFor(similar)]).toEqual([['g', { action: 'merge' }], ['s', { action: 'split' }]]);
  expect(keyAct('t', similar)).toBeUndefined();
});

test('a kind that contradicts its words, and an amendment without a place, may stay as they were given', () => {
  expect(keyAct('Enter', item('kind_contradicts'))).toEqual({ decide: { action: 'accept' } });
  expect(keyAct('Enter', item('amendment_unplaced'))).toEqual({ decide: { action: 'accept' } });
  expect(keyAct('c', item('amendment_unplaced'))).toBeUndefined();
});

test('with an empty desk only going back is left', () => {
  expect(keyAct('z', undefined)).toBe('back');
  expect(keyAct('Enter', undefined)).toBeUndefined();
});
