import type { Sentence } from '#foundation/sentence.ts';
import { type Education, type Theory, theoryWords as fullTheoryWords } from '#people/core/person-facts.ts';

/** Names of the facts of a person where P04 writes them in its own way, so that they fit its columns. */
export const educationWords: { readonly [E in Education]: Sentence } = {
  primary: { vi: 'Tiểu học', en: 'Primary' }, 'lower-secondary': { vi: 'THCS', en: 'Lower secondary' }, 'upper-secondary': { vi: 'THPT', en: 'Upper secondary' },
};

export const theoryWords: { readonly [T in Theory]: Sentence } = { ...fullTheoryWords, none: { vi: 'Chưa có', en: 'None' } };
