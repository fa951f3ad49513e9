import { statfsSync } from 'node:fs';
import { EngineError } from '../engine-error.ts';
import { nearestExisting } from './engine-user.ts';

const MIB = 1024 ** 2;
// Less than this and not even an empty PostgreSQL cluster (40 MiB) and an empty Elasticsearch node fit.
const NEEDED_BYTES = 128 * MIB;
// Below Elasticsearch's low watermark of 2 GB (write-config.ts) new indices stay unassigned.
const SCARCE_BYTES = 2048 * MIB;

/** The free space, in bytes, for this user on the disk of a path that need not exist yet. */
export const freeDiskBytes = (path: string): number => {
  const { bavail, bsize } = statfsSync(nearestExisting(path));
  return bavail * bsize;
};

/** Refuses a full disk and warns of one that is nearly so. */
export const checkFreeDisk = (path: string, onProgress: (sentence: string) => void): void => {
  const free = freeDiskBytes(path);
  const size = `${Math.round(free / MIB)} MB`;
  if (free < NEEDED_BYTES) {
    throw new EngineError(`磁盘空间不足：${path} 所在磁盘只剩 ${size}，引擎无法启动；请腾出至少 2 GB 后再试。`, {
      code: 'disk_full',
    });
  }
  if (free < SCARCE_BYTES) onProgress(`注意：${path} 所在磁盘只剩 ${size}，搜索引擎可能停止写入；请腾出至少 2 GB。`);
};
