import type { Analyzer } from './analyze.ts';

/** Other queries that are offered. */
const MOST = 2;
/** Longer queries are no names that could be misspelt. */
const LONGEST = 60;

/** A query that may have been meant, and what of the typed one would then be a mistake, as an exact phrase. */
export type MeantInstead = { q: string; mistake: string };

/** The queries that may have been meant: with a word of the field in place of one that only sounds or looks like it. */
export function meantInstead(q: string, analyzer: Analyzer): MeantInstead[] {
  if (q.length > LONGEST) return [];
  const meant = analyzer.similarWords(analyzer.fold(q)).map(({ start, end, word }): [string, MeantInstead] => {
    const other = `${q.slice(0, start)}${word}${q.slice(end)}`;
    return [other, { q: other, mistake: `"${q.slice(start, end)}"` }];
  });
  return [...new Map(meant).values()].slice(0, MOST);
}
