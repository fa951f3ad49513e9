import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readJsonFile, writeJsonFile } from '../place/json-file.ts';

// Number and size of the files of an installed folder, so that one cut short by a full disk or a power cut is seen.
const MANIFEST = '.anjian-manifest.json';

const measure = async (folder: string): Promise<{ files: number; bytes: number }> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && entry.name !== MANIFEST);
  const sizes = await Promise.all(files.map(async (file) => (await lstat(join(file.parentPath, file.name))).size));
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};

/** Whether a folder installed by `installOnce` is there and whole. */
export const isInstalled = async (folder: string): Promise<boolean> => {
  const manifest = readJsonFile(join(folder, MANIFEST));
  if (manifest === undefined) return false;
  return JSON.stringify(await measure(folder)) === JSON.stringify(manifest);
};

const moveAway = async (folder: string, workplace: string): Promise<void> => {
  if (!existsSync(folder)) return;
  const broken = `${workplace}.broken`;
  await rename(folder, broken);
  await rm(broken, { recursive: true, force: true });
};

/** Installs a folder of programs unless it is there and whole: `fill` works in a folder of its own that takes the final name only when done; of two at once the first wins and both succeed. */
export const installOnce = async (folder: string, fill: (workplace: string) => Promise<void>): Promise<string> => {
  if (await isInstalled(folder)) return folder;
  const workplace = `${folder}.${randomUUID().slice(0, 8)}.part`;
  await mkdir(workplace, { recursive: true });
  try {
    await fill(workplace);
    writeJsonFile(join(workplace, MANIFEST), await measure(workplace));
    // A folder is never put over another: what somebody else made meanwhile stays, only what is broken is moved away.
    const taken = await rename(workplace, folder).then(
      () => false,
      () => existsSync(folder),
    );
    if (!existsSync(workplace) || (taken && (await isInstalled(folder)))) return folder;
    await moveAway(folder, workplace);
    await rename(workplace, folder);
    return folder;
  } catch (fault) {
    if (await isInstalled(folder)) return folder;
    throw fault;
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
};
