import { addIndexTarget, keepIndexTargets, scanRecords } from '@anjian/records';
import {
  createIndex,
  dropIndex,
  indexWrittenBy,
  listIndices,
  liveIndex,
  refreshIndex,
  switchIndex,
} from '@anjian/search';
import { writtenBy } from './prepare-write.ts';
import { reconcileIndex } from './reconcile-index.ts';
import { type IndexerServices, writeRecords } from './write-records.ts';

/** Documents read from the records at once. */
const READ_AT_ONCE = 25;

/** What a rebuild did. */
export type Rebuilt = { index: string; written: number; refused: number; seconds: number };

/**
 * Builds a new index from the records and switches readers to it in one call. From the start every change is written to both, so
 * that nothing is missing after the switch; until then readers see the old one. Stopped anywhere, it leaves the alias as it was,
 * and the next rebuild clears what was left.
 */
export async function rebuildIndex(
  services: IndexerServices,
  onProgress: (written: number) => void = () => {},
): Promise<Rebuilt> {
  const { client, db } = services;
  const started = performance.now();
  const live = await liveIndex(client);
  await clearLeftovers(services, live);
  const index = await createIndex(client, writtenBy(services.lexicon));
  await addIndexTarget(db, index);
  const { written, refused } = await writeRecords(services, index, scanRecords(db, READ_AT_ONCE), onProgress);
  await refreshIndex(client, index);
  await reconcileIndex(services, index);
  await switchIndex(client, index);
  await keepIndexTargets(db, [index]);
  return { index, written, refused, seconds: (performance.now() - started) / 1_000 };
}

/**
 * Makes sure that readers have an index of today's form: an empty engine, one whose data was deleted, and one that was written by
 * another version of the product or with another dictionary get one from the records.
 */
export async function ensureIndex(
  services: IndexerServices,
  onProgress?: (written: number) => void,
): Promise<Rebuilt | undefined> {
  const live = await liveIndex(services.client);
  if (live === undefined || (await indexWrittenBy(services.client, live)) !== writtenBy(services.lexicon))
    return await rebuildIndex(services, onProgress);
  await addIndexTarget(services.db, live);
  return undefined;
}

/** An index that a broken rebuild left, newer than the live one, is of no use. The one before the live one is a way back and stays. */
async function clearLeftovers({ client, db }: IndexerServices, live: string | undefined): Promise<void> {
  await keepIndexTargets(db, live === undefined ? [] : [live]);
  for (const name of await listIndices(client)) {
    if (live === undefined || name > live) await dropIndex(client, name);
  }
}
