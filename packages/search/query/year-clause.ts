import type { Query } from './query.ts';

/** No document is older than the first printed law reports, none is of a later year than this. */
const FIRST = 1900;
const LAST = 2100;

/**
 * The documents of these years, both ends in it. Each year is named: what has no day has a year by its number or title, as a word, and ranges
 * of words are refused where expensive queries are (decision 12).
 */
export function yearClause(from: number | undefined, to: number | undefined): Query {
  const first = Math.max(FIRST, from ?? FIRST);
  const count = Math.max(0, Math.min(LAST, to ?? LAST) - first + 1);
  return { terms: { year: Array.from({ length: count }, (_, place) => String(first + place)) } };
}
