import type { Query } from './query.ts';

/** The documents that have an index word: cases and norms keep theirs in fields of their own, so that each is ranked by its own statistics. */
export function hasWord(word: string): Query {
  return { bool: { should: [{ term: { caseW: word } }, { term: { normW: word } }] } };
}
