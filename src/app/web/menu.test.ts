import { describe, expect, test } from 'vitest';
import { entryOf, hrefOf, MENU } from './menu.ts';

describe('the menu', () => {
  const items = MENU.flatMap((item) => hrefOf(item.path, 'vinh-long-2020') ?? []).map((href) => ({ href }));

  test.each([
    ['/mua/vinh-long-2020', '/mua/vinh-long-2020'],
    ['/mua/vinh-long-2020/ke-hoach', '/mua/vinh-long-2020/ke-hoach'],
    ['/mua/vinh-long-2020/to-chuc/LH.07', '/mua/vinh-long-2020'],
    ['/to-chuc/nap', '/to-chuc'],
    ['/tai-khoan', undefined],
    ['/mua/vinh-long-2020-b', undefined],
  ])('%s lies under %s', (pathname, expected) => {
    expect(entryOf(pathname, items)).toBe(expected);
  });

  test('an item of a season has no address while there is no season', () => {
    expect(hrefOf('/mua/$season/ke-hoach', undefined)).toBeUndefined();
    expect(hrefOf('/so-ghi', undefined)).toBe('/so-ghi');
  });
});
