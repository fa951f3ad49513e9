import { type Services, sourceOfText } from '@anjian/api';
import { EMPTY_SEARCH, type SimilarResults } from '@anjian/domain';
import { PUBLIC_VIEWER, type Similar } from '@anjian/search';
import type { JudgedQuery } from './judged-queries.ts';
import type { Ranked } from './rank-queries.ts';

/** How far down similar cases are looked at. */
const DEPTH = 100;

type Asked = { similar: Similar; indexer: Services['indexer'] };

/** Asks for the similar cases of each query's text, as the page does: names left out, two passes, passages and counts. */
export async function rankSimilar(
  asked: Asked,
  queries: readonly JudgedQuery[],
  judgedIds: ReadonlyMap<string, string>,
  onProgress: (done: number) => void = () => {},
): Promise<Ranked> {
  const run = new Map<string, readonly string[]>();
  for (const query of queries) {
    const { hits } = await askSimilar(asked, query);
    run.set(query.id, [...new Set(hits.map((hit) => judgedIds.get(hit.id) ?? hit.id))]);
    onProgress(run.size);
  }
  return { run, cut: 0, partial: 0 };
}

/** Similar cases of one query's text. */
export async function askSimilar({ similar, indexer }: Asked, { text }: JudgedQuery): Promise<SimilarResults> {
  const source = sourceOfText(text, indexer.lexicon);
  return await similar(source, { ...EMPTY_SEARCH, size: DEPTH, apart: true }, PUBLIC_VIEWER);
}
