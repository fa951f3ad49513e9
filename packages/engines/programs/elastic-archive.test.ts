import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillFromArchive, findElasticArchive } from './elastic-archive.ts';

let parent: string;
let server: Server;
let downloads: string;
let archive: Buffer;
let checksum: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'anjian-archive-'));
  await mkdir(join(parent, 'elasticsearch-9/bin'), { recursive: true });
  await writeFile(join(parent, 'elasticsearch-9/bin/elasticsearch'), 'program');
  execFileSync('tar', ['-czf', 'all.tar.gz', 'elasticsearch-9'], { cwd: parent });
  archive = await readFile(join(parent, 'all.tar.gz'));
  checksum = createHash('sha512').update(archive).digest('hex');
  server = createServer((request, answer) => {
    answer.end(request.url?.endsWith('.sha512') ? `${checksum}  elasticsearch.tar.gz\n` : archive);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  downloads = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(parent, { recursive: true });
});

const fill = async (): Promise<string> => {
  const workplace = await mkdtemp(join(parent, 'work-'));
  const found = await findElasticArchive(downloads);
  if (found === undefined) throw new Error('no archive');
  await fillFromArchive(workplace, found);
  return workplace;
};

it('unpacks an archive whose published checksum fits', async () => {
  expect(await readFile(join(await fill(), 'bin/elasticsearch'), 'utf8')).toBe('program');
});

it('refuses an archive that was altered on its way', async () => {
  archive = Buffer.concat([archive, Buffer.from('!')]);
  await expect(fill()).rejects.toThrow('SHA-512');
});

it('gives up quickly where nobody answers', async () => {
  expect(await findElasticArchive('http://127.0.0.1:9')).toBeUndefined();
});
