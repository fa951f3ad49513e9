import type { Telling } from '@anjian/indexer';
import { showProgress, writeLine } from './progress.ts';

/** Does work during which the index may be rebuilt, and shows how far that is, or for whom it waits. */
export async function tellRebuild<T>(work: (telling: Telling) => Promise<T>, total?: number): Promise<T> {
  const progress = showProgress('写入索引', '件');
  try {
    return await work({
      onProgress: (written) => progress.set(written, total),
      onWait: () => writeLine('另一个进程正在重建索引，等它完成……'),
    });
  } finally {
    progress.end();
  }
}
