import { describe, expect, it } from 'vitest';
import { type Citable, officialCitation } from './official-citation.ts';

const CASE: Citable = {
  title: '检例第9001号：某甲受贿案',
  docNumber: '检例第9001号',
  issuers: ['spp'],
  date: '2021-12-09',
  dateKind: 'issued',
  fictional: false,
};

describe('an official citation', () => {
  it('names issuer, title, number and day, the number once', () => {
    expect(officialCitation(CASE)).toBe('最高人民检察院：《某甲受贿案》（检例第9001号，2021年12月9日发布）');
    expect(officialCitation({ ...CASE, title: '某甲受贿案（检例第9001号）' })).toBe(officialCitation(CASE));
  });

  it('does not repeat an issuer whose name begins the title, and nests book-title marks', () => {
    const title = '最高人民检察院关于适用《某条例》若干问题的解释';
    expect(officialCitation({ ...CASE, title, docNumber: '高检发释字〔2099〕1号' })).toBe(
      '《最高人民检察院关于适用〈某条例〉若干问题的解释》（高检发释字〔2099〕1号，2021年12月9日发布）',
    );
  });

  it('leaves out what is not known, and says which day it is', () => {
    const sparse = { ...CASE, title: '某乙贪污案', docNumber: null, issuers: [] };
    expect(officialCitation({ ...sparse, dateKind: 'decided' })).toBe('《某乙贪污案》（2021年12月9日裁判）');
    expect(officialCitation({ ...sparse, date: null, dateKind: null })).toBe('《某乙贪污案》');
  });

  it('says of a fictional text that it must not be cited, wherever it is pasted', () => {
    expect(officialCitation({ ...CASE, fictional: true })).toMatch(/［虚构示例，不得引用］$/u);
    const digest = { ...CASE, title: '某某解释（要点摘编）', docNumber: null };
    expect(officialCitation(digest)).toMatch(/［要点摘编，以正式文本为准］$/u);
    const repealed = { ...digest, title: '某某解释（要点摘编，已废止）' };
    expect(officialCitation(repealed)).toMatch(/［要点摘编，以正式文本为准］$/u);
  });
});
