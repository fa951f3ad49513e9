import type { LegalDocument } from '@anjian/domain';
import { sql, type Transaction } from 'kysely';
import { anotherText } from './another-text.ts';
import { rememberPublication } from './change-state.ts';
import type { Database, State, Tables } from './database.ts';
import { announceChange } from './feed.ts';
import { shownDocument } from './shown-document.ts';
import { lockSiblings, refreshSiblings } from './siblings/refresh-siblings.ts';
import { storableJson, storableText } from './storable.ts';

/** The bytes of a file as it came. */
type Original = { sha256: string; mediaType: string; bytes: Uint8Array };

/** A document on its way into the records. `identity` says which source it is, `id` which document it makes. */
export type Submission = {
  id: string;
  identity: string;
  document: LegalDocument;
  original?: Original | undefined;
  state: Exclude<State, 'withdrawn'>;
  cause: string;
  /** Whether it is a new version of what its source was, even if it has nothing in common with that. */
  replace?: boolean | undefined;
};

/**
 * What became of a submission: `new`; `revised` (same source, other bytes); `unchanged`; `duplicate` (another source, the same
 * bytes: `of` names the first); `other` (the same source, but neither title nor text of what is stored: `of` is the title of that, and
 * nothing was written). `id` is the document that holds the text now.
 */
export type SaveOutcome = {
  outcome: 'new' | 'revised' | 'unchanged' | 'duplicate' | 'other';
  id: string;
  of?: string;
  /** Of a new or revised document whose new text readers do not see: its state, and the revision that they see instead, if any. */
  hidden?: { state: State; shown?: number };
  /** A document that no source leads to any more, since its last one holds another text now. It stays as it was. */
  left?: { id: string; title: string };
};

type Tx = Transaction<Tables>;

/** Stores a submission in one transaction: document, revision, original file, source and the row of the feed. */
export async function saveDocument(db: Database, given: Submission): Promise<SaveOutcome> {
  const submission = { ...given, identity: storableText(given.identity), cause: storableText(given.cause) };
  return await db.transaction().execute(async (tx) => {
    const { identity, document } = submission;
    const { sha256 } = document.source;
    // Two imports of one source, or of the same bytes, wait for each other.
    for (const key of [identity, sha256].toSorted())
      await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
    const known = await tx.selectFrom('sources').selectAll().where('identity', '=', identity).executeTakeFirst();
    if (known?.sha256 === sha256 && known.document_id === submission.id)
      return { outcome: 'unchanged', id: known.document_id };

    const same = await findSame(tx, sha256);
    if (same && known?.sha256 === sha256) return { outcome: 'unchanged', id: same.document_id };
    if (same) {
      await putSource(tx, submission, same.document_id);
      return {
        outcome: 'duplicate',
        id: same.document_id,
        of: same.name,
        ...(await leftBehind(tx, known?.document_id)),
      };
    }
    const other = submission.replace ? undefined : await anotherText(tx, submission.id, document);
    if (other !== undefined) return { outcome: 'other', id: submission.id, of: other };
    const { original } = submission;
    if (original) {
      await tx
        .insertInto('files')
        .values({ sha256: original.sha256, media_type: original.mediaType, bytes: original.bytes })
        .onConflict((conflict) => conflict.column('sha256').doNothing())
        .execute();
    }
    await lockSiblings(tx);
    const put = await putDocument(tx, submission);
    await putSource(tx, submission, submission.id);
    return { ...put, id: submission.id, ...(await leftBehind(tx, known?.document_id)) };
  });
}

/**
 * Adds a revision to the document, or makes it. A withdrawn document stays withdrawn and a draft a draft, since a person decides
 * that. Of a published one readers see the new text if it came as published, else the old one until somebody publishes the new.
 */
export async function putDocument(
  tx: Tx,
  { id, document, state, cause }: Omit<Submission, 'identity' | 'original'>,
): Promise<Pick<SaveOutcome, 'outcome' | 'hidden'>> {
  const existing = await tx.selectFrom('documents').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  const revision = (existing?.revision ?? 0) + 1;
  const kept = existing?.state ?? state;
  const shown = kept !== 'published' ? null : state === 'published' ? revision : (existing?.published_revision ?? null);
  if (existing) {
    await tx
      .updateTable('documents')
      .set({ revision, published_revision: shown, version: existing.version + 1, changed_at: sql`now()` })
      .where('id', '=', id)
      .execute();
  } else {
    await tx
      .insertInto('documents')
      .values({ id, version: 1, revision, published_revision: shown, state, withdrawn_reason: null })
      .execute();
    await tx.insertInto('state_changes').values({ document_id: id, version: 1, state, reason: cause }).execute();
  }
  await tx
    .insertInto('revisions')
    .values({ document_id: id, revision, content: storableJson(document) as unknown as LegalDocument, cause })
    .execute();
  await announceChange(tx, id);
  if (shown === revision) {
    await rememberPublication(tx, id, revision);
    await refreshSiblings(tx, id, await shownDocument(tx, id));
  }
  return {
    outcome: existing ? 'revised' : 'new',
    ...(shown === revision ? {} : { hidden: { state: kept, ...(shown === null ? {} : { shown }) } }),
  };
}

/**
 * The first source with these bytes whose document still holds them. A document that two files led to, one of which was changed
 * since, holds the text of the other no more: that one then gets a document of its own.
 */
async function findSame(tx: Tx, sha256: string): Promise<{ document_id: string; name: string } | undefined> {
  return await tx
    .selectFrom('sources')
    .innerJoin('documents', 'documents.id', 'sources.document_id')
    .innerJoin('revisions', (join) =>
      join
        .onRef('revisions.document_id', '=', 'documents.id')
        .on((eb) =>
          eb.or([
            eb('revisions.revision', '=', eb.ref('documents.revision')),
            eb('revisions.revision', '=', eb.ref('documents.published_revision')),
          ]),
        ),
    )
    .select(['sources.document_id', 'sources.name'])
    .where('sources.sha256', '=', sha256)
    .where(sql`revisions.content->'source'->>'sha256'`, '=', sha256)
    .orderBy('sources.created_at')
    .executeTakeFirst();
}

/** The document that a source belonged to, if no source is left that leads to it: somebody has to know, and to decide. */
async function leftBehind(tx: Tx, id: string | undefined): Promise<Pick<SaveOutcome, 'left'>> {
  if (id === undefined) return {};
  const source = await tx.selectFrom('sources').select('identity').where('document_id', '=', id).executeTakeFirst();
  if (source) return {};
  const found = await tx
    .selectFrom('documents')
    .innerJoin('revisions', (join) =>
      join.onRef('revisions.document_id', '=', 'documents.id').onRef('revisions.revision', '=', 'documents.revision'),
    )
    .select(['documents.id', 'documents.state', sql<string>`revisions.content->>'title'`.as('title')])
    .where('documents.id', '=', id)
    .executeTakeFirst();
  return found === undefined || found.state === 'withdrawn' ? {} : { left: { id, title: found.title } };
}

async function putSource(tx: Tx, { identity, document, original }: Submission, documentId: string): Promise<void> {
  const row = {
    document_id: documentId,
    sha256: document.source.sha256,
    has_file: original !== undefined,
    name: storableText(document.source.name),
  };
  await tx
    .insertInto('sources')
    .values({ identity, ...row })
    .onConflict((conflict) => conflict.column('identity').doUpdateSet(row))
    .execute();
}
