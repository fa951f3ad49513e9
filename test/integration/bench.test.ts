import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseText } from './product/fictional-documents.ts';

const PROJECT_DIR = resolve(import.meta.dirname, '../..');
/** Engines of its own are started for each measurement. */
const LIMIT_MS = 240_000;

let folder: string;
/** Stands for the servers of a real installation: whoever knocks is counted and turned away. */
const realServer = createServer((socket) => {
  knocks++;
  socket.destroy();
});
let knocks = 0;
let address = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anjian-bench-test-'));
  // As root, the engines run as somebody else, who must be able to enter it.
  await chmod(folder, 0o755);
  realServer.listen(0, '127.0.0.1');
  await once(realServer, 'listening');
  const bound = realServer.address();
  address = `127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
});
afterAll(async () => {
  realServer.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a measurement where the environment names real servers. */
async function bench(...args: string[]): Promise<Record<string, unknown>> {
  const child = spawn(process.execPath, [join(PROJECT_DIR, 'apps/cli/main.ts'), 'bench', ...args], {
    env: {
      ...process.env,
      ANJIAN_DATA: join(folder, 'data'),
      DATABASE_URL: `postgres://anjian@${address}/anjian`,
      ELASTICSEARCH_URL: `http://${address}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`${child.exitCode}: ${err}`);
  return JSON.parse(out) as Record<string, unknown>;
}

const jsonLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('a measurement', () => {
  it(
    'of relevance uses engines of its own whatever servers the environment names, and leaves nothing behind',
    async () => {
      const at = (name: string): string => join(folder, name);
      await writeFile(
        at('案例.jsonl'),
        jsonLines([
          { id: 'a', text: '被告人甲某利用贷款审批的职务便利收受财物。' },
          { id: 'b', title: '乙某挪用公款案', text: '被告人乙某挪用公款炒股。' },
          { id: 'c' },
        ]),
      );
      await writeFile(
        at('q.jsonl'),
        jsonLines([
          { id: 1, text: '贷款审批' },
          { id: 2, text: '挪用公款' },
        ]),
      );
      await writeFile(at('qrels.txt'), '1 0 a 1\n2 0 b 2\n2 0 z 1\n');
      const set = ['--corpus', at('案例.jsonl'), '--queries', at('q.jsonl'), '--qrels', at('qrels.txt')];
      const figures = await bench('relevance', ...set, '--run', at('out.run'));
      expect(figures).toMatchObject({
        documents: 2,
        refused: 1,
        unknown: 1,
        partial: 0,
        means: { queries: 2, hit1: 1 },
      });
      expect(await readFile(at('out.run'), 'utf8')).toBe('1 Q0 a 1 1 anjian\n2 Q0 b 1 1 anjian\n');
      expect(knocks).toBe(0);
      expect(await readdir(at('data'))).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'of speed does so too, in the rebuild that runs apart as well',
    async () => {
      await mkdir(join(folder, 'base'));
      await writeFile(join(folder, 'base', '案.md'), caseText());
      const figures = await bench(join(folder, 'base'), '--documents', '20');
      expect(figures).toMatchObject({ documents: 20, index: { documents: 20 }, search: { errors: 0 } });
      expect(knocks).toBe(0);
      expect(await readdir(join(folder, 'data'))).toEqual([]);
    },
    LIMIT_MS,
  );
});
