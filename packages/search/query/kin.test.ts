import { describe, expect, it } from 'vitest';
import { listedCount } from './kin.ts';

describe('the number of listed results', () => {
  it.each([
    ['is that of the documents where none has siblings', { doc_count: 0, families: { value: 0 } }, 10],
    ['counts each family with siblings once', { doc_count: 5, families: { value: 2 } }, 7],
    ['is that of the documents where all are listed', undefined, 10],
  ])('%s', (_, withSiblings, listed) => {
    expect(listedCount(10, withSiblings && { withSiblings })).toBe(listed);
  });
});
