import { type LegalDocument, presentForm } from '@anjian/domain';
import type { Database } from './database.ts';
import { idsAfter } from './ids-after.ts';
import { putDocument } from './save-document.ts';
import { lockSiblings } from './siblings/refresh-siblings.ts';
import { storableText } from './storable.ts';

/** The newest revision of a document as it was extracted, with what it can be read again from. */
export type KeptDocument = {
  id: string;
  revision: number;
  document: LegalDocument;
  /** Whether readers see this revision; behind a published one a draft may wait. */
  shown: boolean;
  /** The file that it, or the batch that it is a case of, was read from; absent for rows of a .jsonl file. */
  file?: { name: string; bytes: Uint8Array };
  /** Whether cases of its file are documents of their own. */
  isBatch: boolean;
};

/** Ids of documents, whatever their state, so many at a time, in their order. */
export async function* keptDocumentIds(db: Database, batch = 500): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const ids = await idsAfter(db, after, batch);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield* ids;
    after = last;
  }
}

/** A document with its file, to be read again; undefined if there is none with this id. */
export async function readKept(db: Database, written: string): Promise<KeptDocument | undefined> {
  const id = storableText(written);
  const row = await db
    .selectFrom('documents')
    .innerJoin('revisions', (join) =>
      join.onRef('revisions.document_id', '=', 'documents.id').onRef('revisions.revision', '=', 'documents.revision'),
    )
    .select(['documents.revision', 'documents.published_revision', 'revisions.content'])
    .where('documents.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const document = presentForm(row.content);
  const sources = await db.selectFrom('sources').select('identity').where('document_id', '=', id).execute();
  const parts = sources.map(({ identity }) => `${identity}#1`);
  const part =
    parts.length === 0
      ? undefined
      : await db.selectFrom('sources').select('identity').where('identity', 'in', parts).executeTakeFirst();
  const file = await keptFile(db, document, sources);
  return {
    id,
    revision: row.revision,
    document,
    shown: row.published_revision === row.revision,
    ...(file ? { file } : {}),
    isBatch: part !== undefined,
  };
}

/** The bytes that a text was read from. A case of a batch has none of its own: they are those of the batch, as long as it is the same file. */
async function keptFile(
  db: Database,
  { source }: LegalDocument,
  sources: readonly { identity: string }[],
): Promise<KeptDocument['file']> {
  const own = await fileOf(db, source.sha256);
  if (own) return { name: source.name, bytes: own };
  const wholes = sources.map(({ identity }) => identity.replace(/#\d{1,2}$/u, ''));
  if (source.metadata?.batchNumber === undefined || wholes.length === 0) return undefined;
  const whole = await db
    .selectFrom('sources')
    .select(['sha256', 'name'])
    .where('identity', 'in', wholes)
    .executeTakeFirst();
  const bytes = whole && (await fileOf(db, whole.sha256));
  return bytes && { name: whole.name, bytes };
}

async function fileOf(db: Database, sha256: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('files').select('bytes').where('sha256', '=', sha256).executeTakeFirst();
  return row?.bytes;
}

/**
 * Adds what today's rules read of a document as its next revision, with the row of the feed, in one transaction. Readers see it if they
 * saw the one before; corrections stay as they are, since they are no part of revisions. `overtaken`: somebody was faster.
 */
export async function reviseDocument(
  db: Database,
  { id, revision }: Pick<KeptDocument, 'id' | 'revision'>,
  document: LegalDocument,
  cause: string,
): Promise<'revised' | 'overtaken'> {
  return await db.transaction().execute(async (tx) => {
    await lockSiblings(tx);
    const row = await tx.selectFrom('documents').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (row?.revision !== revision) return 'overtaken';
    const state = row.published_revision === revision ? 'published' : 'draft';
    await putDocument(tx, { id, document, state, cause });
    return 'revised';
  });
}
