import {
  type BatchView,
  type CorrectionView,
  correctableField,
  type DocumentView,
  documentDate,
  documentTier,
  documentValidity,
  type LegalDocument,
  type OriginalFile,
  type Sibling,
  type Standing,
  validityFacts,
  yearTold,
} from '@anjian/domain';
import type { StoredBatch, StoredDocument } from '@anjian/records';

/** What the records hold of a document and of what belongs to it. */
export type DocumentParts = {
  stored: StoredDocument;
  siblings: Sibling[];
  /** What other texts make of it. */
  standing: Standing;
  batch: StoredBatch | undefined;
};

/** A document as the reader's screen shows it on the day `today`, without the marks of a search. */
export function viewDocument(
  { stored, siblings, standing, batch }: DocumentParts,
  today: string,
): Omit<DocumentView, 'marks' | 'repealedBy'> {
  const { id, document, revision, latestRevision } = stored;
  return {
    id,
    revision,
    latestRevision,
    revisions: stored.revisions.map((each) => ({ ...each, at: each.at.toISOString() })),
    tier: documentTier(document),
    validity: documentValidity(document, today, standing),
    expiredOn: expiryOf(document, standing),
    date: documentDate(document),
    yearTold: yearTold(document),
    document: withoutHiddenBatch(document, batch),
    files: viewFiles(id, stored.files),
    corrections: viewCorrections(stored),
    siblings,
    batch: batch ? viewBatch(batch) : null,
  };
}

function expiryOf(document: StoredDocument['document'], standing: Standing): string | null {
  return (document.family === 'norm' ? validityFacts(document, standing).expiredOn : undefined) ?? null;
}

function viewFiles(id: string, files: StoredDocument['files']): OriginalFile[] {
  return files.map((file) => ({ ...file, href: `/api/documents/${id}/files/${file.sha256}` }));
}

/** Corrections of a field that this kind of document has no more are kept in the records and shown to nobody. */
function viewCorrections({ corrections, extracted }: StoredDocument): CorrectionView[] {
  return corrections.flatMap(({ field: name, value, editor, reason, at }) => {
    const field = correctableField(name);
    if (!field || (field.family ?? extracted.family) !== extracted.family) return [];
    const { label, show } = field;
    const [values, before] = [value.map(show), field.read(extracted).map(show)];
    return [{ field: name, label, values, extracted: before, editor, reason, at: at.toISOString() }];
  });
}

/** A batch that readers are not shown has no title for them, though its cases remember it. */
function viewBatch(batch: StoredBatch): BatchView {
  return {
    ...batch,
    title: batch.title ?? '',
    files: batch.id === null ? [] : viewFiles(batch.id, batch.files),
  };
}

/** What a case remembers of its batch is its own affair only as long as readers are shown that. */
function withoutHiddenBatch(document: LegalDocument, batch: StoredBatch | undefined): LegalDocument {
  const { metadata } = document.source;
  if (metadata === undefined || (batch && batch.id !== null)) return document;
  const { batchTitle: _title, batchIdentity: _identity, ...rest } = metadata;
  return { ...document, source: { ...document.source, metadata: rest } };
}
