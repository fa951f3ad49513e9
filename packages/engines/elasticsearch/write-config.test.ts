import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { elasticsearchSettings, heapFor } from './write-config.ts';

const GIB = 1024 ** 3;

it('takes a gibibyte of heap on an ordinary machine and less on a small one', () => {
  expect([16, 7.7, 3.8, 2].map((size) => heapFor(size * GIB))).toEqual([1024, 1024, 512, 384]);
});

it('names a setting only where the module that knows it is there', () => {
  const home = mkdtempSync(join(tmpdir(), 'anjian-home-'));
  const settings = (): Record<string, unknown> =>
    elasticsearchSettings(
      { root: '/data' },
      { home, version: '9.5.3', javaHome: '/java' },
      { port: 1, transportPort: 2 },
    );
  expect(settings()).not.toHaveProperty(['ingest.geoip.downloader.enabled']);
  mkdirSync(join(home, 'modules', 'ingest-geoip'), { recursive: true });
  expect(settings()).toHaveProperty(['ingest.geoip.downloader.enabled'], false);
  rmSync(home, { recursive: true });
});

it('never listens beyond this machine and never without a password', () => {
  const settings = elasticsearchSettings(
    { root: '/data' },
    { home: '/es', version: '9.5.3', javaHome: '/java' },
    { port: 1, transportPort: 2 },
  );
  expect(settings).toMatchObject({ 'network.host': '127.0.0.1', 'xpack.security.enabled': true });
});
