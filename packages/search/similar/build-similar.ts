import { FACETS, type SearchRequest } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { facetAggregations } from '../query/facet-aggregations.ts';
import { accessClause, excludingClauses, filterClauses, type Viewer } from '../query/filters.ts';
import type { Frequencies } from '../query/frequencies.ts';
import { collapseClause } from '../query/kin.ts';
import type { Query } from '../query/query.ts';
import { weighedTerms } from '../query/scoring-clauses.ts';
import { RANKING, SIMILAR } from '../ranking.ts';

/** What is looked for in cases: words in their facts, pairs of characters anywhere, each with its weight. */
export type SimilarTerms = { words: Frequencies; pairs: Frequencies };

/** Which part of a request narrows similar cases. */
export type Narrowing = Pick<SearchRequest, 'filters' | 'excluded' | 'ranges' | 'size' | 'apart'>;

/** Whose similar cases are asked for: a viewer's, without the case itself. */
export type Asking = { viewer: Viewer; without: string | undefined; today: string };

/** The engine breaks off by itself after this time. */
const ENGINE_TIMEOUT = '2500ms';

/** The documents whose words are lent to the second pass, with their texts. */
export function firstPass(terms: SimilarTerms, asking: Asking): estypes.SearchRequest {
  return {
    timeout: ENGINE_TIMEOUT,
    size: SIMILAR.feedbackDocuments,
    track_total_hits: false,
    _source: ['body', 'card.sections'],
    query: similarQuery(terms, asking, []),
  };
}

/** The nearest cases, by their ids, with what they are about; narrowed where something is chosen. */
export function shortList(
  terms: SimilarTerms,
  asking: Asking,
  narrowing: Narrowing | undefined,
): estypes.SearchRequest {
  const chosen = narrowing ? [...filterClauses(narrowing, asking.today).values()] : [];
  return {
    timeout: ENGINE_TIMEOUT,
    size: SIMILAR.shortList,
    track_total_hits: false,
    _source: false,
    docvalue_fields: ['crimes', 'articles'],
    query: similarQuery(terms, asking, chosen),
    sort: NEAREST,
  };
}

/** The page: the nearest cases among those of the short list, with counts of all facets there. */
export function finalPass(
  terms: SimilarTerms,
  asking: Asking,
  narrowing: Narrowing,
  ids: readonly string[],
): estypes.SearchRequest {
  const chosen = filterClauses(narrowing, asking.today);
  const query = similarQuery(
    terms,
    asking,
    [{ ids: { values: [...ids] } }],
    excludingClauses(narrowing.excluded, asking.today),
  );
  return {
    timeout: ENGINE_TIMEOUT,
    size: narrowing.size,
    track_total_hits: true,
    _source: ['card', 'printed', 'body', 'crimes', 'articles', 'modi', 'levels', 'circumstances', 'amountBand'],
    query,
    ...(chosen.size === 0 ? {} : { post_filter: { bool: { filter: [...chosen.values()] } } }),
    aggs: facetAggregations(FACETS, chosen, asking.today),
    ...collapseClause(narrowing),
    sort: NEAREST,
  };
}

const NEAREST: estypes.SortCombinations[] = [{ _score: { order: 'desc' } }, { id: 'asc' }];

/** Cases that share words and pairs, and nothing else is asked of them; fiction gives way to real cases as everywhere. */
function similarQuery(
  { words, pairs }: SimilarTerms,
  { viewer, without }: Asking,
  filter: readonly Query[],
  not: readonly Query[] = [],
): Query {
  const query: Query = {
    bool: {
      filter: [accessClause(viewer), { term: { family: 'case' } }, ...filter],
      must_not: [...(without === undefined ? [] : [{ term: { id: without } }]), ...not],
      should: [...weighedTerms('factsW', words, 1), ...weighedTerms('body.bigram', pairs, 1)],
      minimum_should_match: 1,
    },
  };
  return {
    function_score: {
      query,
      functions: [{ filter: { term: { demonstration: true } }, weight: RANKING.demonstration }],
      boost_mode: 'multiply',
    },
  };
}
