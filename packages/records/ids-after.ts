import type { Database } from './database.ts';

/** Ids of documents behind one, whatever their state, in their order and at most so many; none are left where none come. */
export async function idsAfter(db: Database, after: string, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
