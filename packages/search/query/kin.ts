import type { SearchRequest } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import type { Query } from './query.ts';

/** Name of the aggregation that counts the documents with siblings and their families. */
const WITH_SIBLINGS = 'withSiblings';

/** Families are counted exactly up to so many, the most that Elasticsearch does. */
const EXACT_UP_TO = 40_000;

/** The part of a search that shows one result for each family of sources and versions: the one that comes first in the order asked for. */
export function collapseClause({ apart }: Pick<SearchRequest, 'apart'>): Pick<estypes.SearchRequest, 'collapse'> {
  return apart ? {} : { collapse: { field: 'kin' } };
}

/**
 * The counts from which follows how many results are listed: of the documents found those with siblings, and the families that these
 * are of. Only they are looked at, which most documents are not; `chosen` are the clauses of the choices.
 */
export function familyCounts(
  { apart }: Pick<SearchRequest, 'apart'>,
  chosen: readonly Query[],
): Record<string, estypes.AggregationsAggregationContainer> {
  if (apart) return {};
  return {
    [WITH_SIBLINGS]: {
      filter: { bool: { filter: [{ exists: { field: 'siblings' } }, ...chosen] } },
      aggs: { families: { cardinality: { field: 'siblings', precision_threshold: EXACT_UP_TO } } },
    },
  };
}

type Counted = { doc_count?: number; families?: { value?: number } };

/** How many results are listed where `total` documents are found: each family with siblings once. */
export function listedCount(total: number, aggregations: Record<string, unknown> | undefined): number {
  const { doc_count: documents = 0, families } = (aggregations?.[WITH_SIBLINGS] ?? {}) as Counted;
  return total - documents + (families?.value ?? documents);
}
