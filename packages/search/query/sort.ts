import type { Sort } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';

/** The order of results; the id at the end keeps pages from overlapping. Documents without a date come last either way. */
export function sortClauses(sort: Sort): estypes.SortCombinations[] {
  return [...ORDERS[sort], { id: 'asc' }];
}

/** Fiction and digests come after the real texts of an office, in every order. */
const realFirst = { demonstration: 'asc' } as const;

const newest = { date: { order: 'desc', missing: '_last' } } as const;

const ORDERS: Record<Sort, estypes.SortCombinations[]> = {
  relevance: [{ _score: { order: 'desc' } }, { tierRank: 'asc' }],
  newest: [realFirst, newest],
  oldest: [realFirst, { date: { order: 'asc', missing: '_last' } }],
  // Within a tier what fits best: a long code has every word somewhere.
  // What tells no sum or no penalty, as every norm, comes last.
  amount: [realFirst, { amount: { order: 'desc', missing: '_last' } }, newest],
  sentence: [realFirst, { severity: { order: 'desc', missing: '_last' } }, newest],
  effect: [{ tierRank: { order: 'asc', missing: '_last' } }, realFirst, { _score: { order: 'desc' } }, newest],
};
