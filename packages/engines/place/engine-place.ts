import { createHash } from 'node:crypto';
import { accessSync, chownSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { EngineError } from '../engine-error.ts';
import { canEnter, type EngineUser, engineUserFor, nearestExisting } from './engine-user.ts';

/** Where the engines of one data folder live: `root` holds everything of theirs, `user` runs them when the caller is root. */
export type EnginePlace = { root: string; user?: EngineUser };

// A data folder below a closed home cannot be entered by the engines' user; the file of this name then says where they went.
const POINTER = 'engines-are-elsewhere.txt';
const PLACES_FOR_ROOT = '/var/lib/anjian';
const FOLDERS = ['leases', 'elasticsearch', 'postgres'] as const;

const elsewhereFor = (dataDir: string): string => {
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 10);
  return join(PLACES_FOR_ROOT, `${basename(dataDir)}-${mark}`);
};

/** Tells where the engines of a data folder are or would be, without making anything. */
export const locateEnginePlace = (dataDir: string): EnginePlace => {
  const folder = resolve(dataDir);
  const user = engineUserFor(folder);
  const pointer = join(folder, POINTER);
  const place = (root: string): EnginePlace => (user === undefined ? { root } : { root, user });
  if (existsSync(pointer)) return place(readFileSync(pointer, 'utf8').trim());
  if (user !== undefined && !canEnter(user, nearestExisting(folder))) return place(elsewhereFor(folder));
  return place(join(folder, 'engines'));
};

/** Makes the folders of the engines, gives those that the engines write to their user, and says so when they had to go elsewhere. */
export const settleEnginePlace = (dataDir: string, onProgress: (sentence: string) => void): EnginePlace => {
  const place = locateEnginePlace(dataDir);
  const { root, user } = place;
  try {
    mkdirSync(resolve(dataDir), { recursive: true });
    for (const folder of FOLDERS) mkdirSync(join(root, folder), { recursive: true });
    // Said before anything is fetched for a user who could not use it.
    for (const folder of ['.', 'leases']) accessSync(join(root, folder), constants.W_OK);
    if (user !== undefined)
      for (const name of ['elasticsearch', 'postgres']) chownSync(join(root, name), user.uid, user.gid);
    if (root !== join(resolve(dataDir), 'engines') && !existsSync(join(resolve(dataDir), POINTER))) {
      writeFileSync(join(resolve(dataDir), POINTER), `${root}\n`);
      onProgress(`用户 ${user?.name ?? ''} 进不了 ${resolve(dataDir)}，两个引擎的数据改放在 ${root}。`);
    }
    return place;
  } catch (cause) {
    const full = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
    const message = full
      ? `磁盘已满，无法在 ${root} 建立数据目录；请腾出空间后再试。`
      : `无法写入数据目录 ${root}：它可能属于另一个用户；请换用该用户，或用 ANJIAN_DATA 指定另一个目录。`;
    throw new EngineError(message, { code: full ? 'disk_full' : 'no_permission', cause });
  }
};
