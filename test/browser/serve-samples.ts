import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServices, type Services, startServer } from '@anjian/api';
import { drainChanges, ensureIndex } from '@anjian/indexer';
import { buildInterface } from '../../apps/cli/build-interface.ts';
import { createLogger } from '../../apps/cli/create-logger.ts';
import { loadSamples } from '../../apps/cli/load-samples.ts';
import { PROJECT_DIR } from '../../apps/cli/open-project.ts';

/** The product as it is served, at `url` without a slash at its end. */
export type ServedProduct = { url: string; services: Services; close(): Promise<void> };

/** Serves the whole product with its samples: real engines and data of its own, the interface as it is built. */
export async function serveSamples(): Promise<ServedProduct> {
  const building = buildInterface(PROJECT_DIR);
  // A build that fails before it is waited for is told when it is waited for.
  building.catch(() => {});
  const parent = await mkdtemp(join(tmpdir(), 'anjian-browser-'));
  // As root, the engines run as somebody else, who must be able to enter it.
  await chmod(parent, 0o755);
  const services = await openServices({ dataDir: join(parent, 'data') });
  await loadSamples(services);
  await ensureIndex(services.indexer);
  await drainChanges(services.indexer);
  await building;
  const server = await startServer(services, createLogger({ LOG_LEVEL: 'silent' }), {
    host: '127.0.0.1',
    port: 0,
    interfaceDir: join(PROJECT_DIR, 'apps/web/dist'),
  });
  return {
    url: server.url,
    services,
    async close() {
      await server.close();
      await services.close();
      await rm(parent, { recursive: true, force: true });
    },
  };
}
