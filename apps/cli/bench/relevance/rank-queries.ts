import { setTimeout as sleep } from 'node:timers/promises';
import { MAX_SIZE, parseSearch, type SearchRequest, type SearchResults } from '@anjian/domain';
import { PUBLIC_VIEWER, type Search, SearchUnavailableError } from '@anjian/search';
import type { JudgedQuery } from './judged-queries.ts';
import type { Run } from './trec-files.ts';

/** What the product answered; `cut` counts the queries longer than a search takes, `partial` answers that the engine broke off. */
export type Ranked = { run: Run; cut: number; partial: number };

/** Queries asked at the same time: one is in the engine while the answer of another is read. */
const AT_ONCE = 2;

/**
 * Asks each query as the search page does, with counts and marks, for the first hundred results of a reader.
 * @param judgedIds our ids → those of the judgements; where two documents have one, the better place counts
 */
export async function rankQueries(
  search: Search,
  queries: readonly JudgedQuery[],
  judgedIds: ReadonlyMap<string, string>,
  onProgress: (done: number) => void = () => {},
): Promise<Ranked> {
  const found = new Map<string, readonly string[]>();
  let cut = 0;
  let partial = 0;
  let next = 0;
  const ask = async (): Promise<void> => {
    for (let query = queries[next++]; query !== undefined; query = queries[next++]) {
      const params = new URLSearchParams({ q: query.text, size: String(MAX_SIZE) });
      const { request, faults } = parseSearch(params);
      if (faults.length > 0) cut++;
      const { hits, notices } = await askPatiently(search, request);
      if (isPartial(notices)) partial++;
      found.set(query.id, [...new Set(hits.map(({ id }) => judgedIds.get(id) ?? id))]);
      onProgress(found.size);
    }
  };
  await search.warmUp();
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  // In the order of the queries, so that two runs can be laid side by side.
  return { run: new Map(queries.map(({ id }) => [id, found.get(id) ?? []])), cut, partial };
}

/** An engine that is slow for a moment, since the machine is busy, says nothing about the ranking: it is asked again so many times. */
const TRIES = 5;
const BETWEEN_MS = 2_000;

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
