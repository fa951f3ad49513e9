import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdtempSync, rmdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be filled. */
export type SmallDisk = { folder: string; fill(): void; empty(): void; close(): void };

/** One write of the filling file. */
const CHUNK_BYTES = 1_000_000;

/** Mounts a disk in memory of so many megabytes; undefined where this user may not mount one. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'anjian-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return undefined;
  }
  // As root, the engines run as somebody else, who must be able to enter it.
  chmodSync(folder, 0o755);
  const filling = join(folder, 'filling');
  const free = (): number => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    folder,
    fill() {
      while (free() > 0) appendFileSync(filling, Buffer.alloc(Math.min(CHUNK_BYTES, free())));
    },
    empty: () => rmSync(filling, { force: true }),
    close() {
      execFileSync('umount', [folder]);
      rmdirSync(folder);
    },
  };
}
