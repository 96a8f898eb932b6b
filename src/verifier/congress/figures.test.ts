import { describe, expect, test } from 'vitest';
import { addPapers, againstOf, cellName, closeStrikeOut, differing, emptyFigures, type Figures, invalidOf, type Paper, papersOf, sumOf, unbalanced, validOf, votesOf } from './figures.ts';
import type { Form } from './regulations.ts';

function counted(form: Form, names: number, seats: number, papers: readonly (readonly [Paper, number])[]): Figures {
  const figures = emptyFigures(names);
  for (const [paper, times] of papers) addPapers(figures, paper, times, names, seats);
  return closeStrikeOut(figures, form, names);
}

const struck = (...places: number[]): Paper => ({ kind: 'strike-out', struck: places });
const upTo = (places: number): number[] => Array.from({ length: places }, (_, at) => at + 1);

describe('a paper', () => {
  test.each<[string, Paper, string]>([
    ['TS-08 sixteen of seventeen left for fifteen seats', struck(17), 'too-many-names'],
    ['TS-10 all seventeen struck', struck(...upTo(17)), 'votes-for-nobody'],
    ['TS-13 a copy without the seal', { kind: 'foreign' }, 'not-issued'],
    ['signed', { kind: 'invalid', reason: 'marked' }, 'marked'],
  ])('%s is invalid', (_name, paper, reason) => {
    const figures = counted('strike-out', 17, 15, [[paper, 3]]);
    expect([papersOf(figures), validOf(figures), invalidOf(figures, reason as never), votesOf(figures, 17).some((votes) => votes !== 0)]).toEqual([3, 0, 3, false]);
  });

  test('TS-09 that leaves nine of seventeen gives nine votes', () => {
    expect(votesOf(counted('strike-out', 17, 15, [[struck(...upTo(8)), 2]]), 17)).toEqual([...Array.from({ length: 8 }, () => 0), ...Array.from({ length: 9 }, () => 2)]);
  });

  test('TS-11 with both boxes for one name says neither of that one and stays valid', () => {
    const figures = counted('boxes', 3, 3, [[{ kind: 'boxes', marks: ['agree', 'both', 'disagree'] }, 1]]);
    expect([validOf(figures), votesOf(figures, 3), againstOf(figures, 3)]).toEqual([1, [1, 0, 0], [0, 0, 1]]);
  });

  test.each(['both', 'none'])('TS-12 of a single name with %s boxes is invalid', (mark) => {
    expect(invalidOf(counted('boxes', 1, 1, [[{ kind: 'boxes', marks: [mark] }, 1]]), 'single-not-one-box')).toBe(1);
  });

  test('with ticks names those chosen', () => {
    const figures = counted('tick', 3, 2, [[{ kind: 'tick', ticked: [1, 3] }, 4], [{ kind: 'tick', ticked: [1, 2, 3] }, 1], [{ kind: 'tick', ticked: [] }, 1]]);
    expect([votesOf(figures, 3), validOf(figures), papersOf(figures)]).toEqual([[4, 0, 4], 4, 6]);
  });
});

describe('figures', () => {
  const one = counted('strike-out', 3, 2, [[struck(1), 5], [struck(2), 5]]);
  const other = counted('strike-out', 3, 2, [[struck(1), 6], [struck(2), 4]]);

  test('are added and compared cell by cell, and each cell has its name', () => {
    expect(votesOf(sumOf([one, other], 3), 3)).toEqual([9, 11, 20]);
    expect(differing(one, other).map((cell) => cellName(cell, 3))).toEqual(['votes:1', 'votes:2']);
    expect(one.map((_, cell) => cellName(cell, 3)).slice(-7)).toEqual(['invalid:by-ruling', 'votes:1', 'votes:2', 'votes:3', 'against:1', 'against:2', 'against:3']);
  });

  test.each<[string, Form, number, number, Figures, string | undefined]>([
    ['that balance', 'strike-out', 3, 2, one, undefined],
    ['with a paper lost', 'strike-out', 3, 2, one.with(0, 11), 'papers'],
    ['with more votes than papers', 'strike-out', 3, 2, one.with(11, 11), 'votes:3'],
    ['with more votes than choices', 'strike-out', 3, 2, one.with(9, 6), 'valid'],
    ['with fewer votes than papers', 'tick', 2, 1, [5, 5, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0], 'valid'],
    ['against someone where there is no box', 'strike-out', 3, 2, one.with(12, 1), 'against:1'],
    ['of one name that neither was for nor against', 'boxes', 1, 1, [5, 5, 0, 0, 0, 0, 0, 0, 0, 2, 2], 'votes:1'],
    ['with too many names where there are boxes', 'boxes', 2, 2, [1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'invalid:too-many-names'],
    ['of several names with a single box', 'strike-out', 2, 1, [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], 'invalid:single-not-one-box'],
  ])('%s', (_name, form, names, seats, figures, cell) => {
    expect(unbalanced(figures, form, names, seats)).toBe(cell);
  });
});
