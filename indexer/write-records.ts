import { clearDeadLetters, type Database, type IndexableRecord, recordDeadLetters } from '@anjian/records';
import { bulkWrite, latentModelOf, type Write } from '@anjian/search';
import type { Client } from '@elastic/elasticsearch';
import { type IndexLexicon, prepareWrite } from './prepare-write.ts';

/** What the indexer works with. */
export type IndexerServices = { db: Database; client: Client; lexicon: IndexLexicon };

/**
 * Size of a bulk request in characters: large enough that its overhead does not show, small enough for the engine's memory and
 * for the indexing-pressure limit on a small machine.
 */
export const BULK_CHARACTERS = 1_000_000;

/** Bulk requests under way at once: while the engine writes some, the next is cut into words. */
export const IN_FLIGHT = 4;

/** Writes a stream of records to one index, cutting the next while the engine writes the last. Returns how many were written and refused. */
export async function writeRecords(
  services: IndexerServices,
  index: string,
  batches: AsyncIterable<IndexableRecord[]>,
  onProgress: (written: number) => void = () => {},
): Promise<{ written: number; refused: number }> {
  const sum = { written: 0, refused: 0 };
  const flying = new Set<Promise<void>>();
  let failure: unknown;
  const send = async (writes: Write[]): Promise<void> => {
    if (flying.size >= IN_FLIGHT) await Promise.race(flying);
    if (failure !== undefined) throw failure;
    const flight = writeBatch(services, index, writes).then(
      (refused) => {
        sum.written += writes.length - refused;
        sum.refused += refused;
        onProgress(sum.written);
      },
      (error: unknown) => {
        failure ??= error;
      },
    );
    flying.add(flight);
    void flight.finally(() => flying.delete(flight));
  };
  const model = await latentModelOf(services.client, index);
  let writes: Write[] = [];
  let characters = 0;
  for await (const batch of batches) {
    for (const record of batch) {
      const write = prepareWrite(record, services.lexicon, model);
      writes.push(write);
      characters += write.json.length;
      if (characters < BULK_CHARACTERS) continue;
      await send(writes);
      [writes, characters] = [[], 0];
    }
  }
  if (writes.length > 0) await send(writes);
  await Promise.all(flying);
  if (failure !== undefined) throw failure;
  return sum;
}

/** Writes one bulk; what is refused for good is kept as dead letters with its reason. Returns how many were refused. */
async function writeBatch({ client, db }: IndexerServices, index: string, writes: readonly Write[]): Promise<number> {
  const refusals = await bulkWrite(client, index, writes);
  const refused = new Set(refusals.map((each) => each.id));
  await recordDeadLetters(
    db,
    refusals.map(({ id, version, reason }) => ({ documentId: id, version, indexName: index, reason })),
  );
  await clearDeadLetters(
    db,
    index,
    writes.filter((write) => !refused.has(write.id)).map((write) => write.id),
  );
  return refusals.length;
}
