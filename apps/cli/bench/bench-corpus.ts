import type { LegalDocument } from '@anjian/domain';
import { documentId, readDocuments, walkSources } from '@anjian/intake';
import type { Database } from '@anjian/records';

/** Documents that a measurement starts from: everything that can be read at these paths. */
export async function readBase(paths: string[]): Promise<LegalDocument[]> {
  const documents: LegalDocument[] = [];
  for await (const source of walkSources(paths)) {
    for await (const result of readDocuments(source)) if (result.ok) documents.push(result.document);
  }
  if (documents.length === 0) throw new Error(`在 ${paths.join('、')} 没有读到文书`);
  return documents;
}

/** Every so many characters one pair of characters is taken from another document, so that a copy has words of its own. */
const CHANGE_EVERY = 40;

/** Copy number `round` of a document with other digits and, here and there, other words; round 0 is the document itself. */
function changedCopy(base: readonly LegalDocument[], place: number, round: number): LegalDocument {
  const document = base[place % base.length] as LegalDocument;
  if (round === 0) return document;
  const donor = base[(place * 31 + round * 17) % base.length] as LegalDocument;
  const donated = donor.sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.text)).join('');
  let at = (round * 7) % Math.max(1, donated.length);
  const change = (text: string): string => {
    let changed = '';
    for (let from = 0; from < text.length; from += CHANGE_EVERY) {
      const piece = text
        .slice(from, from + CHANGE_EVERY)
        .replaceAll(/\d/gu, (digit) => String((Number(digit) + round) % 10));
      const other = donated.slice(at, at + 2);
      at = (at + CHANGE_EVERY) % Math.max(1, donated.length - 2);
      changed +=
        piece.length === CHANGE_EVERY && /^\p{Script=Han}{2}$/u.test(other) ? piece.slice(0, -2) + other : piece;
    }
    return changed;
  };
  const sections = document.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({ ...paragraph, text: change(paragraph.text) })),
  }));
  return { ...document, sections };
}

/** A document with the id under which it lies in the records. */
export type BenchDocument = { id: string; document: LegalDocument };

/** Puts documents into empty records, published and without a history. */
export async function insertDocuments(db: Database, documents: readonly BenchDocument[]): Promise<void> {
  const published = {
    version: 1,
    revision: 1,
    state: 'published',
    published_revision: 1,
    withdrawn_reason: null,
  } as const;
  await db
    .insertInto('documents')
    .values(documents.map(({ id }) => ({ id, ...published })))
    .execute();
  await db
    .insertInto('revisions')
    .values(
      documents.map(({ id, document }) => ({
        document_id: id,
        revision: 1,
        content: JSON.stringify(document) as unknown as LegalDocument,
        cause: 'bench',
      })),
    )
    .execute();
}

/** Rows written to the records in one statement. */
export const ROWS_AT_ONCE = 50;

/** Fills empty records with `count` documents made of the base; returns the characters of all their texts. */
export async function fillRecords(
  db: Database,
  base: readonly LegalDocument[],
  count: number,
  onProgress: (done: number) => void,
): Promise<number> {
  let characters = 0;
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const documents: BenchDocument[] = [];
    for (let place = from; place < Math.min(count, from + ROWS_AT_ONCE); place++) {
      const document = changedCopy(base, place, Math.floor(place / base.length));
      for (const section of document.sections) for (const { text } of section.paragraphs) characters += text.length;
      documents.push({ id: documentId(`bench:${place}`), document });
    }
    await insertDocuments(db, documents);
    onProgress(from + documents.length);
  }
  return characters;
}
