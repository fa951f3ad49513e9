import type { estypes } from '@elastic/elasticsearch';
import { accessClause, type Viewer } from '../query/filters.ts';
import type { Query } from '../query/query.ts';
import { boosted } from '../query/terms/boosts.ts';

/** The name or number itself: before any title that only holds the words. */
const NAMED_BOOST = 60;
/** A number that begins so: nobody types the beginning of a number for another reason. */
const NUMBER_BOOST = 20;
/** Real texts before fiction and digests. */
const REAL_BOOST = 3;
/** Numbers that a half typed one may stand for at most. */
const MAX_EXPANSIONS = 40;
/** 第 may be left out: 检例75. */
const NUMBER_SLOP = 1;

/**
 * The body that finds documents by a half typed title or number. In the fields by characters every Chinese character is a token, so
 * that a typed piece is a phrase; only digits at its end are the beginning of a token.
 * @param words folded, in order
 */
export function buildDocumentQuery(words: readonly string[], size: number, viewer: Viewer): estypes.SearchRequest {
  const number = words.join(' ').replaceAll(/((?:19|20)\d\d)年/gu, '$1 ');
  const byTitle: Query = { bool: { must: words.map((word) => phrase('title', word, 0)) } };
  return {
    size,
    track_total_hits: false,
    timeout: '500ms',
    _source: ['card.title', 'card.docNumber'],
    query: {
      bool: {
        filter: [accessClause(viewer)],
        must: [
          {
            dis_max: { queries: [byTitle, boosted(phrase('docNumber.characters', number, NUMBER_SLOP), NUMBER_BOOST)] },
          },
        ],
        should: [
          boosted({ term: { citedAs: words.join('') } }, NAMED_BOOST),
          boosted({ term: { demonstration: false } }, REAL_BOOST),
        ],
      },
    },
    // Of what lies in the library from several sources and in several versions one is enough.
    collapse: { field: 'kin' },
    sort: [{ _score: { order: 'desc' } }, { tierRank: 'asc' }, { id: 'asc' }],
  };
}

function phrase(field: string, query: string, slop: number): Query {
  return /[\da-z]$/u.test(query)
    ? { match_phrase_prefix: { [field]: { query, slop, max_expansions: MAX_EXPANSIONS } } }
    : { match_phrase: { [field]: { query, slop } } };
}
