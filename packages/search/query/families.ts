import type { estypes } from '@elastic/elasticsearch';

/** How many cases and how many norms the library holds. */
export type Families = { case: number; norm: number };

/** A library of which nothing is known: cases and norms are weighed alike. */
export const UNKNOWN_FAMILIES: Families = { case: 0, norm: 0 };

/** The body that counts both. */
export const COUNT_FAMILIES: estypes.SearchRequest = {
  size: 0,
  track_total_hits: false,
  aggs: { families: { terms: { field: 'family', size: 2 } } },
};

/** The counts from the engine's answer. */
export function readFamilies(answer: Pick<estypes.SearchResponse, 'aggregations'>): Families {
  const buckets = (answer.aggregations?.families as { buckets?: { key: string; doc_count: number }[] })?.buckets ?? [];
  const of = (family: string): number => buckets.find(({ key }) => key === family)?.doc_count ?? 0;
  return { case: of('case'), norm: of('norm') };
}

/** Below this a family has no statistics worth the name. */
const FEW = 20;

/**
 * What the scores of cases are multiplied by for told facts. A word's rarity is counted among the cases or among the norms, and grows
 * with the logarithm of their number: the larger family would crowd out the smaller one. Even is best: 1.15 times that wins .003 of known
 * item and loses .014 of norms.
 */
export function caseFactor({ case: cases, norm: norms }: Families): number {
  if (cases < FEW || norms < FEW) return 1;
  return Math.log(norms) / Math.log(cases);
}
