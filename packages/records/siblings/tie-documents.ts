import type { Database } from '../database.ts';
import { shownDocument } from '../shown-document.ts';
import { lockSiblings, refreshSiblings, SIBLINGS_FORM } from './refresh-siblings.ts';

/** Ids read at once; each document is tied in a transaction of its own, so that whoever saves meanwhile waits for one at most. */
const READ_AT_ONCE = 500;

/**
 * Ties the published documents that are not tied by today's rules yet: those stored by an earlier version. Stopped anywhere, it goes on
 * from there the next time. Returns how many there were.
 */
export async function tieDocuments(db: Database, onProgress: (done: number) => void = () => {}): Promise<number> {
  let done = 0;
  for (;;) {
    const ids = await untied(db);
    if (ids.length === 0) return done;
    for (const id of ids) {
      await db.transaction().execute(async (tx) => {
        await lockSiblings(tx);
        await refreshSiblings(tx, id, await shownDocument(tx, id));
      });
      done++;
      onProgress(done);
    }
  }
}

async function untied(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('documents')
    .leftJoin('siblings', 'siblings.document_id', 'documents.id')
    .select('documents.id')
    .where('documents.state', '=', 'published')
    .where((eb) => eb.or([eb('siblings.form', 'is', null), eb('siblings.form', '<>', SIBLINGS_FORM)]))
    .limit(READ_AT_ONCE)
    .execute();
  return rows.map(({ id }) => id);
}
