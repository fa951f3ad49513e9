import { describe, expect, it } from 'vitest';
import { toggleExcluded, toggleFilter, withFilter, withRange } from './refinements.ts';
import { EMPTY_SEARCH, type SearchRequest } from './search-request.ts';

describe('a refinement', () => {
  const deep: SearchRequest = {
    ...EMPTY_SEARCH,
    q: '回扣',
    sort: 'relevance',
    page: 7,
    filters: { sector: ['finance'] },
  };

  it('is a new search on page 1, and the old one stays as it was', () => {
    const next = toggleFilter(deep, 'crime', 'bribe_taking');
    expect(next).toMatchObject({ page: 1, filters: { sector: ['finance'], crime: ['bribe_taking'] } });
    expect(deep).toMatchObject({ page: 7, filters: { sector: ['finance'] } });
  });

  it('taken back gives the search before it', () => {
    const next = toggleFilter(toggleFilter(deep, 'crime', 'bribe_taking'), 'crime', 'bribe_taking');
    expect(next).toEqual({ ...deep, page: 1 });
    expect(withFilter(deep, 'sector', []).filters).toEqual({});
  });

  it('chooses what was excluded, and excludes what was chosen', () => {
    const out = toggleExcluded(deep, 'sector', 'finance');
    expect([out.page, out.filters, out.excluded]).toEqual([1, {}, { sector: ['finance'] }]);
    expect(toggleFilter(out, 'sector', 'finance')).toEqual({ ...deep, page: 1 });
    expect(toggleExcluded(out, 'sector', 'finance')).toMatchObject({ filters: {}, excluded: {} });
  });

  it('excludes a broader value with the narrower ones that were chosen', () => {
    const chosen = withFilter(deep, 'crime', ['bribe_taking']);
    expect(toggleExcluded(chosen, 'crime', 'corruption_bribery')).toMatchObject({
      filters: { sector: ['finance'] },
      excluded: { crime: ['corruption_bribery'] },
    });
  });

  it('sets a range and gives it up', () => {
    const ranged = withRange(deep, 'amount', { from: 30_000 });
    expect(ranged).toMatchObject({ page: 1, ranges: { amount: { from: 30_000 } } });
    expect(withRange(ranged, 'amount', undefined).ranges).toEqual({});
  });
});
