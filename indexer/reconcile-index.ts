import { raiseVersions, readDeadLetters, recordsById, type State, scanVersions } from '@anjian/records';
import { deleteFromIndex, missingFrom, refreshIndex, scanIndex } from '@anjian/search';
import { type IndexerServices, writeRecords } from './write-records.ts';

/** How far an index was from the records: documents missing, older or shown wrongly, and ghosts that no record knows. */
export type Drift = { missing: number; stale: number; ghosts: number };

/** Documents compared at once. */
const COMPARE_AT_ONCE = 2_000;
/** Documents written again at once. */
const MEND_AT_ONCE = 100;

type Known = { id: string; version: number; state: State };

/** Compares an index with the records, document by document, and mends what differs. Run twice, the second finds nothing. */
export async function reconcileIndex(services: IndexerServices, index: string): Promise<Drift> {
  const { client, db } = services;
  await refreshIndex(client, index);
  const drift: Drift = { missing: 0, stale: 0, ghosts: 0 };
  const wrong: string[] = [];
  const ghosts: string[] = [];
  const ahead: { id: string; version: number }[] = [];
  const indexed = rows(scanIndex(client, index, COMPARE_AT_ONCE));
  let entry = await indexed.next();
  for await (const known of rows<Known>(scanVersions(db, COMPARE_AT_ONCE))) {
    // Both sides come in the order of ids.
    for (; !entry.done && entry.value.id < known.id; entry = await indexed.next()) ghosts.push(entry.value.id);
    if (entry.done || entry.value.id > known.id) {
      drift.missing++;
      wrong.push(known.id);
      continue;
    }
    if (entry.value.version !== known.version || entry.value.visible !== (known.state === 'published')) {
      drift.stale++;
      wrong.push(known.id);
      if (entry.value.version > known.version) ahead.push(entry.value);
    }
    entry = await indexed.next();
  }
  for (; !entry.done; entry = await indexed.next()) ghosts.push(entry.value.id);
  drift.ghosts = ghosts.length;
  await deleteFromIndex(client, index, ghosts);
  // The index never takes an older version: the record's is raised above what somebody wrote behind its back.
  await raiseVersions(db, ahead);
  await writeRecords(services, index, readAgain(services, wrong));
  await refreshIndex(client, index);
  await writeDeleted(services, index, wrong);
  return drift;
}

/**
 * For a minute the engine remembers a deletion under a version one higher than the document's, and takes nothing below it: what
 * is still not there, and was not refused, is written under a higher version.
 */
async function writeDeleted(services: IndexerServices, index: string, ids: readonly string[]): Promise<void> {
  const { client, db } = services;
  const refused = new Set((await readDeadLetters(db)).map((letter) => letter.documentId));
  for (let at = 0; at < ids.length; at += MEND_AT_ONCE) {
    const missing = await missingFrom(client, index, ids.slice(at, at + MEND_AT_ONCE));
    const deleted = missing.filter((id) => !refused.has(id));
    await raiseVersions(
      db,
      deleted.map((id) => ({ id, version: 0 })),
    );
    await writeRecords(services, index, readAgain(services, deleted));
  }
  await refreshIndex(client, index);
}

async function* readAgain({ db }: IndexerServices, ids: readonly string[]) {
  for (let at = 0; at < ids.length; at += MEND_AT_ONCE) yield await recordsById(db, ids.slice(at, at + MEND_AT_ONCE));
}

async function* rows<T>(batches: AsyncIterable<T[]>): AsyncGenerator<T, undefined> {
  for await (const batch of batches) yield* batch;
}
