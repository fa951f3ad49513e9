import type { LegalDocument } from '@anjian/domain';
import type { Transaction } from 'kysely';
import { correctedDocument, correctionsOf } from './corrected-document.ts';
import type { Tables } from './database.ts';

/** The document as readers see it now, with what editors set right; undefined where they see none. */
export async function shownDocument(tx: Transaction<Tables>, id: string): Promise<LegalDocument | undefined> {
  const row = await tx
    .selectFrom('documents')
    .innerJoin('revisions', (join) =>
      join
        .onRef('revisions.document_id', '=', 'documents.id')
        .onRef('revisions.revision', '=', 'documents.published_revision'),
    )
    .select(['revisions.content', correctionsOf('documents.id').as('corrections')])
    .where('documents.id', '=', id)
    .executeTakeFirst();
  return row && correctedDocument(row.content, row.corrections);
}
