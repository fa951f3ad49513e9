import type { LegalDocument } from './legal-document.ts';

/** A document as it may lie in the records: other offences were kept as bare names until they had evidence. */
export type StoredForm = Omit<LegalDocument, 'otherCrimes'> & {
  otherCrimes: readonly (string | LegalDocument['otherCrimes'][number])[];
};

/** Brings a document that was stored in an earlier form into the present one; revisions themselves are never rewritten. */
export function presentForm(stored: StoredForm): LegalDocument {
  const otherCrimes = stored.otherCrimes.map((each) => (typeof each === 'string' ? { id: each, evidence: [] } : each));
  return { ...stored, otherCrimes } as LegalDocument;
}
