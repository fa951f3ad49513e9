import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from '../engine-error.ts';
import { readJsonFile, writeJsonFile } from '../place/json-file.ts';
import { identifyProcess, isAlive, type ProcessIdentity } from '../place/process-identity.ts';
import type { EnginePrograms } from './engine-driver.ts';

/** One user's claim on the engines of a data folder: it holds as long as its process lives and its file is there. */
export type Lease = { owner: ProcessIdentity; purpose: string; createdAt: number; programs: EnginePrograms };

const folderOf = (root: string): string => join(root, 'leases');

/** Takes a lease for the running process and gives its file, whose removal ends it. */
export const takeLease = (root: string, purpose: string, programs: EnginePrograms): { path: string; lease: Lease } => {
  const owner = identifyProcess(process.pid);
  if (owner === undefined) throw new Error('the start time of this process cannot be read');
  const path = join(folderOf(root), `${process.pid}-${randomUUID().slice(0, 8)}.json`);
  const lease: Lease = { owner, purpose, createdAt: Date.now(), programs };
  try {
    writeJsonFile(path, lease);
  } catch (cause) {
    throw new EngineError(
      `无法写入 ${folderOf(root)}；请用建立该数据目录的用户运行，或用 ANJIAN_DATA 指定另一个目录。`,
      {
        code: 'no_permission',
        cause,
      },
    );
  }
  return { path, lease };
};

/** Ends a lease; doing it twice is no error. */
export const endLease = (path: string): void => rmSync(path, { force: true });

/** The leases whose owners live. */
export const readLiveLeases = (root: string): Lease[] => {
  if (!existsSync(folderOf(root))) return [];
  const files = readdirSync(folderOf(root)).filter((name) => name.endsWith('.json'));
  const leases = files.map((name) => readJsonFile(join(folderOf(root), name)) as Lease | undefined);
  return leases.filter((lease) => lease !== undefined && isAlive(lease.owner)) as Lease[];
};

/** Removes what users killed without a chance to end their leases have left behind. */
export const removeDeadLeases = (root: string): void => {
  for (const name of readdirSync(folderOf(root))) {
    const path = join(folderOf(root), name);
    const lease = readJsonFile(path) as Lease | undefined;
    if (lease !== undefined && !isAlive(lease.owner)) endLease(path);
  }
};
