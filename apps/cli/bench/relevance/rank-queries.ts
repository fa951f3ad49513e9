import { MAX_SIZE, parseSearch } from '@anjian/domain';
import { PUBLIC_VIEWER, type Search } from '@anjian/search';
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
      const { hits, notices } = await search.search(request, PUBLIC_VIEWER);
      if (notices.some(({ code }) => code === 'partial')) partial++;
      found.set(query.id, [...new Set(hits.map(({ id }) => judgedIds.get(id) ?? id))]);
      onProgress(found.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  // In the order of the queries, so that two runs can be laid side by side.
  return { run: new Map(queries.map(({ id }) => [id, found.get(id) ?? []])), cut, partial };
}
