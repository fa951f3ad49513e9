import { EMPTY_SEARCH } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { zh } from '../words/zh.ts';
import { allConditionsOf, conditionsOf } from './conditions.ts';

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

it('the parts of a query are conditions too, each with the query that lacks it', () => {
  const request = { ...EMPTY_SEARCH, q: '（受贿 或 行贿） 年份:2018-2024 -自首 “甲 乙”~9', sort: 'relevance' as const };
  const parts = allConditionsOf(request, zh);
  expect(parts.map((each) => each.text)).toEqual([
    '受贿 或 行贿',
    '年份：2018-2024',
    '不含 自首',
    '甲、乙相距 9 字以内',
  ]);
  expect(parts[1]?.without.q).toBe('（受贿 或 行贿） -自首 “甲 乙”~9');
  expect(allConditionsOf({ ...request, q: '受贿' }, zh)).toEqual([]);
});

it('how a search is narrowed can be given up again', () => {
  const request = { ...EMPTY_SEARCH, q: '受贿', scopes: ['holding' as const], within: ['工程'], verbatim: true };
  const conditions = conditionsOf(request, zh);
  expect(conditions.map((each) => each.text)).toEqual(['只查要旨', '结果中含 工程', '只按原词']);
  expect(conditions[1]?.without).toMatchObject({ q: '受贿', scopes: ['holding'], within: [] });
});
