import type { Sentence } from '#foundation/sentence.ts';
import type { SignalId } from '../core/signal.ts';

/** Something that is past its day; in the sentence these stand out. */
const PAST_ITS_DAY: ReadonlySet<SignalId> = new Set(['late', 'no-day', 'grievance-overdue', 'dossier-held-up', 'finding-overdue', 'commitment-overdue']);
/** A sentence of more says nothing; the rest opens with «Vì sao?». */
const MOST_IN_A_SENTENCE = 4;

/** The reasons as one sentence, what is past its day between ** **: "**Chậm 4 ngày**; có ghi nhận việc nội bộ, chỉ người được giao mới xem." */
export function signalSentence(signals: readonly { readonly id: SignalId; readonly reason: Sentence }[]): Sentence {
  const shown = signals.slice(0, MOST_IN_A_SENTENCE);
  const rest = signals.length - shown.length;
  const inOne = (language: 'vi' | 'en', more: string): string => {
    const said = shown.map(({ id, reason }, index) => {
      const words = index === 0 ? capital(reason[language]) : reason[language];
      return PAST_ITS_DAY.has(id) ? `**${words}**` : words;
    });
    return `${[...said, ...(rest > 0 ? [more] : [])].join('; ')}.`;
  };
  return { vi: inOne('vi', `và ${rest} dấu hiệu khác`), en: inOne('en', rest === 1 ? 'and another sign' : `and ${rest} other signs`) };
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
