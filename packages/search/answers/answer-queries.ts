import type { estypes } from '@elastic/elasticsearch';
import { WITH_BODY } from '../indices/stored-body.ts';
import { accessClause, type Viewer, validityClauses } from '../query/filters.ts';
import type { Query } from '../query/query.ts';
import { boosted } from '../query/terms/boosts.ts';
import { type AskedArticle, type AskedNumber, keyOf } from './read-asked.ts';

/** Time after which a question that is answered beside the results is given up. */
const TIMEOUT = '800ms';
/** Documents that a half-remembered number may stand for. */
const MOST_DOCUMENTS = 3;

/** The body that finds the newest text in force that prints an article. */
export function articleQuery(asked: AskedArticle, viewer: Viewer, today: string): estypes.SearchRequest {
  const validity = validityClauses(today);
  return {
    timeout: TIMEOUT,
    size: 1,
    track_total_hits: false,
    _source: ['card', 'printed'],
    ...WITH_BODY,
    query: {
      bool: {
        filter: [accessClause(viewer), { term: { family: 'norm' } }, { term: { holds: keyOf(asked) } }],
        should: [
          boosted({ term: { demonstration: false } }, 4),
          boosted({ bool: { must_not: [validity.expired, validity.not_yet] } }, 2),
        ],
      },
    },
    sort: [{ _score: { order: 'desc' } }, { date: { order: 'desc', missing: '_last' } }, { id: 'asc' }],
  };
}

/** The body that finds the documents with a number, as far as it is remembered. */
export function numberQuery({ series, year, number }: AskedNumber, viewer: Viewer): estypes.SearchRequest {
  const holds = (query: string): Query => ({ match_phrase: { 'docNumber.characters': { query } } });
  return {
    timeout: TIMEOUT,
    size: MOST_DOCUMENTS,
    track_total_hits: false,
    _source: ['card'],
    query: {
      bool: {
        filter: [
          accessClause(viewer),
          holds(number),
          ...[series, year].flatMap((each) => (each === undefined ? [] : [holds(each)])),
        ],
        should: [boosted({ term: { demonstration: false } }, 1)],
      },
    },
    sort: [
      { _score: { order: 'desc' } },
      { tierRank: 'asc' },
      { date: { order: 'desc', missing: '_last' } },
      { id: 'asc' },
    ],
  };
}
