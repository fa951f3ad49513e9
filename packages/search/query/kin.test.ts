import { describe, expect, it } from 'vitest';
import { readTotals } from './kin.ts';

const answer = (aggregations: object = {}) =>
  ({ hits: { hits: [], total: { value: 10, relation: 'eq' } }, aggregations }) as Parameters<typeof readTotals>[0];

describe('the number of listed results', () => {
  it.each([
    [
      'is that of the documents where none has siblings',
      { withSiblings: { doc_count: 0, families: { value: 0 } } },
      10,
    ],
    ['counts each family with siblings once', { withSiblings: { doc_count: 5, families: { value: 2 } } }, 7],
    ['is that of the documents where all are listed', undefined, 10],
    [
      'is of those alone that pass the choices',
      { chosen: { doc_count: 4 }, withSiblings: { doc_count: 2, families: { value: 1 } } },
      3,
    ],
  ])('%s', (_, aggregations, listed) => {
    expect(readTotals(answer(aggregations)).listed).toBe(listed);
  });
});

it('what a text finds is counted apart from what passes the choices', () => {
  expect(readTotals(answer({ chosen: { doc_count: 4 } })).total).toBe(4);
  expect(readTotals(answer()).total).toBe(10);
});
