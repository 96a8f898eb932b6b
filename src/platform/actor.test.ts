import { describe, expect, test } from 'vitest';
import { acting, actingOver, type Actor, type HeldDuty, inRange, rangeOf, SYSTEM } from './actor.ts';

function duty(id: number, path: string, reach: HeldDuty['reach'], rights: HeldDuty['rights']): HeldDuty {
  return { id, kind: `duty-${id}`, organisation: { id, code: `O.${id}`, name: `O ${id}`, path }, rights, reach };
}

/** Office of district /1/2/ and secretary of the commune /1/2/3/ below it; auditor of the branch /1/9/ alone. */
const actor: Actor = {
  account: 'an', personId: 1, name: 'Nguyễn Văn An',
  duties: [duty(1, '/1/2/', 'subtree', ['read', 'record', 'decide']), duty(2, '/1/2/3/', 'subtree', ['read', 'record']), duty(3, '/1/9/', 'own', ['read'])],
};

describe('in which duty somebody acts', () => {
  test.each([
    ['record', '/1/2/3/4/', 2],
    ['record', '/1/2/3/', 2],
    ['record', '/1/2/8/', 1],
    ['decide', '/1/2/3/', 1],
    ['read', '/1/9/', 3],
    ['read', '/1/9/5/', undefined],
    ['record', '/1/', undefined],
    ['record', '/1/22/', undefined],
  ] as const)('%s at %s: duty %s', (right, path, expected) => {
    expect(acting(actor, right, path)?.duty?.id).toBe(expected);
    expect(inRange(rangeOf(actor, right), path)).toBe(expected !== undefined);
  });

  test.each([
    ['record', ['/1/2/3/4/', '/1/2/3/5/'], 2],
    ['record', ['/1/2/3/4/', '/1/2/8/'], 1],
    // No single duty reaches both; the widest is named, the first among equals.
    ['read', ['/1/2/3/', '/1/9/'], 1],
    ['read', ['/1/2/3/', '/1/9/5/'], undefined],
    ['record', ['/1/2/3/', '/1/'], undefined],
  ] as const)('%s over %j: duty %s', (right, paths, expected) => {
    expect(actingOver(actor, right, paths)?.duty?.id).toBe(expected);
  });

  test('the system acts everywhere, in no duty', () => {
    expect(actingOver(SYSTEM, 'decide', ['/1/', '/7/'])).toEqual({ actor: SYSTEM, duty: null });
  });
});
