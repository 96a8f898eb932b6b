import { useMemo } from 'react';
import type { Language } from '#foundation/sentence.ts';
import { useLanguage } from '#kit/language.tsx';
import { amount, amountText, formatAmount, parseAmount, readAmount, rounded } from '../core/amount.ts';

/** Figures as the reader's language writes them: 47.121,5 in Vietnamese, 47,121.5 in English. */
export interface Figures {
  readonly of: (text: string) => string;
  /** With at most two decimals: of means and trends. */
  readonly short: (text: string) => string;
  /** What was typed, as the text that is sent; undefined when it is no figure. */
  readonly read: (typed: string) => string | undefined;
}

export function figuresIn(language: Language): Figures {
  const written = (text: string): string => (language === 'vi' ? text : text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')));
  return {
    of: (text) => written(formatAmount(amount(text))),
    short: (text) => written(formatAmount(rounded(amount(text), 2))),
    read: (typed) => {
      const read = language === 'vi' ? readAmount(typed) : parseAmount(typed.replace(/[\s,]/g, ''));
      return read === undefined ? undefined : amountText(read);
    },
  };
}

export function useFigures(): Figures {
  const [language] = useLanguage();
  return useMemo(() => figuresIn(language), [language]);
}
