import type { SearchRequest } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import type { Analyzer } from './analyze.ts';
import { accessClause, excludingClauses, filterClauses, type Viewer } from './filters.ts';
import { readQuery } from './language/read-query.ts';
import type { Query } from './query.ts';
import { textClauses } from './text-clauses.ts';

/** Counting beside a search that found nothing may take so long. */
const TIMEOUT = '1500ms';

/** The body that counts what each of some searches would find, by the rule for their words, in one request. */
export function buildCounts(
  searches: readonly SearchRequest[],
  viewer: Viewer,
  analyzer: Analyzer,
  today: string,
): estypes.SearchRequest {
  const filters = searches.map((search): Query => {
    const { filter, mustNot } = textClauses(readQuery(search.q), {
      analyzer,
      scopes: search.scopes,
      within: search.within.map(readQuery),
      verbatim: search.verbatim,
    });
    return {
      bool: {
        filter: [...filter, ...filterClauses(search, today).values()],
        must_not: [...mustNot, ...excludingClauses(search.excluded, today)],
      },
    };
  });
  return {
    size: 0,
    timeout: TIMEOUT,
    track_total_hits: false,
    query: { bool: { filter: [accessClause(viewer)] } },
    aggs: { searches: { filters: { filters } } },
  };
}

/** What each of the searches would find, in their order. */
export function readCounts({ aggregations }: estypes.SearchResponse<unknown>): number[] {
  const { buckets } = (aggregations?.searches ?? { buckets: [] }) as estypes.AggregationsFiltersAggregate;
  return Array.isArray(buckets) ? buckets.map((bucket) => bucket.doc_count) : [];
}
