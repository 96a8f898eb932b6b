import { describe, expect, test } from 'vitest';
import { figuresIn } from './figure.ts';

describe('figures on the screen', () => {
  test('are written and read in the language of the page', () => {
    expect([figuresIn('vi').of('47121.5'), figuresIn('en').of('47121.5')]).toEqual(['47.121,5', '47,121.5']);
    expect([figuresIn('vi').read('47.121,5'), figuresIn('en').read('47,121.5')]).toEqual(['47121.5', '47121.5']);
    expect([figuresIn('vi').read('7.5'), figuresIn('en').read('bảy')]).toEqual([undefined, undefined]);
    expect(figuresIn('vi').short('88.8333')).toBe('88,83');
  });
});
