import type { Label } from '@anjian/domain';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { recall, remember } from '../ui/storage.ts';
import { type Words, zh } from './zh.ts';

/** A language of the interface. Documents are Chinese in either. */
export type Language = 'zh' | 'en';

/** A language with its words, as the product starts in it. */
export type Spoken = { language: Language; words: Words };

type Choice = Spoken & { switchLanguage(): void };

const LanguageContext = createContext<Choice | null>(null);

/** The language that this browser was last read in. */
export function rememberedLanguage(): Language {
  return recall('language') === 'en' ? 'en' : 'zh';
}

/** The words of a language; the English ones come when they are wanted. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'zh' ? zh : (await import('./en.ts')).en;
}

// The server draws the first screen and must know; a year is as long as browsers keep a cookie.
function tellServer(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the other way needs HTTPS, which closed networks seldom have
  document.cookie = `anjian-language=${language}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

/** Gives everything below it the words of a language, `first` at first; the browser remembers another choice. */
export function LanguageProvider({ first, children }: { first: Spoken; children: ReactNode }) {
  const [{ language, words }, speak] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const choice = useMemo<Choice>(() => {
    const other = language === 'zh' ? 'en' : 'zh';
    return {
      language,
      words,
      switchLanguage: () => {
        remember('language', other);
        tellServer(other);
        void loadWords(other).then((all) => speak({ language: other, words: all }));
      },
    };
  }, [language, words]);
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>;
}

function useChoice(): Choice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('no LanguageProvider above this component');
  return choice;
}

/** The words of the chosen language. */
export function useWords(): Words {
  return useChoice().words;
}

/** The chosen language, and how to go to the other one. */
export function useLanguage(): Choice {
  return useChoice();
}

/** How to read a label of a taxonomy in the chosen language. */
export function useLabel(): (label: Label) => string {
  const { language } = useChoice();
  return (label) => label[language];
}
