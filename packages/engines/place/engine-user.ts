import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The unprivileged user that runs both engines when the caller is root: neither engine starts as root. */
export type EngineUser = { name: string; uid: number; gid: number };

// Taken in this order: an account made for the product by an administrator, else the one that every system has.
const ACCOUNTS = ['anjian', 'nobody'] as const;
const ROOT = 0;

/** The path itself or the first of its parents that exists. */
export const nearestExisting = (path: string): string => {
  let current = path;
  while (!existsSync(current)) current = dirname(current);
  return current;
};

const readAccounts = (): EngineUser[] =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));

/** The user for the engines of a folder, undefined when the caller is not root: the folder's owner if that is not root (a checkout of a colleague), else a service account. */
export const engineUserFor = (folder: string): EngineUser | undefined => {
  if (process.getuid?.() !== ROOT) return undefined;
  const accounts = readAccounts();
  const owner = statSync(nearestExisting(folder)).uid;
  if (owner !== ROOT) {
    const found = accounts.find(({ uid }) => uid === owner);
    if (found !== undefined) return found;
  }
  for (const wanted of ACCOUNTS) {
    const found = accounts.find(({ name }) => name === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Whether the user can enter a folder: tried, not computed, so that access lists and mounts count too. */
export const canEnter = ({ uid, gid }: EngineUser, folder: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
