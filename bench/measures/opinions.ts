import { foldKey } from '#opinions/core/fold-words.ts';
import { groupOpinions } from '#opinions/core/group-opinions.ts';
import { PROVINCE_TAXONOMY } from '#opinions/core/province-taxonomy.ts';
import { dropSetPhrases } from '#opinions/core/set-phrases.ts';
import { ThemeFinder } from '#opinions/core/theme.ts';
import type { Figures, Measure } from '../measure.ts';
import { megabytes, ms, whole } from '../numbers.ts';
import { generatedOpinions, type GeneratedOpinion } from '../opinion-world.ts';

type Run = readonly [count: number, what: string, group: (all: readonly GeneratedOpinion[]) => (readonly string[])[]];

/** Near copies found among generated opinions whose sources are known, and the same by comparing every pair. Pure work, one core. */
export const opinions: Measure = {
  name: 'opinions',
  run({ small, say }) {
    const [many, few] = small ? [5_000, 600] : [100_000, 4_000];
    return Promise.resolve([grouped('Opinions grouped', [[many, 'as built', byBands], [few, 'as built', byBands], [few, 'every pair compared', byPairs]], say)]);
  },
};

/** The same for as many as a whole country sends in a week; apart, since it takes minutes and gigabytes. */
export const millionOpinions: Measure = {
  name: 'opinions-million',
  run: ({ small, say }) => Promise.resolve([grouped('A million opinions grouped', [[small ? 10_000 : 1_000_000, 'as built', byBands]], say)]),
};

function grouped(title: string, runs: readonly Run[], say: (line: string) => void): Figures {
  const rows = runs.map(([count, what, group]) => {
    say(`grouping ${count} opinions: ${what}`);
    const all = generatedOpinions(count);
    const before = process.memoryUsage();
    const started = performance.now();
    const groups = group(all);
    const took = performance.now() - started;
    const after = process.memoryUsage();
    const { precision, recall } = quality(all, groups);
    return [whole(count), what, ms(took), whole((count / took) * 1000), megabytes(Math.max(0, after.rss - before.rss)), precision.toFixed(4), recall.toFixed(4)];
  });
  return {
    title,
    about: 'Half of the texts are copies: exact, in another Unicode form or case, without marks, with an address or thanks, with 8 % of the words edited. Grouped by copy and near copy, with themes. Precision and recall are of pairs from one source; an edited copy that shares less than 0.7 counts as missed.',
    columns: ['opinions', 'how', 'time', 'a second', 'memory more', 'precision', 'recall'],
    rows,
  };
}

const finder = new ThemeFinder(PROVINCE_TAXONOMY);

function byBands(all: readonly GeneratedOpinion[]): (readonly string[])[] {
  return [...groupOpinions(all, finder).near];
}

/** The plain way: a set of shingles for each text, every pair compared, near ones joined. */
function byPairs(all: readonly GeneratedOpinion[]): string[][] {
  const sets = all.map(({ text }) => {
    const words = dropSetPhrases(foldKey(text).split(' '));
    return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
  });
  const leader = all.map((_, index) => index);
  const leaderOf = (text: number): number => (leader[text] === text ? text : leaderOf(leader[text] as number));
  for (const [one, left] of sets.entries()) {
    for (let other = one + 1; other < sets.length; other++) {
      const right = sets[other] as Set<string>;
      let shared = 0;
      for (const shingle of left) if (right.has(shingle)) shared++;
      if (shared >= 0.7 * (left.size + right.size - shared)) leader[leaderOf(other)] = leaderOf(one);
    }
  }
  const groups = new Map<number, string[]>();
  for (const [index, { id }] of all.entries()) groups.set(leaderOf(index), [...(groups.get(leaderOf(index)) ?? []), id]);
  return [...groups.values()].filter((group) => group.length > 1);
}

function quality(all: readonly GeneratedOpinion[], groups: readonly (readonly string[])[]): { precision: number; recall: number } {
  const sourceOf = new Map(all.map(({ id, source }) => [id, source]));
  const pairs = (sizes: Iterable<number>): number => [...sizes].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const sizes = (sources: readonly number[]): Iterable<number> => {
    const counts = new Map<number, number>();
    for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
    return counts.values();
  };
  const found = pairs(groups.map((group) => group.length));
  const right = groups.reduce((sum, group) => sum + pairs(sizes(group.map((id) => sourceOf.get(id) ?? -1))), 0);
  const wanted = pairs(sizes(all.map(({ source }) => source)));
  return { precision: found === 0 ? 1 : right / found, recall: right / wanted };
}
