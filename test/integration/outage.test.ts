import { setTimeout as sleep } from 'node:timers/promises';
import { inspectEngines, openEngines } from '@anjian/engines';
import { followChanges, type IndexerServices } from '@anjian/indexer';
import { saveDocument, withdraw } from '@anjian/records';
import { createClient, createSearch } from '@anjian/search';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApp } from '../../apps/api/create-app.ts';
import { makeSubmission } from './product/make-submission.ts';
import { openProduct, type Product, SILENT } from './product/open-product.ts';
import { openProxy, type TcpProxy } from './product/tcp-proxy.ts';

let product: Product;
let proxy: TcpProxy;
let indexer: IndexerServices;
let app: Product['app'];
let stopFollowing: () => Promise<void>;

const status = async (path: string): Promise<number> => (await app.request(path)).status;
const until = async (condition: () => Promise<boolean>): Promise<void> => {
  while (!(await condition())) await sleep(100);
};
const hits = async (q: string): Promise<string[]> => {
  const answer = await app.request(`/api/search?q=${encodeURIComponent(q)}`);
  if (answer.status !== 200) return [`${answer.status}`];
  return ((await answer.json()) as { hits: { id: string }[] }).hits.map((hit) => hit.id);
};

beforeAll(async () => {
  product = await openProduct();
  const { services } = product;
  for (const name of ['常在', '将撤']) await saveDocument(services.db, makeSubmission(name));
  await product.settle();
  // The same services, but their wire to Elasticsearch can be cut.
  const engines = await openEngines({ dataDir: inject('dataDir'), purpose: 'an outage' });
  proxy = await openProxy(engines.elasticsearch.node);
  await engines.close();
  const client = createClient({ ...engines.elasticsearch, node: proxy.url });
  indexer = { ...services.indexer, client };
  app = createApp({ ...services, indexer, search: createSearch(client, services.analyzer, services.today) }, SILENT);
  const stop = new AbortController();
  const following = followChanges(indexer, services.databaseUrl, stop.signal, () => {});
  stopFollowing = async () => {
    stop.abort();
    await following;
    await client.close();
  };
});
afterAll(async () => {
  await stopFollowing?.();
  await proxy?.close();
  await product.close();
});

describe('while Elasticsearch is away', () => {
  const kept = makeSubmission('常在').id;
  const gone = makeSubmission('将撤').id;

  it('a search says so in a sentence, as a problem, with the time to ask again', async () => {
    await until(async () => (await hits('贷款审批')).length === 2);
    proxy.cut();
    for (const path of ['/api/search?q=受贿', '/api/facets/crime', `/api/documents/${kept}/related`]) {
      const answer = await app.request(path);
      expect(answer.status, path).toBe(503);
      expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
      expect(answer.headers.get('Retry-After')).toBe('5');
      const { detail } = (await answer.json()) as { detail: string };
      expect(detail).toBe('检索引擎暂时不可用，请稍后再试');
    }
  });

  it('documents are read on, and the state of things is told', async () => {
    expect(await status(`/api/documents/${kept}?q=受贿`)).toBe(200);
    const health = await app.request('/api/health');
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({
      status: 'down',
      elasticsearch: false,
      postgres: true,
      documents: null,
    });
  });

  it('a withdrawal counts at once, and no search ever shows the document when the engine is back', async () => {
    expect(await withdraw(product.services.db, gone, '断线时撤回')).toBe('changed');
    const added = makeSubmission('断线时来');
    await saveDocument(product.services.db, added);
    expect(await status(`/api/documents/${gone}`)).toBe(410);
    proxy.mend();
    // By itself: nobody restarts anything. From the first answer on the withdrawn text is not in it.
    await until(async () => {
      const found = await hits('贷款审批');
      expect(found).not.toContain(gone);
      return found.includes(added.id) && found.includes(kept);
    });
    expect(await status('/api/health')).toBe(200);
    const { hits: stored } = await indexer.client.search({ index: 'anjian', query: { terms: { _id: [gone] } } });
    expect(stored.hits.map((hit) => hit._source)).toEqual([{ id: gone, visibleTo: [] }]);
  });

  it('because it was killed, it is started again, and everything goes on by itself', async () => {
    const { elasticsearch } = await inspectEngines({ dataDir: inject('dataDir') });
    process.kill(elasticsearch.pid ?? 0, 'SIGKILL');
    await until(async () => (await status('/api/search')) === 503);
    const late = makeSubmission('死时来');
    await saveDocument(product.services.db, late);
    await until(async () => (await hits('贷款审批')).includes(late.id));
    expect((await inspectEngines({ dataDir: inject('dataDir') })).elasticsearch.pid).not.toBe(elasticsearch.pid);
  }, 180_000);
});
