import type { Facet, FacetName } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { validityClauses } from './filters.ts';
import type { Query } from './query.ts';

type Aggregation = estypes.AggregationsAggregationContainer;

/** Name of the aggregation inside one that narrows by the other facets' choices. */
export const COUNTS = 'counts';

/** The aggregations for these facets: each counts with the choices of all facets but its own. `chosen` are the clauses of the choices. */
export function facetAggregations(
  facets: readonly Facet[],
  chosen: ReadonlyMap<FacetName, Query>,
  today: string,
): Record<string, Aggregation> {
  return Object.fromEntries(
    facets.map((facet) => {
      const others = [...chosen].filter(([name]) => name !== facet.name).map(([, clause]) => clause);
      return [facet.name, { filter: { bool: { filter: others } }, aggs: { [COUNTS]: countValues(facet, today) } }];
    }),
  );
}

function countValues(facet: Facet, today: string): Aggregation {
  if (facet.field === null) return { filters: { filters: validityClauses(today) } };
  return { terms: { field: facet.field, size: facet.size } };
}
