import { sql } from 'kysely';
import type { Database, State } from './database.ts';
import { announceChange } from './feed.ts';
import { storableText } from './storable.ts';

/** What became of a change of state: it changed, it was so already, or there is no such document. */
export type StateOutcome = 'changed' | 'already' | 'unknown';

/** Shows a draft, or a withdrawn document again, to readers. `reason` is kept with the change. */
export async function publish(db: Database, id: string, reason: string): Promise<StateOutcome> {
  return await changeState(db, id, 'published', reason);
}

/** Takes a document from the readers; the reason is told to whoever follows an old address. */
export async function withdraw(db: Database, id: string, reason: string): Promise<StateOutcome> {
  return await changeState(db, id, 'withdrawn', reason);
}

async function changeState(db: Database, written: string, state: State, why: string): Promise<StateOutcome> {
  const [id, reason] = [storableText(written), storableText(why)];
  return await db.transaction().execute(async (tx) => {
    const row = await tx.selectFrom('documents').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return 'unknown';
    if (row.state === state) return 'already';
    const version = row.version + 1;
    await tx
      .updateTable('documents')
      .set({ state, version, withdrawn_reason: state === 'withdrawn' ? reason : null, changed_at: sql`now()` })
      .where('id', '=', id)
      .execute();
    await tx.insertInto('state_changes').values({ document_id: id, version, state, reason }).execute();
    await announceChange(tx, id);
    return 'changed';
  });
}
