/** Where an anchor went, for programs and as an honest sentence. */
import type { Sentence } from '#foundation/sentence.ts';
import { type Anchor, follow, type Followed } from './anchor.ts';
import type { Comparison } from './compare/compare.ts';
import type { Version } from './version.ts';

/**
 * Where an anchor of the old draft is in the new one. An editor may write a paragraph wholly anew and still mean the same one: where the words
 * alone would not show it, its identity does.
 */
export function followIn(anchor: Anchor, old: Version, next: Version, comparison: Comparison): Followed {
  const found = follow(anchor, old, next, comparison);
  if (found.state !== 'gone') return found;
  const at = next.paragraphs.findIndex(({ id }) => id === anchor.paragraph);
  if (at < 0) return found;
  const whole = { paragraph: anchor.paragraph, words: null };
  return anchor.words === null ? { state: 'kept', anchor: whole, at, touched: true, moved: false } : { state: 'words_gone', anchor: whole, at };
}

/** @param to number of the draft in which it was looked for */
export function followedSentence(followed: Followed, to: number): Sentence {
  switch (followed.state) {
    case 'kept': {
      const [at, what] = [followed.at + 1, followed.anchor.words === null ? { vi: 'Đoạn này', en: 'This paragraph' } : { vi: 'Những chữ này', en: 'These words' }];
      const how = followed.touched ? { vi: ', đã sửa', en: ', changed' } : { vi: ', giữ nguyên', en: ', as it was' };
      const moved = followed.moved ? { vi: ', đã chuyển chỗ', en: ', moved' } : { vi: '', en: '' };
      return { vi: `${what.vi} nay ở đoạn ${at} của dự thảo lần ${to}${how.vi}${moved.vi}.`, en: `${what.en} ${followed.anchor.words === null ? 'is' : 'are'} now in paragraph ${at} of draft no. ${to}${how.en}${moved.en}.` };
    }
    case 'words_gone':
      return {
        vi: `Những chữ này không còn trong dự thảo lần ${to}; đoạn chứa chúng nay là đoạn ${followed.at + 1}.`,
        en: `These words are no longer in draft no. ${to}; the paragraph that held them is now paragraph ${followed.at + 1}.`,
      };
    case 'gone':
      return followed.nearest === null
        ? { vi: `Đoạn này không còn trong dự thảo lần ${to}, và không đoạn nào gần giống.`, en: `This paragraph is no longer in draft no. ${to}, and nothing is like it.` }
        : { vi: `Đoạn này không còn trong dự thảo lần ${to}; gần nhất là đoạn ${followed.nearest.at + 1}.`, en: `This paragraph is no longer in draft no. ${to}; paragraph ${followed.nearest.at + 1} is most like it.` };
    case 'unknown':
      return { vi: 'Dự thảo trước không có đoạn này.', en: 'The earlier draft has no such paragraph.' };
  }
}
