import type { Words } from '../../words/zh.ts';

/** A key and the name of what it does. */
type Key = { key: string; act: keyof Words['keys']['acts'] };

/** Every shortcut that exists, as the sheet lists them. */
export const KEYS: readonly Key[] = [
  { key: '/', act: 'box' },
  { key: 'j', act: 'next' },
  { key: 'k', act: 'previous' },
  { key: 'Enter / o', act: 'open' },
  { key: 'x', act: 'tick' },
  { key: 'c', act: 'cite' },
  { key: '[', act: 'previousDocument' },
  { key: ']', act: 'nextDocument' },
  { key: '?', act: 'sheet' },
  { key: 'Esc', act: 'close' },
];
