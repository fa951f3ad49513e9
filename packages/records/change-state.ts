import { sql, type Transaction } from 'kysely';
import type { Database, State, Tables } from './database.ts';
import { announceChange } from './feed.ts';
import { shownDocument } from './shown-document.ts';
import { lockSiblings, refreshSiblings } from './siblings/refresh-siblings.ts';
import { storableText } from './storable.ts';

/** What became of a change of state: it changed, it was so already, or there is no such document. */
export type StateOutcome = 'changed' | 'already' | 'unknown';

/** Shows the newest revision to readers: of a draft, of a withdrawn document, or behind a published one. `reason` is kept with the change. */
export async function publish(db: Database, id: string, reason: string): Promise<StateOutcome> {
  return await changeState(db, id, 'published', reason);
}

/** Takes a document from the readers, with whatever revision waits behind it; the reason is told to whoever follows an old address. */
export async function withdraw(db: Database, id: string, reason: string): Promise<StateOutcome> {
  return await changeState(db, id, 'withdrawn', reason);
}

/** Which of these ids no document has, whatever its state. */
export async function unknownIds(db: Database, ids: readonly string[]): Promise<string[]> {
  const written = ids.map(storableText);
  const rows = await db.selectFrom('documents').select('id').where('id', 'in', written).execute();
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(storableText(id)));
}

async function changeState(
  db: Database,
  written: string,
  state: Exclude<State, 'draft'>,
  why: string,
): Promise<StateOutcome> {
  const [id, reason] = [storableText(written), storableText(why)];
  return await db.transaction().execute(async (tx) => {
    await lockSiblings(tx);
    const row = await tx.selectFrom('documents').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return 'unknown';
    const shown = state === 'published' ? row.revision : null;
    if (row.state === state && row.published_revision === shown) return 'already';
    const version = row.version + 1;
    await tx
      .updateTable('documents')
      .set({
        state,
        version,
        published_revision: shown,
        withdrawn_reason: state === 'withdrawn' ? reason : null,
        changed_at: sql`now()`,
      })
      .where('id', '=', id)
      .execute();
    await tx.insertInto('state_changes').values({ document_id: id, version, state, reason }).execute();
    if (shown !== null) await rememberPublication(tx, id, shown);
    await announceChange(tx, id);
    await refreshSiblings(tx, id, await shownDocument(tx, id));
    return 'changed';
  });
}

/** Remembers that readers are shown this revision from now on, so that they can look back at it later. */
export async function rememberPublication(tx: Transaction<Tables>, id: string, revision: number): Promise<void> {
  await tx
    .insertInto('publications')
    .values({ document_id: id, revision })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
