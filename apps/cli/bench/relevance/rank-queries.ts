import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_SIZE, parseSearch, type SearchRequest, type SearchResults } from '@anjian/domain';
import { PUBLIC_VIEWER, type Search, SearchUnavailableError } from '@anjian/search';
import type { JudgedQuery } from './judged-queries.ts';
import type { Run } from './trec-files.ts';

/** What the product answered; `cut` counts the queries longer than a search takes, `partial` answers that the engine broke off. */
export type Ranked = { run: Run; cut: number; partial: number };

/** How far down results are looked at. */
const DEPTH = 100;

/** Queries asked at the same time: one is in the engine while the answer of another is read. */
const AT_ONCE = 2;

/**
 * Asks each query as the search page does, with counts and marks, for the first hundred results of a reader.
 * @param judgedIds our ids → those of the judgements; where two documents have one, the better place counts
 * @param chosen further parameters of every search, as in an address
 */
export async function rankQueries(
  search: Search,
  queries: readonly JudgedQuery[],
  judgedIds: ReadonlyMap<string, string>,
  onProgress: (done: number) => void = () => {},
  chosen: Readonly<Record<string, string>> = {},
): Promise<Ranked> {
  const found = new Map<string, readonly string[]>();
  let cut = 0;
  let partial = 0;
  let next = 0;
  const ask = async (): Promise<void> => {
    for (let query = queries[next++]; query !== undefined; query = queries[next++]) {
      // Judgements are of documents: a sibling behind another result would count as not found.
      const { request, faults } = parseSearch(new URLSearchParams({ ...chosen, q: query.text, apart: '1' }));
      if (faults.length > 0) cut++;
      const { ids, broken } = await leafThrough(search, { ...request, apart: true });
      if (broken) partial++;
      found.set(query.id, [...new Set(ids.map((id) => judgedIds.get(id) ?? id))]);
      onProgress(found.size);
    }
  };
  await search.warmUp();
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  // In the order of the queries, so that two runs can be laid side by side.
  return { run: new Map(queries.map(({ id }) => [id, found.get(id) ?? []])), cut, partial };
}

/** The first hundred results page by page, as a reader leafs: the marks of a hundred long texts at once take the engine too long. */
async function leafThrough(search: Search, request: SearchRequest): Promise<{ ids: string[]; broken: boolean }> {
  const ids: string[] = [];
  let broken = false;
  for (let page = 1; page * DEFAULT_SIZE <= DEPTH; page++) {
    const { hits, notices } = await askPatiently(search, { ...request, page, size: DEFAULT_SIZE });
    broken ||= isPartial(notices);
    ids.push(...hits.map(({ id }) => id));
    if (hits.length < DEFAULT_SIZE) break;
  }
  return { ids, broken };
}

/** An engine that is slow for a moment, since the machine is busy, says nothing about the ranking: it is asked again so many times. */
const TRIES = 8;
const BETWEEN_MS = 3_000;

async function askPatiently(search: Search, request: SearchRequest): Promise<SearchResults> {
  for (let left = TRIES - 1; ; left--) {
    try {
      const results = await search.search(request, PUBLIC_VIEWER);
      if (left === 0 || !isPartial(results.notices)) return results;
    } catch (cause) {
      if (left === 0 || !(cause instanceof SearchUnavailableError)) throw cause;
    }
    await sleep(BETWEEN_MS);
  }
}

function isPartial(notices: SearchResults['notices']): boolean {
  return notices.some(({ code }) => code === 'partial');
}
