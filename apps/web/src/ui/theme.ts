import { useEffect, useState } from 'react';
import { recall, remember } from './storage.ts';

/** A set of colours. */
export type Theme = 'light' | 'dark';

function currentTheme(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

/** The set of colours shown: what the reader chose, else what the system prefers, also when that changes. */
export function useTheme(): { theme: Theme; switchTheme(): void } {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      if (recall('theme') === null) setTheme(dark.matches ? 'dark' : 'light');
    };
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, []);
  return {
    theme,
    switchTheme: () => {
      const other = theme === 'dark' ? 'light' : 'dark';
      remember('theme', other);
      setTheme(other);
    },
  };
}
