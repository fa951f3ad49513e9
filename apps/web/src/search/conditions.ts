import { FACETS, type FacetName, facetTerm, type Label, type SearchRequest, toggleFilter } from '@anjian/domain';

/** One chosen value of a search, with its words and the search without it. */
export type Condition = {
  facet: FacetName;
  value: string;
  facetLabel: Label;
  valueLabel: Label;
  without: SearchRequest;
};

/** Every chosen value of a search, in the order of the facets. */
export function conditionsOf(request: SearchRequest): Condition[] {
  return FACETS.flatMap((facet) =>
    (request.filters[facet.name] ?? []).map((value) => ({
      facet: facet.name,
      value,
      facetLabel: facet.label,
      valueLabel: facetTerm(facet, value).label,
      without: toggleFilter(request, facet.name, value),
    })),
  );
}

const QUOTES = /[“”"„‟«»「」『』＂]/gu;

/** The query without its quotation marks, or null where it has none. */
export function unquoted(q: string): string | null {
  const plain = q.replace(QUOTES, ' ').replace(/\s+/gu, ' ').trim();
  return plain === q || plain === '' ? null : plain;
}
