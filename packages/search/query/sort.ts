import type { Sort } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';

/** The order of results; the id at the end keeps pages from overlapping. Documents without a date come last either way. */
export function sortClauses(sort: Sort): estypes.SortCombinations[] {
  return [...ORDERS[sort], latestVersion, { id: 'asc' }];
}

/** All versions of a norm bear the day of its first issue: the latest stands for them. */
const latestVersion = { superseded: { order: 'asc', missing: '_first' } } as const;

/** Fiction and digests come after the real texts of an office, in every order. */
const realFirst = { demonstration: 'asc' } as const;

const newest = { date: { order: 'desc', missing: '_last' } } as const;

const ORDERS: Record<Sort, estypes.SortCombinations[]> = {
  relevance: [{ _score: { order: 'desc' } }, { tierRank: 'asc' }],
  newest: [realFirst, newest],
  oldest: [realFirst, { date: { order: 'asc', missing: '_last' } }],
  // What tells no sum or no penalty, as every norm, comes last.
  amount: [realFirst, { amount: { order: 'desc', missing: '_last' } }, newest],
  sentence: [realFirst, { severity: { order: 'desc', missing: '_last' } }, newest],
  // Within a tier what fits best: a long code has every word somewhere.
  effect: [{ tierRank: { order: 'asc', missing: '_last' } }, realFirst, { _score: { order: 'desc' } }, newest],
};
