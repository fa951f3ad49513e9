import type { Label } from '@anjian/domain';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { recall, remember } from '../ui/storage.ts';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

/** A language of the interface. Documents are Chinese in either. */
export type Language = 'zh' | 'en';

type Choice = { language: Language; words: Words; switchLanguage(): void };

const LanguageContext = createContext<Choice | null>(null);

/** Gives everything below it the words of the chosen language, which the browser remembers. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (recall('language') === 'en' ? 'en' : 'zh'));
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const choice = useMemo<Choice>(() => {
    const other = language === 'zh' ? 'en' : 'zh';
    return {
      language,
      words: language === 'zh' ? zh : en,
      switchLanguage: () => {
        remember('language', other);
        setLanguage(other);
      },
    };
  }, [language]);
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
