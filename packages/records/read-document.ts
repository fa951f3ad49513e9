import type { LegalDocument } from '@anjian/domain';
import type { Database, State } from './database.ts';
import { storableText } from './storable.ts';

/** A document with all that is known of it, in one of its revisions. */
export type StoredDocument = {
  id: string;
  state: State;
  withdrawnReason: string | null;
  changedAt: Date;
  revision: number;
  latestRevision: number;
  revisions: { revision: number; at: Date; cause: string }[];
  document: LegalDocument;
  files: { sha256: string; name: string; mediaType: string; bytes: number }[];
};

/** The document with this id, in its newest revision or in `revision`; undefined if there is none. */
export async function readDocument(db: Database, id: string, revision?: number): Promise<StoredDocument | undefined> {
  // No id holds what the database cannot even be asked for.
  if (storableText(id) !== id) return undefined;
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const [content, revisions, files] = await Promise.all([
    db
      .selectFrom('revisions')
      .select(['revision', 'content'])
      .where('document_id', '=', id)
      .where('revision', '=', revision ?? row.revision)
      .executeTakeFirst(),
    db
      .selectFrom('revisions')
      .select(['revision', 'created_at', 'cause'])
      .where('document_id', '=', id)
      .orderBy('revision', 'desc')
      .execute(),
    readFiles(db, id),
  ]);
  if (!content) return undefined;
  return {
    id,
    state: row.state,
    withdrawnReason: row.withdrawn_reason,
    changedAt: row.changed_at,
    revision: content.revision,
    latestRevision: row.revision,
    revisions: revisions.map((each) => ({ revision: each.revision, at: each.created_at, cause: each.cause })),
    document: content.content,
    files,
  };
}

/** Which of these documents readers may see now: the index can be behind, the records never are. */
export async function publishedAmong(db: Database, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .where('id', 'in', ids)
    .where('state', '=', 'published')
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** The bytes of an original file of this document, with the name it came under; undefined if the document has no such file. */
export async function readFile(
  db: Database,
  id: string,
  sha256: string,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | undefined> {
  if (storableText(sha256) !== sha256) return undefined;
  const row = await db
    .selectFrom('sources')
    .innerJoin('files', 'files.sha256', 'sources.sha256')
    .select(['sources.name', 'files.media_type', 'files.bytes'])
    .where('sources.document_id', '=', id)
    .where('sources.sha256', '=', sha256)
    .where('sources.has_file', '=', true)
    .orderBy('sources.created_at')
    .executeTakeFirst();
  return row && { name: row.name, mediaType: row.media_type, bytes: row.bytes };
}

/** How many documents there are in each state. */
export async function countDocuments(db: Database): Promise<Record<State, number>> {
  const counts: Record<State, number> = { draft: 0, published: 0, withdrawn: 0 };
  const rows = await db
    .selectFrom('documents')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  for (const row of rows) counts[row.state] = row.count;
  return counts;
}

async function readFiles(db: Database, id: string): Promise<StoredDocument['files']> {
  const rows = await db
    .selectFrom('sources')
    .innerJoin('files', 'files.sha256', 'sources.sha256')
    .select([
      'sources.sha256',
      'sources.name',
      'files.media_type',
      (eb) => eb.fn<number>('length', ['files.bytes']).as('bytes'),
    ])
    .where('sources.document_id', '=', id)
    .where('sources.has_file', '=', true)
    .orderBy('sources.created_at')
    .execute();
  return rows.map((row) => ({ sha256: row.sha256, name: row.name, mediaType: row.media_type, bytes: row.bytes }));
}

/** The ids of the documents with a source whose identity begins so. */
export async function documentsUnder(db: Database, identityPrefix: string): Promise<string[]> {
  const rows = await db
    .selectFrom('sources')
    .select('document_id')
    .distinct()
    .where((eb) => eb(eb.fn('starts_with', ['identity', eb.val(identityPrefix)]), '=', true))
    .execute();
  return rows.map((row) => row.document_id);
}
