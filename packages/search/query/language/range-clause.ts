import type { Bounds, RangeField } from '@anjian/domain';
import type { Query } from '../query.ts';
import { yearClause } from '../year-clause.ts';

/** Numbers of 检例 that a range may name: their numbers are words in the index, one by one. */
const MAX_EXAMPLES = 300;

/** The clause of a range. */
export function rangeClauseOf(field: RangeField, bounds: Bounds): Query {
  if (field === 'amount') return { range: { amount: bounds } };
  if (field === 'term') return { range: { months: bounds } };
  const { gte, lte } = bounds;
  if (field === 'year') return yearClause(gte, lte);
  const first = Math.max(1, gte ?? 1);
  const count = Math.max(0, Math.min(MAX_EXAMPLES, (lte ?? first + MAX_EXAMPLES) - first + 1));
  return { terms: { docNumber: Array.from({ length: count }, (_, place) => `检例第${first + place}号`) } };
}
