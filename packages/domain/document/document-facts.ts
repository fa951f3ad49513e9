import { KINDS } from '../taxonomy/kinds.ts';
import type { Tier } from '../taxonomy/tiers.ts';
import { type Standing, type Validity, validityFacts, validityOn } from '../taxonomy/validity.ts';
import type { LegalDocument } from './legal-document.ts';
import { actOfIssue } from './norm-history.ts';

/** The date that a document is listed and sorted by: issued, else decided; null where it states neither. */
export function documentDate(document: LegalDocument): string | null {
  return document.issuedOn ?? (document.family === 'case' ? document.decidedOn : undefined) ?? null;
}

/** The year in a document's number: 法释〔2016〕9号, 2022年指导性案例第3号. */
const YEAR_OF_NUMBER = /〔((?:19|20)\d{2})〕|^((?:19|20)\d{2})(?:年|-)/u;
/** The year with which a source files a title: …的解释（2012）, …的规定2017, 刑法(2020年修订). */
const YEAR_OF_TITLE = /(?:[（(〔[]((?:19|20)\d{2})年?[^（）()〔〕[\]]{0,6}[）)〕\]]|((?:19|20)\d{2})年?)\s*$/u;

/**
 * The year of a document: of its day, else the one that its number or title bears, which is less certain, since an amended text keeps its
 * number; null where nothing tells it.
 */
export function documentYear(document: LegalDocument): { year: string; from: 'date' | 'number' | 'title' } | null {
  const date = documentDate(document);
  if (date !== null) return { year: date.slice(0, 4), from: 'date' };
  const [, bracketed, leading] = YEAR_OF_NUMBER.exec(document.docNumber ?? '') ?? [];
  const ofNumber = bracketed ?? leading;
  if (ofNumber !== undefined) return { year: ofNumber, from: 'number' };
  const [, remark, trailing] = YEAR_OF_TITLE.exec(document.title) ?? [];
  const ofTitle = remark ?? trailing;
  return ofTitle === undefined ? null : { year: ofTitle, from: 'title' };
}

/** Of a document without a date, the year that its number or title bears; null where neither does. */
export function yearTold(document: LegalDocument): { year: string; from: 'number' | 'title' } | null {
  const told = documentYear(document);
  return told === null || told.from === 'date' ? null : { year: told.year, from: told.from };
}

/** What the day of a document is that of. */
export const DATE_KINDS = ['issued', 'decided', 'adopted', 'revised', 'amended'] as const;
/** See {@link DATE_KINDS}. */
export type DateKind = (typeof DATE_KINDS)[number];

/** Which of its days {@link documentDate} is; of a law that of its adoption or its last change, as its history tells. */
export function documentDateKind(document: LegalDocument): DateKind | null {
  if (document.issuedOn !== undefined) return document.family === 'norm' ? actOfIssue(document) : 'issued';
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
