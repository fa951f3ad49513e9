import type { estypes } from '@elastic/elasticsearch';
import { accessClause, type Viewer } from '../query/filters.ts';
import type { Query } from '../query/query.ts';

/** What cites something is asked by its keys, narrowed to one crime or one year, a page at a time (from 1). */
export type CitingRequest = {
  keys: readonly string[];
  crime?: string | undefined;
  year?: string | undefined;
  page: number;
  size: number;
};

/** Crimes and years counted: all there are. */
const MAX_VALUES = 200;

/** The body that lists what cites one of these keys: real texts first, then by effect, the newest before older ones. */
export function buildCiting({ keys, crime, year, page, size }: CitingRequest, viewer: Viewer): estypes.SearchRequest {
  const ofCrime: Query[] = crime === undefined ? [] : [{ term: { crimes: crime } }];
  const ofYear: Query[] = year === undefined ? [] : [{ term: { year } }];
  const counted = (field: string, others: Query[]): estypes.AggregationsAggregationContainer => ({
    filter: { bool: { filter: others } },
    aggs: { values: { terms: { field, size: MAX_VALUES } } },
  });
  return {
    from: (page - 1) * size,
    size,
    track_total_hits: true,
    timeout: '2s',
    _source: ['card'],
    query: { bool: { filter: [accessClause(viewer), { terms: { cites: [...keys] } }] } },
    // Access stands in the query; only the reader's own choices come after the counts.
    post_filter: { bool: { filter: [...ofCrime, ...ofYear] } },
    aggs: {
      total: { filter: { bool: { filter: [...ofCrime, ...ofYear] } } },
      crimes: counted('crimes', ofYear),
      years: counted('year', ofCrime),
    },
    sort: [{ demonstration: 'asc' }, { tierRank: 'asc' }, { date: { order: 'desc', missing: '_last' } }, { id: 'asc' }],
  };
}

/** The body that finds the documents which are cited under one of these names. */
export function buildNamed(names: readonly string[], size: number, viewer: Viewer): estypes.SearchRequest {
  return {
    size,
    track_total_hits: false,
    _source: ['citedAs', 'demonstration', 'card.title'],
    query: { bool: { filter: [accessClause(viewer), { terms: { citedAs: [...names] } }] } },
    sort: [{ demonstration: 'asc' }, { date: { order: 'desc', missing: '_last' } }, { id: 'asc' }],
  };
}

/** The body that tells of these keys which are printed by a stored text, and how many documents cite each. */
export function buildCited(keys: readonly string[], viewer: Viewer): estypes.SearchRequest {
  const among = (field: string): estypes.AggregationsAggregationContainer => ({
    terms: { field, include: [...keys], size: keys.length },
  });
  return {
    size: 0,
    track_total_hits: false,
    query: {
      bool: {
        filter: [accessClause(viewer)],
        should: ['holds', 'cites'].map((field) => ({ terms: { [field]: [...keys] } })),
        minimum_should_match: 1,
      },
    },
    aggs: { holds: among('holds'), cites: among('cites') },
  };
}
