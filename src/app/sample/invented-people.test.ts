import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chance } from './chance.ts';
import { inventedPeople } from './invented-people.ts';

test('invented persons are never reserved, never twice, and the same for the same seed', () => {
  const { reserved } = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8')) as { reserved: string[] };
  const draw = (seed: number): string[] => {
    const next = inventedPeople(chance(seed));
    return Array.from({ length: 5000 }, () => next().fullName);
  };
  const names = draw(1);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => reserved.includes(name) || /^Hồ .* Minh$/.test(name))).toEqual([]);
  expect(names.every((name) => name === name.normalize('NFC'))).toBe(true);
  expect(draw(1)).toEqual(names);
  expect(draw(2)).not.toEqual(names);
});
