import type { estypes } from '@elastic/elasticsearch';

/** The body that tells whether a query's text finds at least `few` documents, the reader's choices left out. */
export function countTo(few: number, { query, timeout }: estypes.SearchRequest): estypes.SearchRequest {
  return { size: 0, track_total_hits: few, ...(timeout ? { timeout } : {}), ...(query ? { query } : {}) };
}
