import { describe, expect, test } from 'vitest';
import { isMarked } from './fold-words.ts';
import { PROVINCE_TAXONOMY } from './province-taxonomy.ts';
import { contradicts, suggestKind } from './stance.ts';
import { SAMPLES } from './sample-opinions.ts';
import { ThemeFinder } from './theme.ts';

const finder = new ThemeFinder(PROVINCE_TAXONOMY);
const unmarked = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** Shares of the sample: right at first, right among the two offered, decided, right of the decided. */
function quality(set: string, change = (text: string): string => text): { top: number; two: number; decided: number; right: number } {
  const judged = SAMPLES.filter((each) => each.set === set).map((sample) => ({ sample, found: finder.find(change(sample.text)) }));
  const share = (those: typeof judged, of: typeof judged): number => those.length / of.length;
  const decided = judged.filter(({ found }) => found.decided);
  const right = ({ sample, found }: (typeof judged)[number]): boolean => found.offered[0]?.theme === sample.theme;
  return {
    top: share(judged.filter(right), judged),
    two: share(judged.filter(({ sample, found }) => found.offered.some((each) => each.theme === sample.theme)), judged),
    decided: share(decided, judged),
    right: share(decided.filter(right), decided),
  };
}

describe('themes', () => {
  test('of the sample are found as measured', () => {
    const [tuned, kept] = [quality('tuned'), quality('kept')];
    expect.soft(tuned.top).toBeGreaterThanOrEqual(0.84);
    expect.soft(tuned.right).toBeGreaterThanOrEqual(0.91);
    expect.soft(kept.top).toBeGreaterThanOrEqual(0.92);
    expect.soft(kept.two).toBeGreaterThanOrEqual(0.98);
    expect.soft(kept.decided).toBeGreaterThanOrEqual(0.85);
    expect.soft(kept.right).toBeGreaterThanOrEqual(0.95);
  });

  test('are found without marks too', () => {
    expect(quality('tuned', unmarked).top).toBeGreaterThanOrEqual(0.84);
    expect(quality('kept', unmarked).top).toBeGreaterThanOrEqual(0.88);
  });

  test.each([
    ['NFD', (text: string) => text.normalize('NFD')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['the other spelling', (text: string) => text.replaceAll('òa', 'oà').replaceAll('ủy', 'uỷ').replaceAll('kỳ', 'kì').replaceAll('tỷ', 'tỉ')],
    ['unseen characters', (text: string) => Array.from(text).join('\u200B')],
  ])('are the same in %s', (_, change) => {
    for (const { text } of SAMPLES) expect(finder.find(change(text))).toEqual(finder.find(text));
  });

  test('a text without marks is told from one with them', () => {
    expect(SAMPLES.every(({ text }) => isMarked(text) && !isMarked(unmarked(text)))).toBe(true);
    expect(isMarked('de nghi nang cap cau Rạch Mương, xe cho lua khong qua duoc')).toBe(false);
    expect(isMarked('')).toBe(false);
  });

  test('below the margin two are offered, without a phrase none', () => {
    expect(finder.find('Cầu và trường học')).toMatchObject({ decided: false, offered: [{ theme: 'giaoduc' }, { theme: 'giaothong' }] });
    expect(finder.find('Không có ý kiến gì.')).toEqual({ offered: [], margin: 0, decided: false });
  });
});

describe('the kind that the words suggest', () => {
  test.each([['tuned', 0.95], ['kept', 0.95]] as const)('of the sample (%s)', (set, least) => {
    const samples = SAMPLES.filter((each) => each.set === set);
    const right = samples.filter(({ kind, text }) => suggestKind(text).replace('amend', 'other') === kind);
    expect(right.length / samples.length).toBeGreaterThanOrEqual(least);
  });

  test('contradicts a chosen kind only when it is the contrary', () => {
    expect(contradicts('agree', 'Chi bộ không đồng ý với chỉ tiêu này.')).toBe(true);
    expect(contradicts('disagree', 'Nhất trí cao với dự thảo.')).toBe(true);
    expect(contradicts('other', 'Nhất trí cao với dự thảo.')).toBe(false);
    expect(suggestKind('Thay cụm từ "tiếp tục" bằng "đẩy mạnh".')).toBe('amend');
  });
});
