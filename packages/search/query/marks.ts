import type { SearchRequest } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import type { StoredHit } from '../results/read-results.ts';
import { ENGINE_TIMEOUT } from './build-search.ts';
import { accessClause, type Viewer } from './filters.ts';
import { highlightClause } from './highlight.ts';
import type { TextClauses } from './text-clauses.ts';

type Page = estypes.SearchResponse<StoredHit>;

/**
 * The body that marks what a query looks for in the documents of a page; undefined where there is nothing to mark. Marking costs as much
 * as finding, so that it waits until it is known which page is shown.
 */
export function buildMarks(
  page: Page,
  { highlight }: Pick<TextClauses, 'highlight'>,
  { scopes }: Pick<SearchRequest, 'scopes'>,
  viewer: Viewer,
): estypes.SearchRequest | undefined {
  const ids = page.hits.hits.flatMap(({ _id }) => _id ?? []);
  if (!highlight || ids.length === 0) return undefined;
  return {
    timeout: ENGINE_TIMEOUT,
    size: ids.length,
    track_total_hits: false,
    _source: false,
    query: { bool: { filter: [accessClause(viewer), { terms: { id: ids } }] } },
    highlight: highlightClause(highlight, scopes.length > 0),
  };
}

/** The page with its marks; what was withdrawn in between has none. */
export function withMarks(page: Page, marks: estypes.SearchResponse<unknown>): Page {
  const highlights = new Map(marks.hits.hits.map(({ _id, highlight }) => [_id, highlight]));
  const hits = page.hits.hits.map((hit) => ({ ...hit, highlight: highlights.get(hit._id) ?? {} }));
  return { ...page, took: page.took + marks.took, hits: { ...page.hits, hits } };
}
