import { setTimeout as sleep } from 'node:timers/promises';
import { openEngines } from '@anjian/engines';
import { createClient, createSearch } from '@anjian/search';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type RunningServer, startServer } from '../../apps/api/start-server.ts';
import { openProduct, type Product, SILENT } from './product/open-product.ts';
import { openProxy, type TcpProxy } from './product/tcp-proxy.ts';

/** By then a search has reached the engine, and is far from given up. */
const UNDER_WAY_MS = 500;
/** Far below the time after which a search is given up by itself. */
const SOON_MS = 1_000;

let product: Product;
let proxy: TcpProxy;
let client: ReturnType<typeof createClient>;
let server: RunningServer;

beforeAll(async () => {
  product = await openProduct();
  await product.settle();
  const { services } = product;
  const engines = await openEngines({ dataDir: inject('dataDir'), purpose: 'readers who leave' });
  proxy = await openProxy(engines.elasticsearch.node);
  await engines.close();
  client = createClient({ ...engines.elasticsearch, node: proxy.url });
  const search = createSearch(client, services.analyzer, services.today);
  server = await startServer({ ...services, search }, SILENT, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  proxy?.mend();
  await server?.close();
  await client?.close();
  await proxy?.close();
  await product?.close();
});

it('a reader who leaves takes the search along: the engine loses the connection, by which it stops', async () => {
  expect((await fetch(`${server.url}/api/search`)).status).toBe(200);
  proxy.hush();
  const leaving = new AbortController();
  const outcome = fetch(`${server.url}/api/search?q=受贿`, { signal: leaving.signal }).catch(
    (error: Error) => error.name,
  );
  await sleep(UNDER_WAY_MS);
  const before = proxy.ended();
  const left = performance.now();
  leaving.abort();
  expect(await outcome).toBe('AbortError');
  while (proxy.ended() === before) await sleep(10);
  expect(performance.now() - left).toBeLessThan(SOON_MS);
});
