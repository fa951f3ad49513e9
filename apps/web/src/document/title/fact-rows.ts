import { type Evidence, type FacetName, type Finding, findingOf, type LegalDocument } from '@anjian/domain';
import type { Grounds } from './grounds.ts';

/**
 * One value of a fact. A `facet` makes it a link to everything with that value; `text` is for values that are no term. Null grounds
 * say that none were kept.
 */
export type FactValue = { grounds: Grounds | null } & (
  | { text: string; facet?: undefined }
  | { facet: FacetName; value: string }
);

/** A fact of a document: its name, the field that it shows, and its values; `wide` where there may be many. */
export type FactRow = { name: string; field: string; wide?: boolean; values: readonly FactValue[] };

/** A value that is only words; no value where there are none. */
export function plain(text: string | undefined, grounds: Grounds | null = null): FactValue[] {
  return text === undefined || text === '' ? [] : [{ text, grounds }];
}

/** Values of a facet with their grounds. */
export function tagRows(facet: FacetName, tags: readonly (Grounds & { id: string })[] = []): FactValue[] {
  return tags.map((tag) => ({ facet, value: tag.id, grounds: tag }));
}

/** The grounds of a plain value of a document, where they were kept. */
export function groundsOf(document: LegalDocument, field: Finding['field'], value: string | undefined): Grounds | null {
  return (value === undefined ? undefined : findingOf(document, field, value)) ?? null;
}

/** The text of every paragraph by its number, the title being number 0. */
export function paragraphsOf(document: LegalDocument): Map<number, string> {
  const texts = new Map([[0, document.title]]);
  for (const section of document.sections) for (const { n, text } of section.paragraphs) texts.set(n, text);
  return texts;
}

/** The first piece of evidence of each paragraph: the next one there would be quoted with much the same words. */
export function firstOfEach(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<number>();
  return evidence.filter(({ paragraph }) => !seen.has(paragraph) && seen.add(paragraph));
}

// Enough on each side to judge the place without going there.
const CONTEXT = 28;

/** The words around a piece of evidence, with it marked; where the paragraph is unknown, the words that were kept. */
export function quote(evidence: Evidence, paragraphs: ReadonlyMap<number, string>): [string, string, string] {
  const text = paragraphs.get(evidence.paragraph);
  if (text === undefined || evidence.end > text.length) return ['', evidence.text, ''];
  const from = Math.max(0, evidence.start - CONTEXT);
  const to = Math.min(text.length, evidence.end + CONTEXT);
  return [
    (from > 0 ? '……' : '') + text.slice(from, evidence.start),
    text.slice(evidence.start, evidence.end),
    text.slice(evidence.end, to) + (to < text.length ? '……' : ''),
  ];
}
