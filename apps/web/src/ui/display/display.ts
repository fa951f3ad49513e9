import { useCallback, useEffect, useState } from 'react';
import { recall, remember } from '../storage.ts';

/** How a reader can have the interface. */
export const DISPLAY = {
  theme: ['system', 'light', 'dark', 'contrast'],
  size: ['small', 'medium', 'large', 'largest'],
  density: ['full', 'compact'],
  shortcuts: ['on', 'off'],
} as const;

/** The name of a choice of display. */
export type DisplayName = keyof typeof DISPLAY;
/** What was chosen for each. */
export type Display = { [N in DisplayName]: (typeof DISPLAY)[N][number] };

const USUAL: Display = { theme: 'system', size: 'medium', density: 'full', shortcuts: 'on' };

const NAMES = Object.keys(DISPLAY) as DisplayName[];

function remembered<N extends DisplayName>(name: N): Display[N] {
  const values: readonly string[] = DISPLAY[name];
  const value = recall(name);
  return (value !== null && values.includes(value) ? value : USUAL[name]) as Display[N];
}

/** Puts the choices on the root element, where the style sheets and the shortcuts look for them; public/first-paint.js does so first. */
function show(display: Display): void {
  const { dataset } = document.documentElement;
  for (const name of NAMES) dataset[name] = display[name];
  if (display.theme === 'system') dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The choices of display, kept by the browser; the colours follow the system until one set is chosen. */
export function useDisplay(): { display: Display; choose(name: DisplayName, value: string): void } {
  const [display, setDisplay] = useState<Display>(() => ({
    theme: remembered('theme'),
    size: remembered('size'),
    density: remembered('density'),
    shortcuts: remembered('shortcuts'),
  }));
  useEffect(() => {
    show(display);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => show(display);
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, [display]);
  const choose = useCallback((name: DisplayName, value: string) => {
    remember(name, value);
    setDisplay((before) => ({ ...before, [name]: value }));
  }, []);
  return { display, choose };
}

/** Whether single keys do anything (WCAG 2.1.4: they can be switched off). */
export function shortcutsAreOn(): boolean {
  return document.documentElement.dataset.shortcuts !== 'off';
}
