import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions } from './compare/compare.ts';
import type { WordEdit } from './compare/words.ts';
import type { Written } from './paragraph.ts';
import { trackedText } from './tracked.ts';

const written = (texts: readonly string[]): Written[] => texts.map((text) => ({ kind: 'text', level: 0, label: '', text }));

/** What is left of the marked text when every change is accepted, or refused. */
function settled(old: readonly string[], next: readonly string[], without: WordEdit['op']): string[] {
  const tracked = trackedText(written(old), written(next), compareVersions(written(old), written(next)));
  const paragraphs: string[] = [];
  let open = '';
  for (const { edits, end } of tracked) {
    open += edits.filter(({ op }) => op !== without).map(({ text }) => text).join('');
    if (end === without) continue;
    paragraphs.push(open);
    open = '';
  }
  return paragraphs;
}

const A = 'Đẩy mạnh phát triển kinh tế nông nghiệp gắn với xây dựng nông thôn mới nâng cao.';
const B = 'Chăm lo đời sống nhân dân, thực hiện tốt chính sách với người có công trên địa bàn.';
const C = 'Giữ vững quốc phòng, an ninh và trật tự an toàn xã hội trong mọi tình huống.';

describe('a marked text', () => {
  test.each([
    ['a change', [A, B], [A.replace('Đẩy mạnh', 'Tập trung'), B]],
    ['a new paragraph', [A, B], [A, C, B]],
    ['a removed one', [A, C, B], [A, B]],
    ['a removed last', [A, B], [A]],
    ['a moved one', [A, B, C], [C, A, B]],
    ['a split', [`${A} ${B}`, C], [A, B, C]],
    ['a merge', [A, B, C], [`${A} ${B}`, C]],
    ['everything new', [A], [B, C]],
    ['nothing before', [], [A]],
  ])('%s: accepted it is the new text, refused the old one', (_name, old, next) => {
    expect(settled(old, next, 'del')).toEqual(next);
    expect(settled(old, next, 'ins')).toEqual(old);
  });

  test('accepted it is the new text, whatever changed', () => {
    const lines = fc.array(fc.constantFrom(A, B, C, `${A} ${B}`, A.replace('nông nghiệp', 'công nghiệp'), 'Ngắn.'), { maxLength: 7 });
    fc.assert(fc.property(lines, lines, (old, next) => {
      expect(settled(old, next, 'del')).toEqual(next);
    }));
  });
});
