import { expect, test } from 'vitest';
import { keyOf } from './key-of-event.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ['a digit of the row or of the block', { key: '7', code: 'Numpad7' }, '7'],
  ['the Vietnamese layout, where the row writes letters', { key: 'ă', code: 'Digit1' }, '1'],
  ['the same layout without NumLock and Shift', { key: '₫', code: 'Equal' }, '='],
  ['a letter that an input method holds back', { key: 'Process', code: 'KeyZ' }, 'z'],
  ['capitals', { key: 'K', code: 'KeyK', shiftKey: true }, 'k'],
  ['the Enter of the number block', { key: 'Enter', code: 'NumpadEnter' }, 'Enter'],
  ['plus with Shift', { key: '+', code: 'Equal', shiftKey: true }, '+'],
])('%s', (_name, event, key) => {
  expect(keyOf({ ...plain, ...event })).toBe(key);
});

test('what belongs to the browser stays with it', () => {
  expect(keyOf({ ...plain, key: 'z', code: 'KeyZ', ctrlKey: true })).toBeUndefined();
  expect(keyOf({ ...plain, key: 'Tab', code: 'Tab' })).toBeUndefined();
  expect(keyOf({ ...plain, key: 'F5', code: 'F5' })).toBeUndefined();
});
