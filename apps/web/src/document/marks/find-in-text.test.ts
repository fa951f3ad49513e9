import type { Section } from '@anjian/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderOf, wordsToFind } from './find-in-text.ts';

const section = (heading: string, ...texts: string[]): Section => ({
  kind: 'text',
  heading,
  level: 1,
  paragraphs: texts.map((text, at) => ({ n: at + 1, text })),
});

describe('finding in a document', () => {
  it('looks into title, headings and paragraphs', () => {
    expect(finderOf('受贿案', [section('受贿的认定', '收受', '受贿和受贿')])('受贿')).toEqual([
      { paragraph: 0, start: 0, end: 2 },
      { paragraph: 1, start: 0, end: 2, inHeading: true },
      { paragraph: 2, start: 0, end: 2 },
      { paragraph: 2, start: 3, end: 5 },
    ]);
  });

  it('takes words apart at blanks, and keeps those in quotes together', () => {
    expect(wordsToFind('受贿　工程 “利用 职务”')).toEqual(['受贿', '工程', '利用 职务']);
    expect(wordsToFind(' “” ')).toEqual([]);
  });

  it('gives the places of several words in reading order', () => {
    const found = finderOf('', [section('', '受贿后自首', '自首和受贿')])('受贿 自首');
    expect(found.map(({ paragraph, start }) => [paragraph, start])).toEqual([
      [1, 0],
      [1, 3],
      [2, 0],
      [2, 3],
    ]);
  });

  it('does not mind small and capital letters, nor their width', () => {
    expect(finderOf('', [section('', 'ＡＢＣ公司、abc公司')])('Abc')).toHaveLength(2);
  });

  it('finds what a plain search finds, in any text', () => {
    const text = fc.string({ unit: fc.constantFrom('受', '贿', '罪', 'a', 'B', 'İ', '　'), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.constantFrom('受贿', '罪', '贿受', 'a'), (paragraph, word) => {
        const found = finderOf('', [section('', paragraph)])(word);
        for (const { start, end } of found) expect(paragraph.slice(start, end).toLowerCase()).toBe(word);
        if (paragraph.includes(word)) expect(found.length).toBeGreaterThan(0);
      }),
    );
  });
});
