import { describe, expect, test } from 'vitest';
import type { ListedOrganisation } from '../contract.ts';
import { type ChildrenPage, treeRows } from './register-rows.ts';

const one = (code: string, below = 0): ListedOrganisation => ({
  code, name: code, kindId: 'k', levelId: 'l', groupId: 'party-org', superior: null, members: null, branches: null, closedOn: null, revision: 1, below,
});
const page = (organisations: ListedOrganisation[] | undefined, more = false): ChildrenPage => ({ organisations, more, problem: null, retry: () => {} });
const shown = (opened: string[], pages: Record<string, ChildrenPage[]>) =>
  treeRows([one('A', 2), one('B')], new Set(opened), (code) => pages[code] ?? []).map((row) => `${'-'.repeat(row.depth)}${row.kind === 'organisation' ? row.organisation.code : row.kind}`);

describe('the shown part of the tree', () => {
  test('is the roots while nothing is opened', () => expect(shown([], {})).toEqual(['A', 'B']));
  test('holds the children of opened ones below them', () => {
    expect(shown(['A', 'A1'], { A: [page([one('A1', 1), one('A2')])], A1: [page([one('A11')])] })).toEqual(['A', '-A1', '--A11', '-A2', 'B']);
  });
  test('says that children are on their way, have failed, or go on', () => {
    expect(shown(['A'], {})).toEqual(['A', '-waiting', 'B']);
    expect(shown(['A'], { A: [page([one('A1')], true)] })).toEqual(['A', '-A1', '-more', 'B']);
    expect(shown(['A'], { A: [page([one('A1')], true), page(undefined)] })).toEqual(['A', '-A1', '-waiting', 'B']);
    expect(shown(['A'], { A: [{ ...page(undefined), problem: { code: 'line_lost', status: 0, sentence: { vi: '', en: '' } } }] })).toEqual(['A', '-failed', 'B']);
  });
  test('does not open what has nothing below', () => expect(shown(['B'], {})).toEqual(['A', 'B']));
});
