import { describe, expect, test } from 'vitest';
import { entryOf, hrefOf, onlyDiscusses, MENU, ownOrganisation } from './menu.ts';

describe('the menu', () => {
  const items = MENU.flatMap((item) => [item, ...(item.parts ?? [])]).flatMap((item) => hrefOf(item.path, 'vinh-long-2020') ?? []).map((href) => ({ href }));

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

  test('shows at most eight entries, each path once', () => {
    expect(MENU.length).toBeLessThanOrEqual(8);
    expect(new Set(items.map(({ href }) => href)).size).toBe(items.length);
  });

  test('an item of a season has no address while there is no season', () => {
    expect(hrefOf('/mua/$season/ke-hoach', undefined)).toBeUndefined();
    expect(hrefOf('/so-ghi', undefined)).toBe('/so-ghi');
  });
});

describe('one\'s own organisation', () => {
  const anBinh = { rights: ['read', 'record', 'plan'] as ['read', 'record', 'plan'], organisation: { code: 'LH.02', name: 'Đảng bộ xã An Bình' } };
  const office = { rights: ['read', 'record', 'decide'] as ['read', 'record', 'decide'], organisation: { code: 'LH', name: 'Huyện ủy Long Hồ' } };

  test('who records for one organisation and decides for none has it', () => {
    expect(ownOrganisation([anBinh])?.code).toBe('LH.02');
    expect(ownOrganisation([])).toBeUndefined();
  });

  test('who decides for others, or records for several, begins with the season', () => {
    expect(ownOrganisation([anBinh, office])).toBeUndefined();
    expect(ownOrganisation([anBinh, { ...anBinh, organisation: { code: 'LH.03', name: '' } }])).toBeUndefined();
  });
});

test('a member begins with the drafts, an office with the season', () => {
  expect(onlyDiscusses([{ rights: ['discuss'] }])).toBe(true);
  expect(onlyDiscusses([{ rights: ['discuss'] }, { rights: ['read', 'count'] }])).toBe(false);
  expect(onlyDiscusses([{ rights: ['read', 'discuss', 'record'] }])).toBe(false);
  expect(onlyDiscusses([])).toBe(false);
});
