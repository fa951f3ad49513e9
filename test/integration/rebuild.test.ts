import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  drainChanges,
  ensureIndex,
  followChanges,
  type IndexerServices,
  rebuildIndex,
  reconcileIndex,
} from '@anjian/indexer';
import { saveDocument, withdraw } from '@anjian/records';
import { dropIndex, listIndices, liveIndex } from '@anjian/search';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { makeSubmission } from './product/make-submission.ts';
import type { Product } from './product/open-product.ts';
import { answersOf, NAMES, openTwentyCases } from './product/twenty-cases.ts';

/** Often enough that changes fall into every stage of a rebuild, seldom enough that the library stays small. */
const WRITE_EVERY_MS = 50;

let product: Product;
let indexer: IndexerServices;

beforeAll(async () => {
  ({ product, indexer } = await openTwentyCases());
});
beforeEach(async () => await product.settle());
afterAll(async () => await product.close());

const live = async (): Promise<string> => (await liveIndex(indexer.client)) ?? '';
const total = async (): Promise<number> => (await product.search('')).total;

describe('a rebuild', () => {
  it('leaves no gap: searches go on without an error while documents come and go, and nothing is missing afterwards', async () => {
    const stop = new AbortController();
    const failures: unknown[] = [];
    const following = followChanges(indexer, product.services.databaseUrl, stop.signal, (error) =>
      failures.push(error),
    );
    let searching = true;
    const searches = (async () => {
      let count = 0;
      for (; searching; count++) expect(await total()).toBeGreaterThanOrEqual(NAMES.length);
      return count;
    })();
    let coming = 0;
    const writes = (async () => {
      for (; searching; coming++) {
        const { id } = await saveDocument(indexer.db, makeSubmission(`新${coming}`));
        await sleep(WRITE_EVERY_MS);
        if (coming % 3 === 0) await withdraw(indexer.db, id, '边建边撤');
      }
    })();
    const old = await live();
    const { index } = await rebuildIndex(indexer);
    await rebuildIndex(indexer);
    searching = false;
    await writes;
    expect(await searches).toBeGreaterThan(0);
    stop.abort();
    await following;
    await drainChanges(indexer);
    expect(failures).toEqual([]);
    const now = await live();
    expect([old, index]).not.toContain(now);
    expect(await total()).toBe(NAMES.length + coming - Math.ceil(coming / 3));
    expect(await reconcileIndex(indexer, now)).toEqual({ missing: 0, stale: 0, ghosts: 0 });
    // The index before is the way back; older ones go.
    expect(await listIndices(indexer.client)).toEqual([index, now]);
    for (let place = 0; place < coming; place++)
      await withdraw(indexer.db, makeSubmission(`新${place}`).id, '试验完毕');
  }, 120_000);

  it('waits for another one: of several at once each finishes, and readers have the index of the last', async () => {
    const before = await total();
    let waited = 0;
    const rebuilt = await Promise.all(
      Array.from({ length: 3 }, async () => await rebuildIndex(indexer, { onWait: () => waited++ })),
    );
    expect(waited).toBe(2);
    expect(
      rebuilt
        .map(({ index }) => index)
        .toSorted()
        .at(-1),
    ).toBe(await live());
    expect(new Set(rebuilt.map(({ written }) => written)).size).toBe(1);
    expect(await total()).toBe(before);
    expect(await drainChanges(indexer)).toBe(0);
  });

  it('that is killed in the middle leaves readers what they had, and the next one succeeds', async () => {
    const before = await answersOf(product);
    const index = await live();
    const program = fileURLToPath(new URL('./product/rebuild-halfway.ts', import.meta.url));
    const child = spawn(process.execPath, [program, inject('dataDir'), '40'], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await live()).toBe(index);
    expect(await answersOf(product)).toEqual(before);
    // Changes go on meanwhile, to both.
    const { id } = await saveDocument(indexer.db, makeSubmission('途中'));
    await drainChanges(indexer);
    expect(await total()).toBe(NAMES.length + 1);
    await withdraw(indexer.db, id, '试验完毕');
    await rebuildIndex(indexer);
    expect(await live()).not.toBe(index);
    expect(await answersOf(product)).toEqual(before);
    expect(await listIndices(indexer.client)).toHaveLength(2);
  }, 120_000);

  it('comes by itself when the dictionary is another one, and only then', async () => {
    const before = await answersOf(product);
    expect(await ensureIndex(indexer)).toBeUndefined();
    const other = { ...indexer, lexicon: { ...indexer.lexicon, fingerprint: 'another dictionary' } };
    expect(await ensureIndex(other)).toMatchObject({ refused: 0 });
    expect(await ensureIndex(other)).toBeUndefined();
    expect(await answersOf(product)).toEqual(before);
    await ensureIndex(indexer);
  });

  it('makes a lost index again from the records, with the same answers', async () => {
    const before = await answersOf(product);
    for (const name of await listIndices(indexer.client)) await dropIndex(indexer.client, name);
    expect((await product.app.request('/api/search?q=受贿')).status).toBe(503);
    expect(await ensureIndex(indexer)).toMatchObject({ refused: 0 });
    expect(await answersOf(product)).toEqual(before);
    expect(await ensureIndex(indexer)).toBeUndefined();
  });
});
