import { drainChanges } from './follow-changes.ts';
import { ensureIndex, type Telling } from './rebuild-index.ts';
import type { IndexerServices } from './write-records.ts';

/**
 * Brings what readers search up to the records: makes an index where there is none of today's form, writes everything that waits, and learns
 * anew where the library has outgrown by that what was learned of it.
 */
export async function updateIndex(services: IndexerServices, telling?: Telling): Promise<void> {
  await ensureIndex(services, telling);
  await drainChanges(services);
  await ensureIndex(services, telling);
}
