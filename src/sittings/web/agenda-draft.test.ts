import { expect, test } from 'vitest';
import { type DraftItem, inOrder, itemsToSend, moved, newRow, placed, sameRows, withKind } from './agenda-draft.ts';

const row = (key: string, sitting: DraftItem['sitting'], begun = false): DraftItem => ({ key, id: key, sitting, title: key, kind: 'documents', vote: 'none', plannedMinutes: 10, begun });
const rows = [row('a', 'preparatory'), row('b', 'preparatory', true), row('c', 'official'), row('d', 'official')];
const keys = (of: readonly DraftItem[]): string => of.map((each) => `${each.key}${each.sitting === 'preparatory' ? '' : '!'}`).join(' ');

test('the preparatory sitting comes first, whatever the order of typing', () => {
  expect(keys(inOrder([row('x', 'official'), row('y', 'preparatory')]))).toBe('y x!');
});

test.each([
  ['d', -1, 'a b d! c!'],
  ['c', 1, 'a b d! c!'],
  ['c', -1, 'a b c d!'],
  ['a', -1, 'a b c! d!'],
  ['b', 1, 'a b c! d!'],
  ['d', 1, 'a b c! d!'],
] as const)('%s by %i: %s', (key, by, said) => {
  expect(keys(moved(rows, key, by))).toBe(said);
});

test.each([
  ['d', 'a', 'd a b c!'],
  ['d', 'c', 'a b d! c!'],
  ['b', 'c', 'a b c! d!'],
  ['a', 'd', 'b c! a! d!'],
  ['a', 'a', 'a b c! d!'],
])('%s to the place of %s', (key, before, said) => {
  expect(keys(placed(rows, key, before))).toBe(said);
});

test('an election is by secret ballot, and its ballot goes with it', () => {
  const election = withKind(row('e', 'official'), 'election');
  expect(election.vote).toBe('secret');
  expect(withKind(election, 'personnel').vote).toBe('hands');
  expect(withKind(row('f', 'official'), 'ceremony').vote).toBe('none');
});

test('a new row is sent without an id, an old one keeps its own', () => {
  expect(itemsToSend([row('a', 'official'), { ...newRow('new', 'preparatory'), title: ' Chào cờ ' }])).toEqual([
    { sitting: 'preparatory', title: 'Chào cờ', kind: 'documents', vote: 'none', plannedMinutes: 15 },
    { id: 'a', sitting: 'official', title: 'a', kind: 'documents', vote: 'none', plannedMinutes: 10 },
  ]);
});

test('rows are the same when they say the same in the same order', () => {
  expect([sameRows(rows, rows.map((each) => ({ ...each }))), sameRows(rows, moved(rows, 'd', -1))]).toEqual([true, false]);
});
