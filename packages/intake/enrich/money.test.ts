import { describe, expect, it } from 'vitest';
import { findMoney } from './money.ts';

describe('a sum of money', () => {
  it.each([
    ['人民币1161.1万元', 11_611_000, 'CNY'],
    ['1.05亿余元', 105_000_000, 'CNY'],
    ['三十五万六千元', 356_000, 'CNY'],
    ['2亿4321万元', 243_210_000, 'CNY'],
    ['1,234,500元', 1_234_500, 'CNY'],
    ['人民币３５万元', 350_000, 'CNY'],
    ['壹拾万元', 100_000, 'CNY'],
    ['美元12万元', 120_000, 'USD'],
    ['50余万美元', 500_000, 'USD'],
    ['4000欧元', 4000, 'EUR'],
  ])('is read as printed: %s', (text, value, currency) => {
    const found = findMoney(`收受${text}。`);
    expect(found.map((one) => [one.value, one.currency])).toEqual([[value, currency]]);
    expect(`收受${text}。`.slice(found[0]?.start, found[0]?.end)).toBe(text);
  });

  it('is no year, no count and no bare number', () => {
    expect(findMoney('2017年3月，分12次，共计35万')).toEqual([]);
  });
});
