import type { Hit, Label } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { zh } from '../../words/zh.ts';
import { keyFacts } from './key-facts.ts';

const inChinese = (label: Label) => label.zh;
const hit = {
  crimes: ['bribe_taking', 'embezzlement'],
  sectors: ['finance'],
  amount: { yuan: 11_902_000, kind: 'object' },
  sentence: { penalty: '有期徒刑', months: 126, probationMonths: null, persons: 3 },
  decidedOn: '2009-11-30',
  dateKind: 'issued',
} as unknown as Hit;

describe('the key facts of a result', () => {
  it('say offence, sector, sum, penalty and year in the words of lawyers', () => {
    expect(keyFacts(hit, zh, inChinese)).toEqual([
      '受贿罪、贪污罪',
      '金融',
      '涉案1190.2万元',
      '有期徒刑十年六个月（3人中最重）',
      '2009年裁判',
    ]);
  });

  it('leave out what is not told, and the year where the date is that of the decision', () => {
    const bare = { ...hit, sectors: [], amount: null, sentence: null, dateKind: 'decided' } as Hit;
    expect(keyFacts(bare, zh, inChinese)).toEqual(['受贿罪、贪污罪']);
  });

  it('name a loss as a loss, and probation with its length', () => {
    const loss = {
      ...hit,
      crimes: ['abuse_of_power'],
      amount: { yuan: 6_000_000, kind: 'loss' },
      sentence: { penalty: '有期徒刑', months: 18, probationMonths: 24, persons: 1 },
    } as Hit;
    expect(keyFacts(loss, zh, inChinese).slice(2, 4)).toEqual(['损失600万元', '有期徒刑一年六个月，缓刑二年']);
  });
});
