import { describe, expect, it } from 'vitest';
import { chinesePenalty, chineseTerm, chineseYuan, englishPenalty, englishTerm, englishYuan } from './figures.ts';

describe('sums', () => {
  it.each([
    [98, '98元'],
    [4_500.5, '4500.5元'],
    [30_000, '3万元'],
    [88_500, '8.85万元'],
    [3_189_546.5, '318.95万余元'],
    [11_902_000, '1190.2万元'],
    [100_000_000, '1亿元'],
    [206_000_000, '2.06亿元'],
    [123_456_789, '1.23亿余元'],
  ])('of %d are %s', (yuan, words) => expect(chineseYuan(yuan)).toBe(words));

  it('stand in English too', () => {
    expect([englishYuan(88_500), englishYuan(11_902_000)]).toEqual(['¥88,500', '¥11.9 million']);
  });
});

describe('terms', () => {
  it.each([
    [6, '六个月'],
    [12, '一年'],
    [18, '一年六个月'],
    [126, '十年六个月'],
    [180, '十五年'],
    [300, '二十五年'],
  ])('of %d months are %s', (months, words) => expect(chineseTerm(months)).toBe(words));

  it('stand in English too', () => {
    expect([englishTerm(13), englishTerm(120)]).toEqual(['1 year 1 month', '10 years']);
  });

  it('follow their penalty', () => {
    expect(chinesePenalty('有期徒刑', 36)).toBe('有期徒刑三年');
    expect(chinesePenalty('无期徒刑', null)).toBe('无期徒刑');
    expect(englishPenalty('拘役', 6)).toBe('Criminal detention, 6 months');
  });
});
