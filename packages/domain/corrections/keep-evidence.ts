import type { LegalDocument } from '../document/legal-document.ts';

type Found = { id: string; evidence: LegalDocument['crimes'][number]['evidence'] };

/** The values of an editor as tags: those that were found in the text too keep their places and all else that was said of them. */
export function tagsOf<T extends Found>(values: readonly string[], found: readonly T[] | undefined): (T | Found)[] {
  return values.map((id) => found?.find((tag) => tag.id === id) ?? { id, evidence: [] });
}

/**
 * The document under another title: what was read from the old one points to where its words stand in the new one, and nowhere if
 * they are not there.
 */
export function withTitle(document: LegalDocument, title: string): LegalDocument {
  return { ...(moved(document, title) as LegalDocument), title };
}

function moved(value: unknown, title: string): unknown {
  if (Array.isArray(value)) return value.flatMap((each) => movedItem(each, title));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, title)]));
}

function movedItem(item: unknown, title: string): unknown[] {
  const isPlace = typeof item === 'object' && item !== null && 'paragraph' in item && 'start' in item && 'text' in item;
  if (!isPlace || item.paragraph !== 0 || typeof item.text !== 'string') return [moved(item, title)];
  const start = title.indexOf(item.text);
  return start < 0 ? [] : [{ ...item, start, end: start + item.text.length }];
}
