import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Engines, openEngines } from '@anjian/engines';
import { connect, type Database, migrate, readDocument, saveDocument } from '@anjian/records';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mountSmallDisk } from './faults/small-disk.ts';
import { HALF_WRITTEN } from './faults/whole-records.ts';
import { caseText } from './product/fictional-documents.ts';
import { makeSubmission } from './product/make-submission.ts';

/** An empty PostgreSQL with its log of changes takes about 70 MB, and the engines ask for 128 MB before they start. */
const DISK_MEGABYTES = 300;
/** More than the room that is left inside of files which exist already. */
const FILE_BYTES = 200_000;

const MAIN = fileURLToPath(new URL('../../apps/cli/main.ts', import.meta.url));
const disk = mountSmallDisk(DISK_MEGABYTES);

let folder: string;
let shared: Engines;
let own: Engines;
let db: Database;

const withFile = (name: string) => {
  const submission = makeSubmission(name);
  const bytes = crypto.getRandomValues(new Uint8Array(FILE_BYTES / 4));
  const { sha256 } = submission.document.source;
  return {
    ...submission,
    original: { sha256, mediaType: 'text/plain', bytes: Buffer.concat([bytes, bytes, bytes, bytes]) },
  };
};

/** The command line with the records on the small disk and the index on the engine of the run. */
const importFolder = async (): Promise<{ code: unknown; said: string }> => {
  const { node, auth } = shared.elasticsearch;
  const password = auth && 'password' in auth ? auth : { username: '', password: '' };
  const child = spawn(process.execPath, [MAIN, 'import', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: own.databaseUrl,
      ELASTICSEARCH_URL: node,
      ELASTICSEARCH_USERNAME: password.username,
      ELASTICSEARCH_PASSWORD: password.password,
    },
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code, said };
};

describe.skipIf(disk === undefined)('a full disk under the database (skipped where no disk can be mounted)', () => {
  beforeAll(async () => {
    shared = await openEngines({ dataDir: inject('dataDir'), purpose: 'a full disk' });
    const { node, auth } = shared.elasticsearch;
    const env = { ...process.env, ELASTICSEARCH_URL: node };
    if (auth && 'password' in auth)
      Object.assign(env, { ELASTICSEARCH_USERNAME: auth.username, ELASTICSEARCH_PASSWORD: auth.password });
    own = await openEngines({ dataDir: join(disk?.folder ?? '', 'data'), purpose: 'a full disk', env });
    db = connect(own.databaseUrl);
    await migrate(db);
    await saveDocument(db, makeSubmission('满前'));
    folder = await mkdtemp(join(tmpdir(), 'anjian-files-'));
    await writeFile(join(folder, '满后.md'), caseText({ extra: '甲'.repeat(FILE_BYTES) }));
    disk?.fill();
  });
  afterAll(async () => {
    await db?.destroy();
    await own?.close();
    await shared?.close();
    disk?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('refuses what no longer fits, keeps nothing of it, and goes on answering readers', async () => {
    let refused = 0;
    for (let round = 0; refused < 20; round++) {
      const submission = withFile(`满${round}`);
      const failure = await saveDocument(db, submission).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect((await readDocument(db, submission.id)) === undefined).toBe(failure !== undefined);
      if (failure !== undefined) {
        expect(failure).toMatchObject({ code: '53100' });
        refused++;
      }
      expect((await readDocument(db, makeSubmission('满前').id))?.state).toBe('published');
    }
    const client = new pg.Client({ connectionString: own.databaseUrl });
    await client.connect();
    for (const [fault, question] of Object.entries(HALF_WRITTEN))
      expect(Number((await client.query(question)).rows[0].count), fault).toBe(0);
    await client.end();
  });

  it('is told on the command line in a sentence', async () => {
    const { code, said } = await importFolder();
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('数据库所在的磁盘已满') });
  });

  it('is over as soon as there is space again: nothing is restarted', async () => {
    disk?.empty();
    expect((await saveDocument(db, withFile('又有空间'))).outcome).toBe('new');
  });
});
