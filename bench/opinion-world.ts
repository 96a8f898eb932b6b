import { SAMPLES } from '#opinions/core/sample-opinions.ts';

/** An opinion and the text it was copied from: those of one source are one group. */
export interface GeneratedOpinion {
  readonly id: string;
  readonly text: string;
  readonly source: number;
  readonly way: CopyWay;
}

export type CopyWay = 'source' | 'exact' | 'written otherwise' | 'without marks' | 'address or thanks added' | 'words edited';

const WORDS = SAMPLES.map(({ text }) => text.replace(/[.,;:"]/g, '').split(' '));
const VOCABULARY = WORDS.flat();

/** Half of the opinions are texts of their own (some 40 words), half are copies in the ways in which people copy. The same on every machine. */
export function generatedOpinions(count: number): GeneratedOpinion[] {
  const next = dice(20200529);
  const sources = Array.from({ length: Math.ceil(count / 2) }, () => sourceText(next));
  const all = sources.map((text, source): GeneratedOpinion => ({ id: `s${source}`, text, source, way: 'source' }));
  while (all.length < count) {
    const source = next(sources.length);
    const way = wayOf(next(100));
    all.push({ id: `c${all.length}`, text: copied(sources[source] as string, way, next), source, way });
  }
  return all;
}

/** Chunks of four words out of the sample sentences: the right words in ever new order. */
function sourceText(next: (below: number) => number): string {
  const chunks = Array.from({ length: 8 + next(5) }, () => {
    const words = WORDS[next(WORDS.length)] as string[];
    const at = next(Math.max(1, words.length - 3));
    return words.slice(at, at + 4).join(' ');
  });
  return `${chunks.join(', ')}.`;
}

function wayOf(percent: number): CopyWay {
  if (percent < 35) return 'exact';
  if (percent < 50) return 'written otherwise';
  if (percent < 65) return 'without marks';
  return percent < 85 ? 'address or thanks added' : 'words edited';
}

function copied(text: string, way: CopyWay, next: (below: number) => number): string {
  switch (way) {
    case 'written otherwise':
      return [text.normalize('NFD'), text.toUpperCase(), text.replaceAll(' ', '  ')][next(3)] as string;
    case 'without marks':
      return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    case 'address or thanks added':
      return next(2) === 0 ? `Kính thưa Đoàn Chủ tịch, thưa các đồng chí! ${text}` : `${text} Xin trân trọng cảm ơn.`;
    case 'words edited':
      return text.split(' ').map((word) => (next(100) < 8 ? (VOCABULARY[next(VOCABULARY.length)] as string) : word)).join(' ');
    default:
      return text;
  }
}

/** A linear congruential generator: measured texts must be the same in every round. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
