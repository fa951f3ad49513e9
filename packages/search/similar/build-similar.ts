import { FACETS, type SearchRequest } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { WITH_BODY } from '../indices/stored-body.ts';
import { facetAggregations } from '../query/facet-aggregations.ts';
import { accessClause, excludingClauses, filterClauses, type Viewer } from '../query/filters.ts';
import type { Frequencies } from '../query/frequencies.ts';
import { collapseClause } from '../query/kin.ts';
import type { Query } from '../query/query.ts';
import { weighedTerms } from '../query/scoring-clauses.ts';
import { RANKING, SIMILAR } from '../ranking.ts';
import type { NearCase } from './near-cases.ts';

/** What is looked for in cases: words in their facts, pairs of characters anywhere, each with its weight. */
export type SimilarTerms = { words: Frequencies; pairs: Frequencies };

/** Which part of a request narrows similar cases. */
export type Narrowing = Pick<SearchRequest, 'filters' | 'excluded' | 'ranges' | 'size' | 'apart'>;

/** Whose similar cases are asked for: a viewer's, without the case itself. */
export type Asking = { viewer: Viewer; without: string | undefined; today: string };

/** Whether fiction is among the cases that are looked at. Without it the engine need not weigh each, and passes over most. */
export type Which = 'real' | 'all';

/** The engine breaks off by itself after this time. */
const ENGINE_TIMEOUT = '2500ms';

/** The documents whose words are lent to the second pass, with their texts. */
export function firstPass(terms: SimilarTerms, asking: Asking, which: Which): estypes.SearchRequest {
  return {
    timeout: ENGINE_TIMEOUT,
    size: SIMILAR.feedbackDocuments,
    track_total_hits: false,
    _source: ['card.sections'],
    ...WITH_BODY,
    query: amongCases(asking, [], which, byWords(terms)),
  };
}

/** What a case of a short list is known by. */
const KNOWN_BY = ['crimes', 'articles', 'modi', 'demonstration', 'civil'];

/** The nearest cases by words, narrowed where something is chosen. */
export function nearByWords(
  terms: SimilarTerms,
  asking: Asking,
  narrowing: Narrowing | undefined,
  which: Which,
): estypes.SearchRequest {
  return shortList(amongCases(asking, chosenOf(asking, narrowing), which, byWords(terms)));
}

/** The nearest cases by what their words go together with: where the text stands on the axes of the latent model. */
export function nearByMeaning(
  vector: Int8Array,
  asking: Asking,
  narrowing: Narrowing | undefined,
  which: Which,
): estypes.SearchRequest {
  const { shortList: count } = SIMILAR;
  const knn: Query = {
    knn: {
      field: 'latent',
      query_vector: [...vector],
      k: count,
      num_candidates: count,
      filter: [amongCases(asking, chosenOf(asking, narrowing), which)],
    },
  };
  return shortList(knn);
}

function shortList(query: Query): estypes.SearchRequest {
  return {
    timeout: ENGINE_TIMEOUT,
    size: SIMILAR.shortList,
    track_total_hits: false,
    _source: false,
    docvalue_fields: KNOWN_BY,
    query,
    sort: NEAREST,
  };
}

/** The page: of these cases, in the order of their scores, with counts of all facets among them. */
export function finalPass(asking: Asking, narrowing: Narrowing, near: readonly NearCase[]): estypes.SearchRequest {
  const { viewer, today } = asking;
  const chosen = filterClauses(narrowing, today);
  const ids = near.map(({ id }) => id);
  return {
    timeout: ENGINE_TIMEOUT,
    size: narrowing.size,
    track_total_hits: true,
    ...WITH_BODY,
    _source: ['card', 'printed', 'crimes', 'articles', 'modi', 'levels', 'circumstances', 'amountBand'],
    query: {
      bool: {
        filter: [accessClause(viewer), { ids: { values: ids } }],
        must_not: excludingClauses(narrowing.excluded, today),
        should: near.map(({ id, score }) => ({
          constant_score: { filter: { term: { id } }, boost: score },
        })),
      },
    },
    ...(chosen.size === 0 ? {} : { post_filter: { bool: { filter: [...chosen.values()] } } }),
    aggs: facetAggregations(FACETS, chosen, today),
    ...collapseClause(narrowing),
    sort: NEAREST,
  };
}

const NEAREST: estypes.SortCombinations[] = [{ _score: { order: 'desc' } }, { id: 'asc' }];

function chosenOf({ today }: Asking, narrowing: Narrowing | undefined): Query[] {
  return narrowing ? [...filterClauses(narrowing, today).values()] : [];
}

/** The cases that this viewer may see, but the one that is asked for. */
function amongCases(
  { viewer, without }: Asking,
  filter: readonly Query[],
  which: Which,
  should: readonly Query[] = [],
): Query {
  const real: Query[] = which === 'real' ? [{ term: { demonstration: false } }] : [];
  const query: Query = {
    bool: {
      filter: [accessClause(viewer), { term: { family: 'case' } }, ...real, ...filter],
      must_not: without === undefined ? [] : [{ term: { id: without } }],
      ...(should.length === 0 ? {} : { should: [...should], minimum_should_match: 1 }),
    },
  };
  return which === 'all' && should.length > 0 ? realFirst(query) : query;
}

function byWords({ words, pairs }: SimilarTerms): Query[] {
  return [...weighedTerms('factsW', words, 1), ...weighedTerms('body.bigram', pairs, 1)];
}

/** Fiction gives way to real cases as everywhere. */
function realFirst(query: Query): Query {
  return {
    function_score: {
      query,
      functions: [{ filter: { term: { demonstration: true } }, weight: RANKING.demonstration }],
      boost_mode: 'multiply',
    },
  };
}
