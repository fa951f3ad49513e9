import { EMPTY_SEARCH } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { zh } from '../words/zh.ts';
import { conditionsOf, unquoted } from './conditions.ts';

describe('the conditions of a search', () => {
  it('stand in the order of the facets, each with the search that lacks it', () => {
    const request = { ...EMPTY_SEARCH, page: 3, filters: { year: ['2023'], crime: ['bribe_taking'] } };
    const conditions = conditionsOf(request, zh);
    expect(conditions.map((each) => each.text)).toEqual(['罪名：受贿罪', '年份：2023年']);
    expect(conditions[0]?.without).toEqual({ ...EMPTY_SEARCH, page: 1, filters: { year: ['2023'] } });
  });

  it('say what is left out, and ranges in the words of lawyers', () => {
    const request = {
      ...EMPTY_SEARCH,
      excluded: { crime: ['bribe_giving'] },
      ranges: { amount: { from: 3_000_000 }, months: { from: 36, to: 120 }, years: { to: 2020 } },
    };
    const conditions = conditionsOf(request, zh);
    expect(conditions.map((each) => each.text)).toEqual([
      '罪名不含：行贿罪',
      '涉案金额：300万元以上',
      '刑期：三年至十年',
      '年份：2020年以前',
    ]);
    expect(conditions.map((each) => each.excluded)).toEqual([true, false, false, false]);
    expect(conditions[0]?.without.excluded).toEqual({});
    expect(conditions[1]?.without.ranges).toEqual({ months: { from: 36, to: 120 }, years: { to: 2020 } });
  });
});

describe('a query without quotation marks', () => {
  it('keeps its words, whichever marks were used', () => {
    expect(unquoted('“为他人谋取利益” 受贿')).toBe('为他人谋取利益 受贿');
    expect(unquoted('"归个人使用"')).toBe('归个人使用');
  });

  it('is not offered where there are none, or nothing else', () => {
    expect(unquoted('受贿')).toBeNull();
    expect(unquoted('“”')).toBeNull();
  });
});
