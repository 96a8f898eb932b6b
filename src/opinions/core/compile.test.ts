import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opinionsBehind, type ReferringLine, referTo } from './compile.ts';

const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map((n) => `o${n}`), { maxLength: 12 });
const world = fc.record({
  below: fc.array(ids, { minLength: 1, maxLength: 8 }),
  lines: fc.array(fc.record({ own: ids, sources: fc.uniqueArray(fc.nat(7), { maxLength: 5 }) }), { minLength: 1, maxLength: 6 }),
}).map(({ below, lines }) => {
  // An opinion of its own stands in one line of the report; the table's key sees to it.
  const taken = new Set<string>();
  return {
    below: new Map(below.map((opinions, at) => [`s${at}`, opinions])),
    lines: lines.map(({ own, sources }, at): ReferringLine => ({ id: `l${at}`, opinions: own.filter((id) => !taken.has(id) && taken.add(id)), sources: sources.map((n) => `s${n}`) })),
  };
});

describe('R-HD60-2 a report over reports', () => {
  test('an opinion counts once, however many ways it comes; none is lost', () => {
    fc.assert(fc.property(world, ({ below, lines }) => {
      const { byLine, twice } = opinionsBehind(lines, below);
      const counted = [...byLine.values()].flat();
      const coming = lines.flatMap((line) => [...line.opinions, ...line.sources.flatMap((source) => below.get(source) ?? [])]);
      expect(new Set(counted).size).toBe(counted.length);
      expect(new Set(counted)).toEqual(new Set(coming));
      expect(twice).toBe(coming.length - counted.length);
    }));
  });

  test('what the organisation heard itself stands where it put it', () => {
    const { byLine, twice } = opinionsBehind([{ id: 'l1', opinions: [], sources: ['s1'] }, { id: 'l2', opinions: ['a'], sources: ['s2'] }], new Map([['s1', ['a', 'b']], ['s2', ['b', 'c']]]));
    expect(Object.fromEntries(byLine)).toEqual({ l1: ['b'], l2: ['a', 'c'] });
    expect(twice).toBe(2);
  });

  test('lines from below go to the same theme under the same heading, else to a new line; once', () => {
    const place = (paragraph: number, theme: string) => ({ paragraph, topic: null, sort: 'theme' as const, theme });
    const own = [{ id: 'l1', ...place(3, 'bocuc') }];
    const lower = [{ id: 's3', ...place(3, 'chitieu') }, { id: 's1', ...place(3, 'bocuc') }, { id: 's2', ...place(3, 'chitieu') }, { id: 's0', ...place(3, 'bocuc') }];
    expect(referTo(own, lower, new Set(['s0']))).toEqual([
      { line: 'l1', place: place(3, 'bocuc'), sources: ['s1'] },
      { line: null, place: place(3, 'chitieu'), sources: ['s2', 's3'] },
    ]);
  });
});
