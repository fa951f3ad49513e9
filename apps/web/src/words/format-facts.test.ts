import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { formatAmount, formatMoney, formatSentence } from './format-facts.ts';
import { zh } from './zh.ts';

describe('facts in words', () => {
  it('write money as Chinese papers do, to the last yuan', () => {
    expect(formatMoney(11_611_000, 'CNY', zh)).toBe('1161.1万元');
    expect(formatMoney(105_000_000, 'CNY', zh)).toBe('1.05亿元');
    expect(formatMoney(19_120_246.98, 'CNY', zh)).toBe('1912.024698万元');
    expect(formatMoney(9_999, 'CNY', zh)).toBe('9999元');
    expect(formatMoney(3_000_000, 'CNY', en)).toBe('CNY 3,000,000');
    expect(formatMoney(20_000, 'USD', zh)).toBe('20,000 USD');
  });

  it('write a sentence in one line, the person first', () => {
    const sentence = {
      name: '钱某',
      penalty: '有期徒刑',
      months: 36,
      probationMonths: 60,
      fineYuan: 200_000,
      evidence: [],
    };
    expect(formatSentence(sentence, zh)).toBe('钱某：有期徒刑三年，缓刑五年，罚金20万元');
    expect(formatSentence({ penalty: '死缓', confiscation: 'all', evidence: [] }, zh)).toBe('死缓，没收个人全部财产');
    expect(formatSentence({ penalty: '有期徒刑', months: 18, monthsMax: 66, evidence: [] }, zh)).toBe(
      '有期徒刑一年六个月至五年六个月',
    );
  });

  it('say whether a sum is a loss or a gain', () => {
    const loss = { value: 5_000_000, currency: 'CNY', kind: 'loss' as const, evidence: [] };
    expect(formatAmount(loss, '滥用职权罪', zh)).toBe('滥用职权罪 损失 500万元');
  });
});
