import type { LegalDocument } from '@anjian/domain';

/** The day whose law a document applies, for its citations: that of the judgment, else that of its issue; null where it states neither. */
export function dayOfLaw(document: LegalDocument): string | null {
  return (document.family === 'case' ? document.decidedOn : undefined) ?? document.issuedOn ?? null;
}
