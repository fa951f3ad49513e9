import { KINDS } from '../taxonomy/kinds.ts';
import type { Tier } from '../taxonomy/tiers.ts';
import { type Standing, type Validity, validityFacts, validityOn } from '../taxonomy/validity.ts';
import type { LegalDocument } from './legal-document.ts';

/** The date that a document is listed and sorted by: issued, else decided; null where it states neither. */
export function documentDate(document: LegalDocument): string | null {
  return document.issuedOn ?? (document.family === 'case' ? document.decidedOn : undefined) ?? null;
}

/** Which of its days {@link documentDate} is. */
export function documentDateKind(document: LegalDocument): 'issued' | 'decided' | null {
  if (document.issuedOn !== undefined) return 'issued';
  return documentDate(document) === null ? null : 'decided';
}

/** The effect tier of a document, which follows from its kind. */
export function documentTier(document: LegalDocument): Tier {
  return KINDS.get(document.kind)?.tier ?? 'other';
}

/** The validity of a norm on the day `today`; null on cases, which are referred to and never in force. */
export function documentValidity(document: LegalDocument, today: string, standing: Standing = {}): Validity | null {
  return document.family === 'norm' ? validityOn(today, validityFacts(document, standing)) : null;
}

/** The end of the title of a digest, what a norm says in other words: （要点摘编）, （要点摘编，已废止）. */
const DIGEST_SUFFIX = /（要点摘编[^（）]*）$/u;

/** Whether a title is that of a digest; nobody may rely on its words as on those of the norm. */
export function isDigestTitle(title: string): boolean {
  return DIGEST_SUFFIX.test(title);
}

/** Whether a document is fiction or a digest: it comes after the real texts of an office and is never tied to one. */
export function isDemonstration(document: LegalDocument): boolean {
  return document.fictional || isDigestTitle(document.title);
}
