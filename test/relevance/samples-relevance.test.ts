import { readFileSync } from 'node:fs';
import { rebuildIndex } from '@anjian/indexer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SAMPLES_SET } from '../../apps/cli/bench/relevance/bench-relevance.ts';
import { evaluate } from '../../apps/cli/bench/relevance/evaluate.ts';
import { loadCorpus } from '../../apps/cli/bench/relevance/judged-corpus.ts';
import { readQueries } from '../../apps/cli/bench/relevance/judged-queries.ts';
import { rankQueries } from '../../apps/cli/bench/relevance/rank-queries.ts';
import { formatEvaluation } from '../../apps/cli/bench/relevance/relevance-table.ts';
import { readQrels } from '../../apps/cli/bench/relevance/trec-files.ts';
import { isSample } from '../../apps/cli/load-samples.ts';
import { openProduct, type Product } from '../integration/product/open-product.ts';

/**
 * What searches among the samples reach, rounded down. Floors only rise: who betters the ranking lifts them in the same commit. Two fell once,
 * when a second reading judged some 240 texts that the first had passed over, most of them as touching.
 */
const FLOORS = { ndcg10: 0.9, recall20: 0.91, mrr: 0.99 };
/** 120 searches with all their pages on two cores that others use too. */
const LIMIT_MS = 300_000;

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(async () => await product.close());

it(
  'what matters is found among the samples no worse than it was',
  async () => {
    const { db, indexer, search } = product.services;
    const { judgedIds, refused } = await loadCorpus(db, SAMPLES_SET.corpus, isSample, () => {});
    await rebuildIndex(indexer);
    expect(refused).toBe(0);
    const queries = readQueries(readFileSync(SAMPLES_SET.queries, 'utf8'), 'queries.jsonl');
    const qrels = readQrels(readFileSync(SAMPLES_SET.qrels, 'utf8'), 'qrels.txt');
    const { run, cut, partial } = await rankQueries(search, queries, judgedIds);
    expect({ cut, partial }).toEqual({ cut: 0, partial: 0 });
    const found = evaluate(queries, qrels, run, 1);
    process.stdout.write(`${formatEvaluation(found)}\n`);
    for (const [name, floor] of Object.entries(FLOORS) as [keyof typeof FLOORS, number][])
      expect(found.means[name], name).toBeGreaterThanOrEqual(floor);
  },
  LIMIT_MS,
);
