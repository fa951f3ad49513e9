import { type Facet, type FacetCount, facetTerm, type SearchRequest } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { UNCHOSEN } from '../query/facet-aggregations.ts';

type Bucket = { key: string; doc_count: number };

type Answered = Record<string, estypes.AggregationsAggregate> | undefined;

/** The counts of a facet from the engine's answer: what was chosen or excluded first and never dropped, then in the facet's own order. */
export function facetCounts(
  facet: Facet,
  aggregations: Answered,
  { filters, excluded }: Pick<SearchRequest, 'filters' | 'excluded'>,
): FacetCount[] {
  const chosen = filters[facet.name] ?? [];
  const out = excluded[facet.name] ?? [];
  const counts = new Map(readBuckets(facet, aggregations).map((bucket) => [bucket.key, bucket.doc_count]));
  for (const value of [...chosen, ...out]) if (!counts.has(value)) counts.set(value, 0);
  const values = [...counts].map(([value, count]): FacetCount => {
    const { label, parent } = facetTerm(facet, value);
    return {
      value,
      label: label.zh,
      labelEn: label.en,
      count,
      selected: chosen.includes(value),
      excluded: out.includes(value),
      ...(parent === undefined ? {} : { parent }),
    };
  });
  const shown = values.filter((each) => each.count > 0 || each.selected || each.excluded);
  const order = orderOf(facet, shown);
  return shown.toSorted((a, b) => rank(b) - rank(a) || order(a, b));
}

/** What is chosen stands first, then what is excluded. */
function rank({ selected, excluded }: FacetCount): number {
  return selected ? 2 : Number(excluded);
}

type Counted = { buckets?: unknown };

/** A facet's buckets stand by themselves, under a filter of its own name, or under that of all facets without a choice. */
function readBuckets({ name }: Facet, aggregations: Answered): Bucket[] {
  const answered = (aggregations ?? {}) as Record<string, Counted & Record<string, Counted>>;
  const buckets = (answered[name]?.[name] ?? answered[UNCHOSEN]?.[name] ?? answered[name])?.buckets;
  if (Array.isArray(buckets)) return buckets as Bucket[];
  return Object.entries((buckets ?? {}) as Record<string, { doc_count: number }>).map(([key, { doc_count }]) => ({
    key,
    doc_count,
  }));
}

/** How values written in Chinese follow each other; made once, since a page compares some hundreds. */
const { compare } = new Intl.Collator('zh-CN');

function orderOf(facet: Facet, shown: readonly FacetCount[]): (a: FacetCount, b: FacetCount) => number {
  if (facet.order === 'descending') return (a, b) => compare(b.value, a.value);
  if (facet.order !== 'taxonomy') return (a, b) => b.count - a.count || compare(a.value, b.value);
  const places = new Map(shown.map(({ value }) => [value, place(facet, value)]));
  return (a, b) => (places.get(a.value) ?? 0) - (places.get(b.value) ?? 0);
}

function place(facet: Facet, value: string): number {
  return facet.taxonomy?.terms.findIndex((term) => term.id === value) ?? 0;
}
