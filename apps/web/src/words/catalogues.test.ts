import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { formatDay, formatSeconds } from './format.ts';
import { zh } from './zh.ts';

/** Every word of a catalogue with its place; functions are called with sample values. */
function wordsOf(catalogue: object, place = ''): [place: string, word: string][] {
  return Object.entries(catalogue).flatMap(([name, value]): [string, string][] => {
    const here = place === '' ? name : `${place}.${name}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(value('7', 7))]];
    return wordsOf(value, here);
  });
}

describe('the catalogues', () => {
  it('say the same things in both languages', () => {
    expect(wordsOf(en).map(([place]) => place)).toEqual(wordsOf(zh).map(([place]) => place));
  });

  it('leave nothing empty', () => {
    expect([...wordsOf(zh), ...wordsOf(en)].filter(([, word]) => word.trim() === '')).toEqual([]);
  });

  it('hold no Chinese in English but the name of the product and of the language', () => {
    const chinese = wordsOf(en).filter(([, word]) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/u.test(word));
    expect(chinese.map(([place]) => place)).toEqual(['product', 'frame.switchLanguage']);
  });

  it('use full-width punctuation in Chinese', () => {
    expect(wordsOf(zh).filter(([, word]) => /[\u4e00-\u9fff][,;:?!()]/u.test(word))).toEqual([]);
  });
});

describe('numbers and days', () => {
  it('follow the language', () => {
    expect(formatDay('2019-05-10', zh)).toBe('2019年5月10日');
    expect(formatDay('2019-05-10', en)).toBe('10 May 2019');
    expect([formatDay('2021-09', zh), formatDay('2021-09', en)]).toEqual(['2021年9月', 'September 2021']);
  });

  it('leave alone what is no day', () => {
    expect(formatDay('约2019年', zh)).toBe('约2019年');
  });

  it('show milliseconds as seconds', () => {
    expect(formatSeconds(123)).toBe('0.12');
  });
});
