import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Given, lettersOf, TEXT_LIMITS, tidied, toldText, withoutIds, writeOn } from './given-text.ts';
import type { Paragraph } from './paragraph.ts';
import { firstVersion } from './version.ts';

const given = (id: number | null, text: string): Given => ({ id, kind: 'text', level: 0, label: '', text });
const texts = (...lines: readonly string[]): Given[] => lines.map((line) => given(null, line));
const hand = firstVersion(tidied(texts('Kết quả', 'Thu ngân sách đạt 102% kế hoạch đề ra.', 'Phương hướng')));

describe('text as it is given', () => {
  test('is kept tidy; blank paragraphs fall away; cells of a row stay parted', () => {
    expect(tidied([given(null, ' a\u200Bb  c '), given(null, ' \n '), { ...given(null, 'Thu  nhập\t 60,5 \t'), kind: 'row' }, { ...given(null, '\t'), kind: 'row' }]).map(({ text }) => text)).toEqual(['ab c', 'Thu nhập\t60,5\t']);
  });

  test('a level belongs to headings alone', () => {
    expect(tidied([{ ...given(null, 'a'), level: 4 }, { ...given(null, 'b'), kind: 'heading', level: 0 }]).map(({ level }) => level)).toEqual([0, 1]);
  });
});

describe('writing on a draft', () => {
  test('a paragraph without a name finds its identity by its words', () => {
    const written = writeOn(hand, texts('Thu ngân sách đạt 103% kế hoạch đề ra.', 'Mới', 'Kết quả'));
    expect(written.ok && written.value.paragraphs.map(({ id }) => id)).toEqual([2, 4, 1]);
  });

  test('a named one keeps it, however it is rewritten; others never take it', () => {
    const written = writeOn(hand, [given(2, 'Viết lại hoàn toàn khác trước.'), given(null, 'Thu ngân sách đạt 102% kế hoạch đề ra.'), given(1, 'Kết quả')]);
    expect(written.ok && written.value.paragraphs.map(({ id }) => id)).toEqual([2, 4, 1]);
  });

  test('one that was taken away comes back as itself', () => {
    const without = writeOn(hand, [given(1, 'Kết quả')]);
    const back = without.ok && writeOn(without.value, [given(1, 'Kết quả'), given(3, 'Phương hướng')]);
    expect(back && back.ok && back.value.paragraphs.map(({ id }) => id)).toEqual([1, 3]);
  });

  test.each([
    ['the longest paragraph', texts('x'.repeat(TEXT_LIMITS.paragraph)), 'ok'],
    ['one letter more', texts('x'.repeat(TEXT_LIMITS.paragraph + 1)), 'paragraph_too_long'],
    ['too many letters', Array.from({ length: 40 }, () => given(null, 'x'.repeat(TEXT_LIMITS.paragraph))), 'text_too_long'],
    ['an identity of nobody', [given(4, 'a')], 'paragraph_not_found'],
    ['one identity twice', [given(1, 'a'), given(1, 'b')], 'paragraph_named_twice'],
    ['nothing new', hand.paragraphs.map((each) => ({ ...each })), 'text_unchanged'],
  ])('%s', (_name, wish, expected) => {
    const written = writeOn(hand, wish);
    expect(written.ok ? 'ok' : written.problem.code).toBe(expected);
  });

  test('identities are unique, below the next, and what is told rebuilds the text', () => {
    const line = fc.constantFrom('Kết quả', 'Thu ngân sách đạt 102% kế hoạch đề ra.', 'Thu ngân sách đạt 99% kế hoạch.', 'Phương hướng', 'Chăm lo hộ nghèo trong xã.', 'Mới');
    fc.assert(fc.property(fc.array(fc.tuple(fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }), line), { maxLength: 8 }), (wish) => {
      const seen = new Set<number>();
      const unique = wish.map(([id, text]) => (id === null || seen.has(id) ? given(null, text) : (seen.add(id), given(id, text))));
      const written = writeOn(hand, unique);
      if (!written.ok) return;
      const { paragraphs, nextId } = written.value;
      expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
      expect(Math.max(0, ...paragraphs.map(({ id }) => id))).toBeLessThan(nextId);
      expect(paragraphs.map(({ text }) => text)).toEqual(unique.map(({ text }) => text));
      const known = new Map(hand.paragraphs.map((each) => [each.id, each]));
      expect(toldText(hand.paragraphs, paragraphs).map((each) => (typeof each === 'number' ? known.get(each) : each) as Paragraph)).toEqual(paragraphs);
    }));
  });

  test('letters are counted', () => {
    expect(lettersOf(withoutIds(hand.paragraphs))).toBe(hand.paragraphs.map(({ text }) => text).join('').length);
  });
});
