import type { LegalDocument } from '@anjian/domain';
import type { Database } from './database.ts';
import { recordsById } from './feed.ts';

/** The texts that readers see of these documents, by id; what is not published any more is left out. */
export async function readPublished(db: Database, ids: readonly string[]): Promise<Map<string, LegalDocument>> {
  const records = await recordsById(db, ids);
  return new Map(records.filter(({ state }) => state === 'published').map(({ id, document }) => [id, document]));
}
