import { applyCorrections, type LegalDocument, presentForm } from '@anjian/domain';
import { sql } from 'kysely';
import type { Database, State } from './database.ts';
import { type StandingCorrection, standingCorrections } from './standing-corrections.ts';
import { storableText } from './storable.ts';
import { type StoredFile, storedFiles } from './stored-files.ts';

/** A published document as readers may see it, in one of the revisions that they were shown. */
export type StoredDocument = {
  id: string;
  state: 'published';
  revision: number;
  /** The newest revision that was published; a draft behind it is told to nobody. */
  latestRevision: number;
  /** The revisions that were ever published, newest first. */
  revisions: { revision: number; at: Date; cause: string }[];
  /** As editors set it right. */
  document: LegalDocument;
  /** As the rules read it. */
  extracted: LegalDocument;
  /** What editors set right. */
  corrections: StandingCorrection[];
  /** The original files of this revision. */
  files: StoredFile[];
};

/** A document that was taken from the readers, and why. */
export type WithdrawnDocument = { id: string; state: 'withdrawn'; withdrawnReason: string };

/**
 * The document with this id as readers may see it, in its published revision or in an earlier one that was published too;
 * undefined if there is none, or none that was ever shown.
 */
export async function readDocument(
  db: Database,
  id: string,
  revision?: number,
): Promise<StoredDocument | WithdrawnDocument | undefined> {
  // No id holds what the database cannot even be asked for.
  if (storableText(id) !== id) return undefined;
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  if (row?.state === 'withdrawn') return { id, state: 'withdrawn', withdrawnReason: row.withdrawn_reason ?? '' };
  if (row?.published_revision == null) return undefined;
  const [content, revisions, corrections] = await Promise.all([
    publishedRevisions(db, id)
      .select('revisions.content')
      .where('revisions.revision', '=', revision ?? row.published_revision)
      .executeTakeFirst(),
    publishedRevisions(db, id)
      .select(['revisions.created_at as at', 'revisions.cause'])
      .orderBy('revisions.revision', 'desc')
      .execute(),
    standingCorrections(db, id),
  ]);
  if (!content) return undefined;
  const extracted = presentForm(content.content);
  return {
    id,
    state: 'published',
    revision: content.revision,
    latestRevision: row.published_revision,
    revisions,
    document: applyCorrections(extracted, Object.fromEntries(corrections.map(({ field, value }) => [field, value]))),
    files: await storedFiles(db, id, extracted.source),
    extracted,
    corrections,
  };
}

function publishedRevisions(db: Database, id: string) {
  return db
    .selectFrom('revisions')
    .innerJoin('publications', (join) =>
      join
        .onRef('publications.document_id', '=', 'revisions.document_id')
        .onRef('publications.revision', '=', 'revisions.revision'),
    )
    .select('revisions.revision')
    .where('revisions.document_id', '=', id);
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

/** The bytes of the file from which a published revision of this document was read, with its name; undefined if there is no such file. */
export async function readFile(
  db: Database,
  id: string,
  sha256: string,
): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  if (storableText(sha256) !== sha256) return undefined;
  return await publishedRevisions(db, id)
    .innerJoin('files', (join) => join.on('files.sha256', '=', sha256))
    .select([sql<string>`revisions.content->'source'->>'name'`.as('name'), 'files.bytes'])
    .where(sql`revisions.content->'source'->>'sha256'`, '=', sha256)
    .executeTakeFirst();
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

/** The documents with a source whose identity begins so, and why those that were withdrawn are. */
export async function documentsUnder(
  db: Database,
  identityPrefix: string,
): Promise<{ id: string; state: State; withdrawnReason: string | null }[]> {
  return await db
    .selectFrom('documents')
    .select(['id', 'state', 'withdrawn_reason as withdrawnReason'])
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('sources')
        .select('document_id')
        .where((source) => source(source.fn('starts_with', ['identity', source.val(identityPrefix)]), '=', true)),
    )
    .execute();
}
