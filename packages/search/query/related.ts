import type { LegalDocument } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { weighByAuthority } from './authority.ts';
import { accessClause, type Viewer } from './filters.ts';
import type { Query } from './query.ts';

/** A shared offence says more than a shared article, since general articles are cited by many. */
const CRIME_BOOST = 2;
/** Articles of a document that are looked at; a law cites hundreds. */
const MAX_ARTICLES = 40;

/**
 * The body that finds what concerns the same articles and offences; undefined when the document names neither. `except` are the ids of
 * its siblings, which are alike in everything and told of apart.
 */
export function buildRelated(
  id: string,
  document: LegalDocument,
  size: number,
  viewer: Viewer,
  today: string,
  except: readonly string[] = [],
): estypes.SearchRequest | undefined {
  const articles = document.citations.slice(0, MAX_ARTICLES).map(({ key }) => ({ term: { articles: { value: key } } }));
  const crimes = document.crimes.map((tag) => ({ term: { crimes: { value: tag.id, boost: CRIME_BOOST } } }));
  if (articles.length + crimes.length === 0) return undefined;
  const query: Query = {
    bool: {
      filter: [accessClause(viewer)],
      should: [...articles, ...crimes],
      minimum_should_match: 1,
      must_not: [{ terms: { id: [id, ...except] } }],
    },
  };
  return {
    size,
    track_total_hits: false,
    _source: ['card', 'printed'],
    query: weighByAuthority(query, today),
    // One of a family is enough.
    collapse: { field: 'kin' },
    sort: [{ _score: { order: 'desc' } }, { id: 'asc' }],
  };
}
