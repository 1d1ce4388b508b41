import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../language/language.ts';

const LanguageContext = createContext<Language>('nb');

export function LanguageOf({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of a dictionary in the reader's language. */
export const useWords = <W,>(dictionary: Readonly<Record<Language, W>>): W => dictionary[useLanguage()];
