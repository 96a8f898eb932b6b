import { intakeProblemWords } from './intake-problem-words.ts';
import { synthesisProblemWords } from './synthesis-problem-words.ts';

export * from '../core/given-words.ts';
export { topicWords } from '../core/topic.ts';

/** The sentence of every problem of this room. */
export const opinionsProblemWords = {
  ...intakeProblemWords,
  ...synthesisProblemWords,
};
