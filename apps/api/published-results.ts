import type { SearchRequest, SearchResults } from '@anjian/domain';
import { readFamilies, readRepealers } from '@anjian/records';
import { PUBLIC_VIEWER } from '@anjian/search';
import type { Services } from './services.ts';

/**
 * A page of results with what stands behind each, and what repealed it. The records have the last word: what was withdrawn a moment ago is
 * not shown, however far behind the index is.
 */
export async function publishedResults(
  { db, search }: Pick<Services, 'db' | 'search'>,
  request: SearchRequest,
  signal: AbortSignal,
): Promise<SearchResults> {
  const results = await search.search(request, PUBLIC_VIEWER, signal);
  const ids = results.hits.map((hit) => hit.id);
  const expired = results.hits.filter(({ validity }) => validity === 'expired').map((hit) => hit.id);
  const [families, repealers] = await Promise.all([readFamilies(db, ids), readRepealers(db, expired)]);
  const hits = results.hits.flatMap((hit) => {
    const siblings = families.get(hit.id);
    const repealedBy = repealers.get(hit.id);
    return siblings === undefined ? [] : [{ ...hit, siblings, ...(repealedBy ? { repealedBy } : {}) }];
  });
  return { ...results, hits };
}
