import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOpinions, type CountedOpinion } from './line-counts.ts';
import { KINDS } from './opinion.ts';
import { linesInOrder, lineKey, placeOpinions, type PlacedOpinion } from './placing.ts';
import { PROVINCE_TAXONOMY } from './province-taxonomy.ts';
import { SAMPLES } from './sample-opinions.ts';
import { ThemeFinder } from './theme.ts';
import { TOPICS } from './topic.ts';

const finder = new ThemeFinder(PROVINCE_TAXONOMY);
type Said = PlacedOpinion & CountedOpinion;

const said = fc.record({
  kind: fc.constantFrom(...KINDS), topic: fc.constantFrom(...TOPICS), heading: fc.constantFrom(null, 3, 7, 12), text: fc.oneof(fc.constantFrom(...SAMPLES.map((each) => each.text)), fc.constant(''), fc.constant('Thống nhất cao với dự thảo.')),
  organisation: fc.constantFrom('LH.01', 'LH.02'), group: fc.constantFrom('', 'Chi bộ ấp Một', 'Chi bộ ấp Hai'), sharing: fc.integer({ min: 1, max: 30 }), newWords: fc.constantFrom(null, 'nâng cấp cầu'),
});
const many = fc.array(said, { minLength: 1, maxLength: 40 }).map((all): Said[] => all.map((each, at) => ({ ...each, id: `o${String(at).padStart(3, '0')}` })));
const place = (opinions: readonly Said[], decided: ReadonlyMap<string, string | null> = new Map()) =>
  placeOpinions(opinions, new Map(opinions.map(({ id, text }) => [id, finder.find(text)])), decided);

describe('R-HD60-1 lines of the synthesis', () => {
  test('every opinion stands in exactly one line', () => {
    fc.assert(fc.property(many, (opinions) => {
      const ids = place(opinions).flatMap((line) => line.opinions);
      expect(ids.toSorted()).toEqual(opinions.map(({ id }) => id));
    }));
  });

  test('the numbers of the lines add up to those of the whole, kind by kind', () => {
    fc.assert(fc.property(many, (opinions) => {
      const of = new Map(opinions.map((each) => [each.id, each]));
      const counts = place(opinions).map((line) => countOpinions(line.opinions.map((id) => of.get(id) as Said), new Map()));
      const whole = countOpinions(opinions, new Map());
      for (const chip of ['opinions', 'agree', 'other', 'amend', 'disagree', 'sharing'] as const) expect(counts.reduce((sum, each) => sum + each[chip], 0)).toBe(whole[chip]);
      expect(whole.agree + whole.other + whole.amend + whole.disagree).toBe(whole.opinions);
      expect(whole.texts).toBeLessThanOrEqual(whole.opinions);
    }));
  });

  test('the order in which they come has no bearing', () => {
    fc.assert(fc.property(many.chain((opinions) => fc.tuple(fc.constant(opinions), fc.shuffledSubarray(opinions, { minLength: opinions.length, maxLength: opinions.length }))), ([opinions, shuffled]) => {
      const sorted = (lines: ReturnType<typeof place>) => lines.toSorted((a, b) => (lineKey(a) < lineKey(b) ? -1 : 1));
      expect(sorted(place(shuffled))).toEqual(sorted(place(opinions)));
    }));
  });

  test('one opinion less changes the line that held it and no other number', () => {
    fc.assert(fc.property(many, (opinions) => {
      const [gone, ...rest] = opinions;
      const held = place(opinions).find((line) => line.opinions.includes(gone?.id ?? ''));
      const without = new Map(place(rest).map((line) => [lineKey(line), line.opinions]));
      for (const line of place(opinions)) {
        const same = line.paragraph === held?.paragraph && line.topic === held.topic;
        if (!same) expect(without.get(lineKey(line))).toEqual(line.opinions);
      }
    }));
  });
});

describe('where an opinion is laid', () => {
  const one = (wish: Partial<Said>): Said => ({ id: 'a', kind: 'other', topic: 'other', heading: null, text: 'Đề nghị nâng cấp cầu, đường giao thông nông thôn.', organisation: 'LH.01', group: '', sharing: 1, newWords: null, ...wish });

  test.each<[string, Partial<Said>, string]>([
    ['agreement without a word', { kind: 'agree', text: '' }, 'general'],
    ['plain agreement', { kind: 'agree', text: 'Thống nhất cao với dự thảo.' }, 'general'],
    ['the only one on its theme', {}, 'single'],
    ['a change of words without a theme', { kind: 'amend', text: 'Sửa lại', newWords: 'xyz' }, 'amend'],
    ['nothing that is known', { text: 'Abc xyz.' }, 'unclassified'],
  ])('%s', (_name, wish, sort) => {
    expect(place([one(wish)])).toMatchObject([{ sort, opinions: ['a'] }]);
  });

  test('a person’s decision counts before the words, also for one alone, and «cá biệt» for many', () => {
    expect(place([one({})], new Map([['a', 'bocuc']]))).toMatchObject([{ sort: 'theme', theme: 'bocuc' }]);
    const two = [one({}), one({ id: 'b' })];
    expect(place(two)).toMatchObject([{ sort: 'theme', opinions: ['a', 'b'] }]);
    expect(place(two, new Map([['a', null], ['b', null]]))).toMatchObject([{ sort: 'single', opinions: ['a', 'b'] }]);
  });

  test('R-HD60-1 lines follow the headings of the draft, the whole document first, single views last', () => {
    const line = (id: string, paragraph: number | null, sort: 'theme' | 'single' | 'general') => ({ id, paragraph, topic: paragraph === null ? ('other' as const) : null, sort, theme: sort === 'theme' ? 'bocuc' : null });
    const lines = [line('1', 12, 'single'), line('2', 12, 'theme'), line('3', 3, 'theme'), line('4', null, 'single'), line('5', null, 'general')];
    expect(linesInOrder(lines, [3, 12], ['bocuc']).map(({ id }) => id)).toEqual(['5', '4', '3', '2', '1']);
  });
});
