import type { Amount } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { amountWords } from './amount-words.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

const evidence = (text: string): Amount['evidence'] => [
  { paragraph: 3, start: 0, end: text.length, text, rule: 'test' },
];

const amount = (printed: string, value: number, more: Partial<Amount> = {}): Amount => ({
  value,
  currency: 'CNY',
  evidence: evidence(printed),
  ...more,
});

describe('a sum in words', () => {
  it('is told as printed, and in yuan where the print is rough or has another unit', () => {
    expect(amountWords(amount('人民币3万余元', 30_000), zh)).toMatchObject({ sum: '3万余元', note: '（约 30,000元）' });
    expect(amountWords(amount('3万元', 30_000), zh)).toMatchObject({ sum: '3万元', note: '（30,000元）' });
    expect(amountWords(amount('5元', 5), zh)).toMatchObject({ sum: '5元', note: '' });
  });

  it('says of a total that it was added up, and never prints one of its parts for it', () => {
    expect(amountWords(amount('5元', 12, { derived: true }), zh)).toMatchObject({
      sum: '12元',
      note: '（由正文逐笔数额相加）',
    });
  });

  it('says whose it is, and what it is where it is not the object of the offence', () => {
    const own = amount('5元', 5, { name: '甲某', kind: 'loss' });
    expect(amountWords(own, zh)).toMatchObject({ owner: '甲某：', kind: '损失' });
    expect(amountWords(own, en)).toMatchObject({ owner: '甲某: ', kind: 'loss ' });
  });

  it('of another currency names it', () => {
    expect(amountWords(amount('2万美元', 20_000, { currency: 'USD' }), zh).sum).toBe('20,000美元');
  });
});
