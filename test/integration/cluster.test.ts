import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Engines, inspectEngines, openEngines } from '@anjian/engines';
import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClusterGround, type ClusterNode, NODE_NAMES, startCluster, stopNode } from './cluster/cluster-nodes.ts';

const START_LIMIT_MS = 300_000;
const STEP_LIMIT_MS = 60_000;
const PASSWORD = 'only-for-this-test-8f2c';

// Three more Java processes than an ordinary run needs: asked for by name.
describe.skipIf(process.env.ANJIAN_TEST_CLUSTER !== '1')('three Elasticsearch nodes as in docker-compose.yml', () => {
  let folder: string;
  let nodes: ClusterNode[] = [];
  let caFile: string;
  let engines: Engines;
  let client: Client;

  const envFor = (url: string): NodeJS.ProcessEnv => ({
    ...process.env,
    ELASTICSEARCH_URL: url,
    ELASTICSEARCH_USERNAME: 'elastic',
    ELASTICSEARCH_PASSWORD: PASSWORD,
    ELASTICSEARCH_CA_FILE: caFile,
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anjian-cluster-'));
    await chmod(folder, 0o755);
    const dataDir = join(folder, 'data');
    // Fetches the distribution where no earlier start has done so.
    if ((await inspectEngines({ dataDir })).elasticsearch.program === undefined) {
      await (await openEngines({ dataDir })).close();
    }
    const { elasticsearch, jdk } = await inspectEngines({ dataDir });
    const nobody = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }));
    const ground: ClusterGround = {
      home: elasticsearch.program ?? '',
      javaHome: jdk?.home ?? '',
      folder,
      ...(process.getuid?.() === 0 ? { user: { uid: nobody, gid: nobody } } : {}),
    };
    ({ nodes, caFile } = await startCluster(ground, PASSWORD));
    const [first] = nodes;
    for (;;) {
      const opened = await openEngines({ dataDir, env: envFor(first?.url ?? '') }).catch(() => undefined);
      if (opened !== undefined) {
        engines = opened;
        break;
      }
      await sleep(1_000);
    }
    client = new Client(engines.elasticsearch);
    await client.cluster.health({ wait_for_nodes: '3', timeout: '120s' }, { requestTimeout: START_LIMIT_MS });
  }, START_LIMIT_MS);

  afterAll(async () => {
    await client?.close();
    await engines?.close();
    await Promise.all(nodes.map(stopNode));
    await rm(folder, { recursive: true, force: true });
  }, STEP_LIMIT_MS);

  it('form one green cluster that the product reaches with a password and the authority of the certificates', async () => {
    await client.indices.create({ index: 'proof', settings: { number_of_shards: 1, number_of_replicas: 2 } });
    await client.index({ index: 'proof', id: '1', document: { title: '贪污案' }, refresh: true });
    const health = await client.cluster.health({ wait_for_status: 'green', timeout: '30s' });
    expect(health).toMatchObject({ status: 'green', number_of_nodes: 3, unassigned_shards: 0 });
    const { nodes: members } = await client.nodes.info();
    expect(
      Object.values(members)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...NODE_NAMES].sort());
  });

  it('answer from every node, encrypted, and to nobody without the authority or the password', async () => {
    for (const { url } of nodes) {
      const tls = { ca: await readFile(caFile, 'utf8') };
      const one = new Client({ node: url, auth: { username: 'elastic', password: PASSWORD }, tls });
      expect((await one.count({ index: 'proof' })).count).toBe(1);
      await one.close();
      const unknown = openEngines({ dataDir: folder, env: { ...envFor(url), ELASTICSEARCH_CA_FILE: '' } });
      await expect(unknown).rejects.toMatchObject({ code: 'not_reachable', message: expect.stringContaining('证书') });
      const wrong = openEngines({ dataDir: folder, env: { ...envFor(url), ELASTICSEARCH_PASSWORD: 'wrong' } });
      await expect(wrong).rejects.toMatchObject({ code: 'no_permission' });
      await expect(fetch(url.replace('https', 'http'))).rejects.toThrow();
    }
  });

  it(
    'keep every document and go on answering when one of them is lost',
    async () => {
      const lost = nodes.at(-1);
      if (lost === undefined) throw new Error('no node');
      await stopNode(lost);
      const health = await client.cluster.health({ wait_for_nodes: '2', timeout: '30s' });
      expect(health.number_of_nodes).toBe(2);
      expect((await client.search({ index: 'proof', query: { match: { title: '贪污' } } })).hits.hits).toHaveLength(1);
    },
    STEP_LIMIT_MS,
  );
});
