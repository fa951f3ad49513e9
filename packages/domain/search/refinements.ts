import type { FacetName } from './facet.ts';
import { facetNamed, facetTerm } from './facets.ts';
import type { Range, RangeName } from './ranges.ts';
import type { SearchRequest } from './search-request.ts';

/** A new search with one value of a facet chosen or given up; goes back to page 1. What was excluded is chosen instead. */
export function toggleFilter(request: SearchRequest, name: FacetName, value: string): SearchRequest {
  const chosen = request.filters[name] ?? [];
  const rest = chosen.filter((each) => each !== value);
  return withFilter(request, name, rest.length === chosen.length ? [...chosen, value] : rest);
}

/** A new search with the chosen values of one facet replaced; goes back to page 1. What is chosen is no longer excluded. */
export function withFilter(request: SearchRequest, name: FacetName, values: readonly string[]): SearchRequest {
  const out = (request.excluded[name] ?? []).filter((each) => !values.includes(each));
  return {
    ...request,
    page: 1,
    filters: withEntry(request.filters, name, values),
    excluded: withEntry(request.excluded, name, out),
  };
}

/** A new search with one value of a facet excluded or no longer so; goes back to page 1. What is excluded is not chosen, and nothing narrower is. */
export function toggleExcluded(request: SearchRequest, name: FacetName, value: string): SearchRequest {
  const before = request.excluded[name] ?? [];
  const rest = before.filter((each) => each !== value);
  const excludes = rest.length === before.length;
  const chosen = (request.filters[name] ?? []).filter(
    (each) => !excludes || (each !== value && facetTerm(facetNamed(name), each).parent !== value),
  );
  return {
    ...request,
    page: 1,
    filters: withEntry(request.filters, name, chosen),
    excluded: withEntry(request.excluded, name, excludes ? [...before, value] : rest),
  };
}

/** A new search with one range set, or given up (undefined); goes back to page 1. */
export function withRange(request: SearchRequest, name: RangeName, range: Range | undefined): SearchRequest {
  const { [name]: _old, ...others } = request.ranges;
  return { ...request, page: 1, ranges: range === undefined ? others : { ...others, [name]: range } };
}

function withEntry<T extends Partial<Record<FacetName, readonly string[]>>>(
  entries: T,
  name: FacetName,
  values: readonly string[],
): Partial<Record<FacetName, readonly string[]>> {
  const { [name]: _old, ...others } = entries;
  return values.length === 0 ? others : { ...others, [name]: values };
}
