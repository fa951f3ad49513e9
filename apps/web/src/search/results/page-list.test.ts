import { describe, expect, it } from 'vitest';
import { lastPage, pageList } from './page-list.ts';

describe('the pages of a list', () => {
  it('all stand there while they are few', () => {
    expect(pageList(1, 4)).toEqual([1, 2, 3, 4]);
    expect(pageList(2, 2)).toEqual([1, 2]);
  });

  it('keep the first, the last and the neighbours of the one in view', () => {
    expect(pageList(25, 50)).toEqual([1, 'gap-before', 24, 25, 26, 'gap-after', 50]);
    expect(pageList(1, 50)).toEqual([1, 2, 3, 4, 'gap-after', 50]);
    expect(pageList(50, 50)).toEqual([1, 'gap-before', 47, 48, 49, 50]);
  });

  it('never hide a single page behind a gap', () => {
    expect(pageList(4, 9)).toEqual([1, 2, 3, 4, 5, 'gap-after', 9]);
    expect(pageList(6, 9)).toEqual([1, 'gap-before', 5, 6, 7, 8, 9]);
  });

  it('never repeat or skip backwards', () => {
    for (let last = 1; last <= 30; last++) {
      for (let page = 1; page <= last; page++) {
        const numbers = pageList(page, last).filter((each) => typeof each === 'number');
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(numbers).toContain(page);
      }
    }
  });

  it('end where the engine stops paging', () => {
    expect(lastPage(128, 20)).toBe(7);
    expect(lastPage(50_000, 20)).toBe(500);
    expect(lastPage(0, 20)).toBe(0);
  });
});
