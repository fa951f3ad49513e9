import type { Notice, SearchRequest, SearchResults } from '@anjian/domain';
import { feedBacklog, readFamilies, readRepealers } from '@anjian/records';
import { PUBLIC_VIEWER } from '@anjian/search';
import type { Services } from './services.ts';

/** A change is in the index within a second; one that has waited longer than this is waited for by readers too. */
const BEHIND_SECONDS = 5;

/**
 * A page of results with what stands behind each, and what repealed it. The records have the last word: what was withdrawn a moment ago is
 * not shown, however far behind the index is; where it is behind, that is said.
 */
export async function publishedResults(
  { db, search }: Pick<Services, 'db' | 'search'>,
  request: SearchRequest,
  signal: AbortSignal,
): Promise<SearchResults> {
  // Asked beside the search, so that nobody waits for it.
  const catching = catchingUp(db);
  // Where the search fails, its fault is told.
  catching.catch(() => {});
  const results = await search.search(request, PUBLIC_VIEWER, signal);
  const ids = results.hits.map((hit) => hit.id);
  const expired = results.hits.filter(({ validity }) => validity === 'expired').map((hit) => hit.id);
  const [families, repealers, behind] = await Promise.all([
    readFamilies(db, ids),
    readRepealers(db, expired),
    catching,
  ]);
  const hits = results.hits.flatMap((hit) => {
    const siblings = families.get(hit.id);
    const repealedBy = repealers.get(hit.id);
    return siblings === undefined ? [] : [{ ...hit, siblings, ...(repealedBy ? { repealedBy } : {}) }];
  });
  return { ...results, hits, notices: [...results.notices, ...behind] };
}

async function catchingUp(db: Services['db']): Promise<Notice[]> {
  const { waiting, oldestSeconds } = await feedBacklog(db);
  if (oldestSeconds < BEHIND_SECONDS) return [];
  return [{ code: 'catching_up', message: `有 ${waiting} 件新收或改动的文件正在编入索引，稍后再检索即可查到` }];
}
