import type { Query } from '../query/query.ts';
import { SIMILAR } from '../ranking.ts';

/** The cases that share these words, each word with its weight; nothing else is asked of them. */
export function similarQuery(weights: ReadonlyMap<string, number>, filter: readonly Query[], not: readonly Query[]): Query {
  const should = Object.entries(SIMILAR.fields).flatMap(([field, share]) =>
    [...weights].map(([word, weight]): Query => ({ term: { [field]: { value: word, boost: weight * share } } })),
  );
  return {
    bool: {
      filter: [{ term: { family: 'case' } }, ...filter],
      must_not: [...not],
      should,
      minimum_should_match: 1,
    },
  };
}
