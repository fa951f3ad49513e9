import { type Services, sourceOfText } from '@anjian/api';
import { EMPTY_SEARCH } from '@anjian/domain';
import { PUBLIC_VIEWER } from '@anjian/search';
import type { JudgedQuery } from './judged-queries.ts';
import type { Ranked } from './rank-queries.ts';

/** How far down similar cases are looked at. */
const DEPTH = 100;

/** Asks for the similar cases of each query's text, as the page does: names left out, two passes, passages and counts. */
export async function rankSimilar(
  { similar, indexer }: Pick<Services, 'similar' | 'indexer'>,
  queries: readonly JudgedQuery[],
  judgedIds: ReadonlyMap<string, string>,
  onProgress: (done: number) => void = () => {},
): Promise<Ranked> {
  const run = new Map<string, readonly string[]>();
  for (const { id, text } of queries) {
    const source = sourceOfText(text, indexer.lexicon);
    const { hits } = await similar(source, { ...EMPTY_SEARCH, size: DEPTH, apart: true }, PUBLIC_VIEWER);
    run.set(id, [...new Set(hits.map((hit) => judgedIds.get(hit.id) ?? hit.id))]);
    onProgress(run.size);
  }
  return { run, cut: 0, partial: 0 };
}
