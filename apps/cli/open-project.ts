import { join, resolve } from 'node:path';
import { openServices, type Services } from '@anjian/api';
import { writeLine } from './progress.ts';

/** The project's root folder. */
export const PROJECT_DIR = resolve(import.meta.dirname, '../..');

/** Where the engines keep their data: `ANJIAN_DATA`, else `data/` in the project. */
export function dataDir(env: NodeJS.ProcessEnv = process.env): string {
  return env.ANJIAN_DATA ? resolve(env.ANJIAN_DATA) : join(PROJECT_DIR, 'data');
}

/** Opens the services for one command, on the engines of a running server if there is one, and closes them afterwards. */
export async function withServices<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const services = await openServices({ dataDir: dataDir(), onProgress: writeLine });
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}
