import { setTimeout as sleep } from 'node:timers/promises';
import {
  drainChanges,
  type IndexerServices,
  indexStatus,
  prepareWrite,
  rebuildIndex,
  reconcileIndex,
  writeRecords,
} from '@anjian/indexer';
import { type IndexableRecord, readDeadLetters, saveDocument, withdraw } from '@anjian/records';
import { bulkWrite, createIndex, dropIndex, liveIndex, refreshIndex, scanIndex, untilReadable } from '@anjian/search';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeSubmission } from './product/make-submission.ts';
import type { Product } from './product/open-product.ts';
import { answersOf, NAMES, openTwentyCases } from './product/twenty-cases.ts';

let product: Product;
let indexer: IndexerServices;

beforeAll(async () => {
  ({ product, indexer } = await openTwentyCases());
});
beforeEach(async () => await product.settle());
afterAll(async () => await product.close());

const live = async (): Promise<string> => (await liveIndex(indexer.client)) ?? '';
const idOf = (place: number): string => makeSubmission(NAMES[place] ?? '').id;
const total = async (): Promise<number> => (await product.search('')).total;
async function* batchesOf<T>(...batches: T[][]): AsyncGenerator<T[]> {
  yield* batches;
}

/** Everything in an index: id, version and what is stored. */
const contents = async (index: string): Promise<unknown[]> => {
  await refreshIndex(indexer.client, index);
  const { hits } = await indexer.client.search({ index, size: 1_000, sort: [{ id: 'asc' }], version: true });
  return hits.hits.map(({ _id, _version, _source }) => ({ _id, _version, _source }));
};

describe('writing to the index', () => {
  it('gives the same index in whatever order changes come, and however often', async () => {
    const record = (name: string, version: number, state: IndexableRecord['state']): IndexableRecord => ({
      id: makeSubmission(name).id,
      version,
      state,
      family: makeSubmission(name).id,
      tied: false,
      superseded: false,
      standing: {},
      document: makeSubmission(name, `第${version}版`).document,
    });
    const changes = [
      record('甲', 1, 'draft'),
      record('甲', 2, 'published'),
      record('甲', 3, 'published'),
      record('乙', 1, 'published'),
      record('乙', 2, 'withdrawn'),
      record('丙', 1, 'published'),
      record('丙', 2, 'withdrawn'),
      record('丙', 3, 'published'),
    ];
    const write = async (...batches: IndexableRecord[][]): Promise<unknown[]> => {
      const index = await createIndex(indexer.client);
      expect(await writeRecords(indexer, index, batchesOf(...batches))).toMatchObject({ refused: 0 });
      const written = await contents(index);
      await dropIndex(indexer.client, index);
      return written;
    };
    const inOrder = await write(changes);
    expect(inOrder).toHaveLength(3);
    const order = fc
      .tuple(
        fc.shuffledSubarray(changes, { minLength: changes.length }),
        fc.array(fc.constantFrom(...changes), { maxLength: 8 }),
      )
      .map(([all, again]) => [...all, ...again]);
    await fc.assert(
      fc.asyncProperty(order, fc.shuffledSubarray(changes), async (first, second) => {
        // One batch after another: what is in flight together may pass each other, which versions make harmless too.
        expect(await write(first, second)).toEqual(inOrder);
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  it('never brings back what was withdrawn, even when the engine has forgotten its deletions', async () => {
    const index = await createIndex(indexer.client);
    await indexer.client.indices.putSettings({ index, settings: { 'index.gc_deletes': '1ms' } });
    const { id, document } = makeSubmission('旧事');
    const alone = { id, family: id, tied: false, superseded: false, standing: {}, document };
    const first = prepareWrite({ ...alone, version: 1, state: 'published' }, indexer.lexicon);
    const last = prepareWrite({ ...alone, version: 2, state: 'withdrawn' }, indexer.lexicon);
    for (const write of [first, last]) await bulkWrite(indexer.client, index, [write]);
    await indexer.client.indices.flush({ index, force: true });
    await indexer.client.indices.forcemerge({ index });
    expect(await bulkWrite(indexer.client, index, [first])).toEqual([]);
    expect(await contents(index)).toEqual([{ _id: id, _version: 2, _source: { id, visibleTo: [] } }]);
    await dropIndex(indexer.client, index);
  });

  it('is not stopped by one document that the engine refuses: the others go in, and it is told why', async () => {
    const bad = makeSubmission('毒');
    // No day at all, written past the schema.
    await saveDocument(indexer.db, { ...bad, document: { ...bad.document, issuedOn: '某日' } });
    const others = Array.from({ length: 9 }, (_, place) => makeSubmission(`善${place}`));
    for (const other of others) await saveDocument(indexer.db, other);
    expect(await drainChanges(indexer)).toBe(10);
    const letters = await readDeadLetters(indexer.db);
    expect(letters).toMatchObject([{ documentId: bad.id, version: 1, indexName: await live() }]);
    expect(letters[0]?.reason).toContain('date');
    for (const { id } of others) expect((await product.app.request(`/api/documents/${id}`)).status).toBe(200);
    expect(await total()).toBe(NAMES.length + others.length);
    expect((await rebuildIndex(indexer)).refused).toBe(1);
    expect((await indexStatus(indexer)).deadLetters).toHaveLength(1);
    // A later version that is right clears it.
    await saveDocument(indexer.db, makeSubmission('毒', '已更正'));
    await drainChanges(indexer);
    expect(await readDeadLetters(indexer.db)).toEqual([]);
    for (const { id } of [...others, bad]) await withdraw(indexer.db, id, '试验完毕');
  });
});

describe('the index and the records', () => {
  it('are compared and mended: what is missing, what is no document, what was altered; the second time nothing is found', async () => {
    const before = await answersOf(product);
    const index = await live();
    const { client } = indexer;
    for (let place = 0; place < 10; place++) await client.delete({ index, id: idOf(place) });
    for (let ghost = 0; ghost < 5; ghost++)
      await client.index({
        index,
        id: `ghost${ghost}`,
        document: { id: `ghost${ghost}`, visibleTo: ['public'], title: '鬼' },
      });
    for (let place = 10; place < 13; place++)
      await client.index({ index, id: idOf(place), document: { id: idOf(place), visibleTo: [] } });
    expect(await reconcileIndex(indexer, index)).toEqual({ missing: 10, stale: 3, ghosts: 5 });
    expect(await reconcileIndex(indexer, index)).toEqual({ missing: 0, stale: 0, ghosts: 0 });
    expect(await answersOf(product)).toEqual(before);
  });

  it('are told in one look', async () => {
    const status = await indexStatus(indexer);
    expect(status).toMatchObject({ live: await live(), waiting: 0, visible: NAMES.length, deadLetters: [] });
    expect(status.documents.published).toBe(NAMES.length);
    let scanned = 0;
    for await (const batch of scanIndex(indexer.client, await live(), 7)) scanned += batch.length;
    expect(scanned).toBe(status.documents.published + status.documents.withdrawn + status.documents.draft);
  });
});

describe('an engine that has just started', () => {
  it('is waited for until it can read its indices, as long as it does not take too long', async () => {
    const { client } = indexer;
    const index = 'anjian-00000000000000001';
    const place = 'index.routing.allocation.require._name';
    await client.indices.create({ index, settings: { [place]: 'nobody' }, wait_for_active_shards: 0 });
    try {
      let ready = false;
      const waiting = untilReadable(client).then(() => {
        ready = true;
      });
      await sleep(500);
      expect(ready).toBe(false);
      await client.indices.putSettings({ index, settings: { [place]: null } });
      await waiting;
      expect((await client.count({ index })).count).toBe(0);
    } finally {
      await client.indices.delete({ index });
    }
  });
});
