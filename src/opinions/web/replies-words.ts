import type { Sentence } from '#foundation/sentence.ts';
import type { Outcome } from '../core/report.ts';

export const outcomeWords: Readonly<Record<Outcome, Sentence>> = {
  'taken-in': { vi: 'Tiếp thu', en: 'Taken in' },
  partly: { vi: 'Tiếp thu một phần', en: 'Taken in partly' },
  not: { vi: 'Không tiếp thu', en: 'Not taken in' },
};
