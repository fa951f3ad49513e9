import { FACETS, type Facet, type Notice, type SearchRequest, type Sort } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import type { Analyzer } from './analyze.ts';
import { type Authority, weighByAuthority } from './authority.ts';
import { CITING } from './cited-law.ts';
import { facetAggregations } from './facet-aggregations.ts';
import { caseFactor, type Families, UNKNOWN_FAMILIES } from './families.ts';
import { accessClause, excludingClauses, filterClauses, type Viewer } from './filters.ts';
import { highlightClause } from './highlight.ts';
import { collapseClause, totalCounts } from './kin.ts';
import { readQuery } from './language/read-query.ts';
import { type Meaning, STANDING } from './meaning.ts';
import type { Query } from './query.ts';
import { isTold } from './scoring-clauses.ts';
import { sortClauses } from './sort.ts';
import { boosted } from './terms/boosts.ts';
import { type TextClauses, textClauses } from './text-clauses.ts';

/** The requests for the engine and what the reader should be told of how the query was read. */
export type BuiltSearch = {
  /** The page, scored and marked. */
  page: estypes.SearchRequest;
  /** How many documents there are, by facet; for the next page and for another order the engine remembers them. */
  counts: estypes.SearchRequest;
  notices: Notice[];
  /** The text part, from which help is made where little is found. */
  text: TextClauses;
};

/** The engine gives up by itself after this time and answers with what it has; the client waits a little longer. */
const ENGINE_TIMEOUT = '2500ms';

/** Stored fields that a result needs, and where it stands; the text stays where it is. */
const RESULT_FIELDS = ['card', 'printed', ...STANDING];

/** What has all the words stands before what has some of them, whatever else it is: more than any score, and few enough digits beside it. */
const FIRST = 10_000;

/** Orders that look at how well a document fits. */
export const SCORED = new Set<Sort>(['relevance', 'effect']);

/**
 * The two bodies of a search: who may see what, what was typed, what was chosen, the order, the page and its marks; and the counts, for which
 * nothing is scored, so that both together take little longer than the one (decision 7).
 */
export function buildSearch(
  request: SearchRequest,
  viewer: Viewer,
  analyzer: Analyzer,
  today: string,
  {
    relaxed = false,
    families = UNKNOWN_FAMILIES,
    meaning,
  }: { relaxed?: boolean; families?: Families; meaning?: Meaning | undefined } = {},
): BuiltSearch {
  const read = readQuery(request.q);
  const text = textClauses(read, {
    analyzer,
    relaxed,
    scopes: request.scopes,
    within: request.within.map(readQuery),
    verbatim: request.verbatim,
    ...(meaning ? { meaning: { by: meaning, access: accessClause(viewer) } } : {}),
  });
  const chosen = filterClauses(request, today);
  const choices = [...chosen.values()];
  const filter = [accessClause(viewer), ...text.filter];
  // What is excluded is out of hits and counts alike: no choice would bring it back.
  const mustNot = [...text.mustNot, ...excludingClauses(request.excluded, today)];
  const query: Query = { bool: { filter: [...filter, ...choices], should: text.should, must_not: mustNot } };
  const scored = (plain: Query): Query => {
    const weighed = weighByAuthority(plain, today, authorityOf(text, families));
    return relaxed ? { bool: { must: [weighed], should: [boosted(text.hasAll, FIRST)] } } : weighed;
  };
  const page: estypes.SearchRequest = {
    timeout: ENGINE_TIMEOUT,
    from: (request.page - 1) * request.size,
    size: request.size,
    track_total_hits: false,
    _source: isTold(text.terms) ? [...RESULT_FIELDS, ...CITING] : RESULT_FIELDS,
    query: SCORED.has(request.sort) ? scored(query) : query,
    ...collapseClause(request),
    sort: sortClauses(request.sort),
    ...(text.highlight ? { highlight: highlightClause(text.highlight, request.scopes.length > 0) } : {}),
  };
  const counts: estypes.SearchRequest = {
    timeout: ENGINE_TIMEOUT,
    size: 0,
    track_total_hits: true,
    query: { bool: { filter, must_not: mustNot } },
    aggs: { ...facetAggregations(FACETS, chosen, today), ...totalCounts(request, choices) },
  };
  return { page, counts, notices: [...read.notices, ...text.notices], text };
}

/** Who tells facts asks for what fits them, whatever its tier; who chooses words asks for what decides. */
function authorityOf({ terms }: TextClauses, families: Families): Authority {
  return isTold(terms) ? { told: true, caseFactor: caseFactor(families) } : {};
}

/** Values of one facet that are counted when a reader looks for one by name. */
const FIND_SIZE = 2_000;

/** The body that counts one facet of a search, with more of its values than a search returns. */
export function facetCountsOf(
  facet: Facet,
  { counts }: BuiltSearch,
  request: SearchRequest,
  today: string,
): estypes.SearchRequest {
  return { ...counts, aggs: facetAggregations([{ ...facet, size: FIND_SIZE }], filterClauses(request, today), today) };
}
