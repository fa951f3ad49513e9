import { EMPTY_SEARCH, type SearchRequest } from '@anjian/domain';
import type { Client } from '@elastic/elasticsearch';
import { READ_ALIAS } from './indices/manage-indices.ts';
import type { Analyzer } from './query/analyze.ts';
import { buildSearch } from './query/build-search.ts';
import { PUBLIC_VIEWER } from './query/filters.ts';

/** Searches of every kind of work: words, marks, counts. */
const WARM_UP: readonly SearchRequest[] = ['受贿 工程', '滥用职权', '贪污 自首'].map((q) => ({
  ...EMPTY_SEARCH,
  q,
  sort: 'relevance',
}));

/** The engine compiles its own code while it runs: the tenth search takes a fifth of the first. More rounds gain little. */
const WARM_UP_ROUNDS = 4;
/** Nobody waits longer than this for the start because of it; the first search alone is made however long it takes. */
const WARM_UP_MS = 1_000;

/** Makes the engine read what searches need and compile what they run; the first search waits however long that takes. */
export async function warmUp(client: Client, analyzer: Analyzer, today: string): Promise<void> {
  const started = performance.now();
  for (let round = 0; round < WARM_UP_ROUNDS; round++)
    for (const request of WARM_UP) {
      if ((round > 0 || request !== WARM_UP[0]) && performance.now() - started > WARM_UP_MS) return;
      const { page, counts } = buildSearch(request, PUBLIC_VIEWER, analyzer, today);
      for (const { timeout: _none, ...body } of [page, counts]) await client.search({ index: READ_ALIAS, ...body });
    }
}
