import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

describe('what is told of others', () => {
  it('is no offence of a civil case: somebody charged elsewhere, and a lawsuit that was a sham', () => {
    const document = readTyped(
      '某置业公司骗取支付令虚假诉讼监督案',
      [
        '【基本案情】',
        '某置业公司向某区人民法院申请支付令。某区人民检察院提出监督意见，法院裁定撤销支付令。',
        '某农工公司原经理苗某等人因涉嫌犯贪污罪、受贿罪，已被某市人民检察院提起公诉。',
      ].join('\n'),
    );
    expect(document.family === 'case' && [document.crimes, document.otherCrimes]).toEqual([[], []]);
  });
});

describe('who goes to the investigators', () => {
  it('surrenders, on the day that is told', () => {
    const document = readTyped(
      '苗某受贿案',
      [
        '【基本案情】',
        '被告人苗某，男，某局原局长。',
        '2018年2月28日，苗某自行到某区监察委员会接受调查，并如实供述全部犯罪事实。',
      ].join('\n'),
    );
    if (document.family !== 'case') throw new Error('not read as a case');
    expect(document.circumstances?.map(({ id }) => id)).toContain('surrender');
    expect(document.events?.map(({ date, kind }) => `${date} ${kind}`)).toEqual(['2018-02-28 surrender']);
  });
});

describe('a citation', () => {
  it('keeps its articles behind the number and the day of its document', () => {
    const document = readTyped(
      '苗某受贿案',
      [
        '【相关规定】',
        '《某规则（试行）》（某发释字〔2012〕2号，2013年1月1日起施行）第五百五十二条、第五百五十三条',
      ].join('\n'),
    );
    expect(document.citations.map(({ article }) => article)).toEqual([552, 553]);
  });
});
