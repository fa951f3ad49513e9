import { EMPTY_SEARCH, type SearchRequest, toggleFilter } from '@anjian/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, formatAddress, isStart, parseAddress, searchOf } from './address.ts';

describe('the address of a search', () => {
  it('keeps digits as they were typed', () => {
    expect(parseAddress('?q=0012')).toEqual({ q: '0012' });
  });

  it('repeats a name for each value and never holds JSON', () => {
    const request = { ...EMPTY_SEARCH, filters: { crime: ['bribe_taking', 'embezzlement'] } };
    expect(formatAddress(addressOf(request))).toBe('?crime=bribe_taking&crime=embezzlement');
  });

  it('tells the list of everything from the start page', () => {
    expect(isStart(parseAddress(''))).toBe(true);
    expect(addressOf(EMPTY_SEARCH)).toEqual({ sort: 'newest' });
    expect(searchOf(addressOf(EMPTY_SEARCH)).request).toEqual(EMPTY_SEARCH);
  });

  it('leads back to the same search, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 500 }), (typed, page) => {
        const q = searchOf({ q: typed }).request.q;
        const request: SearchRequest = toggleFilter({ ...EMPTY_SEARCH, q, sort: 'effect' }, 'sector', 'finance');
        const there = searchOf(parseAddress(formatAddress(addressOf({ ...request, page }))));
        expect(there).toEqual({ request: { ...request, page }, faults: [] });
      }),
    );
  });

  it('lists what it cannot read and goes on with the rest', () => {
    const { request, faults } = searchOf(parseAddress('?q=受贿&sector=nowhere&page=0&colour=red'));
    expect(request.q).toBe('受贿');
    expect(faults.map((fault) => fault.parameter).sort()).toEqual(['colour', 'page', 'sector']);
  });

  it('is not moved by a parameter that is named like the workings of objects', () => {
    expect(parseAddress('?__proto__=1&q=a')).toEqual({ q: 'a' });
  });
});
