import type { LegalDocument, Standing } from '@anjian/domain';
import { type Kysely, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { correctedDocument, correctionsOf } from './corrected-document.ts';
import type { Database, State, Tables } from './database.ts';
import { idsAfter } from './ids-after.ts';
import { standingOf } from './siblings/read-siblings.ts';

/**
 * A document as the index needs it: what readers see with what editors set right, its state, the version that orders writes, its
 * family, whether that has others, and whether one of them is a later version (decision 20).
 */
export type IndexableRecord = {
  id: string;
  version: number;
  state: State;
  family: string;
  tied: boolean;
  superseded: boolean;
  /** What other texts make of it (decision 21). */
  standing: Standing;
  document: LegalDocument;
};

const CHANNEL = 'anjian_changes';

/** Writes the row of the feed for a changed document; listeners are told when the transaction commits. */
export async function announceChange(tx: Transaction<Tables>, id: string): Promise<void> {
  await tx.insertInto('outbox').values({ document_id: id }).execute();
  await sql`select pg_notify(${CHANNEL}, '')`.execute(tx);
}

/**
 * Hands up to `limit` changed documents to `handle` and takes their rows from the feed when it returns; if it throws, or the
 * process dies, the rows stay. Rows are taken with `for update skip locked`, so that a slower transaction's row is never passed
 * over and two followers share the work. Returns how many rows were taken; 0 means that the feed is empty.
 */
export async function takeChanges(
  db: Database,
  limit: number,
  handle: (records: IndexableRecord[]) => Promise<void>,
): Promise<number> {
  return await db.transaction().execute(async (tx) => {
    const taken = await sql<{ document_id: string }>`
      delete from outbox where seq in (select seq from outbox order by seq limit ${limit} for update skip locked)
      returning document_id`.execute(tx);
    const ids = [...new Set(taken.rows.map((row) => row.document_id))];
    if (ids.length > 0) await handle(await recordsById(tx, ids));
    return taken.rows.length;
  });
}

/** The number of rows that wait in the feed, and the age of the oldest in seconds. */
export async function feedBacklog(db: Database): Promise<{ waiting: number; oldestSeconds: number }> {
  const { rows } = await sql<{ waiting: number; oldest: number | null }>`
    select count(*) as waiting, extract(epoch from now() - min(created_at))::float8 as oldest from outbox`.execute(db);
  return { waiting: rows[0]?.waiting ?? 0, oldestSeconds: rows[0]?.oldest ?? 0 };
}

/**
 * All documents that the index should know of (or those of one family), withdrawn ones and drafts too, in the order of their ids, `batch`
 * at a time; of one family a batch may hold fewer. The next batch is read while the caller works on this one.
 *
 * A batch is taken by its ids first: asked for the first rows of a family, PostgreSQL, which knows nothing of what stands inside the
 * texts, read the texts of the whole library for each batch (100,000 documents: four seconds instead of milliseconds).
 */
export async function* scanRecords(
  db: Database,
  batch: number,
  { family }: { family?: LegalDocument['family'] } = {},
): AsyncGenerator<IndexableRecord[]> {
  const readAfter = (after: string): Promise<Batch | undefined> => {
    const read = readBatchAfter(db, after, batch, family);
    // A caller that stops early never waits for what was read ahead.
    read.catch(() => {});
    return read;
  };
  for (let next = readAfter(''); ; ) {
    const read = await next;
    if (!read) return;
    next = readAfter(read.last);
    if (read.records.length > 0) yield read.records;
  }
}

type Batch = { records: IndexableRecord[]; last: string };

/** The records behind an id; undefined where none are left. */
async function readBatchAfter(
  db: Database,
  after: string,
  batch: number,
  family: LegalDocument['family'] | undefined,
): Promise<Batch | undefined> {
  const ids = await idsAfter(db, after, batch);
  const last = ids.at(-1);
  if (last === undefined) return undefined;
  const wanted = recordsQuery(db).where('documents.id', 'in', ids).orderBy('documents.id');
  const ofFamily = family === undefined ? wanted : wanted.where(sql`revisions.content->>'family'`, '=', family);
  return { records: await recordsOf(ofFamily), last };
}

/** The records with these ids. */
export async function recordsById(db: Kysely<Tables>, ids: readonly string[]): Promise<IndexableRecord[]> {
  return ids.length === 0 ? [] : await recordsOf(recordsQuery(db).where('documents.id', 'in', ids));
}

/** Id, version and state of every document, without texts, in the order of their ids. */
export async function* scanVersions(
  db: Database,
  batch: number,
): AsyncGenerator<{ id: string; version: number; state: State }[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('documents')
      .select(['id', 'version', 'state'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}

/** Raises the version of documents above one that the index is found to hold, and tells the feed. */
export async function raiseVersions(db: Database, above: readonly { id: string; version: number }[]): Promise<void> {
  for (const { id, version } of above) {
    await db.transaction().execute(async (tx) => {
      await tx
        .updateTable('documents')
        .set((eb) => ({ version: eb(eb.fn<number>('greatest', ['version', eb.val(version)]), '+', 1) }))
        .where('id', '=', id)
        .execute();
      await announceChange(tx, id);
    });
  }
}

/**
 * Calls `onChange` whenever something was committed to the feed. When the connection is lost it is made again, and `onChange` is
 * called once then, since a notice may have been missed. Ends when `signal` aborts.
 */
export async function listenForChanges(databaseUrl: string, onChange: () => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'anjian-follow' });
    const lost = new Promise<void>((resolve) => {
      client.once('error', () => resolve());
      client.once('end', () => resolve());
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      await client.connect();
      client.on('notification', onChange);
      await client.query(`listen ${CHANNEL}`);
      onChange();
      await lost;
    } catch {
      // The server is away; polling goes on meanwhile.
    }
    await client.end().catch(() => {});
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
  }
}

/** Pause before a lost connection is made again: short, since it is one client on a loopback or LAN server. */
const RECONNECT_MS = 1_000;

/** The rows of a query with their documents as readers see them. */
async function recordsOf(query: ReturnType<typeof recordsQuery>): Promise<IndexableRecord[]> {
  const rows = await query.execute();
  return rows.map(({ content, corrections, expired, expiredOn, amendedOn, ...row }) => ({
    ...row,
    standing: standingOf({ expired, expiredOn, amendedOn }),
    document: correctedDocument(content, corrections),
  }));
}

function recordsQuery(db: Kysely<Tables>) {
  return db
    .selectFrom('documents')
    .innerJoin('revisions', (join) =>
      join
        .onRef('revisions.document_id', '=', 'documents.id')
        .on('revisions.revision', '=', (eb) => eb.fn.coalesce('documents.published_revision', 'documents.revision')),
    )
    .leftJoin('siblings', 'siblings.document_id', 'documents.id')
    .select((eb) => [
      'documents.id',
      'documents.version',
      'documents.state',
      'revisions.content',
      correctionsOf('documents.id').as('corrections'),
      eb.fn.coalesce('siblings.family', 'documents.id').as('family'),
      eb.fn.coalesce('siblings.tied', eb.lit(false)).as('tied'),
      eb.fn.coalesce('siblings.superseded', eb.lit(false)).as('superseded'),
      'siblings.expired',
      'siblings.expired_on as expiredOn',
      'siblings.amended_on as amendedOn',
    ]);
}
