import { applyCorrections, type Corrections, type LegalDocument, presentForm, type StoredForm } from '@anjian/domain';
import { type RawBuilder, sql } from 'kysely';

/** The corrections of a document that stand, by field, as an expression in a query: the last word on each field, unless it was undone. */
export function correctionsOf(documentId: 'documents.id' | 'revisions.document_id'): RawBuilder<Corrections> {
  return sql<Corrections>`(
    select coalesce(jsonb_object_agg(field, value), '{}') from (
      select distinct on (field) field, value from corrections
      where corrections.document_id = ${sql.ref(documentId)} order by field, id desc
    ) as latest where value is not null)`;
}

/** A stored revision as readers see it: in the present form, and as editors set it right. */
export function correctedDocument(content: StoredForm, corrections: Corrections): LegalDocument {
  return applyCorrections(presentForm(content), corrections);
}
