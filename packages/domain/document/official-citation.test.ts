import { describe, expect, it } from 'vitest';
import type { NormAct } from './norm-history.ts';
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

  it('names no issuer of a law, and tells how it came to be what it is', () => {
    const law = { ...CASE, title: '中华人民共和国某法', docNumber: null, issuers: ['npc'], date: '2023-12-29' };
    const step = (day: string, act: NormAct) => ({ day, act, start: 0, end: 0 });
    const history = [
      step('1979-07-01', 'adopted'),
      step('1997-03-14', 'revised'),
      step('1999-12-25', 'amended'),
      step('2023-12-29', 'amended'),
    ];
    expect(officialCitation({ ...law, dateKind: 'amended', history })).toBe(
      '《中华人民共和国某法》（1979年7月1日通过，1997年3月14日修订，2023年12月29日最近修正）',
    );
    expect(officialCitation({ ...law, dateKind: 'amended' })).toBe('《中华人民共和国某法》（2023年12月29日修正）');
    expect(officialCitation({ ...law, date: '2024-01-01', history })).toBe(
      '《中华人民共和国某法》（2024年1月1日发布）',
    );
    expect(officialCitation({ ...law, date: '1979-07-01', dateKind: 'adopted', history: history.slice(0, 1) })).toBe(
      '《中华人民共和国某法》（1979年7月1日通过）',
    );
    const rule = { ...CASE, title: '某条例', docNumber: '国务院令第9743号', issuers: ['state_council'] };
    const anew = [step('1998-12-27', 'issued'), step('2021-12-09', 'revised')];
    expect(officialCitation({ ...rule, dateKind: 'revised', history: anew })).toBe(
      '国务院：《某条例》（国务院令第9743号，1998年12月27日发布，2021年12月9日修订）',
    );
  });

  it('says of a fictional text that it must not be cited, wherever it is pasted', () => {
    expect(officialCitation({ ...CASE, fictional: true })).toMatch(/［虚构示例，不得引用］$/u);
    const digest = { ...CASE, title: '某某解释（要点摘编）', docNumber: null };
    expect(officialCitation(digest)).toMatch(/［要点摘编，以正式文本为准］$/u);
    const repealed = { ...digest, title: '某某解释（要点摘编，已废止）' };
    expect(officialCitation(repealed)).toMatch(/［要点摘编，以正式文本为准］$/u);
  });
});
