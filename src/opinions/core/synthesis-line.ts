import { assert } from '#foundation/assert.ts';
import { findInText, foldText } from '#foundation/find-in-text.ts';
import { foldKey } from './fold-words.ts';
import { gathered } from './gathered.ts';
import { compareIds, type Kind, type Opinion } from './opinion.ts';
import { medoid, termsOf } from './terms.ts';

/** What a line of the synthesis says in numbers. None of them is ever typed. */
export interface LineCounts {
  readonly opinions: number;
  readonly organisations: number;
  /** Texts that differ; copies of one text count once here and each in `opinions`. */
  readonly texts: number;
  /** Persons who share the views, as the meetings reported. */
  readonly sharing: number;
  /** Persons attending the meetings of those organisations; undefined when a meeting has not said. */
  readonly attending: number | undefined;
}

/** One line of the synthesis: the editor writes its wording, everything here is computed. */
export interface SynthesisLine {
  readonly section: string;
  readonly topic: string;
  readonly kind: Kind;
  /** Null for agreement without a word about anything, and for amendments, which are quoted word for word. */
  readonly theme: string | null;
  readonly counts: LineCounts;
  /** The opinion whose words are most like those of all the others; to be quoted unchanged. */
  readonly representative: string;
  /** Pairs of words that stand in at least three texts, as they are written there; the most telling first. */
  readonly keywords: readonly string[];
  /** The opinions of the line, ascending. */
  readonly ids: readonly string[];
}

/** Persons attending the meeting of each organisation, as far as known. */
export type Attending = ReadonlyMap<string, number>;

const LEAST_TEXTS = 3;
const MOST_KEYWORDS = 3;

/** Makes a line of opinions of one block. The order of `opinions` has no bearing. */
export function lineOf(place: Pick<SynthesisLine, 'section' | 'topic' | 'kind' | 'theme'>, opinions: readonly Opinion[], attending: Attending): SynthesisLine {
  const sorted = opinions.toSorted((a, b) => compareIds(a.id, b.id));
  const keys = new Map(sorted.map(({ id, text }) => [id, foldKey(text)]));
  const keyOf = ({ id }: Opinion): string => keys.get(id) ?? '';
  const texts = gathered(sorted, keyOf).toSorted(([a], [b]) => compareIds(keyOf(a as Opinion), keyOf(b as Opinion)));
  const first = texts.map((same) => (same[0] as Opinion).text);
  const best = texts[medoid(termsOf(first), texts.map((same) => same.length))]?.[0];
  assert(best, 'a line has an opinion');
  return { ...place, counts: countsOf(sorted, texts.length, attending), representative: best.id, keywords: keywordsOf(first), ids: sorted.map(({ id }) => id) };
}

export function countsOf(opinions: readonly Opinion[], texts: number, attending: Attending): LineCounts {
  const organisations = new Set(opinions.map(({ organisation }) => organisation));
  const known = [...organisations].map((each) => attending.get(each));
  return {
    opinions: opinions.length,
    organisations: organisations.size,
    texts,
    sharing: opinions.reduce((sum, { sharing }) => sum + (sharing ?? 1), 0),
    attending: known.includes(undefined) ? undefined : known.reduce<number>((sum, each) => sum + (each ?? 0), 0),
  };
}

function keywordsOf(texts: readonly string[]): string[] {
  const weights = new Map<string, { texts: number; weight: number }>();
  for (const terms of termsOf(texts)) {
    for (const [term, weight] of terms) {
      if (!term.includes(' ')) continue;
      const known = weights.get(term) ?? { texts: 0, weight: 0 };
      weights.set(term, { texts: known.texts + 1, weight: known.weight + weight });
    }
  }
  const telling = [...weights].filter(([, each]) => each.texts >= LEAST_TEXTS).toSorted(([a, one], [b, other]) => other.weight - one.weight || compareIds(a, b));
  const chosen: string[] = [];
  const used = new Set<string>();
  for (const [term] of telling) {
    const words = term.split(' ');
    if (words.some((word) => used.has(word))) continue;
    chosen.push(...written(term, texts));
    for (const word of words) used.add(word);
    if (chosen.length === MOST_KEYWORDS) break;
  }
  return chosen;
}

/** A folded pair as somebody wrote it; none when boilerplate stood between its words in every text. */
function written(term: string, texts: readonly string[]): string[] {
  for (const text of texts) {
    const at = findInText(foldText(text), `"${term}"`)?.[0];
    if (at) return [text.slice(at.from, at.until).normalize('NFC').toLowerCase()];
  }
  return [];
}
