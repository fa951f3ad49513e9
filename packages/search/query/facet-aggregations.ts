import type { Facet, FacetName } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { validityClauses } from './filters.ts';
import type { Query } from './query.ts';

type Aggregation = estypes.AggregationsAggregationContainer;

/** Name of the aggregation that holds the counts of all facets without a choice, when others have one. */
export const UNCHOSEN = 'unchosen';

/**
 * The aggregations for these facets: each counts with the choices of all facets but its own. `chosen` are the clauses of the choices.
 * Facets that count the same documents stand under one filter, and under none where nothing is chosen: a filter, even one that
 * lets everything pass, makes the engine go through the documents one by one (100 ms of 165 at 100,000 documents).
 */
export function facetAggregations(
  facets: readonly Facet[],
  chosen: ReadonlyMap<FacetName, Query>,
  today: string,
): Record<string, Aggregation> {
  const countsOf = (some: readonly Facet[]): Record<string, Aggregation> =>
    Object.fromEntries(some.map((facet) => [facet.name, countValues(facet, today)]));
  const narrowed = (filter: Query[], aggs: Record<string, Aggregation>): Aggregation => ({
    filter: { bool: { filter } },
    aggs,
  });
  const unchosen = facets.filter((facet) => !chosen.has(facet.name));
  const aggregations: Record<string, Aggregation> = {};
  for (const facet of facets.filter((each) => chosen.has(each.name))) {
    const others = [...chosen].filter(([name]) => name !== facet.name).map(([, clause]) => clause);
    if (others.length === 0) Object.assign(aggregations, countsOf([facet]));
    else aggregations[facet.name] = narrowed(others, countsOf([facet]));
  }
  if (chosen.size === 0) Object.assign(aggregations, countsOf(unchosen));
  else if (unchosen.length > 0) aggregations[UNCHOSEN] = narrowed([...chosen.values()], countsOf(unchosen));
  return aggregations;
}

function countValues(facet: Facet, today: string): Aggregation {
  if (facet.field === null) return { filters: { filters: validityClauses(today) } };
  return { terms: { field: facet.field, size: facet.size } };
}
