import { diffArrays } from 'diff';
import { applyChanges } from '#documents/core/compare/apply.ts';
import { compareVersions } from '#documents/core/compare/compare.ts';
import { wordsOf } from '#documents/core/compare/words.ts';
import type { Written } from '#documents/core/paragraph.ts';
import type { Measure } from '../measure.ts';
import { ms, spreadOf, whole } from '../numbers.ts';

const SYLLABLES = 'kết quả hạn chế nguyên nhân đẩy mạnh phát triển nông thôn mới giáo dục y tế hợp tác xã thu ngân sách bình quân đầu người công tác xây dựng đảng kiểm tra giám sát chi bộ nhân dân mặt trận đoàn thể chỉ tiêu nhiệm kỳ giải pháp trọng tâm'.split(' ');
const WORDS_A_PARAGRAPH = 60;

/** Two drafts with changed words, moved, split, new and gone paragraphs, against a plain word diff of the whole text. Pure work, one core. */
export const redlining: Measure = {
  name: 'redline',
  run({ small, say }) {
    const sizes: readonly [string, number][] = small ? [['2,000 words', 2000]] : [['20,000 words', 20_000], ['450,000 letters', 100_000]];
    const rows = sizes.flatMap(([name, words]) => {
      say(`redline of ${name}`);
      const { old, next } = drafts(words);
      const letters = next.join('').length;
      const written = (texts: readonly string[]): Written[] => texts.map((text) => ({ kind: 'text', level: 0, label: '', text }));
      const [before, after] = [written(old), written(next)];
      const changes = compareVersions(before, after).changes;
      if (applyChanges(old, changes).join('\n') !== next.join('\n')) throw new Error('the changes do not give the new text');
      const ours = timed(small ? 3 : 9, () => compareVersions(before, after).changes.length);
      const [oldWords, newWords] = [wordsOf(old.join('\n')), wordsOf(next.join('\n'))];
      const plain = timed(small ? 1 : 3, () => diffArrays(oldWords, newWords).length);
      return [
        [`${name} (${whole(letters)} letters): by paragraphs, then words`, ms(ours.p50), ms(ours.p95), whole(changes.length)],
        [`${name}: plain word diff of the whole`, ms(plain.p50), ms(plain.p95), 'no moves, no splits'],
      ];
    });
    return Promise.resolve([{
      title: 'A redline between two drafts',
      about: 'One paragraph in ten has a changed word, one in forty moved, one in sixty each new, gone and split; one core, the program alone.',
      columns: ['what', 'median', 'p95', 'changes told'],
      rows,
    }]);
  },
};

function timed(times: number, work: () => number): ReturnType<typeof spreadOf> {
  work();
  return spreadOf(
    Array.from({ length: times }, () => {
      const started = performance.now();
      if (work() < 1) throw new Error('a change is there');
      return performance.now() - started;
    }),
  );
}

/** The same drafts at every run: a small generator with a fixed beginning. */
function drafts(words: number): { readonly old: string[]; readonly next: string[] } {
  let state = 20_200_529;
  const pick = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const text = (): string => Array.from({ length: WORDS_A_PARAGRAPH }, () => SYLLABLES[pick(SYLLABLES.length)] ?? '').join(' ');
  const old = Array.from({ length: Math.ceil(words / WORDS_A_PARAGRAPH) }, text);
  const next: string[] = [];
  const moved: string[] = [];
  for (const [at, each] of old.entries()) {
    const parts = each.split(' ');
    if (at % 60 === 7) continue;
    if (at % 60 === 17) next.push(text(), each);
    else if (at % 60 === 27) next.push(parts.slice(0, 30).join(' '), parts.slice(30).join(' '));
    else if (at % 40 === 33) moved.push(each);
    else if (at % 10 === 1) next.push(parts.with(pick(parts.length), 'đổi').join(' '));
    else next.push(each);
  }
  for (const each of moved) next.splice(pick(next.length), 0, each);
  return { old, next };
}
