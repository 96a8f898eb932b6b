import type { ThemeFinder } from './theme.ts';

/** Where two texts differ in one stretch of at most so many words, the stretch is what they are about. */
const SHORT_STRETCH = 12;
/** Where they differ here and there, a phrase may be lost by one changed word; so many of its words must be missing in the other text. */
const WORDS_APART = 2;

/**
 * What texts are about, as far as the taxonomy tells, read from the folded texts alone, so that a copy without marks is judged alike.
 * Two texts from one set phrase may share nine tenths of it and still ask for a school and a road.
 */
export class Subjects {
  /** By text: the number of the theme that it is surely about, or -1. */
  readonly decided: Int16Array;

  constructor(
    private readonly keys: readonly string[],
    private readonly finder: ThemeFinder,
  ) {
    const numbers = new Map<string, number>();
    this.decided = Int16Array.from(keys, (key) => {
      const { decided, offered } = finder.findFolded(key);
      const theme = offered[0]?.theme;
      if (!decided || theme === undefined) return -1;
      const number = numbers.get(theme) ?? numbers.size;
      numbers.set(theme, number);
      return number;
    });
  }

  /** Does each of two texts name a theme that the other does not, in words that the other does not have? */
  differ(one: number, other: number): boolean {
    const left = this.ownThemes(one, other);
    if (left.size === 0) return false;
    const right = this.ownThemes(other, one);
    return right.size > 0 && ![...left].some((theme) => right.has(theme));
  }

  /** Themes of phrases that stand in the changed stretch of a text and nowhere in the other. */
  private ownThemes(text: number, other: number): Set<number> {
    const [words, others] = [(this.keys[text] as string).split(' '), (this.keys[other] as string).split(' ')];
    const stretch = changedStretch(words, others);
    const known = new Set(others);
    const apart = ({ words: phrase }: { readonly words: readonly string[] }): boolean =>
      stretch.length <= SHORT_STRETCH ? !` ${others.join(' ')} `.includes(` ${phrase.join(' ')} `) : phrase.filter((word) => !known.has(word)).length >= WORDS_APART;
    return new Set(this.finder.foldedPhrases(stretch.join(' ')).filter(apart).flatMap(({ themes }) => themes));
  }
}

/** What is left of the words without the beginning and the end that both texts have. */
function changedStretch(words: readonly string[], others: readonly string[]): readonly string[] {
  const most = Math.min(words.length, others.length);
  let before = 0;
  while (before < most && words[before] === others[before]) before++;
  let after = 0;
  while (after < most - before && words[words.length - 1 - after] === others[others.length - 1 - after]) after++;
  return words.slice(before, words.length - after);
}
