import { describe, expect, it } from 'vitest';
import { sentenceText } from './sentence-text.ts';
import { zh } from './zh.ts';

describe('a penalty in a line', () => {
  it('is told as a judgment puts it: kind and term, probation, fine, confiscation', () => {
    const penalty = { penalty: '有期徒刑', months: 36, probationMonths: 60, fineYuan: 200_000, evidence: [] };
    expect(sentenceText(penalty, zh)).toBe('有期徒刑三年，缓刑五年，罚金20万元');
    expect(sentenceText({ penalty: '死缓', confiscation: 'all', evidence: [] }, zh)).toBe(
      '死刑，缓期二年执行，没收个人全部财产',
    );
    expect(sentenceText({ penalty: '有期徒刑', months: 18, monthsMax: 66, evidence: [] }, zh)).toBe(
      '有期徒刑一年六个月至五年六个月不等',
    );
  });

  it('tells a range up to another kind, and what a joined penalty holds of this case', () => {
    expect(sentenceText({ penalty: '有期徒刑', months: 120, penaltyMax: '无期徒刑', evidence: [] }, zh)).toBe(
      '有期徒刑十年至无期徒刑',
    );
    expect(sentenceText({ penalty: '死缓', own: { penalty: '有期徒刑', months: 204 }, evidence: [] }, zh)).toBe(
      '死刑，缓期二年执行（其中本案各罪：有期徒刑十七年；与前罪并罚）',
    );
  });

  it('names a fine alone once', () => {
    expect(sentenceText({ penalty: '罚金', fineYuan: 30_000, evidence: [] }, zh)).toBe('罚金3万元');
  });
});
