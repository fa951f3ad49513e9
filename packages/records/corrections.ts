import {
  type CorrectedValue,
  correctableField,
  type LegalDocument,
  presentForm,
  type ReadCorrection,
  readCorrection,
} from '@anjian/domain';
import { sql } from 'kysely';
import { correctionsOf } from './corrected-document.ts';
import type { Database } from './database.ts';
import { announceChange } from './feed.ts';
import { shownDocument } from './shown-document.ts';
import { lockSiblings, refreshSiblings } from './siblings/refresh-siblings.ts';
import { storableJson, storableText } from './storable.ts';

/** A correction on its way into the records; `null` values leave the field to the extraction again. */
export type Correction = {
  id: string;
  field: string;
  values: readonly string[] | null;
  editor: string;
  reason: string;
};

/**
 * What became of a correction: the field with what stood there and what stands there now, in words; `already` where somebody said so
 * before (or, undone, nobody ever said otherwise); `refused` with the sentence why; `unknown` where there is no such document.
 */
export type CorrectionOutcome =
  | { outcome: 'changed' | 'already'; label: string; from: string[]; to: string[] }
  | { outcome: 'refused'; fault: string }
  | { outcome: 'unknown' };

/**
 * Sets a field of a document right, or undoes that: one more row in the list of corrections, the version and the row of the feed, in
 * one transaction. Revisions stay as they were extracted; what editors said is applied whenever a document is read.
 */
export async function correctDocument(db: Database, given: Correction): Promise<CorrectionOutcome> {
  const id = storableText(given.id);
  return await db.transaction().execute(async (tx) => {
    await lockSiblings(tx);
    const row = await tx.selectFrom('documents').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return { outcome: 'unknown' };
    const { content, corrections } = await tx
      .selectFrom('revisions')
      .select(['content', correctionsOf('revisions.document_id').as('corrections')])
      .where('document_id', '=', id)
      .where('revision', '=', row.revision)
      .executeTakeFirstOrThrow();
    const read = readChange(presentForm(content), given);
    if (!read.ok) return { outcome: 'refused', fault: read.fault };
    const { field, before } = read;
    const standing = corrections[field.name];
    const value = given.values === null ? null : read.values;
    const words = (values: CorrectedValue): string[] => values.map((each) => field.show(each).zh);
    const told = { label: field.label.zh, from: words(standing ?? before), to: words(value ?? before) };
    if (JSON.stringify(standing ?? null) === JSON.stringify(value)) return { outcome: 'already', ...told };
    await tx
      .insertInto('corrections')
      .values({
        document_id: id,
        field: field.name,
        value: value && (storableJson(value) as unknown as CorrectedValue),
        editor: storableText(given.editor),
        reason: storableText(given.reason),
      })
      .execute();
    await tx
      .updateTable('documents')
      .set({ version: row.version + 1, changed_at: sql`now()` })
      .where('id', '=', id)
      .execute();
    await announceChange(tx, id);
    await refreshSiblings(tx, id, await shownDocument(tx, id));
    return { outcome: 'changed', ...told };
  });
}

/** To undo needs no values: those that were extracted do, so that only the name of the field can be wrong. */
function readChange(document: LegalDocument, { field: named, values }: Correction): ReadCorrection {
  const field = correctableField(named);
  if (values !== null || field === undefined) return readCorrection(document, named, values ?? []);
  const before = field.read(document);
  return { ok: true, field, values: before, before };
}

/** One entry in the history of corrections: who set which field to what, when and why; null where it was undone. */
export type CorrectionEntry = { field: string; value: CorrectedValue | null; editor: string; reason: string; at: Date };

/** All corrections of a document that were ever made or undone, oldest first; undefined if there is no such document. */
export async function listCorrections(db: Database, written: string): Promise<CorrectionEntry[] | undefined> {
  const id = storableText(written);
  const known = await db.selectFrom('documents').select('id').where('id', '=', id).executeTakeFirst();
  if (!known) return undefined;
  return await db
    .selectFrom('corrections')
    .select(['field', 'value', 'editor', 'reason', 'created_at as at'])
    .where('document_id', '=', id)
    .orderBy('id')
    .execute();
}
