import { setTimeout as sleep } from 'node:timers/promises';
import { drainChanges, indexStatus, rebuildIndex } from '@anjian/indexer';
import { saveDocument } from '@anjian/records';
import { IndexBlockedError, liveIndex } from '@anjian/search';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSubmission } from './product/make-submission.ts';
import { openProduct, type Product } from './product/open-product.ts';

/** More free space than any disk has: every disk is full by this measure, so that the engine itself closes its indices. */
const FULL = {
  'cluster.routing.allocation.disk.watermark.low': '900tb',
  'cluster.routing.allocation.disk.watermark.high': '900tb',
  'cluster.routing.allocation.disk.watermark.flood_stage': '900tb',
  // The engine looks at its disk every 30 seconds otherwise; this is the least it allows.
  'cluster.info.update.interval': '10s',
};

const AGAIN = Object.fromEntries(Object.keys(FULL).map((name) => [name, null]));

let product: Product;

beforeAll(async () => {
  product = await openProduct();
  await saveDocument(product.services.db, makeSubmission('满前'));
  await product.settle();
});
afterAll(async () => {
  await product.services.indexer.client.cluster.putSettings({ persistent: AGAIN });
  await product.close();
});

const watermarks = async (persistent: Record<string, unknown>, blocked: boolean): Promise<void> => {
  await product.services.indexer.client.cluster.putSettings({ persistent });
  while ((await indexStatus(product.services.indexer)).blocked !== blocked) await sleep(500);
};

describe('a full disk under the search engine', () => {
  it('is said at once and in a sentence, searches go on, and the change waits', async () => {
    const { db, indexer } = product.services;
    await watermarks(FULL, true);
    await saveDocument(db, makeSubmission('满后'));
    await expect(drainChanges(indexer)).rejects.toThrow('Elasticsearch 所在的磁盘快满了');
    expect(await product.search('')).toMatchObject({ total: 1 });
    expect(await indexStatus(indexer)).toMatchObject({ blocked: true, waiting: 1, deadLetters: [] });
  });

  it('lets no rebuild begin, and nothing is left of one', async () => {
    const { indexer } = product.services;
    const before = await liveIndex(indexer.client);
    await expect(rebuildIndex(indexer)).rejects.toThrow(IndexBlockedError);
    expect(await liveIndex(indexer.client)).toBe(before);
    expect((await indexStatus(indexer)).indices).toEqual([before]);
  });

  it('is over as soon as there is space again: what waited comes in by itself', async () => {
    await watermarks(AGAIN, false);
    await drainChanges(product.services.indexer);
    expect(await product.search('')).toMatchObject({ total: 2 });
    expect(await indexStatus(product.services.indexer)).toMatchObject({ blocked: false, waiting: 0 });
  });
});
