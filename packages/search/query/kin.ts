import type { SearchRequest } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import type { Query } from './query.ts';

/** Name of the aggregation that counts the documents that pass the choices. */
const CHOSEN = 'chosen';
/** Name of the aggregation that counts those of them with siblings and their families. */
const WITH_SIBLINGS = 'withSiblings';

/** Families are counted exactly up to so many, the most that Elasticsearch does. */
const EXACT_UP_TO = 40_000;

/** The part of a search that shows one result for each family of sources and versions: the one that comes first in the order asked for. */
export function collapseClause({ apart }: Pick<SearchRequest, 'apart'>): Pick<estypes.SearchRequest, 'collapse'> {
  return apart ? {} : { collapse: { field: 'kin' } };
}

/**
 * The counts from which follows how many documents pass the choices (`chosen` are their clauses), and how many results are listed: of
 * the documents with siblings the families that these are of. Only they are looked at, which most documents are not.
 */
export function totalCounts(
  { apart }: Pick<SearchRequest, 'apart'>,
  chosen: readonly Query[],
): Record<string, estypes.AggregationsAggregationContainer> {
  const filter = [...chosen];
  return {
    ...(filter.length === 0 ? {} : { [CHOSEN]: { filter: { bool: { filter } } } }),
    ...(apart
      ? {}
      : {
          [WITH_SIBLINGS]: {
            filter: { bool: { filter: [{ exists: { field: 'siblings' } }, ...filter] } },
            aggs: { families: { cardinality: { field: 'siblings', precision_threshold: EXACT_UP_TO } } },
          },
        }),
  };
}

type Counted = { doc_count?: number; families?: { value?: number } };
type Counts = Pick<estypes.SearchResponse, 'hits' | 'aggregations'>;

/** How many documents a query finds, the choices left out. */
export function textTotal({ hits: { total } }: Pick<Counts, 'hits'>): number {
  return typeof total === 'number' ? total : (total?.value ?? 0);
}

/** How many documents a search finds, and how many results it lists: each family with siblings once. */
export function readTotals({ hits, aggregations = {} }: Counts): { total: number; listed: number } {
  const total = (aggregations[CHOSEN] as Counted | undefined)?.doc_count ?? textTotal({ hits });
  const { doc_count: documents = 0, families } = (aggregations[WITH_SIBLINGS] ?? {}) as Counted;
  return { total, listed: total - documents + (families?.value ?? documents) };
}
