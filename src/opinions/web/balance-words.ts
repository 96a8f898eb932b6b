import type { Sentence } from '#foundation/sentence.ts';
import type { BalanceRow } from './balance.tsx';

type Finding = BalanceRow['findings'][number];

const LEVELS: Readonly<Record<'own' | 'superior' | 'centre', Sentence>> = {
  own: { vi: 'dự thảo của mình', en: 'its own draft' },
  superior: { vi: 'dự thảo của cấp trên', en: 'the superior’s draft' },
  centre: { vi: 'dự thảo của Trung ương', en: 'the Centre’s draft' },
};

/** For a cell of the table. */
export function findingShort({ code, level }: Finding): Sentence {
  if (code === 'little_time') return { vi: 'ít thời gian', en: 'little time' };
  if (code === 'few_speakers') return { vi: 'ít phát biểu', en: 'few speakers' };
  const of = LEVELS[level ?? 'own'];
  return { vi: `chưa góp ý ${of.vi}`, en: `no opinion on ${of.en}` };
}

/** What was found, with the figure and what was to be expected. */
export function findingSentence({ code, value, least, level }: Finding): Sentence {
  if (code === 'little_time') return { vi: `Thảo luận văn kiện chiếm ${Math.round(value)}% thời gian, dưới mức ${least}%.`, en: `Documents had ${Math.round(value)} % of the time, below ${least} %.` };
  if (code === 'few_speakers') return { vi: `Có ${value} người phát biểu về văn kiện, ít hơn ${least}.`, en: `${value} spoke on documents, fewer than ${least}.` };
  const of = LEVELS[level ?? 'own'];
  return { vi: `Chưa có ý kiến nào về ${of.vi}.`, en: `There is no opinion on ${of.en}.` };
}
