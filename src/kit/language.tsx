import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Language, Sentence } from '#foundation/sentence.ts';

/**
 *   const say = useSay();            say(WORDS.save), say({ vi: 'Lưu', en: 'Save' })
 *   const [language, setLanguage] = useLanguage();
 * Vietnamese is the default; the choice stays in this browser.
 */

const KEPT_UNDER = 'daihoi.language';
const Chosen = createContext<readonly [Language, (language: Language) => void]>(['vi', () => {}]);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (remembered() === 'en' ? 'en' : 'vi'));
  useEffect(() => {
    document.documentElement.lang = language;
    try {
      localStorage.setItem(KEPT_UNDER, language);
    } catch {
      // A browser that keeps nothing still shows the page.
    }
  }, [language]);
  const value = useMemo(() => [language, setLanguage] as const, [language]);
  return <Chosen value={value}>{children}</Chosen>;
}

export function useLanguage(): readonly [Language, (language: Language) => void] {
  return useContext(Chosen);
}

export function useSay(): (sentence: Sentence) => string {
  const [language] = useContext(Chosen);
  return useMemo(() => (sentence: Sentence) => sentence[language], [language]);
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEPT_UNDER);
  } catch {
    return null;
  }
}
