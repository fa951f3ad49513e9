import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function read(title: string, ...paragraphs: string[]) {
  const document = readTyped(title, ['【基本案情】', ...paragraphs].join('\n'));
  if (document.family !== 'case') throw new Error('not read as a case');
  return document;
}
const names = (tags: readonly { id: string }[] | undefined) => tags?.map(({ id }) => id) ?? [];

describe('a judgment on appeal', () => {
  const document = read(
    '尚某受贿、贪污案',
    '被告人尚某，男，原系某市公路管理处处长。',
    '2001年，尚某先后多次收受柯某人民币28万元、美元1万元（折合人民币8.27万元），收受卢某价值人民币3.6万元的手表一块。尚某又套取公款40万元。',
    '某市中级人民法院判决：被告人尚某犯受贿罪，判处有期徒刑十一年；犯贪污罪，判处有期徒刑八年；决定执行有期徒刑十五年。尚某提出上诉。',
    '辩护人提出尚某有立功表现，经查，其检举的线索未能查证属实，不予采纳。',
    '某省高级人民法院判决：撤销原判对受贿罪的量刑部分，上诉人尚某犯受贿罪，判处有期徒刑十年；维持贪污罪的量刑；决定执行有期徒刑十三年。判决如下：',
    '二〇〇五年九月二十日',
  );

  it('that sets a penalty aside leaves the other conviction standing', () => {
    expect(names(document.crimes)).toEqual(['bribe_taking', 'embezzlement']);
    expect(names(document.refusedCrimes)).toEqual([]);
    expect(document.sentences.map(({ months }) => months)).toEqual([156]);
  });

  it('adds up what was got by several acts of one sentence, foreign money once', () => {
    expect(document.amounts.map(({ crime, value, currency }) => [crime, value, currency])).toEqual([
      ['bribe_taking', 398_700, 'CNY'],
      ['embezzlement', 400_000, 'CNY'],
    ]);
  });

  it('tells no merit that was not proved', () => {
    expect(names(document.circumstances)).not.toContain('merit');
  });

  it('ends with its day', () => {
    expect(document.decidedOn).toBe('2005-09-20');
  });
});

describe('both sides of a bribe and somebody tried elsewhere', () => {
  const document = read(
    '甲建筑公司、苗某单位行贿，柯某受贿案',
    '被告单位甲建筑公司。',
    '被告人苗某，男，甲建筑公司法定代表人。',
    '被告人柯某，男，某县城市管理局原副局长。',
    '2016年，甲建筑公司由苗某决定，送给柯某人民币共计86万元。卢某（另案处理）明知上述款项系受贿所得，仍转移资金30万元。',
    '某县人民法院以受贿罪判处柯某有期徒刑四年；以单位行贿罪判处甲建筑公司罚金人民币五十万元，判处苗某有期徒刑一年，缓刑二年。卢某因犯洗钱罪，另案被判处有期徒刑八个月。',
  );

  it('have the sum that is told of one of them', () => {
    expect(document.amounts.map(({ crime, value }) => [crime, value])).toEqual([
      ['bribe_taking', 860_000],
      ['unit_bribe_giving', 860_000],
    ]);
  });

  it('keep their own penalties', () => {
    expect(document.sentences.map(({ name, months }) => [name, months])).toEqual([
      ['柯某', 48],
      ['苗某', 12],
      ['甲建筑公司', undefined],
    ]);
  });
});

describe('a whole sum', () => {
  it('counts though a part of it was not completed', () => {
    const { amounts } = read(
      '苗某受贿案',
      '被告人苗某，男，某局局长。',
      '苗某收受财物共计折合人民币1,286.4万余元，其中未遂200万元。',
    );
    expect(amounts.map(({ value }) => value)).toEqual([12_864_000]);
  });
});
