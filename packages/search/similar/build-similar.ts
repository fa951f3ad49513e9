import type { Frequencies } from '../query/frequencies.ts';
import type { Query } from '../query/query.ts';
import { weighedTerms } from '../query/scoring-clauses.ts';

/** What is looked for in cases: words in their facts, pairs of characters anywhere, each with its weight. */
export type SimilarTerms = { words: Frequencies; pairs: Frequencies };

/** The cases that share these words and pairs; nothing else is asked of them. */
export function similarQuery({ words, pairs }: SimilarTerms, filter: readonly Query[], not: readonly Query[]): Query {
  return {
    bool: {
      filter: [{ term: { family: 'case' } }, ...filter],
      must_not: [...not],
      should: [...weighedTerms('factsW', words, 1), ...weighedTerms('body.bigram', pairs, 1)],
      minimum_should_match: 1,
    },
  };
}
