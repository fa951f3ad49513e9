import { describe, expect, it } from 'vitest';
import { lawSearchOf } from './law-search.ts';

describe('the address of an article', () => {
  it('carries a crime, a year and a page, and nothing else', () => {
    expect(lawSearchOf({ crime: 'bribe_taking', year: '2020', page: '2', q: '受贿' })).toEqual({
      crime: 'bribe_taking',
      year: '2020',
      page: '2',
    });
    expect(lawSearchOf({ crime: '<b>', year: '20', page: '0' })).toEqual({});
    expect(lawSearchOf({ year: ['2020', '2021'] })).toEqual({});
  });
});
