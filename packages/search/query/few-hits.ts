import type { estypes } from '@elastic/elasticsearch';

/**
 * Fewer documents than this are hardly anything: half of a page. Then what has some of the words follows what has all of them, and
 * the reader is told (judged queries of the samples: see the decision on relaxing).
 */
export const FEW = 10;

/** The body that tells whether a query's text finds at least {@link FEW} documents, the reader's choices left out. */
export function countTo(few: number, { query, timeout }: estypes.SearchRequest): estypes.SearchRequest {
  return { size: 0, track_total_hits: few, ...(timeout ? { timeout } : {}), ...(query ? { query } : {}) };
}
