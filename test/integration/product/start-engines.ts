import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngines } from '@anjian/engines';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: vitest's own type is added to, which only an interface can do
  interface ProvidedContext {
    dataDir: string;
  }
}

/**
 * Starts one pair of real engines for the whole run, on free ports, with data of its own that goes afterwards. `ANJIAN_TEST_DATA`
 * names a data folder that stays, whose engines somebody holds open while working on tests.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const kept = process.env.ANJIAN_TEST_DATA;
  if (kept) {
    const engines = await openEngines({ dataDir: kept, purpose: 'the integration tests' });
    provide('dataDir', kept);
    return async () => await engines.close();
  }
  const parent = await mkdtemp(join(tmpdir(), 'anjian-test-'));
  // As root, the engines run as somebody else, who must be able to enter it.
  await chmod(parent, 0o755);
  const dataDir = join(parent, 'data');
  const engines = await openEngines({ dataDir, purpose: 'the integration tests' });
  provide('dataDir', dataDir);
  return async () => {
    await engines.close();
    await rm(parent, { recursive: true, force: true });
  };
}
