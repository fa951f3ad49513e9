import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Engines, inspectEngines, openEngines } from '@anjian/engines';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEngineUser } from './engines/engine-user-process.ts';

// A start of both engines takes a quarter of a minute on two busy cores; these limits only end what hangs.
const START_LIMIT_MS = 180_000;
const STEP_LIMIT_MS = 60_000;

const isGone = (pid: number): boolean => {
  try {
    // A process that has ended but was not waited for still answers a signal.
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
};

const waitUntil = async (condition: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await condition())) await sleep(100);
};

const select = async (databaseUrl: string, question: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query({ text: question, rowMode: 'array' })).rows[0]?.[0];
  } finally {
    await client.end().catch(() => {});
  }
};

const search = async ({ node, auth }: Engines['elasticsearch']): Promise<number> => {
  const password = auth !== undefined && 'password' in auth ? auth.password : '';
  const authorization = `Basic ${Buffer.from(`anjian:${password}`).toString('base64')}`;
  return (await fetch(`${node}/_search`, { headers: { authorization } })).status;
};

describe('the engines of a data folder', () => {
  let parent: string;
  let dataDir: string;
  let engines: Engines;

  const pidOf = async (name: 'elasticsearch' | 'postgres'): Promise<number> => {
    const pid = (await inspectEngines({ dataDir }))[name].pid;
    if (pid === undefined) throw new Error(`${name} does not run`);
    return pid;
  };

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'anjian-engines-'));
    // Others must be able to enter it: as root, the engines run as somebody else.
    await chmod(parent, 0o755);
    dataDir = join(parent, '数据 目录');
    const [first, second] = [startEngineUser(dataDir), startEngineUser(dataDir)];
    engines = await openEngines({ dataDir, purpose: 'the tests' });
    const given = await Promise.all([first.opened, second.opened]);
    expect(new Set([...given.map(({ node }) => node), engines.elasticsearch.node]).size).toBe(1);
    expect(new Set([...given.map(({ databaseUrl }) => databaseUrl), engines.databaseUrl]).size).toBe(1);
    await Promise.all([first.leave(), second.leave()]);
  }, START_LIMIT_MS);

  afterAll(async () => {
    await engines?.close();
    await rm(parent, { recursive: true, force: true });
  }, STEP_LIMIT_MS);

  it('answer after three users opened them at once, and stay when two of these leave', async () => {
    expect(await search(engines.elasticsearch)).toBe(200);
    expect(await select(engines.databaseUrl, 'select current_database()')).toBe('anjian');
  });

  it('refuse whoever has no password', async () => {
    expect((await fetch(`${engines.elasticsearch.node}/_search`)).status).toBe(401);
    const url = new URL(engines.databaseUrl);
    url.password = 'wrong';
    await expect(select(url.href, 'select 1')).rejects.toThrow(/password/);
  });

  it('keep Chinese text and compare it the same way on every system', async () => {
    expect(await select(engines.databaseUrl, 'show server_encoding')).toBe('UTF8');
    expect(await select(engines.databaseUrl, 'show data_checksums')).toBe('on');
    const provider = `select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'anjian'`;
    expect(await select(engines.databaseUrl, provider)).toBe('b C.UTF-8');
  });

  it('are told by an inspection with their users, ports and versions', async () => {
    const found = await inspectEngines({ dataDir });
    expect(found.users.map(({ purpose }) => purpose)).toEqual(['the tests']);
    expect(found.elasticsearch).toMatchObject({ managed: true, running: true, version: '9.5.3', failure: undefined });
    expect(found.postgres).toMatchObject({ managed: true, running: true, failure: undefined });
    expect(found.postgres.port).toBe(Number(new URL(engines.databaseUrl).port));
    expect(found.freeDiskBytes).toBeGreaterThan(0);
  });

  it('are adopted by a new user within a second, with the same addresses', async () => {
    const before = Date.now();
    const again = await openEngines({ dataDir });
    expect(again.databaseUrl).toBe(engines.databaseUrl);
    expect(again.elasticsearch).toEqual(engines.elasticsearch);
    expect(Date.now() - before).toBeLessThan(5_000);
    await again.close();
    expect(await search(engines.elasticsearch)).toBe(200);
  });

  it(
    'serve as a real server for a second folder, which starts its own PostgreSQL only and says when its port is taken',
    async () => {
      const { node, auth } = engines.elasticsearch;
      if (auth === undefined || !('password' in auth)) throw new Error('the managed engine has no password');
      const real = {
        ELASTICSEARCH_URL: node,
        ELASTICSEARCH_USERNAME: auth.username,
        ELASTICSEARCH_PASSWORD: auth.password,
      };
      const env = { ...process.env, ...real };
      const options = { dataDir: join(parent, 'second') };
      const taken = new URL(engines.databaseUrl).port;
      const refusal = openEngines({ ...options, env: { ...env, ANJIAN_POSTGRES_PORT: taken } });
      await expect(refusal).rejects.toMatchObject({ code: 'port_taken', message: expect.stringContaining(taken) });
      const wrong = openEngines({ ...options, env: { ...env, ELASTICSEARCH_PASSWORD: 'wrong' } });
      await expect(wrong).rejects.toMatchObject({ code: 'no_permission', message: expect.stringContaining('401') });
      const second = await openEngines({ ...options, env });
      expect(second.managed).toEqual({ elasticsearch: false, postgres: true });
      expect(await select(second.databaseUrl, 'select 1')).toBe(1);
      await second.close();
    },
    STEP_LIMIT_MS,
  );

  it(
    'outlive twenty users killed without warning, with one and the same PostgreSQL',
    async () => {
      const postmaster = await pidOf('postgres');
      for (let kill = 0; kill < 20; kill += 1) {
        const user = startEngineUser(dataDir);
        await user.opened;
        user.child.kill('SIGKILL');
        await once(user.child, 'exit');
      }
      expect(await pidOf('postgres')).toBe(postmaster);
      expect((await inspectEngines({ dataDir })).users).toHaveLength(1);
    },
    STEP_LIMIT_MS,
  );

  it(
    'come back on the same port with every acknowledged row when PostgreSQL is killed',
    async () => {
      await select(engines.databaseUrl, 'create table kept (n int)');
      for (let n = 0; n < 50; n += 1) await select(engines.databaseUrl, `insert into kept values (${n})`);
      const killed = await pidOf('postgres');
      process.kill(killed, 'SIGKILL');
      const count = (): Promise<unknown> =>
        select(engines.databaseUrl, 'select count(*)::int from kept').catch(() => undefined);
      await waitUntil(async () => (await count()) === 50);
      expect(await pidOf('postgres')).not.toBe(killed);
    },
    STEP_LIMIT_MS,
  );

  it(
    'are adopted by another supervisor when theirs is killed',
    async () => {
      const { supervisorPid, postgres, elasticsearch } = await inspectEngines({ dataDir });
      process.kill(supervisorPid ?? 0, 'SIGKILL');
      await waitUntil(
        async () => ![undefined, supervisorPid].includes((await inspectEngines({ dataDir })).supervisorPid),
      );
      const after = await inspectEngines({ dataDir });
      expect([after.postgres.pid, after.elasticsearch.pid]).toEqual([postgres.pid, elasticsearch.pid]);
    },
    STEP_LIMIT_MS,
  );

  it(
    'go when their last user goes, even when that one is killed',
    async () => {
      const pids = [await pidOf('postgres'), await pidOf('elasticsearch')];
      const user = startEngineUser(dataDir);
      await user.opened;
      await engines.close();
      expect(pids.filter(isGone)).toEqual([]);
      user.child.kill('SIGKILL');
      await waitUntil(() => pids.every(isGone));
      expect((await inspectEngines({ dataDir })).users).toEqual([]);
    },
    STEP_LIMIT_MS,
  );
});

describe('a start that is broken off', () => {
  it(
    'leaves no engine behind',
    async () => {
      const dataDir = await mkdtemp(join(tmpdir(), 'anjian-broken-'));
      await chmod(dataDir, 0o755);
      const user = startEngineUser(dataDir);
      user.opened.catch(() => {});
      // Killed when Elasticsearch's Java is there but far from answering.
      const running = (): string => execFileSync('ps', ['-ww', '-A', '-o', 'args='], { encoding: 'utf8' });
      const isHere = (): boolean =>
        running()
          .split('\n')
          .some((line) => line.includes(`-Djava.io.tmpdir=${dataDir}`));
      await waitUntil(isHere);
      user.child.kill('SIGKILL');
      await waitUntil(async () => (await inspectEngines({ dataDir })).supervisorPid === undefined);
      expect(running()).not.toContain(dataDir);
      await rm(dataDir, { recursive: true });
    },
    STEP_LIMIT_MS,
  );
});

describe('real servers', () => {
  const dataDir = join(tmpdir(), 'anjian-never-made');

  it('are named in a Chinese sentence when they cannot be reached', async () => {
    const env = { ...process.env, ELASTICSEARCH_URL: 'http://127.0.0.1:9' };
    await expect(openEngines({ dataDir, env })).rejects.toMatchObject({
      code: 'not_reachable',
      message: expect.stringContaining('连不上 ELASTICSEARCH_URL 指的 Elasticsearch（http://127.0.0.1:9）'),
    });
    const database = { ...process.env, DATABASE_URL: 'postgres://who:secret@127.0.0.1:9/cases' };
    const refusal = openEngines({ dataDir, env: database });
    await expect(refusal).rejects.toMatchObject({
      code: 'not_reachable',
      message: expect.stringContaining('127.0.0.1:9/cases'),
    });
    await expect(refusal).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
  });
});
