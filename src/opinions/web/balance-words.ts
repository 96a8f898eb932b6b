import type { Sentence } from '#foundation/sentence.ts';
import type { BalanceRow } from './balance.tsx';

type Finding = BalanceRow['findings'][number];

const LEVELS: Readonly<Record<'own' | 'superior' | 'centre', Sentence>> = {
  own: { vi: 'dự thảo của mình', en: 'its own draft' },
  superior: { vi: 'dự thảo của cấp trên', en: 'the superior’s draft' },
  centre: { vi: 'dự thảo của Trung ương', en: 'the Centre’s draft' },
};

const SHORT: Readonly<Record<'own' | 'superior' | 'centre', Sentence>> = {
  own: { vi: 'cấp mình', en: 'own' },
  superior: { vi: 'cấp trên', en: 'superior' },
  centre: { vi: 'Trung ương', en: 'Centre' },
};

/** For a cell of the table: «ít thời gian; chưa góp ý: cấp trên, Trung ương». */
export function findingsShort(findings: readonly Finding[]): Sentence {
  const silent = findings.flatMap(({ code, level }) => (code === 'level_not_discussed' ? [SHORT[level ?? 'own']] : []));
  const said: readonly Sentence[] = [
    ...(findings.some(({ code }) => code === 'little_time') ? [{ vi: 'ít thời gian', en: 'little time' }] : []),
    ...(findings.some(({ code }) => code === 'few_speakers') ? [{ vi: 'ít phát biểu', en: 'few speakers' }] : []),
    ...(silent.length > 0 ? [{ vi: `chưa góp ý: ${silent.map(({ vi }) => vi).join(', ')}`, en: `silent on: ${silent.map(({ en }) => en).join(', ')}` }] : []),
  ];
  return { vi: said.map(({ vi }) => vi).join('; '), en: said.map(({ en }) => en).join('; ') };
}

/** What was found, with the figure and what was to be expected. */
export function findingSentence({ code, value, least, level }: Finding): Sentence {
  if (code === 'little_time') return { vi: `Thảo luận văn kiện chiếm ${Math.round(value)}% thời gian, dưới mức ${least}%.`, en: `Documents had ${Math.round(value)} % of the time, below ${least} %.` };
  if (code === 'few_speakers') return { vi: `Có ${value} người phát biểu về văn kiện, ít hơn ${least}.`, en: `${value} spoke on documents, fewer than ${least}.` };
  const of = LEVELS[level ?? 'own'];
  return { vi: `Chưa có ý kiến nào về ${of.vi}.`, en: `There is no opinion on ${of.en}.` };
}
