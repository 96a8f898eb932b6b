import type { Sentence } from '#foundation/sentence.ts';
import { LEGAL_CLOCKS, type LegalClock } from '../core/legal-clock.ts';

const STARTS: { readonly [S in LegalClock['from']]: Sentence } = {
  opening: { vi: 'khai mạc', en: 'the opening' },
  closing: { vi: 'bế mạc', en: 'the closing' },
  receipt: { vi: 'nhận hồ sơ', en: 'receipt' },
};
const UNITS: { readonly [U in LegalClock['unit']]: Sentence } = {
  'working-days': { vi: 'ngày làm việc', en: 'working days' },
  'calendar-days': { vi: 'ngày', en: 'days' },
  months: { vi: 'tháng', en: 'months' },
};

export interface ClockRule {
  readonly said: Sentence;
  /** General knowledge without a source that was read; a parameter of the season. */
  readonly unconfirmed: boolean;
}

/** The period that a rule sets, in a sentence for «Vì sao?». */
export function clockRule(rule: string): ClockRule | undefined {
  const clock = LEGAL_CLOCKS.find((each) => each.rule === rule);
  return clock && { said: sentenceOf(clock), unconfirmed: clock.mark === 'G' };
}

function sentenceOf({ words, before, count, unit, from }: LegalClock): Sentence {
  const one = count === 1;
  return {
    vi: `${words.vi}: ${before ? `trước ${STARTS[from].vi} ít nhất` : `sau ${STARTS[from].vi} chậm nhất`} ${count} ${UNITS[unit].vi}; ngày lấy mốc không tính.`,
    en: `${words.en}: ${before ? 'at least' : 'within'} ${count} ${one ? UNITS[unit].en.replace(/s$/, '') : UNITS[unit].en} ${before ? 'before' : 'after'} ${STARTS[from].en}; the day itself does not count.`,
  };
}
