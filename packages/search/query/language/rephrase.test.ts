import { openLexicon } from '@anjian/lexicon';
import { describe, expect, it } from 'vitest';
import { analyzerOf } from '../../../../apps/api/services.ts';
import { rephrase } from './rephrase.ts';

const analyzer = analyzerOf(openLexicon());

const groups = (text: string) => {
  const all = analyzer.queryWords(text);
  const kept = all.filter((word) => !word.stop);
  return rephrase(kept, all, analyzer).map(({ words, as }) => [words.map((word) => word.text).join(' '), as?.said]);
};

describe('a manner of speaking', () => {
  it('is found though words stand between, which stay words of their own', () => {
    expect(groups('退休后收老板的钱')).toEqual([
      ['退休后 收 钱', '退休…收…钱'],
      ['老板', '老板'],
    ]);
  });

  it('is the longest that fits', () => {
    expect(groups('买官卖官')[0]?.[1]).toBe('买官卖官');
    expect(groups('吃回扣')).toEqual([[expect.any(String), '吃回扣']]);
  });

  it('begins and ends with words: 没收钱款 is no 收钱', () => {
    expect(groups('没收钱款').flat()).not.toContain('收钱');
  });

  it('keeps every word of the query exactly once', () => {
    for (const text of ['领导退休后收老板的钱算不算受贿', '村干部吃土地补偿款', '公款借给朋友公司做生意', '受贿 工程'])
      expect(
        groups(text)
          .map(([words]) => words)
          .join(' ')
          .split(' ')
          .toSorted(),
      ).toEqual(
        analyzer
          .queryWords(text)
          .filter((word) => !word.stop)
          .map((word) => word.text)
          .toSorted(),
      );
  });
});
