import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openServices, startServer } from '@anjian/api';
import { drainChanges, ensureIndex } from '@anjian/indexer';
import { buildInterface } from '../apps/cli/build-interface.ts';
import { createLogger } from '../apps/cli/create-logger.ts';
import { loadSamples } from '../apps/cli/load-samples.ts';

/** The whole product as a reader meets it, at `url`, until `close`. */
export type RunningProduct = { url: string; close(): Promise<void> };

/** `dataDir` shares the engines of a folder; without it there are engines and data of their own, which go with `close`. */
export type StartProductOptions = { dataDir?: string };

const PROJECT_DIR = resolve(import.meta.dirname, '..');

/** Starts engines, loads the samples into an empty database, builds the interface if a source is newer, and serves on a free loopback port. */
export async function startProduct({ dataDir }: StartProductOptions = {}): Promise<RunningProduct> {
  const own = dataDir === undefined ? await makeDataDir() : undefined;
  const interfaceDir = join(PROJECT_DIR, 'apps/web/dist');
  const building = buildInterface(PROJECT_DIR);
  building.catch(() => {});
  const services = await openServices({ dataDir: dataDir ?? join(own ?? '', 'data') });
  const close = async (): Promise<void> => {
    await services.close();
    if (own !== undefined) await rm(own, { recursive: true, force: true });
  };
  try {
    await loadSamples(services);
    await ensureIndex(services.indexer);
    await drainChanges(services.indexer);
    await building;
    const logger = createLogger({ LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' });
    const server = await startServer(services, logger, {
      host: '127.0.0.1',
      port: 0,
      ...(existsSync(interfaceDir) ? { interfaceDir } : {}),
    });
    return {
      url: server.url,
      async close() {
        await server.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function makeDataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anjian-product-'));
  // As root, the engines run as somebody else, who must be able to enter it.
  await chmod(folder, 0o755);
  return folder;
}
