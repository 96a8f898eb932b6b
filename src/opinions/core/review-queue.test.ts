import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupOpinions } from './group-opinions.ts';
import { type CountedOpinion, wordsOf } from './line-counts.ts';
import { PROVINCE_TAXONOMY } from './province-taxonomy.ts';
import { pairKey, reviewQueue } from './review-queue.ts';
import { SAMPLES } from './sample-opinions.ts';
import { ThemeFinder } from './theme.ts';
import { leftOut, nameLeftOut, unfinishedLines } from './completeness.ts';
import { needsReason, standingReplies } from './reply.ts';
import { withTerms } from './own-terms.ts';

const finder = new ThemeFinder(PROVINCE_TAXONOMY);
const opinion = (id: string, text: string, kind: CountedOpinion['kind'] = 'other'): CountedOpinion => ({ id, text, kind, newWords: null, organisation: 'LH.01', group: `Chi bộ ${id}`, sharing: 1 });
const queue = (opinions: readonly CountedOpinion[], wish: { decided?: string[]; pairs?: string[]; unplaced?: [string, string][] } = {}) =>
  reviewQueue(opinions, { groups: groupOpinions(opinions.map((each) => ({ id: each.id, text: wordsOf(each) })), finder), decided: new Set(wish.decided), pairs: new Set(wish.pairs), unplaced: new Map(wish.unplaced) });

describe('the review queue', () => {
  test('copies are one item, and many copies come before one', () => {
    const items = queue([opinion('a', 'Nội dung này xin cho biết thêm.'), opinion('b', 'Chưa rõ ý này.'), opinion('c', 'chưa rõ ý này'), opinion('d', 'CHƯA RÕ Ý NÀY!')]);
    expect(items.map(({ opinion: first, ids, groups, reason }) => ({ first, ids, groups, reason }))).toEqual([
      { first: 'b', ids: ['b', 'c', 'd'], groups: 3, reason: 'theme_undecided' },
      { first: 'a', ids: ['a'], groups: 1, reason: 'theme_undecided' },
    ]);
  });

  test('what a person decided does not come again; plain agreement never comes', () => {
    expect(queue([opinion('a', 'Chưa rõ ý này.')], { decided: ['a'] })).toEqual([]);
    expect(queue([opinion('a', 'Thống nhất cao với dự thảo.', 'agree'), opinion('b', '', 'agree')])).toEqual([]);
  });

  test('a kind that says the contrary of the words is shown with the kind they suggest', () => {
    expect(queue([opinion('a', 'Không đồng ý với chỉ tiêu giảm nghèo như dự thảo.', 'agree')])).toContainEqual(expect.objectContaining({ reason: 'kind_contradicts', suggestedKind: 'disagree' }));
  });

  test('an amendment without a place says why', () => {
    expect(queue([opinion('a', 'Sửa', 'amend')], { unplaced: [['a', 'old_words_not_found']] })).toMatchObject([{ reason: 'amendment_unplaced', unplaced: 'old_words_not_found' }]);
  });

  test('a pair that somebody looked at does not come again', () => {
    expect(pairKey('b', 'a')).toBe(pairKey('a', 'b'));
    const [one, other] = ['Đề nghị nâng cấp tuyến đường liên ấp Phú Hòa đi Phú An vì mặt đường hư hỏng nặng, xe lúa không qua', 'Đề nghị nâng cấp tuyến đường liên ấp Phú Hòa đi Phú An vì mặt đường hư hỏng nặng, học sinh khó đi'];
    const similar = queue([opinion('a', one ?? ''), opinion('b', other ?? '')]).filter(({ reason }) => reason === 'similar_not_same');
    expect(queue([opinion('a', one ?? ''), opinion('b', other ?? '')], { pairs: [pairKey('a', 'b')] }).filter(({ reason }) => reason === 'similar_not_same')).toEqual([]);
    expect(similar).toMatchObject([{ opinion: 'a', other: { opinion: 'b' } }]);
  });

  test('the order in which opinions come has no bearing', () => {
    const all = SAMPLES.slice(0, 60).map(({ text, kind }, at) => opinion(`o${String(at).padStart(2, '0')}`, text, kind));
    const expected = queue(all);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }), (shuffled) => {
      expect(queue(shuffled)).toEqual(expected);
    }), { numRuns: 10 });
  });
});

describe('completeness, replies, own terms', () => {
  test('R-HD60-1 what stands in no line is named, shortened, with who said it', () => {
    const left = leftOut([{ id: 'b' }, { id: 'a' }, { id: 'c' }], new Set(['c']));
    expect(left.map(({ id }) => id)).toEqual(['a', 'b']);
    const named = nameLeftOut([{ id: 'a', group: '', organisationName: 'Đảng bộ xã Nhơn Phú', text: 'x'.repeat(100), newWords: null }]);
    expect(named).toEqual([{ opinion: 'a', group: 'Đảng bộ xã Nhơn Phú', words: `${'x'.repeat(80)}…` }]);
  });

  test('a line without opinions need not be written', () => {
    expect(unfinishedLines([{ title: 'A', state: 'todo', opinions: 2 }, { title: 'B', state: 'todo', opinions: 0 }, { title: 'C', state: 'done', opinions: 1 }])).toEqual(['A']);
  });

  test('the last reply on an opinion stands; refusing needs a reason', () => {
    const standing = standingReplies([{ id: 1, opinions: ['a', 'b'] }, { id: 2, opinions: ['b'] }]);
    expect([standing.get('a')?.id, standing.get('b')?.id]).toEqual([1, 2]);
    expect([needsReason('taken-in', ''), needsReason('partly', ' '), needsReason('not', 'vì')]).toEqual([false, true, false]);
  });

  test('a phrase that an editor adds decides a theme', () => {
    const text = 'Đề nghị quan tâm bến phà Đình Khao.';
    const before = new ThemeFinder(PROVINCE_TAXONOMY).find(text);
    const after = new ThemeFinder(withTerms(PROVINCE_TAXONOMY, [{ theme: 'giaothong', term: 'bến phà Đình Khao' }])).find(text);
    expect(after.offered[0]).toMatchObject({ theme: 'giaothong' });
    expect(after.margin).toBeGreaterThan(before.margin);
  });
});
