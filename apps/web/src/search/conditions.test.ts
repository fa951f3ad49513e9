import { EMPTY_SEARCH } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { conditionsOf, unquoted } from './conditions.ts';

describe('the conditions of a search', () => {
  it('stand in the order of the facets, each with the search that lacks it', () => {
    const request = { ...EMPTY_SEARCH, page: 3, filters: { year: ['2023'], crime: ['bribe_taking'] } };
    const conditions = conditionsOf(request);
    expect(conditions.map((each) => each.valueLabel.zh)).toEqual(['受贿罪', '2023年']);
    expect(conditions[0]?.without).toEqual({ ...EMPTY_SEARCH, page: 1, filters: { year: ['2023'] } });
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
