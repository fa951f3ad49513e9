import type { LegalDocument } from '@anjian/domain';
import type { Database } from './database.ts';

/** An original file, without its bytes; `bytes` is its size. */
export type StoredFile = { sha256: string; name: string; mediaType: string; bytes: number };

/** The file that a text was read from, under the name it had then and under those that lead to the same bytes now. */
export async function storedFiles(db: Database, id: string, source: LegalDocument['source']): Promise<StoredFile[]> {
  const file = await db
    .selectFrom('files')
    .select(['sha256', 'media_type as mediaType', (eb) => eb.fn<number>('length', ['bytes']).as('bytes')])
    .where('sha256', '=', source.sha256)
    .executeTakeFirst();
  if (!file) return [];
  const others = await db
    .selectFrom('sources')
    .select('name')
    .where('document_id', '=', id)
    .where('sha256', '=', source.sha256)
    .orderBy('created_at')
    .execute();
  return [...new Set([source.name, ...others.map((each) => each.name)])].map((name) => ({ name, ...file }));
}
