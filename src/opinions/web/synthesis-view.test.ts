import { describe, expect, test } from 'vitest';
import { askedBy, behind, chipLabel, chipsFor, freeKey, type Line, nextOpen, progressOf, type Section } from './synthesis-view.ts';

const COUNTS: Line['counts'] = { opinions: 14, groups: 9, organisations: 1, texts: 8, sharing: 60, attending: null, agree: 5, other: 6, amend: 2, disagree: 1 };
const line = (id: string, state: Line['state']): Line => ({ id, state }) as Line;
const section = (key: string, done: number, opinions: number, lines: readonly Line[]): Section => ({ key, done, opinions, lines }) as unknown as Section;

describe('numbers of a line', () => {
  test('say what they count now', () => {
    expect(chipLabel('opinions', COUNTS, [])).toBe('14 ý kiến');
    expect(chipLabel('pick:a', COUNTS, [{ key: 'a', opinions: ['1', '2'] }])).toBe('2 ý kiến');
    expect(chipLabel('attending', COUNTS, [])).toBe('… người dự');
    expect(chipLabel('nobody', COUNTS, [])).toBe('…');
  });

  test('that count nothing are not offered, nor organisations where there is one', () => {
    expect(chipsFor({ ...COUNTS, amend: 0 }, [{ key: 'b', opinions: ['1'] }])).toEqual(['opinions', 'groups', 'texts', 'sharing', 'agree', 'other', 'disagree', 'pick:b']);
    expect(chipsFor({ ...COUNTS, organisations: 2 }, [])).toContain('organisations');
  });

  test.each([
    ['opinions', 14],
    ['groups', 14],
    ['amend', 2],
    ['pick:a', 3],
    ['pick:z', 0],
  ])('%s has %i opinions behind it', (chip, count) => {
    expect(behind(chip, { counts: COUNTS }, [{ key: 'a', opinions: ['1', '2', '3'] }])).toBe(count);
  });

  test('ask for their opinions', () => {
    expect(askedBy('agree')).toEqual({ chip: 'agree' });
    expect(askedBy('pick:c')).toEqual({ pick: 'c' });
    expect(freeKey([{ key: 'a', opinions: [] }])).toBe('b');
  });
});

describe('the way through the lines', () => {
  const sections = [section('1', 3, 3, [line('a', 'done')]), section('2', 1, 5, [line('b', 'todo'), line('c', 'done'), line('d', 'writing')])];

  test.each([
    ['a', 'b'],
    ['b', 'd'],
    ['d', 'b'],
    [undefined, 'b'],
  ])('after %s comes %s', (after, next) => {
    expect(nextOpen(sections, after)?.line).toBe(next);
  });

  test('ends when all are done', () => {
    expect(nextOpen([section('1', 1, 1, [line('a', 'done')])], 'a')).toBeUndefined();
  });

  test('is measured in opinions', () => {
    expect(progressOf({ sections })).toEqual({ done: 4, opinions: 8, open: 1 });
  });
});
