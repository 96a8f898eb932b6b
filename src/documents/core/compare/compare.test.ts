import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Written } from '../paragraph.ts';
import { applyChanges } from './apply.ts';
import { type Change, compareVersions } from './compare.ts';
import { compareWords, textOf, wordsOf } from './words.ts';

const SYLLABLES = 'kết quả hạn chế nguyên nhân đẩy mạnh phát triển nông thôn mới giáo dục y tế hợp tác xã thu ngân sách bình quân đầu người 4.250 ha 51,40% , . và của trong nhiệm kỳ'.split(' ');
const written = (...texts: string[]): Written[] => texts.map((text) => ({ kind: 'text', level: 0, label: '', text }));
const told = (changes: readonly Change[]): unknown[] => changes.map(({ kind, old, new: next, words }) => [kind, [old.from, old.to], [next.from, next.to], words.filter((each) => each.op !== 'same').map(({ op, text }) => `${op} ${text}`)]);
const changesOf = (old: string[], next: string[]): readonly Change[] => compareVersions(written(...old), written(...next)).changes;
const paragraph = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const text = fc.array(paragraph, { maxLength: 25 });

/** A text and what became of it under a few edits of the kinds that people make. */
const edited = fc.tuple(text, fc.array(fc.tuple(fc.constantFrom('word', 'drop', 'add', 'move', 'split', 'merge'), fc.nat(1000), fc.nat(1000), paragraph), { maxLength: 8 })).map(([old, edits]) => {
  const next = [...old];
  for (const [kind, one, other, words] of edits) {
    const at = next.length === 0 ? 0 : one % next.length;
    const there = next[at];
    if (kind === 'add' || there === undefined) next.splice(at, 0, words);
    else if (kind === 'drop') next.splice(at, 1);
    else if (kind === 'move') next.splice(other % next.length, 0, ...next.splice(at, 1));
    else if (kind === 'merge') next.splice(at, 2, next.slice(at, at + 2).join(' '));
    else {
      const parts = there.split(' ');
      const cut = other % parts.length;
      if (kind === 'word') next[at] = [...parts.slice(0, cut), words.split(' ')[0], ...parts.slice(cut + 1)].join(' ');
      else if (cut > 0) next.splice(at, 1, parts.slice(0, cut).join(' '), parts.slice(cut).join(' '));
    }
  }
  return { old, next };
});

describe('the words of two texts', () => {
  test.each([
    ['a changed syllable', 'Thẩm định đề án', 'Thẩm định dự án', ['del đề', 'ins dự']],
    ['a figure is one word', 'đạt 51,40% kế hoạch', 'đạt 51,45% kế hoạch', ['del 51,40', 'ins 51,45']],
    ['marks belong to their letter', 'ẵm', 'ẫm', ['del ẵm', 'ins ẫm']],
    ['changed neighbours are one change', 'phát triển kinh tế nhanh', 'phát huy dân chủ nhanh', ['del triển kinh tế', 'ins huy dân chủ']],
    ['a sign', 'Kết quả, hạn chế', 'Kết quả; hạn chế', ['del ,', 'ins ;']],
    ['an inserted word', 'nhiệm vụ tâm', 'nhiệm vụ trọng tâm', ['ins trọng ']],
    ['nothing', 'như cũ', 'như cũ', []],
  ])('%s', (_, old, next, wanted) => {
    expect(compareWords(old, next).filter((each) => each.op !== 'same').map(({ op, text: words }) => `${op} ${words}`)).toEqual(wanted);
  });

  test('words joined are the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (any) => { expect(wordsOf(any).join('')).toBe(any); }));
  });

  test('both texts are in the edits, to the letter, and neighbours differ in kind', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(paragraph, paragraph), fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))), ([old, next]) => {
        const edits = compareWords(old, next);
        expect([textOf(edits, 'old'), textOf(edits, 'new')]).toEqual([old, next]);
        expect(edits.every((each, at) => each.text !== '' && each.op !== edits[at - 1]?.op)).toBe(true);
      }),
    );
  });
});

describe('two versions', () => {
  const A = 'Tăng trưởng kinh tế bình quân hằng năm đạt 6,8%, cao hơn nhiệm kỳ trước.';
  const B = 'Thu ngân sách trên địa bàn vượt dự toán cấp trên giao hằng năm.';
  const C = 'Tỷ lệ hộ nghèo giảm còn 1,2%; hai xã đạt chuẩn nông thôn mới nâng cao.';
  const D = 'Công tác kiểm tra, giám sát có mặt chưa thường xuyên, nhất là ở chi bộ.';

  test.each<[string, string[], string[], unknown[]]>([
    ['no change', [A, B, C], [A, B, C], []],
    ['a word', [A, B], [A.replace('6,8', '7,1'), B], [['changed', [0, 1], [0, 1], ['del 6,8', 'ins 7,1']]]],
    ['a new paragraph', [A, B], [A, D, B], [['added', [0, 0], [1, 2], [`ins ${D}`]]]],
    ['a paragraph gone', [A, D, B], [A, B], [['removed', [1, 2], [0, 0], [`del ${D}`]]]],
    ['one replaced by another', [A, B, C], [A, D, C], [['removed', [1, 2], [0, 0], [`del ${B}`]], ['added', [0, 0], [1, 2], [`ins ${D}`]]]],
    ['moved up', [A, B, C, D], [D, A, B, C], [['moved', [3, 4], [0, 1], []]]],
    ['moved and changed', [A, B, C, D], [D.replace('thường xuyên', 'kịp thời'), A, B, C], [['moved', [3, 4], [0, 1], ['del thường xuyên', 'ins kịp thời']]]],
    ['split', [A, `${B} ${C}`, D], [A, B, C, D], [['split', [1, 2], [1, 3], ['del  ', 'ins \u2029']]]],
    ['merged', [A, B, C, D], [A, `${B} ${C}`, D], [['merged', [1, 3], [1, 2], ['del \u2029', 'ins  ']]]],
    ['a short line that grew', [A, 'Kết quả', B], [A, 'Kết quả nổi bật', B], [['changed', [1, 2], [1, 2], ['ins  nổi bật']]]],
    ['everything new', [A, B], [C, D], [['removed', [0, 1], [0, 0], [`del ${A}`]], ['removed', [1, 2], [0, 0], [`del ${B}`]], ['added', [0, 0], [0, 1], [`ins ${C}`]], ['added', [0, 0], [1, 2], [`ins ${D}`]]]],
    ['from nothing', [], [A], [['added', [0, 0], [0, 1], [`ins ${A}`]]]],
  ])('%s', (_, old, next, wanted) => {
    expect(told(changesOf(old, next))).toEqual(wanted);
  });

  test('a changed number before the text and a changed style are no change of the words', () => {
    const old: Written[] = [{ kind: 'text', level: 0, label: '1.', text: A }];
    expect(compareVersions(old, [{ kind: 'heading', level: 2, label: '2.', text: A }]).changes).toEqual([]);
  });

  test('every change says under which headings it stands', () => {
    const head = (level: number, label: string, title: string): Written => ({ kind: 'heading', level, label, text: title });
    const before = [head(1, 'I-', 'Kết quả'), head(2, '1.', 'Kinh tế'), ...written(A, B)];
    const after = [head(1, 'I-', 'Kết quả'), head(2, '1.', 'Kinh tế'), ...written(A.replace('6,8', '7,1')), head(2, '2.', 'Xã hội'), ...written(C)];
    expect(compareVersions(before, after).changes.map((each) => [each.kind, each.headings])).toEqual([
      ['changed', ['I- Kết quả', '1. Kinh tế']], ['removed', ['I- Kết quả', '1. Kinh tế']], ['added', ['I- Kết quả']], ['added', ['I- Kết quả', '2. Xã hội']],
    ]);
  });

  test('the changes put upon the old text give the new one, to the letter', () => {
    fc.assert(fc.property(fc.oneof(edited, fc.record({ old: text, next: text })), ({ old, next }) => { expect(applyChanges(old, changesOf(old, next))).toEqual(next); }), { numRuns: 400 });
  });

  test('a text compared with itself has no change', () => {
    fc.assert(fc.property(text, (old) => { expect(changesOf(old, [...old])).toEqual([]); }));
  });

  test('what is gone says what it is most like, or that nothing is', () => {
    const { gone } = compareVersions(written(A, B, D), written(A, C, 'Ngân sách huyện do hội đồng nhân dân quyết nghị vào cuối năm trước, rồi giao cho các xã.'));
    expect(gone.get(1)).toMatchObject({ at: 2 });
    expect(gone.get(1)?.likeness).toBeLessThan(0.5);
    expect(compareVersions(written('xyz'), written(A)).gone.get(0)).toBeNull();
  });

  test('a long document with many equal paragraphs and one with none in common stay affordable', () => {
    const many = Array.from({ length: 4000 }, (_, at) => `Mục ${at}: ${SYLLABLES.slice(at % 20).join(' ')}`);
    const same = Array.from({ length: 4000 }, () => A);
    const work = (): number => changesOf(many, many.toReversed()).length + changesOf(same, many).length + changesOf(same, same.slice(1)).length + changesOf([many.join(' ')], [many.toReversed().join(' ')]).length;
    const started = performance.now();
    expect(work()).toBeGreaterThan(4000);
    // One against all would be minutes.
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);
});
