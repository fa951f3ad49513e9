import type { Analyzer } from './analyze.ts';

/** Other queries that are offered. */
const MOST = 2;
/** Longer queries are no names that could be misspelt. */
const LONGEST = 60;

/** The queries that may have been meant: with a word of the field in place of one that only sounds or looks like it. */
export function meantInstead(q: string, analyzer: Analyzer): string[] {
  if (q.length > LONGEST) return [];
  const meant = analyzer
    .similarWords(analyzer.fold(q))
    .map(({ start, end, word }) => `${q.slice(0, start)}${word}${q.slice(end)}`);
  return [...new Set(meant)].slice(0, MOST);
}
