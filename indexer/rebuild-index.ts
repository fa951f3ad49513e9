import { addIndexTarget, holdLock, keepIndexTargets, scanRecords } from '@anjian/records';
import {
  countCases,
  createIndex,
  dropIndex,
  indexOrigin,
  LEAST_CASES,
  listIndices,
  liveIndex,
  MOST_CASES,
  refreshIndex,
  saveLatentModel,
  switchIndex,
} from '@anjian/search';
import { modelFor } from './learn-model.ts';
import { writtenBy } from './prepare-write.ts';
import { reconcileIndex } from './reconcile-index.ts';
import { type IndexerServices, writeRecords } from './write-records.ts';

/** Documents read from the records at once. */
const READ_AT_ONCE = 25;

/** Of all processes that work on one library one rebuilds its index at a time. */
const LOCK = 'index rebuild';

/** What a rebuild tells while it goes on: how many documents were written, and that another process must finish first. */
export type Telling = { onProgress?: (written: number) => void; onWait?: () => void };

/** What a rebuild did. */
export type Rebuilt = { index: string; written: number; refused: number; seconds: number };

/**
 * Builds a new index from the records and switches readers to it in one call. From the start every change is written to both, so
 * that nothing is missing after the switch; until then readers see the old one. Stopped anywhere, it leaves the alias as it was,
 * and the next rebuild clears what was left.
 */
export async function rebuildIndex(services: IndexerServices, { onProgress, onWait }: Telling = {}): Promise<Rebuilt> {
  return await holdLock(services.db, LOCK, async () => await rebuild(services, onProgress), onWait);
}

async function rebuild(services: IndexerServices, onProgress?: (written: number) => void): Promise<Rebuilt> {
  const { client, db } = services;
  const started = performance.now();
  const live = await liveIndex(client);
  await clearLeftovers(services, live);
  const { documents, model, lesson } = await modelFor(services, live);
  const origin = { writtenBy: writtenBy(services.lexicon), learnedFrom: documents, lesson };
  const index = await createIndex(client, origin);
  // Whoever writes to the index from now on finds the model there.
  if (model) await saveLatentModel(client, index, model);
  await addIndexTarget(db, index);
  const { written, refused } = await writeRecords(services, index, scanRecords(db, READ_AT_ONCE), onProgress);
  await refreshIndex(client, index);
  await reconcileIndex(services, index);
  await switchIndex(client, index);
  await keepIndexTargets(db, [index]);
  return { index, written, refused, seconds: (performance.now() - started) / 1_000 };
}

/**
 * Makes sure that readers have an index of today's form: an empty engine, one whose data was deleted, one that was written by another
 * version of the product or with another dictionary, and one whose library has outgrown its latent model get one from the records.
 */
export async function ensureIndex(
  services: IndexerServices,
  { onProgress, onWait }: Telling = {},
): Promise<Rebuilt | undefined> {
  if (await isInForm(services)) return undefined;
  const rebuildUnlessDone = async (): Promise<Rebuilt | undefined> =>
    (await isInForm(services)) ? undefined : await rebuild(services, onProgress);
  return await holdLock(services.db, LOCK, rebuildUnlessDone, onWait);
}

/** Whether readers have an index of today's form; it is written to from now on. */
async function isInForm(services: IndexerServices): Promise<boolean> {
  const live = await liveIndex(services.client);
  if (live === undefined || (await isOutdated(services, live))) return false;
  await addIndexTarget(services.db, live);
  return true;
}

/** By so much the cases may grow before what was learned from them is learned anew. */
const OUTGROWN = 2;

/** Whether an index was written by another version or dictionary, or its model was made of a small part of today's cases. */
async function isOutdated({ client, lexicon }: IndexerServices, live: string): Promise<boolean> {
  const origin = await indexOrigin(client, live);
  if (origin.writtenBy !== writtenBy(lexicon)) return true;
  if (origin.learnedFrom >= MOST_CASES) return false;
  return (await countCases(client, live)) >= Math.max(LEAST_CASES, OUTGROWN * origin.learnedFrom);
}

/** An index that a broken rebuild left, newer than the live one, is of no use. The one before the live one is a way back and stays. */
async function clearLeftovers({ client, db }: IndexerServices, live: string | undefined): Promise<void> {
  await keepIndexTargets(db, live === undefined ? [] : [live]);
  for (const name of await listIndices(client)) {
    if (live === undefined || name > live) await dropIndex(client, name);
  }
}
