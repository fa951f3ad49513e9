import type { Services } from '@anjian/api';
import { parseCitation } from '@anjian/domain';
import { scanRecords } from '@anjian/records';
import { fuseVotes } from '@anjian/search';
import type { JudgedQuery } from './judged-queries.ts';
import { type Ranked, rankQueries } from './rank-queries.ts';
import { askSimilar } from './rank-similar.ts';

/** Documents read at once. */
const READ_AT_ONCE = 200;
/** How far down articles are looked at. */
const DEPTH = 100;

/**
 * Asks for the articles that apply to each query's facts: what the search finds among the norms, each of which is one article, with the
 * votes of the similar cases that are stored.
 */
export async function rankArticles(
  services: Pick<Services, 'db' | 'indexer' | 'search' | 'similar'>,
  queries: readonly JudgedQuery[],
  judgedIds: ReadonlyMap<string, string>,
  onProgress: (done: number) => void = () => {},
): Promise<Ranked> {
  const articles = await readArticles(services.db, judgedIds);
  const lexical = await rankQueries(services.search, queries, judgedIds, onProgress, { family: 'norm' });
  const run = new Map<string, readonly string[]>();
  for (const query of queries) {
    const { likely } = await askSimilar(services, query);
    const votes = likely.articles.flatMap(({ value, score }) => {
      const id = articles.get(value);
      return id === undefined ? [] : [{ id, score }];
    });
    run.set(query.id, fuseVotes(lexical.run.get(query.id) ?? [], votes).slice(0, DEPTH));
  }
  return { ...lexical, run };
}

/** The judged ids of the norms that are one article each, by the article's key. */
async function readArticles(
  db: Services['db'],
  judgedIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const articles = new Map<string, string>();
  for await (const records of scanRecords(db, READ_AT_ONCE, { family: 'norm' })) {
    for (const { id, document } of records) {
      const key = parseCitation(document.title);
      if (key !== undefined) articles.set(key, judgedIds.get(id) ?? id);
    }
  }
  return articles;
}
