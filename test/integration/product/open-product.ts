import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openServices, type Services } from '@anjian/api';
import { type SearchResults, SearchResultsSchema } from '@anjian/domain';
import { drainChanges, ensureIndex } from '@anjian/indexer';
import { migrate } from '@anjian/records';
import { dropIndex, listIndices } from '@anjian/search';
import pg from 'pg';
import { inject } from 'vitest';
import { createApp } from '../../../apps/api/create-app.ts';
import { createLogger } from '../../../apps/cli/create-logger.ts';
import { type ImportOptions, type ImportSummary, importDocuments } from '../../../apps/cli/import-documents.ts';

/** The product over real engines, with an empty database and no index, and a folder of files to import. */
export type Product = {
  services: Services;
  app: ReturnType<typeof createApp>;
  /** A folder for files to import; removed at the end. */
  folder: string;
  write(name: string, content: string | Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  /** Imports the whole folder and brings the index up to date. */
  importFolder(options?: Partial<ImportOptions>): Promise<ImportSummary>;
  /** Brings the index up to date. */
  settle(): Promise<void>;
  /** A search through the API that must succeed, its answer checked against the contract. */
  search(address: string): Promise<SearchResults>;
  close(): Promise<void>;
};

/** The tests look at answers; `LOG_LEVEL` shows what the server says to its keeper. */
export const SILENT = createLogger({ LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' });

/** Opens the product on the engines of the run; what another file left there is taken away. */
export async function openProduct(): Promise<Product> {
  const services = await openServices({ dataDir: inject('dataDir') });
  const { db, indexer } = services;
  await emptyDatabase(services.databaseUrl);
  await migrate(db);
  for (const name of await listIndices(indexer.client)) await dropIndex(indexer.client, name);
  const folder = await mkdtemp(join(tmpdir(), 'anjian-files-'));
  const app = createApp(services, SILENT);
  const settle = async (): Promise<void> => {
    await ensureIndex(indexer);
    await drainChanges(indexer);
  };
  return {
    services,
    app,
    folder,
    settle,
    async write(name, content) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    },
    async remove(name) {
      await rm(join(folder, name));
    },
    async importFolder(options = {}) {
      const summary = await importDocuments(services, [folder], { draft: false, cause: '试验', ...options });
      await settle();
      return summary;
    },
    async search(address) {
      const answer = await app.request(`/api/search${address}`);
      if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
      const checked = await SearchResultsSchema['~standard'].validate(await answer.json());
      if (checked.issues) throw new Error(`${address}: ${JSON.stringify(checked.issues)}`);
      return checked.value;
    },
    async close() {
      await rm(folder, { recursive: true, force: true });
      await services.close();
    },
  };
}

async function emptyDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('drop schema public cascade; create schema public');
  await client.end();
}
