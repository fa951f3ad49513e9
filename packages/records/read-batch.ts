import { sql } from 'kysely';
import { correctedDocument, correctionsOf } from './corrected-document.ts';
import type { Database } from './database.ts';
import { type StoredFile, storedFiles } from './stored-files.ts';

/** A published batch as far as readers may see it; `id` is null where the batch itself is not shown to them. */
export type StoredBatch = {
  id: string | null;
  title: string | null;
  /** Which of its cases was asked about; null for the batch itself. */
  number: number | null;
  /** The paragraphs before the first case. */
  preface: string[];
  cases: { id: string; title: string; number: number }[];
  files: StoredFile[];
};

/** The identity of a case of a batch: that of the batch, and the number in it. */
const PART = /^(.*)#(\d{1,2})$/u;
/** Batches number their cases in one or two digits: the identities of all that there can be are asked for at once. */
const MOST_CASES = 99;

/** The batch that a document is a part of, or is; undefined for documents of no batch. */
export async function readBatch(db: Database, id: string): Promise<StoredBatch | undefined> {
  const sources = await db.selectFrom('sources').select('identity').where('document_id', '=', id).execute();
  for (const { identity } of sources) {
    const [, whole = identity, number] = PART.exec(identity) ?? [];
    const cases = await readCases(db, whole);
    if (cases.length === 0) continue;
    return { ...(await readWhole(db, whole)), number: number === undefined ? null : Number(number), cases };
  }
  return undefined;
}

async function readCases(db: Database, whole: string): Promise<StoredBatch['cases']> {
  const identities = Array.from({ length: MOST_CASES }, (_, at) => `${whole}#${at + 1}`);
  const rows = await published(db, identities).select(sql<string>`revisions.content->>'title'`.as('title')).execute();
  const cases = rows.map(({ id, identity, title }) => ({ id, title, number: Number(PART.exec(identity)?.[2]) }));
  return cases.toSorted((a, b) => a.number - b.number);
}

async function readWhole(
  db: Database,
  whole: string,
): Promise<Pick<StoredBatch, 'id' | 'title' | 'preface' | 'files'>> {
  const row = await published(db, [whole])
    .select(['revisions.content', correctionsOf('documents.id').as('corrections')])
    .executeTakeFirst();
  if (!row) return { id: null, title: null, preface: [], files: [] };
  const { title, sections, source } = correctedDocument(row.content, row.corrections);
  return {
    id: row.id,
    title,
    preface: sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    files: await storedFiles(db, row.id, source),
  };
}

function published(db: Database, identities: readonly string[]) {
  return db
    .selectFrom('sources')
    .innerJoin('documents', 'documents.id', 'sources.document_id')
    .innerJoin('revisions', (join) =>
      join
        .onRef('revisions.document_id', '=', 'documents.id')
        .onRef('revisions.revision', '=', 'documents.published_revision'),
    )
    .select(['documents.id', 'sources.identity'])
    .where('sources.identity', 'in', identities);
}
