import type { estypes } from '@elastic/elasticsearch';
import { accessClause, type Viewer } from '../query/filters.ts';
import { hasWord } from '../query/has-word.ts';
import type { Frequencies } from './vocabulary.ts';

/** Values kept in memory: an office cites some thousand articles, and nobody needs the thousandth keyword. */
const MAX_ARTICLES = 3_000;
const MAX_KEYWORDS = 2_000;
const MAX_CRIMES = 200;

/**
 * The body that counts, among what a viewer may see, the crimes, the cited articles, the keywords that documents give themselves, and
 * the words of the field.
 */
export function buildFrequencyQuery(terms: readonly string[], viewer: Viewer): estypes.SearchRequest {
  return {
    size: 0,
    track_total_hits: false,
    query: { bool: { filter: [accessClause(viewer)] } },
    aggs: {
      crimes: { terms: { field: 'crimes', size: MAX_CRIMES } },
      articles: { terms: { field: 'articles', size: MAX_ARTICLES } },
      keywords: { terms: { field: 'keywords', size: MAX_KEYWORDS, min_doc_count: 2 } },
      terms: { filters: { filters: Object.fromEntries(terms.map((term) => [term, hasWord(term)])) } },
    },
  };
}

type Bucket = { key: string; doc_count: number };

/** The counts from the engine's answer. A phrase that is both keyword and word of the field counts as often as it is read. */
export function readFrequencies(answer: Pick<estypes.SearchResponse, 'aggregations'>): Frequencies {
  const aggregations = (answer.aggregations ?? {}) as Record<string, { buckets?: unknown }>;
  const listed = (name: string): [string, number][] =>
    ((aggregations[name]?.buckets ?? []) as Bucket[]).map(({ key, doc_count }) => [key, doc_count]);
  const named = Object.entries((aggregations.terms?.buckets ?? {}) as Record<string, Bucket>).map(
    ([term, { doc_count }]) => [term, doc_count] as const,
  );
  return {
    crimes: new Map(listed('crimes')),
    articles: new Map(listed('articles')),
    phrases: new Map([...listed('keywords'), ...named]),
  };
}
