import { foldKey, isMarked, tonedWords } from './fold-words.ts';
import { Phrases } from './phrases.ts';
import type { Taxonomy } from './taxonomy.ts';

/** From this margin on a theme is taken without a person looking; below, the two best are offered. */
export const DECIDED_FROM = 1;

/** A theme that a text may be about. */
export interface ThemeScore {
  readonly theme: string;
  readonly score: number;
  /** The phrases of the taxonomy that stand in the text, as the taxonomy writes them. */
  readonly keys: readonly string[];
}

export interface ThemeFinding {
  /** The two best, best first; none when no phrase of the taxonomy stands in the text. */
  readonly offered: readonly ThemeScore[];
  /** How far the best is ahead of the second. Two decimals. */
  readonly margin: number;
  readonly decided: boolean;
}

/** One phrase and the themes that share it. */
interface Key {
  readonly text: string;
  readonly themes: readonly number[];
  readonly words: readonly string[];
  /** One word 0.6, two 1.2, three or more 1.8, divided among the themes that share it; as whole hundredths, so that sums are exact. */
  readonly hundredths: number;
}

/** Knows a taxonomy: by words with marks for a text with marks, by folded words for one without. */
export class ThemeFinder {
  private readonly marked: Keys;
  private readonly folded: Keys;

  constructor(private readonly taxonomy: Taxonomy) {
    this.marked = new Keys(taxonomy, tonedWords, () => true);
    // Without marks a short syllable is many words: cam, lộ, kè, đò. Those are left out.
    this.folded = new Keys(taxonomy, (phrase) => foldKey(phrase).split(' '), (words) => words.length > 1 || (words[0] ?? '').length >= 4);
  }

  find(text: string): ThemeFinding {
    return isMarked(text) ? this.judge(this.marked, tonedWords(text)) : this.findFolded(foldKey(text));
  }

  findFolded(key: string): ThemeFinding {
    return this.judge(this.folded, key.split(' '));
  }

  /** The phrases of the taxonomy in a folded text, each with the numbers of its themes. */
  foldedPhrases(key: string): readonly { readonly words: readonly string[]; readonly themes: readonly number[] }[] {
    return this.folded.in(key.split(' '));
  }

  private judge(keys: Keys, words: readonly string[]): ThemeFinding {
    const scores = new Map<number, { hundredths: number; keys: string[] }>();
    for (const key of keys.in(words)) {
      for (const theme of key.themes) {
        const score = scores.get(theme) ?? { hundredths: 0, keys: [] };
        scores.set(theme, { hundredths: score.hundredths + key.hundredths, keys: [...score.keys, key.text] });
      }
    }
    const best = [...scores].toSorted(([a, one], [b, other]) => other.hundredths - one.hundredths || a - b).slice(0, 2);
    const margin = ((best[0]?.[1].hundredths ?? 0) - (best[1]?.[1].hundredths ?? 0)) / 100;
    const offered = best.map(([theme, score]) => ({ theme: this.taxonomy.themes[theme]?.id ?? '', score: score.hundredths / 100, keys: score.keys }));
    return { offered, margin, decided: best.length > 0 && margin >= DECIDED_FROM };
  }
}

class Keys {
  private readonly keys: readonly Key[];
  private readonly phrases: Phrases;

  constructor(taxonomy: Taxonomy, wordsOf: (phrase: string) => readonly string[], usable: (words: readonly string[]) => boolean) {
    const shared = new Map<string, { text: string; words: readonly string[]; themes: number[] }>();
    for (const [theme, { keys }] of taxonomy.themes.entries()) {
      for (const text of keys) {
        const words = wordsOf(text);
        const same = shared.get(words.join(' ')) ?? { text, words, themes: [] };
        if (!same.themes.includes(theme)) same.themes.push(theme);
        if (usable(words)) shared.set(words.join(' '), same);
      }
    }
    this.keys = [...shared.values()].map((key) => ({ ...key, hundredths: Math.round((60 * Math.min(3, key.words.length)) / key.themes.length) }));
    this.phrases = new Phrases(this.keys.map((key) => key.words));
  }

  /** Each key once, however often it stands in the text. */
  in(words: readonly string[]): Key[] {
    const found = new Set(this.phrases.find(words).map(({ phrase }) => phrase));
    return [...found].map((phrase) => this.keys[phrase] as Key);
  }
}
