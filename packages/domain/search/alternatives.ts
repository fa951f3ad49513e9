import { FACETS } from './facets.ts';
import { parseQuery } from './query-language/parse-query.ts';
import { RANGES } from './ranges.ts';
import { toggleExcluded, toggleFilter, withRange } from './refinements.ts';
import { defaultSort, type SearchRequest } from './search-request.ts';

/** Searches that are tried where one finds nothing; more nobody reads, and each costs the engine its clauses. */
const MOST_ALTERNATIVES = 12;

/** The query without each of its parts, in order; none where it has only one. */
export function queriesWithoutAPart(q: string): string[] {
  const { items } = parseQuery(q);
  if (items.length < 2) return [];
  return items.map(({ start, end }) => `${q.slice(0, start)} ${q.slice(end)}`.replace(/\s+/gu, ' ').trim());
}

/** The searches nearest to one, each without one of its conditions or parts of its query; then without any condition, and without the query. */
export function alternativesOf(request: SearchRequest): SearchRequest[] {
  const first = { ...request, page: 1 };
  const change = (to: Partial<SearchRequest>): SearchRequest => ({ ...first, ...to });
  const single = [
    ...FACETS.flatMap(({ name }) => [
      ...(request.filters[name] ?? []).map((value) => toggleFilter(request, name, value)),
      ...(request.excluded[name] ?? []).map((value) => toggleExcluded(request, name, value)),
    ]),
    ...RANGES.flatMap(({ name }) => (request.ranges[name] ? [withRange(request, name, undefined)] : [])),
    ...request.scopes.map((name) => change({ scopes: request.scopes.filter((each) => each !== name) })),
    ...request.within.map((text) => change({ within: request.within.filter((each) => each !== text) })),
    ...(request.verbatim ? [change({ verbatim: false })] : []),
  ];
  const bare = change({ filters: {}, excluded: {}, ranges: {}, scopes: [], within: [], verbatim: false });
  return [
    ...queriesWithoutAPart(request.q).map((q) => change({ q })),
    ...single,
    ...(single.length > 1 && request.q !== '' ? [bare] : []),
    ...(single.length > 0 && request.q !== '' ? [change({ q: '', sort: defaultSort('') })] : []),
  ].slice(0, MOST_ALTERNATIVES);
}
