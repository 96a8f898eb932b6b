import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { follow } from './anchor.ts';
import { headingsOf, sectionsOf, type Written } from './paragraph.ts';
import { firstVersion, nextVersion } from './version.ts';

const A = 'Tăng trưởng kinh tế bình quân hằng năm đạt 6,8%, cao hơn nhiệm kỳ trước.';
const B = 'Thu ngân sách trên địa bàn vượt dự toán cấp trên giao hằng năm.';
const C = 'Tỷ lệ hộ nghèo giảm còn 1,2%; hai xã đạt chuẩn nông thôn mới nâng cao.';
const D = 'Công tác kiểm tra, giám sát có mặt chưa thường xuyên, nhất là ở chi bộ.';
const written = (...texts: string[]): Written[] => texts.map((text) => ({ kind: 'text', level: 0, label: '', text }));
const ids = (old: string[], ...next: string[][]): number[][] => {
  let version = firstVersion(written(...old));
  return next.map((texts) => (version = nextVersion(version, written(...texts)).version).paragraphs.map((each) => each.id));
};

describe('identity', () => {
  test.each<[string, string[], string[], number[]]>([
    ['stays when words change', [A, B], [A.replace('6,8', '7'), B], [1, 2]],
    ['stays when it moves', [A, B, C, D], [D, A, B, C], [4, 1, 2, 3]],
    ['is new for what is new', [A, B], [A, D, B], [1, 3, 2]],
    ['stays with the larger part', [A, `Kết quả: ${B} ${C}`, D], [A, 'Kết quả:', `${B} ${C}`, D], [1, 4, 2, 3]],
    ['stays with the one that took the other in', [A, 'Mặt hạn chế:', D], [A, `Mặt hạn chế: ${D}`], [1, 3]],
  ])('%s', (_, old, next, wanted) => {
    expect(ids(old, next)).toEqual([wanted]);
  });

  test('what was gone and comes again is somebody new', () => {
    expect(ids([A, B], [A], [A, B])).toEqual([[1], [1, 3]]);
  });

  test('is given once: through any drafts, no two paragraphs share one', () => {
    const text = fc.array(fc.constantFrom(A, B, C, D, `${A} ${B}`, 'Kết quả', `${C} ${D} ${A}`), { maxLength: 12 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (first, more) => {
        for (const each of ids(first, ...more)) expect(new Set(each).size).toBe(each.length);
      }),
    );
  });
});

describe('an anchor', () => {
  const followed = (quote: string | null, old: string[], next: string[], at = 1): unknown => {
    const one = firstVersion(written(...old));
    const { version, comparison } = nextVersion(one, written(...next));
    const from = quote === null ? 0 : (old[at]?.indexOf(quote) ?? 0);
    const found = follow({ paragraph: at + 1, words: quote === null ? null : { from, to: from + quote.length } }, one, version, comparison);
    if (found.state !== 'kept') return found;
    const text = version.paragraphs[found.at]?.text ?? '';
    return [found.anchor.words === null ? null : text.slice(found.anchor.words.from, found.anchor.words.to), found.at, found.touched, found.moved];
  };
  const changed = B.replace('hằng năm', 'mỗi năm');

  test.each<[string, string | null, string[], string[], unknown]>([
    ['the same text', 'ngân sách', [A, B, C], [A, B, C], ['ngân sách', 1, false, false]],
    ['words before it came', 'dự toán', [A, B], [A, `Tổng ${B}`], ['dự toán', 1, false, false]],
    ['words in it changed', 'giao hằng năm', [A, B], [A, changed], ['giao mỗi năm', 1, true, false]],
    ['the paragraph moved', 'ngân sách', [A, B, C, D], [B, A, C, D], ['ngân sách', 0, false, true]],
    ['it went into the second part', 'hai xã', [A, `${B} ${C}`, D], [A, B, C, D], ['hai xã', 2, false, false]],
    ['the whole paragraph, changed', null, [A, B, C], [A, changed, C], [null, 1, true, false]],
    ['the words are gone', 'hằng', [A, B, C], [A, B.replace('hằng ', ''), C], { state: 'words_gone', anchor: { paragraph: 2, words: null }, at: 1 }],
    ['nothing goes on from it', 'ngân sách', [A, B, C], [A, C], { state: 'gone', nearest: expect.objectContaining({ likeness: expect.any(Number) }) }],
  ])('%s', (_, quote, old, next, wanted) => {
    expect(followed(quote, old, next)).toEqual(wanted);
  });

  test('an unknown paragraph is said to be unknown', () => {
    const one = firstVersion(written(A));
    const { version, comparison } = nextVersion(one, written(A));
    expect(follow({ paragraph: 9, words: null }, one, version, comparison)).toEqual({ state: 'unknown' });
  });
});

test('sections: what stands under which heading', () => {
  const head = (level: number, text: string): Written => ({ kind: 'heading', level, label: '', text });
  const all = [...written('mở đầu'), head(1, 'I'), head(3, 'a'), ...written('x'), head(2, '1'), ...written('y'), head(1, 'II')];
  expect(headingsOf(all)).toEqual([[], [], ['I'], ['I', 'a'], ['I'], ['I', '1'], []]);
  expect(sectionsOf(all)).toEqual({
    heading: -1, paragraphs: [0],
    sections: [
      { heading: 1, paragraphs: [], sections: [{ heading: 2, paragraphs: [3], sections: [] }, { heading: 4, paragraphs: [5], sections: [] }] },
      { heading: 6, paragraphs: [], sections: [] },
    ],
  });
});
