import type { Database } from './database.ts';

/** The indices that every change is written to: the one that readers search, and one that is being rebuilt. */
export async function readIndexTargets(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('index_targets').select('name').orderBy('name').execute();
  return rows.map((row) => row.name);
}

/** Makes every change from now on be written to this index too. */
export async function addIndexTarget(db: Database, name: string): Promise<void> {
  await db
    .insertInto('index_targets')
    .values({ name })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

/** Makes changes be written to these indices only; what others refused no longer matters. */
export async function keepIndexTargets(db: Database, names: readonly string[]): Promise<void> {
  let targets = db.deleteFrom('index_targets');
  let letters = db.deleteFrom('dead_letters');
  if (names.length > 0) {
    targets = targets.where('name', 'not in', names);
    letters = letters.where('index_name', 'not in', names);
  }
  await targets.execute();
  await letters.execute();
}

/** A change that an index refused for good, with the reason; a later version of the document clears it. */
export type DeadLetter = { documentId: string; version: number; indexName: string; reason: string };

/** Keeps the refusals of one batch. */
export async function recordDeadLetters(db: Database, letters: readonly DeadLetter[]): Promise<void> {
  for (const letter of letters) {
    const row = { version: letter.version, reason: letter.reason };
    await db
      .insertInto('dead_letters')
      .values({ document_id: letter.documentId, index_name: letter.indexName, ...row })
      .onConflict((conflict) => conflict.columns(['document_id', 'index_name']).doUpdateSet(row))
      .execute();
  }
}

/** Forgets the refusals of documents that were written since. */
export async function clearDeadLetters(db: Database, indexName: string, documentIds: readonly string[]): Promise<void> {
  if (documentIds.length === 0) return;
  await db
    .deleteFrom('dead_letters')
    .where('index_name', '=', indexName)
    .where('document_id', 'in', documentIds)
    .execute();
}

/** All refusals that stand, oldest first. */
export async function readDeadLetters(db: Database): Promise<DeadLetter[]> {
  const rows = await db.selectFrom('dead_letters').selectAll().orderBy('created_at').execute();
  return rows.map((row) => ({
    documentId: row.document_id,
    version: row.version,
    indexName: row.index_name,
    reason: row.reason,
  }));
}
