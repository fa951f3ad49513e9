import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openServices, type Services } from '@anjian/api';
import { dataDir } from '../open-project.ts';
import { writeLine } from '../progress.ts';

/** Every measurement keeps its data beside those of the installation, in a folder `bench-PROCESS`. */
const FOLDER = /^bench-(\d+)$/u;

/** What names real servers: a measurement fills its engines and deletes them. */
const REAL_SERVERS = ['DATABASE_URL', 'ELASTICSEARCH_URL'];

/** An environment in which no real server is named. */
export function withoutRealServers(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !REAL_SERVERS.includes(name)));
}

/**
 * Runs a measurement on empty engines of its own in a folder of its own, whatever servers the environment names; the folder goes
 * afterwards, and those of measurements that were killed go before.
 */
export async function withBenchServices<T>(work: (services: Services, folder: string) => Promise<T>): Promise<T> {
  const parent = dataDir();
  await removeLeftovers(parent);
  const folder = join(parent, `bench-${process.pid}`);
  try {
    const services = await openServices({
      dataDir: folder,
      env: withoutRealServers(process.env),
      onProgress: writeLine,
    });
    try {
      return await work(services, folder);
    } finally {
      await services.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = FOLDER.exec(name)?.[1];
    if (pid !== undefined && !runs(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function runs(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (cause) {
    // Whoever may not be signalled runs.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
